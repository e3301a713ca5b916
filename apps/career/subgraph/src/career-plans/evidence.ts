import { inGroups } from '../in-groups.ts';

/** What is counted: distinct persons in service and in scope on the day. */
export interface Tally {
  readonly staff: number;
  readonly written: number;
  readonly discussed: number;
}

/** The same, as it may be shown. Shares in whole percent of those that may be told, rounded down. */
export interface Evidence {
  readonly staff: number | null;
  readonly writtenAtLeast: number | null;
  readonly writtenPercent: number | null;
  readonly discussedAtLeast: number | null;
  readonly discussedPercent: number | null;
  readonly smallestGroup: number;
  readonly freshMonths: number;
}

/** People in full groups of `k`, nothing of fewer (apps/career/decisions/005): no two answers differ by one to k−1 people. */
export function shownEvidence({ staff, written, discussed }: Tally, k: number, freshMonths: number): Evidence {
  const percent = (people: number | null) => (people === null || staff < k ? null : Math.floor((people * 100) / staff));
  const [writtenAtLeast, discussedAtLeast] = [inGroups(written, k), inGroups(discussed, k)];
  return { staff: staff < k ? null : staff, writtenAtLeast, writtenPercent: percent(writtenAtLeast), discussedAtLeast, discussedPercent: percent(discussedAtLeast), smallestGroup: k, freshMonths };
}

/** The same day `months` earlier; the last of the month where there is none. */
export function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return `${first.toISOString().slice(0, 8)}${String(Math.min(date, last)).padStart(2, '0')}`;
}
