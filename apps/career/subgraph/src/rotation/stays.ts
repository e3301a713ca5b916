import { dayAfter } from '../day.ts';
import type { Period, Subject } from './subject.ts';
import type { UnitHistory } from './unit-history.ts';
import type { Chart } from './chart.ts';

/** Time on one site for one department: a placement, without what a dispatch takes out of it. */
export interface Stay {
  /** The placement it is part of. */
  readonly placementId: string;
  /** Null while dispatched, where the pack counts that as a department of its own. */
  readonly unitId: string | null;
  readonly dispatchId: string | null;
  readonly site: string;
  readonly from: string;
  /** Never later than the day after the one asked for: what is to come proves nothing. */
  readonly to: string;
}

export const overlaps = (a: { from: string; to: string | null }, b: Period): boolean => (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);

/** The stays of a person up to and including `today`, in order. */
export function staysOf({ placements, concurrents, dispatches }: Subject, history: UnitHistory, { readings }: Chart, today: string): Stay[] {
  const end = dayAfter(today);
  const away = readings.dispatch === 'AS_HOME_UNIT' ? [] : dispatches.filter(({ from }) => from < end).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const counted = readings.concurrent === 'AS_PLACEMENT' ? [...placements, ...concurrents] : placements;
  const all = counted.flatMap((placement): Stay[] => {
    const to = placement.to === null || placement.to > end ? end : placement.to;
    const stays: Stay[] = [];
    const stay = (from: string, until: string, dispatchId: string | null) => {
      if (from >= until || (dispatchId !== null && readings.dispatch === 'NOT_COUNTED')) return;
      const site = dispatchId === null ? history.siteOf(placement.unitId) : 'BRANCH_OFFICE';
      if (site !== undefined) stays.push({ placementId: placement.id, unitId: dispatchId === null ? placement.unitId : null, dispatchId, site, from, to: until });
    };
    let from = placement.from;
    for (const dispatch of away) {
      const [first, last] = [later(dispatch.from, from), earlier(dispatch.to ?? end, to)];
      if (first >= last) continue;
      stay(from, first, null);
      stay(first, last, dispatch.id);
      from = last;
    }
    stay(from, to, null);
    return stays;
  });
  return all.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);
