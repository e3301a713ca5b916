import { addDays } from '../day.ts';
import type { Staff } from './pool.reading.ts';
import { daysAwayUntil } from './rules.ts';

/** Whether somebody could go, seen from a day. */
export const STANDINGS = { FREE: '応援に出られます', ASKED: '出る予定か、同意を求めています', AWAY: '応援に出ています', RESTING: '休養しています', ABSENT: '休暇・休業・派遣の期間です' } as const;
export type StandingKey = keyof typeof STANDINGS;

export interface Standing {
  readonly standing: StandingKey;
  readonly until: string | null;
  readonly daysAway: number;
}

/** `until`: the last day of it. Being away comes before all else. */
export function standingOf({ trips, absences }: Staff, today: string, restDays: number): Standing {
  const served = trips.filter(({ state }) => state === 'ORDERED' || state === 'RETURNED');
  const of = (standing: StandingKey, until: string | null): Standing => ({ standing, until, daysAway: daysAwayUntil(served, today) });
  const away = served.find(({ from, lastDay }) => from <= today && lastDay >= today);
  if (away) return of('AWAY', away.lastDay);
  const absent = absences.find(({ from, to }) => from <= today && (to === null || to > today));
  if (absent) return of('ABSENT', absent.to && addDays(absent.to, -1));
  const resting = served.find(({ lastDay }) => lastDay < today && addDays(lastDay, restDays) >= today);
  if (resting) return of('RESTING', addDays(resting.lastDay, restDays));
  const asked = trips.find(({ lastDay }) => lastDay >= today);
  return asked ? of('ASKED', asked.lastDay) : of('FREE', null);
}
