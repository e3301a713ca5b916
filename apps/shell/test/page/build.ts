import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const SHELL = join(import.meta.dirname, '../..');
const rsbuild = (...config: string[]) => promisify(execFile)(join(SHELL, 'node_modules/.bin/rsbuild'), ['build', ...config], { cwd: SHELL, env: { ...process.env, NODE_ENV: 'production' } });

/** The shell and the sample remotes as production builds them, each on its own. */
export async function buildSite() {
  await rsbuild();
  for (const id of ['gardens', 'kitchens']) await rsbuild('--config', `test/remotes/${id}/rsbuild.config.ts`);
}
