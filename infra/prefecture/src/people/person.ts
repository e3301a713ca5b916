import type { JobFamilyCode } from '../figures.ts';
import type { AssignmentReason, GradeCode, PersonaKey, PostCode, StaffKind } from '../prefecture.ts';
import type { Line } from '../units/lines.ts';

export interface ServicePeriod {
  readonly kind: StaffKind;
  readonly from: string;
  /** The first day no longer served; null while serving. */
  to: string | null;
}

/** A row of the career as it grows; `to` is set when the next begins. */
export interface Stint {
  readonly line: Line;
  readonly unitId: string;
  readonly kind: 'MAIN' | 'CONCURRENT';
  readonly post: PostCode;
  readonly title: string;
  readonly grade: GradeCode;
  readonly from: string;
  to: string | null;
  readonly reason: AssignmentReason;
}

/** Who somebody is, before names: drawn once, never changed by the career. */
export interface Person {
  /** Of the employee's row. */
  readonly id: string;
  /** Stable name of the person, from which all ids come. */
  readonly number: string;
  readonly birthDate: string;
  readonly birthFiscalYear: number;
  readonly family: JobFamilyCode;
  readonly periods: readonly ServicePeriod[];
  readonly persona: PersonaKey | null;
  readonly grades: { grade: GradeCode; from: string; to: string | null }[];
  readonly stints: Stint[];
}

export const hiredOn = (person: Person): string => person.periods[0]!.from;
export const leftOn = (person: Person): string | null => person.periods.at(-1)!.to;

export function periodOn(person: Person, day: string): ServicePeriod | undefined {
  for (const period of person.periods) if ((period.to === null || period.to > day) && period.from <= day) return period;
  return undefined;
}
