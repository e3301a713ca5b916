import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report } from './measure.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PORT = 4_900;

/**
 * `npm run bench:start`: what `npm start` takes with everything installed and built: on an empty data folder, and again on
 * the one it left. Memory is the resident set of the whole process tree once it is ready.
 */
const data = mkdtempSync(join(tmpdir(), 'takara-start-'));
const rows = [];
for (const start of ['first', 'second', 'third']) {
  const began = performance.now();
  const child = spawn('npm', ['start'], { cwd: ROOT, env: { ...process.env, PORT: String(PORT), TAKARA_DATA: data }, stdio: ['ignore', 'ignore', 'inherit'] });
  await untilReady();
  const seconds = (performance.now() - began) / 1000;
  rows.push({ start, seconds, megabytes: residentMegabytes(child.pid!) });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
rmSync(data, { recursive: true });
report(rows);

async function untilReady() {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Linux only: from /proc. */
function residentMegabytes(root: number): number {
  const parents = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      return [[Number(pid), Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) \S /, '').split(' ')[0])] as const];
    } catch {
      return [];
    }
  }));
  const isBelow = (pid: number): boolean => pid === root || (parents.has(pid) && parents.get(pid) !== 0 && isBelow(parents.get(pid)!));
  const kilobytes = (pid: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + kilobytes(pid) / 1024, 0);
}
