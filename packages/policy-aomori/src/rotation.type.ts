/** ジョブローテーション: what the career chart asks of placements, and how what it leaves open is read. */
export interface Rotation {
  /** False for a body without rotation rules: nobody has an outlook. */
  readonly enabled: boolean;
  readonly rules: readonly RotationRule[];
  readonly options: readonly RotationOption[];
}

export interface RotationRule {
  readonly code: string;
  readonly label: string;
  /** The policy's sentence, word for word. */
  readonly text: string;
  /** Where it stands in `source/aomori-policy.txt`. */
  readonly lines: Lines;
  /** How the sentence is read, in Japanese: an inference until the body confirms it. */
  readonly reading: string;
  /** Code of the `Stage` whose years it speaks of; null for what comes after all stages. */
  readonly stage: string | null;
  readonly hardness: Hardness;
  readonly require: Placed | SiteInYear | Departments | DepartmentsIfUnmet | RecordOnEachPlacement | RecordInStage | Specialty;
  readonly source: string;
}

/** Both ends inclusive, from 1. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** SOFT: 「原則」, an exception with a reason is allowed. INFO: nobody can be in breach of it. */
export type Hardness = 'HARD' | 'SOFT' | 'INFO';

/** A placement on one of the sites within the stage. */
export interface Placed {
  readonly kind: 'PLACED';
  readonly sites: readonly string[];
}

/** Whoever began on `firstSite` stands on `site` in that year of service. */
export interface SiteInYear {
  readonly kind: 'SITE_IN_YEAR';
  readonly firstSite: string;
  readonly year: number;
  readonly site: string;
}

/** So many departments (部局) within the stage. */
export interface Departments {
  readonly kind: 'DEPARTMENTS';
  readonly atLeast: number;
}

/** The same for those who have not met the rule `unmet` of an earlier stage. */
export interface DepartmentsIfUnmet {
  readonly kind: 'DEPARTMENTS_IF_UNMET';
  readonly unmet: string;
  readonly atLeast: number;
}

export interface RecordOnEachPlacement {
  readonly kind: 'RECORD_ON_EACH_PLACEMENT';
  readonly record: RotationRecordKind;
}

export interface RecordInStage {
  readonly kind: 'RECORD_IN_STAGE';
  readonly record: RotationRecordKind;
}

export type RotationRecordKind = 'CONSIDERED' | 'LEAD_DUTY' | 'PURPOSE';

/** May settle on a field once the stage `after` is over. */
export interface Specialty {
  readonly kind: 'SPECIALTY';
  readonly after: string;
  readonly fields: readonly SpecialtyField[];
}

export interface SpecialtyField {
  readonly code: string;
  readonly label: string;
}

/** Something the text leaves open, as a choice with a name. `value` is the code of one of `choices`. */
export interface RotationOption {
  readonly code: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly RotationChoice[];
  readonly source: string;
  readonly default: boolean;
  readonly note?: string;
}

export interface RotationChoice {
  readonly code: string;
  readonly label: string;
}
