import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from './src/composition/composition.ts';
import { findBrokenOperations, readRegisteredOperations } from './src/composition/registered-operations.ts';
import { SUBGRAPHS } from './subgraphs.ts';

/**
 * Composes the committed schemas of all modules into `supergraph.graphql` and `api.graphql`. Ends with 1 and a sentence for each
 * problem. An operation that a change breaks is named, but the files are written: its web app needs them to be mended.
 * `--check` writes nothing and says whether the committed files are what the schemas make.
 */
const root = join(import.meta.dirname, '..');
const schemaOf = (name: string) => join(root, 'apps', name, 'subgraph', 'schema.graphql');

function fail(problems: readonly string[]): never {
  for (const problem of problems) console.error(problem);
  process.exit(1);
}

const composition = compose(SUBGRAPHS.map((name) => ({ name, url: `http://${name}:4001/graphql`, sdl: readFileSync(schemaOf(name), 'utf8') })));
if ('problems' in composition) fail(composition.problems);

const files = { 'supergraph.graphql': composition.supergraphSdl, 'api.graphql': composition.apiSdl };
const pathOf = (file: string) => join(import.meta.dirname, file);
if (process.argv.includes('--check')) {
  const stale = Object.entries(files).filter(([file, text]) => readFileSync(pathOf(file), 'utf8') !== text);
  if (stale.length > 0) fail(stale.map(([file]) => `gateway/${file} が古くなっています。pnpm --filter @takara/gateway compose で作り直してください。`));
} else {
  for (const [file, text] of Object.entries(files)) writeFileSync(pathOf(file), text);
}

const broken = findBrokenOperations(composition.apiSchema, readRegisteredOperations(root));
if (broken.length > 0) fail(broken);
console.log(`${SUBGRAPHS.length} 個のモジュールを一つのグラフにしました。`);
