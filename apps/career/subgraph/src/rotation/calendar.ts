import { dayAfter, dayBefore } from '../day.ts';

/** The same day some years later; 29 February becomes 1 March where there is none. */
export function addYears(day: string, years: number): string {
  const later = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return later.endsWith('-02-29') ? dayAfter(`${later.slice(0, 4)}-02-28`) : later;
}

/** First day of the fiscal year in which `day` lies. `month`: of its first day, 1 to 12. */
export function fiscalYearStart(day: string, month: number): string {
  const first = `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
  return first <= day ? first : addYears(first, -1);
}

/** The fiscal year in which `day` lies, by the calendar year in which it begins. */
export const fiscalYearOf = (day: string, month: number): number => Number(fiscalYearStart(day, month).slice(0, 4));

/** The last first day of a fiscal year before `to`: the last regular reshuffle in time. */
export const lastReshuffleBefore = (to: string, month: number): string => fiscalYearStart(dayBefore(to), month);
