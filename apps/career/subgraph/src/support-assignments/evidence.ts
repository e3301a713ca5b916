import { addDays, addMonths } from '../day.ts';
import { inGroups } from '../in-groups.ts';
import { ADAPTED } from './support.ts';

/** `coveredOn`: the day on which the first supporter accepted; before the day of arrival counts too. `adaptation`: what the newcomer answered, 1 to 5. */
export interface Counted {
  readonly on: string;
  readonly coveredOn: string | null;
  readonly hasTalked: boolean;
  readonly adaptation: number | null;
}

/** 指標「14日以内選定率」、面談、なじめているか: arrivals long enough ago that the days have passed, and those of them that had a supporter within, have talked, have answered, have settled in. */
export interface Tally {
  readonly arrivals: number;
  readonly covered: number;
  readonly talked: number;
  readonly answered: number;
  readonly adapted: number;
}

/** Of the last `months`. */
export function tallyOf(arrivals: readonly Counted[], { months, withinDays }: { months: number; withinDays: number }, today: string): Tally {
  const counted = arrivals.filter(({ on }) => on > addMonths(today, -months) && addDays(on, withinDays) < today);
  const among = (is: (one: Counted) => boolean) => counted.filter(is).length;
  return {
    arrivals: counted.length, covered: among(({ on, coveredOn }) => coveredOn !== null && coveredOn <= addDays(on, withinDays)), talked: among(({ hasTalked }) => hasTalked),
    answered: among(({ adaptation }) => adaptation !== null), adapted: among(({ adaptation }) => adaptation !== null && adaptation >= ADAPTED),
  };
}

/** The same, as it may be shown. The share in whole percent of those that may be told, rounded down. */
export interface Evidence {
  readonly arrivals: number | null;
  readonly coveredAtLeast: number | null;
  readonly coveredPercent: number | null;
  readonly talkedAtLeast: number | null;
  readonly answeredAtLeast: number | null;
  readonly adaptedAtLeast: number | null;
  readonly withinDays: number;
  readonly months: number;
  readonly smallestGroup: number;
}

/** People in full groups of `k`, nothing of fewer (apps/career/decisions/005): nobody can be found by subtraction. */
export function shownEvidence({ arrivals, covered, talked, answered, adapted }: Tally, k: number, { months, withinDays }: { months: number; withinDays: number }): Evidence {
  const [all, coveredAtLeast] = [inGroups(arrivals, k), inGroups(covered, k)];
  return {
    arrivals: all, coveredAtLeast, coveredPercent: coveredAtLeast === null ? null : Math.floor((coveredAtLeast * 100) / all!),
    talkedAtLeast: inGroups(talked, k), answeredAtLeast: inGroups(answered, k), adaptedAtLeast: inGroups(adapted, k), withinDays, months, smallestGroup: k,
  };
}
