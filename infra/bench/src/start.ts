import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report } from './measure.ts';
import { treeOf } from './process-tree.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PORT = 4_900;
const STARTS = ['first', 'warm', 'warm'] as const;

/**
 * `npm run -s bench:start [-- --json]`: what `npm start` takes with everything installed and built: on an empty data folder,
 * and again on the one it left. Seconds until `/ready`; processor seconds used until then, which say more on a machine that
 * has other work; resident memory of the whole process tree then. Linux only. The pages are built before, once.
 */
await run({ TAKARA_BUILD_PAGES: 'on' });
const rows = [];
const data = mkdtempSync(join(tmpdir(), 'takara-start-'));
for (const start of STARTS) rows.push({ start, ...(await run({ TAKARA_BUILD_PAGES: 'on', TAKARA_DATA: data })) });
rmSync(data, { recursive: true });
report(rows);

async function run(environment: Record<string, string>) {
  const own = environment.TAKARA_DATA ?? mkdtempSync(join(tmpdir(), 'takara-start-'));
  const began = performance.now();
  const child = spawn('npm', ['start'], { cwd: ROOT, env: { ...process.env, PORT: String(PORT), ...environment, TAKARA_DATA: own }, stdio: ['ignore', 'ignore', 'inherit'], detached: true });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let over = false;
  void ended.then(() => (over = true));
  while (!(await fetch(`http://127.0.0.1:${PORT}/ready`).catch(() => null))?.ok) {
    if (over) throw new Error('the platform did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const seconds = (performance.now() - began) / 1000;
  const { megabytes, cpuSeconds } = treeOf(child.pid!);
  // To the whole group, as Ctrl-C does: npm does not pass a signal on to what its shell started.
  process.kill(-child.pid!, 'SIGTERM');
  await ended;
  // npm ends at once; what it started ends when its requests have finished and the database is closed.
  while (await fetch(`http://127.0.0.1:${PORT}/health`).catch(() => null)) await new Promise((resolve) => setTimeout(resolve, 50));
  while (existsSync(join(own, 'lock'))) await new Promise((resolve) => setTimeout(resolve, 50));
  if (own !== environment.TAKARA_DATA) rmSync(own, { recursive: true });
  return { seconds, 'processor seconds': cpuSeconds, megabytes };
}
