import { loadPolicy } from './load-policy.ts';
import type { PolicyPack } from './pack.type.ts';

/** What the chart leaves open about rotation, with the readings the modules know. A pack that lacks one, or chooses another, is refused (PK-191). */
export const ROTATION_OPTIONS = {
  reform: ['BY_LINEAGE', 'BY_NAME'],
  dispatch: ['NOT_COUNTED', 'AS_BRANCH_AND_DEPARTMENT', 'AS_HOME_UNIT'],
  concurrent: ['NOT_COUNTED', 'AS_PLACEMENT'],
  leave: ['COUNTS', 'EXTENDS'],
  midYearHire: ['FISCAL_YEAR', 'NEXT_FISCAL_YEAR', 'ANNIVERSARY'],
  midCareerHire: ['NOT_APPLICABLE', 'SAME_RULES'],
  singleDepartmentFamily: ['EXEMPT', 'WORK_UNITS', 'SAME_RULES'],
  otherFamilies: ['SAME_RULES', 'NOT_APPLICABLE'],
  countScope: ['WITHIN_STAGE', 'CUMULATIVE'],
  beforePolicy: ['NOT_APPLICABLE', 'SAME_RULES'],
} as const;

/** The reading in force of each open point. */
export type RotationReadings = { readonly [Option in keyof typeof ROTATION_OPTIONS]: (typeof ROTATION_OPTIONS)[Option][number] };

export const rotationReadings = (pack: PolicyPack = loadPolicy()): RotationReadings =>
  Object.fromEntries(pack.rotation.options.map(({ code, value }) => [code, value])) as RotationReadings;
