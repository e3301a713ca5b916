import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compose } from './src/composition/composition.ts';
import { findBrokenOperations, readRegisteredOperations } from './src/composition/registered-operations.ts';
import { SUBGRAPHS } from './subgraphs.ts';

/**
 * Composes the committed schemas of all modules into `supergraph.graphql` and `api.graphql`. Ends with 1 and a sentence for each
 * problem, and then writes nothing: also when a change breaks an operation that a web app registered, today and at every run, until
 * the operation no longer asks for it, or is named with `--breaks <operation>` by somebody who mends its page at once.
 * `--check` never writes, says whether the committed files are what the schemas make, and lets nobody name anything.
 */
const { check, breaks } = parseArgs({ options: { check: { type: 'boolean', default: false }, breaks: { type: 'string', multiple: true, default: [] } } }).values;
const root = join(import.meta.dirname, '..');
const schemaOf = (name: string) => join(root, 'apps', name, 'subgraph', 'schema.graphql');

function fail(problems: readonly string[]): never {
  for (const problem of problems) console.error(problem);
  process.exit(1);
}

const composition = compose(SUBGRAPHS.map((name) => ({ name, url: `http://${name}:4001/graphql`, sdl: readFileSync(schemaOf(name), 'utf8') })));
if ('problems' in composition) fail(composition.problems);

const broken = findBrokenOperations(composition.apiSchema, readRegisteredOperations(root).filter(({ name }) => check || !breaks.includes(name)));
if (broken.length > 0 && !check) fail([...broken, 'スーパーグラフは書き換えていません。古い項目を残して新しい項目を加え、画面を移してから消してください（how-to の「Change the schema without breaking anybody」）。それでもいま壊すときは、操作の名前を挙げてください: npm run generate -- --breaks <操作>']);

const files = { 'supergraph.graphql': composition.supergraphSdl, 'api.graphql': composition.apiSdl };
const pathOf = (file: string) => join(import.meta.dirname, file);
if (check) {
  const stale = Object.entries(files).filter(([file, text]) => readFileSync(pathOf(file), 'utf8') !== text);
  if (stale.length > 0) fail(stale.map(([file]) => `gateway/${file} が古くなっています。pnpm --filter @takara/gateway compose で作り直してください。`));
} else {
  for (const [file, text] of Object.entries(files)) writeFileSync(pathOf(file), text);
}

if (broken.length > 0) fail(broken);
console.log(`${SUBGRAPHS.length} 個のモジュールを一つのグラフにしました。`);
