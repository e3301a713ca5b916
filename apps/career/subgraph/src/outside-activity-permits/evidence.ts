import { inGroups } from '../in-groups.ts';
import type { Named } from './rules.ts';

/** Decisions as they stand in the table; `days`: from the submission to the decision, of each. */
export interface Tally {
  readonly granted: number;
  readonly refused: number;
  readonly active: number;
  readonly days: readonly number[];
  /** How often a criterion was not met in a refusal. */
  readonly unmet: Readonly<Record<string, number>>;
}
export interface Evidence {
  readonly grantedAtLeast: number | null;
  readonly refusedAtLeast: number | null;
  readonly activeAtLeast: number | null;
  readonly medianDays: number | null;
  readonly refusals: { code: string; label: string; timesAtLeast: number | null }[];
  readonly smallestGroup: number;
}

/** Numbers in full groups of `k`, nothing of fewer (decisions/005); the middle of the days to a decision where there are as many as that. */
export const shownEvidence = ({ granted, refused, active, days, unmet }: Tally, criteria: readonly Named[], k: number): Evidence => ({
  grantedAtLeast: inGroups(granted, k), refusedAtLeast: inGroups(refused, k), activeAtLeast: inGroups(active, k), medianDays: days.length < k ? null : median(days),
  refusals: criteria.map(({ code, label }) => ({ code, label, timesAtLeast: inGroups(unmet[code] ?? 0, k) })), smallestGroup: k,
});

function median(days: readonly number[]): number {
  const sorted = days.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
