/**
 * The rows of a synthetic prefecture, as they are loaded into organization's tables.
 *
 * Dates are ISO days (YYYY-MM-DD). In every dated row `validFrom` is the first day it holds and `validTo` the first
 * day it no longer holds; null means it still held on the last day generated (`until`). Ids are UUIDs made from the
 * seed and a stable name. All people are fictional.
 */
export interface Prefecture {
  /** The last day known: nothing begins after it. */
  readonly until: string;
  readonly jobFamilies: readonly JobFamilyRow[];
  readonly grades: readonly GradeRow[];
  readonly municipalities: readonly MunicipalityRow[];
  /** Parents stand before their children. */
  readonly units: readonly UnitRow[];
  readonly unitLineage: readonly UnitLineageRow[];
  /** Everybody who served on any day of the ten years, those who have left included. */
  readonly employees: readonly EmployeeRow[];
  readonly servicePeriods: readonly ServicePeriodRow[];
  readonly gradeHistory: readonly GradeHistoryRow[];
  readonly assignments: readonly AssignmentRow[];
  readonly leaves: readonly LeaveRow[];
  readonly dispatches: readonly DispatchRow[];
  readonly personas: Readonly<Record<PersonaKey, Persona>>;
}

export type District = 'TOSEI' | 'CHUNAN' | 'SANPACHI' | 'SEIHOKU' | 'KAMIKITA' | 'SHIMOKITA';
export type UnitType = 'PREFECTURE' | 'DEPARTMENT' | 'DIVISION' | 'BRANCH_OFFICE' | 'GROUP';
export type Site = 'HEADQUARTERS' | 'BRANCH_OFFICE';

/**
 * A unit under one name and one parent: a reform that changes either ends the row and begins another, joined by lineage.
 * Under the 地域県民局 of old (abolished 2025-03-31), and only there, a BRANCH_OFFICE hangs under a BRANCH_OFFICE.
 */
