import { join } from 'node:path';
import { generateFiles, type Tree } from '@nx/devkit';
import { appendToList, insertBefore, insertImport, textOf } from './insert.ts';
import { assertTitle, camel, featureNames, pascal, type FeatureNames } from './names.ts';

const FILES = join(import.meta.dirname, 'files/feature');

interface Options {
  /** `<module>/<feature>`. */
  name: string;
  /** What people call it; the name itself when nobody says. */
  title?: string;
}

/**
 * A feature in a module, from its table to its pages: something is drafted, submitted and decided by the author's 所属長.
 * Throws a sentence for people when the name is bad or taken, or the module is not of the house's shape.
 */
export default async function feature(tree: Tree, { name, title }: Options): Promise<void> {
  const [module = '', folder = '', ...more] = name.split('/');
  if (!folder || more.length > 0) throw new Error(`「${name}」では、どのモジュールの機能か分かりません。モジュール/機能 の形で書いてください（例 career/requests）。`);
  if (!tree.exists(`apps/${module}/subgraph/src/main.ts`)) throw new Error(`モジュール「${module}」はありません。npm run new -- module ${module} で作れます。`);
  if (module === 'organization') throw new Error('organization は名簿の源で、ほかのモジュールと形が違います。機能は手で足してください。');
  const names = featureNames(module, folder, title ?? folder);
  assertTitle(names.label);
  assertFree(tree, names);

  const number = nextMigration(tree, module);
  generateFiles(tree, FILES, `apps/${module}`, { ...names, number, camel, pascal });
  inSubgraph(tree, names, number);
  inWeb(tree, names);
}

function assertFree(tree: Tree, { module, feature, Type }: FeatureNames): void {
  if (['subgraph', 'web'].some((part) => tree.exists(`apps/${module}/${part}/src/${feature}`))) throw new Error(`機能「${feature}」は、${module} にすでにあります。別の名前にしてください。`);
  const taken = new RegExp(`^(?:type|enum|union|input|interface) ${Type}\\b`, 'm').test(tree.read('gateway/api.graphql', 'utf8') ?? '');
  if (taken) throw new Error(`グラフには、すでに「${Type}」という型があります。別の名前にしてください。`);
}

/** The number after the highest: migrations run in the order of their names. */
function nextMigration(tree: Tree, module: string): string {
  const highest = Math.max(0, ...tree.children(`apps/${module}/subgraph/migrations`).map((file) => Number.parseInt(file, 10) || 0));
  return String(highest + 1).padStart(3, '0');
}

function inSubgraph(tree: Tree, { module, feature, noun }: FeatureNames, number: string): void {
  const main = `apps/${module}/subgraph/src/main.ts`;
  insertImport(tree, main, `import { ${camel(noun)}Tables } from '../migrations/${number}-${feature}.ts';`);
  insertImport(tree, main, `import { ${camel(feature)} } from './${feature}/index.ts';`);
  appendToList(tree, main, 'features', camel(feature));
  appendToList(tree, main, 'migrations', `${camel(noun)}Tables`);

  const examples = `apps/${module}/subgraph/src/load-examples.ts`;
  const place = /(const tables: Record<string, readonly object\[\]> = \{)(.*)\};/;
  const source = tree.read(examples, 'utf8') ?? '';
  if (!place.test(source)) return tree.delete(`apps/${module}/subgraph/src/${feature}/${noun}.examples.ts`);
  tree.write(examples, source.replace(place, (_, head: string, before: string) => `${head} ${before.trim() ? `${before.trim()}, ` : ''}...${camel(noun)}Examples(setting) };`));
  insertImport(tree, examples, `import { ${camel(noun)}Examples } from './${feature}/${noun}.examples.ts';`);
}

function inWeb(tree: Tree, { module, feature, noun, Noun, type, label }: FeatureNames): void {
  const web = `apps/${module}/web`;
  const page = (file: string, name: string) => `lazyPage(() => import('./${feature}/${file}.tsx'), '${name}')`;
  insertBefore(tree, `${web}/src/module.tsx`, '  ],\n', [
    `    { path: '${feature}', element: ${page(`${Noun}ListPage`, `${Noun}ListPage`)} },`,
    `    { path: '${feature}/new', element: ${page(`${Noun}FormPage`, `New${Noun}Page`)} },`,
    `    { path: '${feature}/:id', element: ${page(`${Noun}Page`, `${Noun}Page`)} },`,
    `    { path: '${feature}/:id/edit', element: ${page(`${Noun}FormPage`, `Edit${Noun}Page`)} },`,
    '',
  ].join('\n'));
  insertBefore(tree, `${web}/src/paths.ts`, '};\n', [
    `  ${camel(noun)}List: () => '/${module}/${feature}',`,
    `  new${Noun}: () => '/${module}/${feature}/new',`,
    `  ${camel(noun)}: (id: string) => \`/${module}/${feature}/\${id}\`,`,
    `  edit${Noun}: (id: string) => \`/${module}/${feature}/\${id}/edit\`,`,
    '',
  ].join('\n'));
  insertBefore(tree, `${web}/src/paths.test.ts`, '  ]);\n', ['', '/new', '/ID', '/ID/edit'].map((rest) => `    '/${module}/${feature}${rest}',\n`).join(''));
  const tasks = `${web}/src/home/Tasks.graphql`;
  if (tree.exists(tasks)) insertBefore(tree, tasks, '}', `  ${type}Tasks { id title reason dueOn since path }\n`);

  const manifest = JSON.parse(textOf(tree, `${web}/module.json`)) as { nav: { to: string; label: string }[] };
  manifest.nav.push({ to: `/${module}/${feature}`, label });
  tree.write(`${web}/module.json`, manifestText(manifest));
}

/** As people write it: a line for each entry of the navigation, the slots in one. */
const manifestText = (manifest: object) =>
  `${JSON.stringify(manifest, null, 2)
    .replace(/\{\s+("to":[^}]*?)\s+\}/g, (_, entry: string) => `{ ${entry.replace(/\s*\n\s*/g, ' ')} }`)
    .replace(/"slots": \[([^\]]*)\]/, (_, slots: string) => `"slots": [${slots.trim().replace(/\s*\n\s*/g, ' ')}]`)}\n`;
