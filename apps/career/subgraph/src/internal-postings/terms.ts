import { limit, type Limit } from '../side-assignments/limits.ts';

/** 庁内公募の決まり. `columns`: of the career chart, where its ★庁内公募 stands. */
export interface Terms {
  readonly staffKinds: Limit<readonly string[]>;
  readonly columns: Limit<readonly string[]>;
  readonly monthsInPost: Limit<number>;
  readonly mostAtOnce: Limit<number>;
  /** `MM-DD`, proposed when a posting is begun. */
  readonly movesOn: Limit<string>;
  readonly lapseDays: Limit<number>;
}

/** As the policy pack in force says. */
export const termsInForce = (): Terms => ({
  staffKinds: limit('career.internalPosting.staffKinds'),
  columns: limit('career.internalPosting.columns'),
  monthsInPost: limit('career.internalPosting.monthsInPost'),
  mostAtOnce: limit('career.internalPosting.mostAtOnce'),
  movesOn: limit('career.internalPosting.movesOn'),
  lapseDays: limit('career.internalPosting.lapseDays'),
});

/** The next such day of the year after `on`. */
export function nextDayOf(monthAndDay: string, on: string): string {
  const year = Number(on.slice(0, 4));
  return `${monthAndDay > on.slice(5) ? year : year + 1}-${monthAndDay}`;
}
