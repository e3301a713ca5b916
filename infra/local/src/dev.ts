import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { REMOTES, SHELL, type WebApp } from './web-assets.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SERVER_FOLDERS = ['packages/subgraph-kit/src', 'packages/policy-aomori', 'gateway', 'infra/local/src', 'infra/identity/src'];
const SETTLED = 150;

/**
 * `npm run dev [-- <module>…]`: the platform as `npm start` runs it, with what you work on live. Web parts are rebuilt and
 * pages reload; the server starts again when a subgraph, the kit or the gateway changes. Without a name everything is live.
 */
const named = process.argv.slice(2);
const unknown = named.find((name) => !existsSync(join(ROOT, 'apps', name)));
if (unknown !== undefined) {
  console.error(`モジュール「${unknown}」はありません。apps にあるフォルダーの名前を書いてください。`);
  process.exit(1);
}
const isLive = (name: string) => named.length === 0 || named.includes(name);

const children = new Set<ChildProcess>();
function run(command: string, args: readonly string[], cwd: string, environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...environment } });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

const startServer = () => run(process.execPath, ['--import', '@oxc-node/core/register', join(ROOT, 'infra/local/src/start.ts')], process.cwd(), { TAKARA_LIVE_RELOAD: 'on' });
const watchBuild = ({ folder }: WebApp) => run('pnpm', ['exec', 'rsbuild', 'build', '--watch'], folder);

let server = startServer();
let settling: NodeJS.Timeout | undefined;
let restarting = false;

async function restart() {
  if (restarting) return;
  restarting = true;
  if (server.exitCode === null) {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
  }
  restarting = false;
  server = startServer();
}

const subgraphs = REMOTES.map(({ id }) => id).filter(isLive).map((id) => `apps/${id}/subgraph`);
for (const folder of [...subgraphs, ...SERVER_FOLDERS]) {
  watch(join(ROOT, folder), { recursive: true }, (_event, file) => {
    if (!file || /node_modules|\.test\.ts$|\.graphql$|\.md$/.test(file)) return;
    clearTimeout(settling);
    settling = setTimeout(() => void restart(), SETTLED);
  });
}
for (const app of [...(isLive('shell') ? [SHELL] : []), ...REMOTES.filter(({ id }) => isLive(id))]) watchBuild(app);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    for (const child of children) child.kill('SIGTERM');
    process.exit(0);
  });
