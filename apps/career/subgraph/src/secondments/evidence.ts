import { addDays } from '../day.ts';
import { inGroups } from '../in-groups.ts';
import { HOST_KINDS, type HostKind } from './agreement.ts';

/** An ordered candidacy as the figures see it. `reports`: in order of their number, the day each was handed in. `confirmed`: the 所属 vouched for what was brought home. */
export interface Counted {
  readonly state: string;
  readonly hostKind: HostKind;
  readonly lastDay: string;
  readonly dueDays: readonly string[];
  readonly reports: readonly string[];
  readonly sharedOn: string | null;
  readonly confirmed: boolean;
}

/** People away on the day by kind of host, every kind named. */
export const awayByKind = (all: readonly Counted[]) =>
  (Object.keys(HOST_KINDS) as HostKind[]).map((hostKind) => ({ hostKind, label: HOST_KINDS[hostKind], people: all.filter((it) => it.state === 'AWAY' && it.hostKind === hostKind).length }));

/** Mid-reports that have come due, and how many of them were there on their day. */
export function reportsOnTime(all: readonly Counted[], today: string): { due: number; onTime: number } {
  const each = all.flatMap(({ dueDays, reports }) => dueDays.map((dueOn, n) => ({ dueOn, submittedOn: reports[n] ?? null })));
  const due = each.filter(({ dueOn }) => dueOn < today);
  return { due: due.length, onTime: due.filter(({ dueOn, submittedOn }) => submittedOn !== null && submittedOn <= dueOn).length };
}

/** Returns whose time to pass things on is over, or who have done so; and how many did within so many days. */
export function sharedInTime(all: readonly Counted[], withinDays: number, today: string): { returned: number; shared: number } {
  const back = all.filter(({ state, lastDay, confirmed }) => (state === 'RETURNED' || state === 'KNOWLEDGE_SHARED') && (confirmed || addDays(lastDay, withinDays) < today));
  return { returned: back.length, shared: back.filter(({ confirmed, sharedOn, lastDay }) => confirmed && sharedOn !== null && sharedOn <= addDays(lastDay, withinDays)).length };
}

/** A share in whole percent, rounded down; null of fewer than `k` (decisions/005). */
export const percentOf = (part: number, all: number, k: number): number | null => (inGroups(all, k) === null ? null : Math.floor((part * 100) / all));
