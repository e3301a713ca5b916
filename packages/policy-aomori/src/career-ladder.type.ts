export interface SiteType {
  readonly code: SiteTypeCode;
  readonly label: string;
  readonly source: string;
}

export type SiteTypeCode = 'HEADQUARTERS' | 'BRANCH_OFFICE';

export interface Grade {
  readonly code: string;
  readonly label: string;
  /** 1 is the lowest. */
  readonly order: number;
  readonly managerial: boolean;
  /** Code of a `Phase`. */
  readonly phase: string | null;
  readonly duties: readonly string[];
  readonly posts: PostsBySite;
  readonly source: string;
}

export interface PostsBySite {
  readonly HEADQUARTERS: readonly string[];
  readonly BRANCH_OFFICE: readonly string[];
}

export interface Phase {
  readonly code: string;
  readonly label: string;
  readonly ageHint: string;
  readonly duties: readonly string[];
  readonly source: string;
}

export interface Stage {
  readonly code: string;
  readonly label: string;
  readonly labelInPolicy: string;
  /** Code of a `Phase`. */
  readonly phase: string;
  readonly serviceYears: ServiceYears;
  readonly duties: readonly string[];
  /** ジョブローテーション, in the policy's words. */
  readonly rotation: readonly string[];
  readonly source: string;
}

/** Both ends inclusive; the first year of service is 1. */
export interface ServiceYears {
  readonly first: number;
  readonly last: number;
}

export interface JobFamily {
  readonly code: string;
  readonly label: string;
  readonly aliases?: readonly string[];
  /** Whether the policy shows a career path for it. */
  readonly pathInPolicy: boolean;
  readonly source: string;
  readonly default: boolean;
  readonly note?: string;
}
