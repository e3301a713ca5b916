import { loadPolicy, parameter, rotationReadings, type PolicyPack, type RotationReadings, type RotationRule, type ServiceYears } from '@takara/policy-aomori';

/** The rules of rotation as the pack in force has them, with the reading of what the chart leaves open. No figure stands anywhere else. */
export interface Chart {
  readonly enabled: boolean;
  readonly rules: readonly RotationRule[];
  /** Years of service by code of the stage. */
  readonly stages: Readonly<Record<string, ServiceYears>>;
  readonly readings: RotationReadings;
  readonly staffKinds: readonly string[];
  readonly entryGrades: readonly string[];
  /** Job families for which the policy prints a chart. */
  readonly chartedFamilies: readonly string[];
  readonly singleDepartmentFamilies: readonly string[];
  readonly monthsAway: number;
  /** First day of the policy. */
  readonly policyFrom: string;
  readonly fiscalYearStartMonth: number;
}

export function chartOf(pack: PolicyPack = loadPolicy()): Chart {
  return {
    enabled: pack.rotation.enabled,
    rules: pack.rotation.rules,
    stages: Object.fromEntries(pack.stages.map(({ code, serviceYears }) => [code, serviceYears])),
    readings: rotationReadings(pack),
    staffKinds: parameter('career.rotation.staffKinds', pack).value,
    entryGrades: parameter('career.rotation.entryGrades', pack).value,
    chartedFamilies: pack.jobFamilies.filter(({ pathInPolicy }) => pathInPolicy).map(({ code }) => code),
    singleDepartmentFamilies: parameter('career.rotation.singleDepartmentFamilies', pack).value,
    monthsAway: parameter('career.rotation.monthsAway', pack).value,
    policyFrom: pack.effective.from,
    fiscalYearStartMonth: pack.effective.fiscalYearStartMonth,
  };
}
