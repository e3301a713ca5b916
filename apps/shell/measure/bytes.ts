import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { RegistryEntry, ShellPage } from '@takara/web-kit/build';
import { compare, type Compared } from './compared.ts';
import { buildOneBundle, type ModuleSource } from './one-bundle.ts';

const SHELL = join(import.meta.dirname, '..');
const BUDGET = { page: 1.35, home: 1.6 };

const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const pressed = (file: string) => brotliCompressSync(readFileSync(file)).length;
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

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

/** The module's largest page: a chunk of its own either way, so it counts alike on both sides. */
function pageBytes({ folder }: ModuleSource): number {
  const { preload, integrity } = readJson<RegistryEntry>(join(folder, 'dist/registry.json'));
  return Math.max(0, ...Object.keys(integrity).filter((file) => !preload.includes(file)).map((file) => pressed(join(folder, 'dist', file))));
}

async function oneBundleBytes(modules: readonly ModuleSource[]): Promise<number> {
  const { folder, files } = await buildOneBundle(modules);
  return sum(files.map((file) => pressed(join(folder, file))));
}

/** Scripts and styles of a first visit, in bytes as brotli presses them: each module's page, and ホーム with every module. */
export async function compareBytes(modules: readonly ModuleSource[]): Promise<Compared[]> {
  const shell = shellBytes();
  const fonts = fontListBytes();
  const pages: Compared[] = [];
  for (const module of modules) {
    const alike = fonts + pageBytes(module);
    pages.push(compare(`a page of ${module.id}`, 'bytes', shell + remoteBytes(module) + alike, (await oneBundleBytes([module])) + alike, BUDGET.page));
  }
  return [...pages, compare(`home with ${modules.length} modules`, 'bytes', shell + sum(modules.map(remoteBytes)) + fonts, (await oneBundleBytes(modules)) + fonts, BUDGET.home)];
}
