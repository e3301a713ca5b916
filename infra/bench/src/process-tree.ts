import { readdirSync, readFileSync } from 'node:fs';

/** Linux, as its kernel counts. */
const TICKS_A_SECOND = 100;

export interface ProcessUse {
  readonly pid: number;
  /** With its arguments. */
  readonly command: string;
  /** Resident, with its share of what it shares with others where the kernel tells. Looked up when it is asked for: that stops the process for a moment. */
  readonly megabytes: number;
  /** Used since it began, children that ended included. */
  readonly cpuSeconds: number;
}

/** A process and all below it, as they are now. From /proc. */
export function processesOf(root: number): ProcessUse[] {
  const parents = new Map<number, number>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const [, parent] = fieldsOf(Number(pid)) ?? [];
    if (parent !== undefined) parents.set(Number(pid), Number(parent));
  }
  const isBelow = (pid: number): boolean => pid === root || (parents.has(pid) && isBelow(parents.get(pid)!));
  return [...parents.keys()].filter(isBelow).map((pid) => ({
    pid,
    command: readIfThere(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim(),
    get megabytes() {
      return Number((/^Pss:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`)) ?? /VmRSS:\s+(\d+)/.exec(readIfThere(`/proc/${pid}/status`)))?.[1] ?? 0) / 1024;
    },
    // utime, stime, cutime, cstime
    cpuSeconds: sum((fieldsOf(pid) ?? []).slice(11, 15).map(Number)) / TICKS_A_SECOND,
  }));
}

/** What a process and all below it hold in memory now, and the processor time they have used. */
export function treeOf(root: number): { megabytes: number; cpuSeconds: number } {
  const tree = processesOf(root);
  return { megabytes: sum(tree.map(({ megabytes }) => megabytes)), cpuSeconds: sum(tree.map(({ cpuSeconds }) => cpuSeconds)) };
}

/** The fields of `stat` after the name: state, parent, … */
const fieldsOf = (pid: number): string[] | undefined => /^.*\) (.*)$/s.exec(readIfThere(`/proc/${pid}/stat`))?.[1]?.split(' ');

/** A process may end while it is looked at. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

export const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
