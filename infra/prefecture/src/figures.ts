/**
 * Every number the generator aims at, with where it comes from.
 *
 * "Published" names a source on Aomori (shared notes on synthetic data, E.1–E.3); "assumption" is ours: plausible,
 * consistent with the published ones, and free to be corrected by the prefecture. Counts are for REFERENCE_SIZE
 * staff and are scaled linearly to other sizes.
 */

/** Published: general-administration staff 3,800 (2019-04-01), 3,781 (2022-04-01). */
export const REFERENCE_SIZE = 3800;

/** Ten years of records, fiscal years 2016 to 2025, and the orders of 2026-04-01. */
export const FIRST_FISCAL_YEAR = 2016;
export const LAST_FISCAL_YEAR = 2026;

/** Published: divisions (課室) at headquarters on 2024-04-01. */
export const HEADQUARTERS_DIVISIONS = 64;

/**
 * Assumption (managers, 副参事級 and above, add up to the published ≈ 427): staff by grade, 主事級 to 部長級, short-time
 * reappointed staff apart.
 */
export const STAFF_BY_GRADE = {
  SHUJI: 1050,
  SHUSA: 820,
  SHUKAN: 760,
  SOKATSU_SHUKAN: 660,
  FUKU_SANJI: 240,
  KACHO: 140,
  JICHO: 30,
  BUCHO: 17,
} as const;

/** Assumption: short-time reappointed staff (暫定再任用). */
export const REAPPOINTED_STAFF = 83;

/** Assumption, mean 42.2 (published for 2019: 41.7): share of staff by age on the last 1 April. */
export const AGE_BANDS = [
  { from: 18, to: 24, share: 0.07 },
  { from: 25, to: 29, share: 0.13 },
  { from: 30, to: 34, share: 0.12 },
  { from: 35, to: 39, share: 0.1 },
  { from: 40, to: 44, share: 0.1 },
  { from: 45, to: 49, share: 0.14 },
  { from: 50, to: 54, share: 0.16 },
  { from: 55, to: 59, share: 0.13 },
  { from: 60, to: 64, share: 0.05 },
] as const;

/**
 * Share of women, used for given names only; no row carries it and no rule of the careers reads it.
 * Assumption by age; among managers published (2025-04: 38 women, 8.9 %).
 */
export const WOMEN = { under30: 0.45, under45: 0.35, from45: 0.22, managers: 0.089 } as const;

/** Published: 118 (2020), 148 (2021, 2023), 132 (2025). The other years: assumption. */
export const HIRES: Readonly<Record<number, number>> = {
  2016: 125, 2017: 128, 2018: 124, 2019: 120, 2020: 118, 2021: 148,
  2022: 140, 2023: 148, 2024: 140, 2025: 132, 2026: 140,
};

/**
 * People who leave for good at the end of a fiscal year or in it. Published: 166 (2019–20).
 * Assumption: the same in every year but those without any mandatory retirement (2023, 2025), because the age rises.
 */
export const LEAVERS = { ordinary: 166, withoutRetirement: 100 } as const;

/**
 * People with a new main assignment on 1 April, new hires apart. Published: 2017, 2019, 2020, 2024 and 2025 (the last
 * two are reforms and count those whose unit changed around them). The other years: assumption.
 */
export const MOVES: Readonly<Record<number, number>> = {
  2017: 1314, 2018: 1300, 2019: 1242, 2020: 1389, 2021: 1320,
  2022: 1300, 2023: 1330, 2024: 1977, 2025: 2323, 2026: 1350,
};

/** Assumption (mode 3, range 2–5 years in a post): weights by number of years. */
export const YEARS_IN_POST = [[2, 0.22], [3, 0.45], [4, 0.23], [5, 0.1]] as const;

/** Assumption: heads stay shorter. */
export const YEARS_IN_SEAT = [[2, 0.6], [3, 0.4]] as const;

/** Assumption: age on the day of first appointment; upper secondary school, university, 社会人枠. */
export const AGE_AT_HIRE = [
  [18, 0.1], [20, 0.05], [22, 0.42], [23, 0.1], [24, 0.09], [25, 0.06], [26, 0.05], [28, 0.04],
  [31, 0.035], [35, 0.025], [39, 0.015], [43, 0.01], [45, 0.005],
] as const;

/** Assumption: new hires who begin at headquarters. */
export const FIRST_POST_AT_HEADQUARTERS = 0.42;

/** Assumption: how often ROT-2 and ROT-3 (「原則」) are followed on time. */
export const ROTATION_RULE_FOLLOWED = 0.88;

/** Assumption: job families (15 in the examinations of 2020; 総合土木 is one family in Aomori, published). */
export const JOB_FAMILY_SHARES = {
  GENERAL_ADMINISTRATION: 0.5, CIVIL_ENGINEERING: 0.16, AGRICULTURE: 0.07, WELFARE_PSYCHOLOGY: 0.05, PUBLIC_HEALTH_NURSE: 0.04, VETERINARIAN: 0.035, FORESTRY: 0.03, PHARMACIST: 0.025,
  FISHERIES: 0.02, ARCHITECTURE: 0.015, LIVESTOCK: 0.015, CHEMISTRY: 0.015, MECHANICAL: 0.01, ELECTRICAL: 0.01, OTHER: 0.005,
} as const;

export type JobFamilyCode = keyof typeof JOB_FAMILY_SHARES;

/** Assumption: chance in a year for somebody in service. */
export const LEAVES_A_YEAR = { childcareWomen: 0.05, childcareMen: 0.015, sickness: 0.008, selfDevelopment: 0.0006 } as const;

/** Assumption: staff newly sent to the State, a municipality or a company in a year, for two years. */
export const DISPATCHES_A_YEAR = 0.005;

/** Assumption: concurrent posts (兼務) that begin in a year, as a share of staff. */
export const CONCURRENT_POSTS_A_YEAR = 0.01;

/**
 * Published law, 地方公務員法 28条の6 and its transition: the age of mandatory retirement in a fiscal year. People leave on
 * the 31 March of the first fiscal year in which the age they reach is at least that year's.
 */
export function retirementAge(fiscalYear: number): number {
  if (fiscalYear <= 2022) return 60;
  if (fiscalYear >= 2031) return 65;
  return 61 + Math.floor((fiscalYear - 2023) / 2);
}

/** Published law, 地方公務員法 28条の2 (役職定年): managers step down on the 1 April after they reach this age, since 2024. */
export const MANAGERIAL_AGE_LIMIT = 60;
export const FIRST_YEAR_OF_AGE_LIMIT = 2024;
