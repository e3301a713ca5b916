import { retirementAge } from './figures.ts';

/** The first day of a fiscal year. */
export const april = (year: number): string => `${year}-04-01`;

export const fiscalYearOf = (day: string): number =>
  day.slice(5) >= '04-01' ? Number(day.slice(0, 4)) : Number(day.slice(0, 4)) - 1;

/**
 * The fiscal year a person counts as born in. Age is reached on the eve of the birthday (年齢計算ニ関スル法律), so somebody born
 * on 1 April belongs with those born in the March before.
 */
export const birthFiscalYearOf = (birthDate: string): number =>
  birthDate.slice(5) >= '04-02' ? Number(birthDate.slice(0, 4)) : Number(birthDate.slice(0, 4)) - 1;

/** The age on 1 April of `year` of those born in a fiscal year. */
export const ageOnApril = (year: number, birthFiscalYear: number): number => year - birthFiscalYear - 1;

/** The day after mandatory retirement: a 1 April. */
export function dayAfterRetirement(birthFiscalYear: number): string {
  let year = birthFiscalYear + 60;
  while (year - birthFiscalYear < retirementAge(year)) year += 1;
  return april(year + 1);
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export const earlier = (a: string | null, b: string | null): string | null => (a === null ? b : b === null || a < b ? a : b);
