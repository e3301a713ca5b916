import { join } from 'node:path';
import { generateFiles, updateJson, type Tree } from '@nx/devkit';
import feature from './feature.generator.ts';
import { insertBefore, insertImport } from './insert.ts';
import { assertName, assertTitle, camel, pascal } from './names.ts';

const FILES = join(import.meta.dirname, 'files/module');
const FIRST_PORT = 4101;

interface Options {
  name: string;
  /** What people call it; the name itself when nobody says. */
  title?: string;
}

/**
 * A module of the house's shape with one feature that works, `requests`, registered in the graph and in the embedded platform.
 * Throws a sentence for people when the name is bad or taken.
 */
export default async function module(tree: Tree, { name, title = name }: Options): Promise<void> {
  if (name.includes('/')) throw new Error(`「${name}」は機能の書き方です。モジュールに機能を足すには npm run new -- feature ${name}、モジュールを作るには npm run new -- module ${name.split('/')[0]} と書いてください。`);
  assertName(name, 'モジュール');
  assertTitle(title);
  if (['README.md', 'package.json', 'subgraph/package.json', 'web/package.json'].some((file) => tree.exists(`apps/${name}/${file}`))) throw new Error(`モジュール「${name}」はすでにあります。別の名前にするか、npm run new -- feature ${name}/<機能> で機能を足してください。`);

  const month = new Date().toISOString().slice(0, 7);
  generateFiles(tree, FILES, `apps/${name}`, { module: name, Module: pascal(name), constant: camel(name), moduleTitle: title, port: nextPort(tree), month });
  await feature(tree, { name: `${name}/requests`, title: `${title}の申請` });

  insertBefore(tree, 'gateway/subgraphs.ts', '] as const', `  '${name}',\n`);
  const local = 'infra/local/src/modules.ts';
  insertImport(tree, local, `import { ${camel(name)} } from '@takara/${name}-subgraph';`);
  insertImport(tree, local, `import { loadExamples as load${pascal(name)}Examples } from '@takara/${name}-subgraph/examples';`);
  insertBefore(tree, local, '];\n', `  { definition: ${camel(name)}, loadExamples: load${pascal(name)}Examples },\n`);
  updateJson(tree, 'infra/local/package.json', (json: { dependencies: Record<string, string> }) => {
    const dependencies = { ...json.dependencies, [`@takara/${name}-subgraph`]: 'workspace:*' };
    return { ...json, dependencies: Object.fromEntries(Object.entries(dependencies).toSorted(([a], [b]) => (a < b ? -1 : 1))) };
  });
}

/** Each remote's development server has a port of its own. */
function nextPort(tree: Tree): number {
  const ports = tree.children('apps').map((name) => Number(/port: (\d+)/.exec(tree.read(`apps/${name}/web/rsbuild.config.ts`, 'utf8') ?? '')?.[1] ?? 0));
  return Math.max(FIRST_PORT - 1, ...ports) + 1;
}
