import { addDays, addMonths } from '../day.ts';
import { inGroups } from '../in-groups.ts';

/** 指標「14日以内選定率」: arrivals long enough ago that the days have passed, and those of them that had a supporter within. */
export interface Tally {
  readonly arrivals: number;
  readonly covered: number;
}

/** `coveredOn`: the day on which the first supporter accepted. Before the day of arrival counts too. Of the last `months`. */
export function tallyOf(arrivals: readonly { readonly on: string; readonly coveredOn: string | null }[], { months, withinDays }: { months: number; withinDays: number }, today: string): Tally {
  const counted = arrivals.filter(({ on }) => on > addMonths(today, -months) && addDays(on, withinDays) < today);
  return { arrivals: counted.length, covered: counted.filter(({ on, coveredOn }) => coveredOn !== null && coveredOn <= addDays(on, withinDays)).length };
}

/** The same, as it may be shown. The share in whole percent of those that may be told, rounded down. */
export interface Evidence {
  readonly arrivals: number | null;
  readonly coveredAtLeast: number | null;
  readonly coveredPercent: number | null;
  readonly withinDays: number;
  readonly months: number;
  readonly smallestGroup: number;
}

/** People in full groups of `k`, nothing of fewer (apps/career/decisions/005): nobody can be found by subtraction. */
export function shownEvidence({ arrivals, covered }: Tally, k: number, { months, withinDays }: { months: number; withinDays: number }): Evidence {
  const [all, coveredAtLeast] = [inGroups(arrivals, k), inGroups(covered, k)];
  return { arrivals: all, coveredAtLeast, coveredPercent: coveredAtLeast === null ? null : Math.floor((coveredAtLeast * 100) / all!), withinDays, months, smallestGroup: k };
}
