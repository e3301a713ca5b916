import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildWebAssets, REMOTES, SHELL, type WebApp } from './web-assets.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** What the server runs beside the subgraphs; the schema and the registered operations are read when it starts. */
const SERVER = ['packages/subgraph-kit/src', 'packages/policy-aomori/src', 'packages/policy-aomori/pack', 'gateway/src', 'gateway/supergraph.graphql', 'infra/local/src', 'infra/identity/src'];
const NOT_RUN = /node_modules|\.test\.ts$|\.factory\.ts$|\.md$|(^|\/)(schema\.graphql|events\.schema\.json)$/;
const SETTLED = 150;

/**
 * `npm run dev [-- <module>…]`: the platform as `npm start` runs it, with what you work on live. Web parts are rebuilt and
 * pages reload; the server starts again when a subgraph, the kit or the gateway changes. Without a name everything is live.
 */
const named = process.argv.slice(2);
const unknown = named.find((name) => !existsSync(join(ROOT, 'apps', name, 'web')) && name !== SHELL.id);
if (unknown !== undefined) {
  console.error(`モジュール「${unknown}」はありません。apps にあるフォルダーの名前を書いてください。`);
  process.exit(1);
}
const isLive = ({ id }: WebApp) => named.length === 0 || named.includes(id);
const live = [SHELL, ...REMOTES].filter(isLive);

const children = new Set<ChildProcess>();
function run(command: string, args: readonly string[], cwd: string, environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...environment } });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    for (const child of children) child.kill('SIGTERM');
    process.exit(0);
  });

/** A build is there for the server to offer once this file is: it is written last. */
const published = (app: WebApp) => join(app.dist, app === SHELL ? 'page.json' : 'registry.json');

// Built once as `npm start` would, so that nobody else builds while the watchers do.
await buildWebAssets();
for (const app of live) {
  rmSync(published(app), { force: true });
  // Not through pnpm, which would leave the builder behind when it is stopped.
  run(join(app.folder, 'node_modules/.bin/rsbuild'), ['build', '--watch'], app.folder);
}
while (!live.every((app) => existsSync(published(app)))) await pause(SETTLED);

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const [command = '', ...words] = scripts['platform:start']!.split(' ');
const startServer = () => run(command, words, ROOT, { TAKARA_LIVE_RELOAD: 'on' });
let server = startServer();
let settling: NodeJS.Timeout | undefined;
let restarting = false;

async function restart(changed: string) {
  if (restarting) return;
  restarting = true;
  console.error(`・${changed} が変わったので、サーバーを起動し直します`);
  if (server.exitCode === null && server.signalCode === null) {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
  }
  restarting = false;
  server = startServer();
}

const modules = live.filter((app) => app !== SHELL).flatMap(({ id }) => [`apps/${id}/subgraph/src`, `apps/${id}/subgraph/migrations`, `apps/${id}/web/src/gql/persisted-documents.json`]);
for (const path of [...modules, ...SERVER].filter((each) => existsSync(join(ROOT, each)))) {
  watch(join(ROOT, path), { recursive: true }, (_event, file) => {
    if (NOT_RUN.test(file ?? '')) return;
    clearTimeout(settling);
    settling = setTimeout(() => void restart(path), SETTLED);
  });
}
