import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from './startup-error.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Written beside a build that this file ran. A cached build may bring back files older than their sources. */
const STAMP = 'built';
/** What a build writes last, whoever ran it. */
const LAST_WRITTEN = ['registry.json', 'page.json', 'index.html'];

/** What the shell and its remotes are built from: their own folders and the kits beneath. */
const SHARED = ['packages/web-kit', 'packages/design-system', 'pnpm-lock.yaml'];

export interface WebApp {
  /** The module id, 'shell' or 'explorer'. */
  readonly id: string;
  /** Its package, whose build makes it. */
  readonly project: string;
  readonly folder: string;
  readonly dist: string;
}

const webApp = (id: string, project: string, folder: string, dist = `${folder}/dist`): WebApp => ({ id, project, folder: join(ROOT, folder), dist: join(ROOT, dist) });

export const SHELL = webApp('shell', '@takara/shell', 'apps/shell');
/** GraphiQL, which the gateway serves to analysts. */
const EXPLORER = webApp('explorer', '@takara/gateway', 'gateway/explorer', 'gateway/dist/explorer');

/** Every module that has a web part. */
export const REMOTES: readonly WebApp[] = readdirSync(join(ROOT, 'apps'))
  .filter((name) => existsSync(join(ROOT, 'apps', name, 'web', 'module.json')))
  .map((name) => webApp(name, `@takara/${name}-web`, `apps/${name}/web`));

/** Builds what is missing or older than its sources; usually nothing. `onlyMissing`: somebody else rebuilds what changes. Throws StartupError with the builder's own words. */
export async function buildWebAssets({ onlyMissing = false } = {}): Promise<void> {
  const shared = Math.max(...SHARED.map((path) => newest(join(ROOT, path))));
  const isStale = ({ folder, dist }: WebApp) => builtAt(dist) === 0 || (!onlyMissing && builtAt(dist) < Math.max(shared, newest(folder)));
  const stale = [SHELL, ...REMOTES, EXPLORER].filter(isStale);
  if (stale.length === 0) return;
  const output: Buffer[] = [];
  const build = spawn('pnpm', ['exec', 'nx', 'run-many', '-t', 'build', '-p', ...stale.map(({ project }) => project), '--parallel=2', '--outputStyle=static'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  build.stdout.on('data', (chunk) => output.push(chunk));
  build.stderr.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve) => build.once('close', resolve));
  if (code !== 0) throw new StartupError(`画面の組み立てに失敗しました。\n${Buffer.concat(output).toString().slice(-4000)}`);
  for (const { dist } of stale) writeFileSync(join(dist, STAMP), new Date().toISOString());
}

const builtAt = (dist: string) => Math.max(0, ...[STAMP, ...LAST_WRITTEN].map((file) => join(dist, file)).filter(existsSync).map((file) => statSync(file).mtimeMs));

/** The latest change below a path, in milliseconds; what is built or installed does not count. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).filter((name) => !['dist', 'node_modules', 'test'].includes(name)).map((name) => newest(join(path, name))));
}
