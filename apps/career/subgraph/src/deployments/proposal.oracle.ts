import { addDays } from '../day.ts';
import type { Need, Person, Problem, Seat } from './problem.ts';

/*
 * The rules of a team said a second time, day by day and by trying everything: what the solver finds has to be as good, and
 * what the program checks has to be what this checks. Only for small problems.
 */

const daysOf = ({ from, lastDay }: { from: string; lastDay: string }): string[] => {
  const days: string[] = [];
  for (let day = from; day <= lastDay; day = addDays(day, 1)) days.push(day);
  return days;
};

const awayOn = (person: Person, day: string) => person.trips.some((trip) => daysOf(trip).includes(day)) || person.absences.some(({ from, to }) => day >= from && (to === null || day < to));

export function mayGo(person: Person, need: Need, { limits }: Problem): boolean {
  if (person.family !== need.family || need.refusedIds.includes(person.id)) return false;
  const days = daysOf(need);
  if (need.licence !== null && !person.licences.some(({ licence, validUntil }) => licence === need.licence && (validUntil ?? '9999-12-31') >= days.at(-1)!)) return false;
  if (days.some((day) => awayOn(person, day))) return false;
  const tripDays = person.trips.flatMap(daysOf);
  for (let n = 1; n <= limits.restDays; n++) if (tripDays.includes(addDays(days[0]!, -n)) || tripDays.includes(addDays(days.at(-1)!, n))) return false;
  if (days.length >= limits.dispatchFromDays) return true;
  const all = [...tripDays, ...days].toSorted();
  return all.every((day) => all.filter((other) => other >= day && other < addDays(day, 365)).length <= limits.mostDaysAway);
}

export function keepsFloors({ people, needs, limits }: Problem, seats: readonly Seat[]): boolean {
  const daysByPerson = new Map(seats.map(({ needId, personId }) => [personId, daysOf(needs.find(({ id }) => id === needId)!)]));
  return [...new Set([...daysByPerson.values()].flat())].every((day) => [...new Set(people.map(({ unitId }) => unitId))].every((unitId) => {
    const staff = people.filter((person) => person.unitId === unitId);
    const sent = staff.filter(({ id }) => daysByPerson.get(id)?.includes(day)).length;
    const present = staff.filter((person) => !awayOn(person, day)).length;
    return sent === 0 || (present - sent) * 100 >= staff.length * limits.homeFloorPercent;
  }));
}

export const costOf = ({ people, needs, limits, today }: Problem, seats: readonly Seat[]): number =>
  seats.reduce((sum, seat) => {
    const [person, need] = [people.find(({ id }) => id === seat.personId)!, needs.find(({ id }) => id === seat.needId)!];
    const far = person.district !== null && need.district !== null && person.district !== need.district;
    return sum + person.trips.flatMap(daysOf).filter((day) => day > addDays(today, -365)).length + (far ? limits.farCountsAsDays : 0);
  }, 0);

/** Missing where it is urgent, missing elsewhere, cost: less is better, in this order. */
export type Worth = readonly [urgent: number, other: number, cost: number];
export const worthOf = (problem: Problem, seats: readonly Seat[]): Worth => {
  const missing = (urgent: boolean) => problem.needs.filter((need) => need.urgent === urgent).reduce((sum, { id, people }) => sum + people - seats.filter(({ needId }) => needId === id).length, 0);
  return [missing(true), missing(false), costOf(problem, seats)];
};

/** The worth of the best of all teams. */
export function bestOf(problem: Problem): Worth {
  let best: Worth = [Infinity, Infinity, Infinity];
  const better = (a: Worth, b: Worth) => (a[0] - b[0] || a[1] - b[1] || a[2] - b[2]) < 0;
  const go = (n: number, seats: Seat[]): void => {
    if (n === problem.people.length) {
      const worth = worthOf(problem, seats);
      if (better(worth, best) && keepsFloors(problem, seats)) best = worth;
      return;
    }
    go(n + 1, seats);
    for (const need of problem.needs)
      if (seats.filter(({ needId }) => needId === need.id).length < need.people && mayGo(problem.people[n]!, need, problem)) go(n + 1, [...seats, { needId: need.id, personId: problem.people[n]!.id }]);
  };
  go(0, []);
  return best;
}
