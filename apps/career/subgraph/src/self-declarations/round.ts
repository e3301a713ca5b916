import { eraFiscalYear } from '@takara/subgraph-kit/era-dates';
import { fiscalYearOf, refuse, type Refused } from '@takara/subgraph-kit';
import { addDays } from '../day.ts';
import { dayName } from '../day.ts';

/*
 * 自己申告の実施。県の公表「『自己申告制度』による年1回の異動希望調査」: 年度に一度、人事課が開く。
 * いつ始まりいつ締め切るか、遅れた提出をどうするかは決まっておらず、方針パックの career.selfDeclaration.* が仮に決める。
 */

export const ROUND_STATES = { PLANNED: '始まる前', OPEN: '受付中', LATE: '締切後（遅れて受付中）', CLOSED: '終了' } as const;
export type RoundState = keyof typeof ROUND_STATES;

/** Of one fiscal year. Both days are included. */
export interface RoundDays {
  readonly fiscalYear: number;
  readonly opensOn: string;
  readonly deadline: string;
}

export const ROUND_REFUSALS = ['ALREADY_OPENED', 'NOT_IN_YEAR', 'DEADLINE_BEFORE_OPENING', 'DEADLINE_PASSED', 'ALREADY_BEGUN'] as const;
type No = Refused<(typeof ROUND_REFUSALS)[number]>;

/** The last day on which a declaration is taken, late ones included. */
export const lastDayOf = ({ deadline }: RoundDays, lateDays: number): string => addDays(deadline, lateDays);

/** A round begins and ends by the day alone: no job does it. */
export function roundStateOn(round: RoundDays, on: string, lateDays: number): RoundState {
  if (on < round.opensOn) return 'PLANNED';
  if (on <= round.deadline) return 'OPEN';
  return on <= lastDayOf(round, lateDays) ? 'LATE' : 'CLOSED';
}

/** Why a round cannot have these days, or null. */
export function whyNotRound({ fiscalYear, opensOn, deadline }: RoundDays, on: string): No | null {
  if (fiscalYearOf(opensOn) !== fiscalYear) return refuse('NOT_IN_YEAR', `始まりの日は、${eraFiscalYear(fiscalYear)}の中の日にしてください。`, { field: 'opensOn' });
  if (fiscalYearOf(deadline) !== fiscalYear) return refuse('NOT_IN_YEAR', `締切は、${eraFiscalYear(fiscalYear)}の中の日にしてください。`, { field: 'deadline' });
  if (deadline < opensOn) return refuse('DEADLINE_BEFORE_OPENING', '締切が始まりの日より前です。締切を後の日にしてください。', { field: 'deadline' });
  if (deadline < on) return refuse('DEADLINE_PASSED', '締切が過ぎた日になっています。今日から先の日にしてください。', { field: 'deadline' });
  return null;
}

/** Why the days of a round cannot be changed to these, or null. What has begun has begun; a deadline only moves to a day that is still to come. */
export function whyNotChange(round: RoundDays, to: RoundDays, on: string): No | null {
  if (round.opensOn <= on && to.opensOn !== round.opensOn) return refuse('ALREADY_BEGUN', `${dayName(round.opensOn)}に始まっているため、始まりの日は変えられません。`, { field: 'opensOn' });
  return whyNotRound(to, on);
}
