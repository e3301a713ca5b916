import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose, findBrokenOperations, operationsOf, type Composition, type RegisteredOperation } from '@takara/gateway/composition';
import { step } from '@takara/local/progress';
import { StartupError } from '@takara/local/startup-error';
import { REMOTES } from '@takara/local/web-assets';
import { CHECKOUT, moduleNames, subgraphFolder } from '../module-folders.ts';
import { fingerprint, offering, publicationOf, type Documents, type Publication } from '../publication.ts';
import type { Release } from './switch-over.ts';

/** What this checkout makes of a module, checked against what is committed beside it and against what runs. Touches nothing; throws StartupError for what may not serve. */
export async function makeRelease(module: string, running: Publication): Promise<Release> {
  const schema = await step(`${module} のスキーマを確かめています`, () => emittedSchema(module));
  const committed = publicationOf(CHECKOUT, moduleNames(), undefined);
  const publication = publicationWith(module, { schema, documents: committed.documents[module]?.[0] ?? null }, running);
  await step('隣のモジュールと合わせています', async () => {
    assertFits(module, { ...committed.schemas, [module]: schema }, offeredBy(committed, 'このリポジトリーの'));
    assertFits(module, publication.schemas, [...offeredBy(publication, 'これから配る'), ...offeredBy(running, 'いま配っている')]);
  });
  const remote = REMOTES.find(({ id }) => id === module);
  if (remote) await step('画面を組み立てています', () => build(remote.project));
  return { module, checkout: CHECKOUT, publication, madeFrom: fingerprint(running), dist: remote?.dist ?? null };
}

/** What would be published: the running neighbours, and this version of the module. */
function publicationWith(module: string, { schema, documents }: { schema: string; documents: Documents | null }, running: Publication): Publication {
  const schemas = { ...running.schemas, [module]: schema };
  return {
    schemas,
    supergraph: composed(module, schemas).supergraphSdl,
    documents: documents ? { ...running.documents, [module]: offering(documents, running.documents[module]) } : running.documents,
  };
}

/** The operations of what each web part offers now. */
const offeredBy = ({ documents }: Publication, which: string): RegisteredOperation[] => Object.entries(documents).flatMap(([part, [offered]]) => operationsOf(`${which} ${part} の画面`, offered ?? {}));

function assertFits(module: string, schemas: Publication['schemas'], operations: readonly RegisteredOperation[]): void {
  const broken = findBrokenOperations(composed(module, schemas).apiSchema, operations);
  if (broken.length > 0) throw new StartupError(`画面が尋ねているものに答えられなくなります。${inOneLine(broken)}`);
}

function composed(module: string, schemas: Publication['schemas']): Composition {
  const composition = compose(Object.entries(schemas).map(([name, sdl]) => ({ name, url: `http://${name}:4001/graphql`, sdl })));
  if ('problems' in composition) throw new StartupError(`${module} は、ほかのモジュールと一つのグラフになりません。${inOneLine(composition.problems)}`);
  return composition;
}

const inOneLine = ([first = '', ...others]: readonly string[]) => `${first.replace(/\s+/g, ' ')}${others.length > 0 ? `（ほか ${others.length} 件）` : ''}`;

/** `schema.graphql`, as long as it is what the code makes. */
async function emittedSchema(module: string): Promise<string> {
  const folder = subgraphFolder(CHECKOUT, module);
  const { code, output } = await ran(process.execPath, [join(CHECKOUT, 'packages/subgraph-kit/bin/emit.mjs'), '--check'], folder);
  if (code !== 0) throw new StartupError(`apps/${module}/subgraph の、コードから作るファイルが古くなっています。npm run generate で作り直してください。${inOneLine([output.trim()])}`);
  return readFileSync(join(folder, 'schema.graphql'), 'utf8');
}

async function build(project: string): Promise<void> {
  const { code, output } = await ran('pnpm', ['exec', 'nx', 'build', project, '--outputStyle=static'], CHECKOUT);
  if (code !== 0) throw new StartupError(`画面の組み立てに失敗しました。\n${output.slice(-4_000)}`);
}

/** Its exit code and what it wrote. */
async function ran(command: string, args: readonly string[], cwd: string): Promise<{ code: number | null; output: string }> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  return { code, output };
}
