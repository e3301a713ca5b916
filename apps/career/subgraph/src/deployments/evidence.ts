import { daysBetween } from '../day.ts';
import { inGroups } from '../in-groups.ts';

/** An ordered request: the day it was filed, and the first day of those who went (null: not yet). */
export interface Served {
  readonly filedOn: string;
  readonly firstDay: string | null;
}
export interface Gone {
  readonly employeeId: string;
  readonly fromDay: string;
  readonly lastDay: string;
}

/** Days from the request to the first person on site: the middle one, of two the later. Null without any. */
export function middleDays(requests: readonly Served[]): number | null {
  const days = requests.flatMap(({ filedOn, firstDay }) => (firstDay === null ? [] : [daysBetween(filedOn, firstDay)])).toSorted((a, b) => a - b);
  return days.length === 0 ? null : days[Math.floor(days.length / 2)]!;
}

/** Times that somebody went again, and how often they had rested. */
export function restedAgain(gone: readonly Gone[], restDays: number): { again: number; rested: number } {
  const gaps = [...Map.groupBy(gone, ({ employeeId }) => employeeId).values()].flatMap((trips) => {
    const inOrder = trips.toSorted((a, b) => a.fromDay.localeCompare(b.fromDay));
    return inOrder.slice(1).map(({ fromDay }, n) => daysBetween(inOrder[n]!.lastDay, fromDay));
  });
  return { again: gaps.length, rested: gaps.filter((days) => days > restDays).length };
}

/** The share of those who had rested, rounded down, in whole percent; null of fewer than `k` (decisions/005). */
export const restedPercent = ({ again, rested }: { again: number; rested: number }, k: number): number | null => (inGroups(again, k) === null ? null : Math.floor((rested * 100) / again));
