import type { Room } from './floor.ts';
import type { Need, Person, Problem, Relaxable } from './problem.ts';
import { burdenOf, whatKeeps } from './rules.ts';

/** Somebody, what they could do, and what it would cost. */
export interface Candidate {
  readonly person: Person;
  readonly needs: readonly Need[];
  readonly burden: number;
}

/** Lower is better: days away in 12 months, and a way to another district as so many days. */
export const costOf = ({ person, burden }: Candidate, need: Need, { limits }: Problem): number =>
  burden + (person.district !== null && need.district !== null && person.district !== need.district ? limits.farCountsAsDays : 0);

/**
 * Who could be asked at all. Of people of one 所属 who could fill just the same needs only as many are kept as could go
 * together, the least burdened first: any other team can be turned into one of these that is no worse, so that nothing is lost.
 */
export function candidatesOf(problem: Problem, rooms: readonly Room[], relaxed: readonly Relaxable[]): Candidate[] {
  const { people, needs, limits, today } = problem;
  const able = people.flatMap((person): Candidate[] => {
    const open = needs.filter((need) => need.family === person.family && whatKeeps(person, need, limits, relaxed) === null);
    return open.length === 0 ? [] : [{ person, needs: open, burden: burdenOf(person, today) }];
  });
  const most = new Map<string, number>();
  for (const { unitId, mayLeave } of rooms) most.set(unitId, Math.max(most.get(unitId) ?? 0, mayLeave));
  const alike = Map.groupBy(able, ({ person: { unitId, district }, needs: open }) => `${unitId} ${district} ${open.map(({ id }) => id).join(' ')}`);
  return [...alike.values()].flatMap((group) => {
    const wanted = group[0]!.needs.reduce((sum, { people: count }) => sum + count, 0);
    // On different days of different needs the same room is used again.
    const room = relaxed.includes('FLOOR') ? wanted : Math.min(wanted, (most.get(group[0]!.person.unitId) ?? 0) * group[0]!.needs.length);
    return group.toSorted((a, b) => a.burden - b.burden || a.person.number.localeCompare(b.person.number)).slice(0, room);
  }).toSorted((a, b) => a.person.number.localeCompare(b.person.number));
}