export interface UnitRow {
  readonly id: string;
  /** Unique over all rows, `[0-9A-Z]+`. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kana: string;
  readonly type: UnitType;
  readonly site: Site;
  /** Null at headquarters and for offices outside the prefecture. */
  readonly district: District | null;
  /** Null for the prefecture only. */
  readonly parentId: string | null;
  /** The 部局 it counts for (ROT-4, ROT-6): itself for a department, null for the prefecture only. */
  readonly departmentId: string | null;
  /** 主管課: the division that coordinates its department. */
  readonly isCoordinating: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export type LineageKind = 'RENAMED' | 'MERGED' | 'SPLIT' | 'TRANSFERRED' | 'ABOLISHED';

/** What became of a unit. `successorId` is null for ABOLISHED only; a predecessor of a SPLIT may live on. */
export interface UnitLineageRow {
  readonly predecessorId: string;
  readonly successorId: string | null;
  readonly kind: LineageKind;
  readonly on: string;
}

export type StaffKind = 'REGULAR' | 'REAPPOINTED' | 'FIXED_TERM';

export interface EmployeeRow {
  readonly id: string;
  /** 職員番号: seven digits, the year of first appointment and a running number. */
  readonly number: string;
  /** The name in the family register. */
  readonly familyName: string;
  readonly givenName: string;
  readonly familyNameKana: string;
  readonly givenNameKana: string;
  /** 旧姓使用: the family name that colleagues know and that is shown; null when it is `familyName`. */
  readonly usedFamilyName: string | null;
  readonly usedFamilyNameKana: string | null;
  /** P2. */
  readonly birthDate: string;
  readonly jobFamilyCode: string;
  /** As of the last service period. */
  readonly staffKind: StaffKind;
  /** First appointment, may lie before the ten years. */
  readonly hiredOn: string;
  /** The first day no longer in service; null while serving. For gaps in between see `servicePeriods`. */
  readonly leftOn: string | null;
  /** On the reserved domain `pref.example`. */
  readonly email: string;
  /** P2: overtime expected in a year, hours; a limit of 庁内副業 looks at it. */
  readonly expectedOvertimeHours: number;
}

/** When and as what a person served. Somebody who left and came back has a gap between two rows. */
export interface ServicePeriodRow {
  readonly id: string;
  readonly employeeId: string;
  readonly staffKind: StaffKind;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export type GradeCode = 'SHUJI' | 'SHUSA' | 'SHUKAN' | 'SOKATSU_SHUKAN' | 'FUKU_SANJI' | 'KACHO' | 'JICHO' | 'BUCHO';

export interface GradeRow {
  readonly code: GradeCode;
  readonly label: string;
  /** 1 (主事級) to 8 (部長級). */
  readonly rank: number;
  /** 副参事級 and above. */
  readonly isManagerial: boolean;
}

export interface GradeHistoryRow {
  readonly id: string;
  readonly employeeId: string;
  readonly grade: GradeCode;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export type PostCode =
  | 'DEPARTMENT_DIRECTOR'
  | 'DEPUTY_DIRECTOR'
  | 'UNIT_HEAD'
  | 'ACTING_DIVISION_MANAGER'
  | 'DEPUTY_DIVISION_MANAGER'
  | 'GROUP_MANAGER'
  | 'SUB_MANAGER'
  | 'COORDINATOR'
  | 'PERSONNEL_OFFICER'
  | 'ANALYST'
  | 'SYSTEM_ADMINISTRATOR'
  | 'MEMBER';

export type AssignmentReason =
  | 'INITIAL' // held when the ten years begin
  | 'HIRED'
  | 'REHIRED'
  | 'REAPPOINTED'
  | 'ROTATION'
  | 'PROMOTION'
  | 'MANAGERIAL_AGE_LIMIT' // 役職定年
  | 'REFORM' // the unit changed, not the person's place in it
  | 'DISPATCH'
  | 'RETURN'
  | 'CONCURRENT';

/**
 * A person's place. On every day in service there is exactly one MAIN row, leave and dispatch included.
 * It stands on a group, on a work unit (its heads, and offices without groups) or, for directors, on a department.
 */
export interface AssignmentRow {
  readonly id: string;
  readonly employeeId: string;
  readonly unitId: string;
  readonly kind: 'MAIN' | 'CONCURRENT';
  readonly post: PostCode;
  /** 主事, 主査, サブマネージャー, 課長, 所長 … */
  readonly postTitle: string;
  readonly grade: GradeCode;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly reason: AssignmentReason;
}

export type LeaveKind = 'CHILDCARE' | 'SICKNESS' | 'SELF_DEVELOPMENT';

/** 休業・休職. The main assignment goes on. `reason` is P3 and carries a canary; it never tells a diagnosis. */
export interface LeaveRow {
  readonly id: string;
  readonly employeeId: string;
  readonly kind: LeaveKind;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly reason: string;
}

/** 派遣: the person's main assignment is then 人事課付. */
export interface DispatchRow {
  readonly id: string;
  readonly employeeId: string;
  readonly hostKind: 'STATE' | 'MUNICIPALITY' | 'PRIVATE';
  readonly hostName: string;
  readonly municipalityCode: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface JobFamilyRow {
  readonly code: string;
  readonly label: string;
  /** Its entry title is 技師, not 主事. */
  readonly isTechnical: boolean;
}

export interface MunicipalityRow {
  /** A slug of the romanised name, not the JIS code: replace it from an official list before real use. */
  readonly code: string;
  readonly name: string;
  readonly kana: string;
  readonly kind: 'CITY' | 'TOWN' | 'VILLAGE';
  readonly district: District;
}

export type PersonaKey =
  | 'clerk-first-year'
  | 'clerk-fourth-year'
  | 'senior-clerk-dx'
  | 'group-manager'
  | 'unit-head'
  | 'unit-head-host'
  | 'department-coordinator'
  | 'personnel-officer'
  | 'analyst'
  | 'senior-sub-manager'
  | 'system-administrator';

export interface Persona {
  readonly key: PersonaKey;
  readonly employeeId: string;
  /** One line in Japanese for the persona picker. */
  readonly description: string;
}
