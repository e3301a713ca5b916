import { readFileSync } from 'node:fs';

/** On the way of a deed (`before-commit`), of a fact out of its module (`before-publish`) and into another (`before-receipt`, `after-delivery`). */
export type CrashPoint = 'after-insert' | 'before-commit' | 'after-commit' | 'before-publish' | 'after-publish' | 'before-receipt' | 'after-receipt' | 'after-delivery';

const file = process.env.CRASH_AT;

/** For fault tests: the process kills itself here when the file named by CRASH_AT names this point. Costs nothing when it is not set. */
export function crashPoint(point: CrashPoint): void {
  if (!file) return;
  try {
    if (!readFileSync(file, 'utf8').split(/\s+/).includes(point)) return;
  } catch {
    return; // no file, no crash
  }
  process.kill(process.pid, 'SIGKILL');
}
