import { dayBefore } from '../day.ts';

/*
 * いつまでこの所属にいるか。定年・再任用の上限・役職定年（法律）、異動の見込み（ジョブローテーションの期限）、発令済みの異動、すでに離れたこと。
 * 何も決めない。名簿と決まりから分かることを、早いものから一つ選ぶ。
 */

export const CAUSES = {
  LEFT: 'すでに離れています', ORDERED: '発令された異動', ROTATION: '異動の見込み', AGE_LIMIT: '役職定年', RETIREMENT: '定年退職', REAPPOINTMENT: '再任用の上限',
} as const;
export type Cause = keyof typeof CAUSES;

/** The last day on which somebody is in the unit, and why; LEFT: a day that has passed. */
export interface Leaving {
  readonly on: string;
  readonly cause: Cause;
}

/** A main assignment: the unit with all above it. `to` is exclusive, null while it is open. */
export interface Place {
  readonly from: string;
  readonly to: string | null;
  readonly unitIds: readonly string[];
}

/** All that is known of how long somebody stays. `rotationOn`: the last day before a move that the rotation rules ask for. */
export interface Prospect {
  readonly places: readonly Place[];
  readonly leftOn: string | null;
  readonly staffKind: string;
  readonly isManager: boolean;
  readonly ageLimitOn: string | null;
  readonly leavesOn: string | null;
  readonly rotationOn: string | null;
}

/** Where something is kept: in these units, and, from a reform that is ordered already, in those that come of them. */
export interface Home {
  readonly homeIds: readonly string[];
  readonly heirIds: readonly string[];
}

/** When somebody is no longer where it is kept; null: nothing is known that would take them away. Whoever moves along with their unit stays. */
export function leavingOf({ places, leftOn, staffKind, isManager, ageLimitOn, leavesOn, rotationOn }: Prospect, { homeIds, heirIds }: Home, today: string): Leaving | null {
  const unitIds = [...homeIds, ...heirIds];
  const isHere = ({ unitIds: above }: Place) => above.some((id) => unitIds.includes(id));
  const dated = places.toSorted((a, b) => a.from.localeCompare(b.from));
  const now = dated.find(({ from, to }) => from <= today && (to === null || to > today));
  if ((leftOn !== null && leftOn <= today) || !now || !isHere(now)) {
    const last = dated.findLast((place) => place.from <= today && isHere(place));
    return { on: dayBefore(earliest([last?.to ?? null, leftOn]) ?? today), cause: 'LEFT' };
  }
  const next = dated.find((place) => place.from > today && !isHere(place));
  // Whoever is still a manager after the limit has been allowed to stay on (地公法28条の5): no day is known.
  const stepsDown = isManager && ageLimitOn !== null && ageLimitOn > today ? dayBefore(ageLimitOn) : null;
  const causes: [Cause, string | null][] = [
    ['ORDERED', next ? dayBefore(next.from) : leftOn && dayBefore(leftOn)],
    [staffKind === 'REAPPOINTED' ? 'REAPPOINTMENT' : 'RETIREMENT', leavesOn],
    ['AGE_LIMIT', stepsDown],
    ['ROTATION', rotationOn],
  ];
  const known = causes.flatMap(([cause, on]): Leaving[] => (on === null ? [] : [{ on, cause }]));
  return known.toSorted((a, b) => a.on.localeCompare(b.on))[0] ?? null;
}

const earliest = (days: readonly (string | null)[]): string | null => days.filter((day) => day !== null).toSorted()[0] ?? null;
