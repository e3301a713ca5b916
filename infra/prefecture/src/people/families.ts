import { JOB_FAMILY_SHARES, type JobFamilyCode } from '../figures.ts';
import type { Random } from '../random.ts';

/** One job family for each of `count` people, in exact proportion within every stretch of 200, shuffled there. */
export function familyQueue(count: number, random: Random): JobFamilyCode[] {
  const shares = Object.entries(JOB_FAMILY_SHARES) as [JobFamilyCode, number][];
  const block = shares.flatMap(([family, share]) => Array.from({ length: Math.round(share * 200) }, () => family));
  const queue: JobFamilyCode[] = [];
  while (queue.length < count) queue.push(...random.shuffle([...block]));
  return queue.slice(0, count);
}
