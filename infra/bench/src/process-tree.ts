import { readdirSync, readFileSync } from 'node:fs';

/** Linux, as its kernel counts. */
const TICKS_A_SECOND = 100;

/** What a process and all below it hold in memory now, and the processor time they have used, children that ended included. From /proc. */
export function treeOf(root: number): { megabytes: number; cpuSeconds: number } {
  const parents = new Map<number, number>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const [, parent] = fieldsOf(Number(pid)) ?? [];
    if (parent !== undefined) parents.set(Number(pid), Number(parent));
  }
  const isBelow = (pid: number): boolean => pid === root || (parents.has(pid) && isBelow(parents.get(pid)!));
  const tree = [...parents.keys()].filter(isBelow);
  return {
    megabytes: sum(tree.map((pid) => Number(/VmRSS:\s+(\d+)/.exec(readIfThere(`/proc/${pid}/status`))?.[1] ?? 0) / 1024)),
    // utime, stime, cutime, cstime
    cpuSeconds: sum(tree.flatMap((pid) => (fieldsOf(pid) ?? []).slice(11, 15).map(Number))) / TICKS_A_SECOND,
  };
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

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
