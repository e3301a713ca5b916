import type { Need, Person, Problem } from './problem.ts';

/** How many of the technical staff of a 所属 have to be at work there on any day. Rounded up. */
export const floorOf = (staff: number, percent: number): number => Math.ceil((staff * percent) / 100);

/** Whether somebody is at their 所属 on a day. */
export const isPresent = ({ absences, trips }: Person, day: string): boolean =>
  !absences.some(({ from, to }) => from <= day && (to === null || to > day)) && !trips.some(({ from, lastDay }) => from <= day && lastDay >= day);

/** How many may leave a 所属 on a day, and which needs are open on it. */
export interface Room {
  readonly unitId: string;
  readonly day: string;
  readonly mayLeave: number;
  readonly needs: readonly Need[];
}

/**
 * Days on which a floor could be broken: where a need, an absence or a trip begins. Between two of them fewer and fewer are
 * away, so that no other day is harder.
 */
export function roomsOf({ people, needs, limits }: Problem): Room[] {
  const starts = [...new Set(needs.map(({ from }) => from))];
  return [...Map.groupBy(people, ({ unitId }) => unitId)].flatMap(([unitId, staff]) => {
    const goneFrom = staff.flatMap(({ absences, trips }) => [...absences, ...trips].map(({ from }) => from));
    const days = [...new Set([...starts, ...goneFrom])].toSorted();
    const floor = floorOf(staff.length, limits.homeFloorPercent);
    return days.flatMap((day): Room[] => {
      const open = needs.filter(({ from, lastDay }) => from <= day && lastDay >= day);
      return open.length === 0 ? [] : [{ unitId, day, needs: open, mayLeave: Math.max(0, staff.filter((person) => isPresent(person, day)).length - floor) }];
    });
  });
}
