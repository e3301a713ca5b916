import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { RegistryEntry, ShellPage } from '@takara/web-kit/build';
import { buildOneBundle, type ModuleSource } from './one-bundle.ts';

/**
 * `pnpm --filter @takara/shell measure`: the scripts and styles of a first visit (brotli), against one bundle of the same sources.
 * A module's page is its largest page: a chunk of its own either way, so it counts alike on both sides. Budgets (interface.md): a module's page ≤ 1.35 ×, the home page with every module ≤ 1.6 ×.
 */
const APPS = join(import.meta.dirname, '../..');
const SHELL = join(APPS, 'shell');
const BUDGET = { page: 1.35, home: 1.6 };

const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const pressed = (file: string) => brotliCompressSync(readFileSync(file)).length;
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

function shellBytes(): number {
  const page = readJson<ShellPage>(join(SHELL, 'dist/page.json'));
  return sum([...page.scripts.map(({ src }) => src), ...page.styles.map(({ href }) => href)].map((url) => pressed(join(SHELL, 'dist', url.replace('/assets/', '')))));
}

/** The list of font ranges: every visit loads it once the page is drawn, federated or not. */
function fontListBytes(): number {
  const { styles } = readJson<ShellPage>(join(SHELL, 'dist/page.json'));
  return sum(readdirSync(join(SHELL, 'dist')).filter((file) => file.endsWith('.css') && !styles.some(({ href }) => href.endsWith(file))).map((file) => pressed(join(SHELL, 'dist', file))));
}

function remoteBytes({ folder }: ModuleSource): number {
  const { preload } = readJson<RegistryEntry>(join(folder, 'dist/registry.json'));
  return sum(preload.map((file) => pressed(join(folder, 'dist', file))));
}

/** The module's largest page. */
function pageBytes({ folder }: ModuleSource): number {
  const { preload, integrity } = readJson<RegistryEntry>(join(folder, 'dist/registry.json'));
  return Math.max(0, ...Object.keys(integrity).filter((file) => !preload.includes(file)).map((file) => pressed(join(folder, 'dist', file))));
}

async function oneBundleBytes(modules: readonly ModuleSource[]): Promise<number> {
  const { folder, files } = await buildOneBundle(modules);
  return sum(files.map((file) => pressed(join(folder, file))));
}

let overBudget = false;
function compare(name: string, federated: number, oneBundle: number, budget: number): void {
  const ratio = federated / oneBundle;
  overBudget ||= ratio > budget;
  console.log(`${name.padEnd(28)}${kB(federated)}${kB(oneBundle)}   ${ratio.toFixed(2)} × (at most ${budget})${ratio > budget ? '  OVER' : ''}`);
}

const modules = readdirSync(APPS)
  .map((id) => ({ id, folder: join(APPS, id, 'web') }))
  .filter(({ folder }) => existsSync(join(folder, 'dist/registry.json')));
if (!existsSync(join(SHELL, 'dist/page.json'))) throw new Error('Build the shell and the web apps first: nx run-many -t build.');
const shell = shellBytes();
const fonts = fontListBytes();
console.log(`${''.padEnd(28)}${'federated'.padStart(10)}${'one bundle'.padStart(10)}`);
console.log(`${'shell alone'.padEnd(28)}${kB(shell)}`);
console.log(`${'list of fonts'.padEnd(28)}${kB(fonts)}${kB(fonts)}`);
for (const module of modules) console.log(`${`remote ${module.id}`.padEnd(28)}${kB(remoteBytes(module))}`);
for (const module of modules) {
  const alike = fonts + pageBytes(module);
  compare(`a page of ${module.id}`, shell + remoteBytes(module) + alike, (await oneBundleBytes([module])) + alike, BUDGET.page);
}
if (modules.length > 0) compare(`home with ${modules.length} modules`, shell + sum(modules.map(remoteBytes)) + fonts, (await oneBundleBytes(modules)) + fonts, BUDGET.home);
if (overBudget) process.exitCode = 1;
