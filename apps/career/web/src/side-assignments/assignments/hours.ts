import type { MonthOfHoursFragment } from '../../gql/graphql.ts';

/** Months one can still write: begun, and not confirmed by the host. The earliest without hours first. */
export function openMonths(begun: readonly string[], months: readonly MonthOfHoursFragment[]): string[] {
  const logged = new Map(months.map((one) => [one.month, one]));
  const open = begun.filter((month) => !logged.get(month)?.confirmedAt);
  return [...open.filter((month) => !logged.has(month)), ...open.filter((month) => logged.has(month)).toReversed()];
}

export interface HoursContent {
  month: string | null;
  hours: number | null;
  done: string;
}

/** What the form holds for a month: what was logged, for it to be corrected, or nothing yet. */
export function contentFor(month: string | null, months: readonly MonthOfHoursFragment[]): HoursContent {
  const logged = months.find((one) => one.month === month);
  return { month, hours: logged?.hours ?? null, done: logged?.done ?? '' };
}

export function missingOf({ month, hours, done }: HoursContent): Record<string, string> {
  return {
    ...(month ? {} : { month: '月を選んでください。' }),
    ...(hours === null ? { hours: '時間を書いてください。従事しなかった月は0と書きます。' } : {}),
    ...(done.trim() ? {} : { done: 'したことを一言で書いてください。' }),
  };
}
