import { loadPolicy, parameter, type ParameterCode } from '@takara/policy-aomori';
import { sourceOf } from '../sources.ts';

/** A figure of the policy, with where it is written and whether the prefecture has decided it itself. */
export interface Limit<Value> {
  readonly code: string;
  readonly label: string;
  readonly value: Value;
  readonly unit: string;
  readonly source: string;
  readonly isDefault: boolean;
}

/** Measure 1-4a「庁内副業」. Hours a month count every side assignment of a person together. */
export interface Limits {
  readonly hoursPerMonth: Limit<number>;
  readonly shareOfHours: Limit<number>;
  readonly hoursPerDay: Limit<number>;
  readonly daysPerMonth: Limit<number>;
  readonly yearlyOvertime: Limit<number>;
  readonly managersExcluded: Limit<boolean>;
  readonly staffKinds: Limit<readonly string[]>;
  /** Working hours of four weeks: what the share is a share of. */
  readonly workingHours: number;
  readonly managerialGrades: readonly string[];
}

/** As the policy pack in force says. */
export function limitsInForce(): Limits {
  const pack = loadPolicy();
  return {
    hoursPerMonth: limit('career.sideAssignment.maxHoursPerMonth'),
    shareOfHours: limit('career.sideAssignment.maxShareOfHours'),
    hoursPerDay: limit('career.sideAssignment.maxHoursPerDay'),
    daysPerMonth: limit('career.sideAssignment.maxDaysPerMonth'),
    yearlyOvertime: limit('career.sideAssignment.maxYearlyOvertime'),
    managersExcluded: limit('career.sideAssignment.managersExcluded'),
    staffKinds: limit('career.sideAssignment.staffKinds'),
    workingHours: parameter('work.hoursPerWeek').value * 4,
    managerialGrades: pack.grades.filter((grade) => grade.managerial).map((grade) => grade.code),
  };
}

/** The smallest number of people whose figures may be shown together. */
export const smallestGroup = () => parameter('privacy.smallestGroup').value;

const STAFF_KINDS: Record<string, string> = { REGULAR: '正規職員', REAPPOINTED: '再任用職員', FIXED_TERM: '任期付職員', FISCAL_YEAR_APPOINTEE: '会計年度任用職員' };
/** 任用の種類, as people say it; the code itself where it is not known. */
export const staffKindLabel = (kind: string): string => STAFF_KINDS[kind] ?? kind;

/** A parameter of the pack with where it is written. */
export function limit<Code extends ParameterCode>(code: Code) {
  const { label, value, unit, default: isDefault } = parameter(code);
  return { code, label, value, unit, isDefault, source: sourceOf(code) };
}
