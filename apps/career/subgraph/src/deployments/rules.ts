import { addDays, daysBetween } from '../day.ts';
import type { DeploymentLimits, Need, Person, Relaxable, Rule, Trip } from './problem.ts';

/* 一人が一つの必要に行けるかどうか。所属に残す人数は、何人も一度に出るときのことなので floor.ts にある。 */

/** Days of the 12 months that end with a day. */
const WINDOW = 365;

export const lengthOf = ({ from, lastDay }: Trip): number => daysBetween(from, lastDay) + 1;
/** 地方自治法252条の17 の派遣か、公務出張による短期の応援か。 */
export const isDispatch = (trip: Trip, { dispatchFromDays }: DeploymentLimits): boolean => lengthOf(trip) >= dispatchFromDays;

const overlap = (a: Trip, b: Trip): number => Math.max(0, daysBetween(a.from > b.from ? a.from : b.from, a.lastDay < b.lastDay ? a.lastDay : b.lastDay) + 1);

/** Days away among the 365 that end with `lastDay`. */
export const daysAwayUntil = (trips: readonly Trip[], lastDay: string): number => trips.reduce((sum, trip) => sum + overlap(trip, { from: addDays(lastDay, 1 - WINDOW), lastDay }), 0);

/** The most days away in any 365 in a row: reached where a trip ends, or 365 days after one begins. */
export const mostDaysAway = (trips: readonly Trip[]): number => Math.max(0, ...trips.flatMap(({ from, lastDay }) => [lastDay, addDays(from, WINDOW - 1)]).map((day) => daysAwayUntil(trips, day)));

/** What somebody has borne or is about to: days away of the last 365, and those to come. */
export const burdenOf = ({ trips }: Person, today: string): number => daysAwayUntil(trips, today) + trips.reduce((sum, trip) => sum + overlap(trip, { from: addDays(today, 1), lastDay: '9999-12-31' }), 0);

/** The first rule that keeps a person of the family from a need, or null. `relaxed`: a rule that is set aside. */
export function whatKeeps(person: Person, need: Need, limits: DeploymentLimits, relaxed: readonly Relaxable[] = []): Rule | null {
  const { from, lastDay, licence } = need;
  if (need.refusedIds.includes(person.id)) return 'REFUSED';
  const holds = person.licences.some((held) => held.licence === licence && (held.validUntil === null || held.validUntil >= lastDay));
  if (licence !== null && !holds && !relaxed.includes('LICENCE')) return 'LICENCE';
  if (person.absences.some((absence) => absence.from <= lastDay && (absence.to === null || absence.to > from))) return 'LEAVE';
  if (person.trips.some((trip) => overlap(trip, need) > 0)) return 'AWAY';
  const tired = (trip: Trip) => (trip.lastDay < from ? daysBetween(trip.lastDay, from) : daysBetween(lastDay, trip.from)) <= limits.restDays;
  if (!relaxed.includes('REST') && person.trips.some(tired)) return 'REST';
  if (!relaxed.includes('DAYS_AWAY') && !isDispatch(need, limits) && mostDaysAway([...person.trips, need]) > limits.mostDaysAway) return 'DAYS_AWAY';
  return null;
}
