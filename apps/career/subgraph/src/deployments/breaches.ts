import { floorOf, isPresent } from './floor.ts';
import type { Problem, Seat } from './problem.ts';
import { whatKeeps } from './rules.ts';

/**
 * What a team would break, in words for a log; empty when it keeps every rule. Asked once more before a team is written down,
 * with what holds then: the solver is not the one who says that it may be done.
 */
export function breachesOf({ people, needs, limits }: Problem, seats: readonly Seat[]): string[] {
  const needById = new Map(needs.map((need) => [need.id, need]));
  const personById = new Map(people.map((person) => [person.id, person]));
  const found: string[] = [];
  const sent = seats.flatMap(({ needId, personId }) => {
    const [need, person] = [needById.get(needId), personById.get(personId)];
    if (need && person && need.family === person.family) return [{ need, person }];
    found.push(`nobody of the family: ${personId} for ${needId}`);
    return [];
  });
  for (const { need, person } of sent) if (whatKeeps(person, need, limits)) found.push(`${whatKeeps(person, need, limits)}: ${person.number} for ${need.id}`);
  for (const [id, list] of Map.groupBy(sent, ({ person }) => person.id)) if (list.length > 1) found.push(`twice: ${id}`);
  for (const [id, list] of Map.groupBy(sent, ({ need }) => need.id)) if (list.length > needById.get(id)!.people) found.push(`too many: ${id}`);
  for (const [unitId, staff] of Map.groupBy(people, (person) => person.unitId)) {
    const leaving = sent.filter(({ person }) => person.unitId === unitId);
    // Every day on which somebody begins to be away while somebody is sent.
    const days = new Set([...leaving.map(({ need }) => need.from), ...staff.flatMap(({ absences, trips }) => [...absences, ...trips].map(({ from }) => from))]);
    for (const day of days) {
      const gone = leaving.filter(({ need }) => need.from <= day && need.lastDay >= day).length;
      const present = staff.filter((person) => isPresent(person, day)).length;
      if (gone > 0 && present - gone < floorOf(staff.length, limits.homeFloorPercent)) found.push(`floor: ${unitId} on ${day}`);
    }
  }
  return found;
}
