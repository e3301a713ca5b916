import { inGroups } from '../in-groups.ts';

/** People in service, counted. `afterSideAssignment`: a side assignment's review has found a skill of theirs. */
export interface Tally {
  readonly staff: number;
  readonly stated: number;
  readonly confirmed: number;
  readonly afterSideAssignment: number;
}

/** The same, as it may be shown: full groups of `k` (decisions/005). The share in whole percent of those that may be told, rounded down. */
export interface Figures {
  readonly stated: number | null;
  readonly confirmed: number | null;
  readonly confirmedPercent: number | null;
  readonly afterSideAssignment: number | null;
  readonly smallestGroup: number;
}

export function shownFigures({ staff, stated, confirmed, afterSideAssignment }: Tally, k: number): Figures {
  const [all, some] = [inGroups(staff, k), inGroups(confirmed, k)];
  return { stated: inGroups(stated, k), confirmed: some, confirmedPercent: some === null || all === null ? null : Math.floor((some * 100) / all), afterSideAssignment: inGroups(afterSideAssignment, k), smallestGroup: k };
}
