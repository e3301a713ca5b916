/** Days are ISO, `to` is the first day no longer meant; null: still. */
export interface Period {
  readonly from: string;
  readonly to: string | null;
}

/** 本務 or 兼務の配置, one row of the directory. */
export interface Placement extends Period {
  readonly id: string;
  readonly unitId: string;
  readonly grade: string;
}

export interface Dispatch extends Period {
  readonly id: string;
}

/** What offices have written down about a placement or a person, because no directory tells it. */
export interface RotationRecord {
  readonly kind: 'CONSIDERED' | 'LEAD_DUTY' | 'PURPOSE' | 'EXCEPTION' | 'SPECIALTY';
  /** WISH, APTITUDE, EXPERIENCE · the purpose · of an exception the rule · of a specialty the field. */
  readonly code: string;
  readonly assignmentId: string | null;
  readonly note: string;
}

/** Everything the rules look at of one person, up to and including the day they are asked for. */
export interface Subject {
  readonly employeeId: string;
  readonly staffKind: string;
  readonly jobFamily: string | null;
  readonly hiredOn: string | null;
  /** In order of their first day. */
  readonly placements: readonly Placement[];
  /** 兼務, in order of their first day: beside a placement, and none themselves unless the pack says so. */
  readonly concurrents: readonly Placement[];
  readonly dispatches: readonly Dispatch[];
  readonly leaves: readonly Period[];
  readonly records: readonly RotationRecord[];
}
