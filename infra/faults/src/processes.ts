import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface RunningProcess {
  readonly pid: number;
  /** Its command with all words. */
  readonly command: string;
}

/** What a process started that still runs. Without a program of its own where the system tells it by files: a small machine has no `ps`. */
export function childrenOf(parent: number): RunningProcess[] {
  if (!existsSync('/proc/self/stat')) return askedOfPs(parent);
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      // The name in brackets may contain anything; what follows it is numbers.
      const [, above] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
      if (Number(above) !== parent) return [];
      return [{ pid: Number(pid), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') }];
    } catch {
      return []; // it has just ended
    }
  });
}

function askedOfPs(parent: number): RunningProcess[] {
  const lines = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).stdout.split('\n');
  return lines.flatMap((line) => {
    const [, pid, above, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(above) === parent ? [{ pid: Number(pid), command }] : [];
  });
}
