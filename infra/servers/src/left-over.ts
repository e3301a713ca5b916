import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Ends the server that an earlier process of ours left behind on this data when it was killed itself. The caller owns the data. */
export function endLeftOver(pidFile: string, data: string): void {
  try {
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    // A number that somebody else has by now names another program.
    if (!execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).includes(data)) return;
    process.kill(pid, 'SIGINT');
  } catch {
    // nobody is there
  }
}
