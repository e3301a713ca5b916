import type { Source } from './pack.type.ts';

export interface Chapter {
  readonly code: string;
  /** As printed: Ⅰ to Ⅴ. */
  readonly numeral: string;
  readonly title: string;
  readonly sections: readonly ChapterSection[];
  readonly source: string;
}

export interface ChapterSection {
  readonly title?: string;
  readonly paragraphs: readonly string[];
}

export interface Role {
  readonly code: string;
  readonly label: string;
  /** The heading of chapter Ⅴ it stands under. */
  readonly group: string;
  /** Empty for a council or another body that no single duty stands for. */
  readonly heldBy: readonly RoleHolder[];
  readonly duties: readonly string[];
  readonly source: string;
}

export type RoleHolder = 'UNIT_HEAD' | 'GROUP_MANAGER' | 'DEPARTMENT_COORDINATOR' | 'PERSONNEL_OFFICER' | 'EVERYONE';

export interface ValueCategory {
  readonly code: string;
  readonly label: string;
  readonly source: string;
}

export interface CoreValue {
  readonly code: string;
  readonly label: string;
  readonly labelStatus: LabelStatus;
  /** Code of a `ValueCategory`; null while the value is a placeholder. */
  readonly category: string | null;
  readonly behaviors: readonly string[];
  readonly source: string;
}

/** PLACEHOLDER: nobody here has seen the original; show it as such. */
export type LabelStatus = 'OFFICIAL' | 'PLACEHOLDER';

export interface Structure {
  readonly pillars: readonly Pillar[];
  readonly initiatives: readonly Initiative[];
  readonly measures: readonly Measure[];
}

export interface Pillar {
  readonly code: string;
  readonly label: string;
  /** Other names the policy itself uses. */
  readonly aliases?: readonly string[];
  readonly source: string;
}

export interface Initiative {
  readonly code: string;
  readonly label: string;
  /** Code of its `Pillar`. */
  readonly pillar: string;
  /** Paragraphs are separated by a line break. */
  readonly text: string;
  readonly asides?: readonly Aside[];
  readonly source: string;
}

export interface Aside {
  readonly kind: AsideKind;
  readonly title?: string;
  readonly text: string;
}

export type AsideKind = 'DEFINITION' | 'COLUMN' | 'REMARK';

export interface Measure {
  /** 1-1 to 10-2 in Aomori. */
  readonly code: string;
  readonly label: string;
  /** Code of its `Initiative`. */
  readonly initiative: string;
  readonly commitment: CommitmentLevel;
  /** The words of `text` that decide the level. */
  readonly verb: string;
  /** A part of the same measure promised with another strength. */
  readonly also?: Commitment;
  readonly owner: ModuleName;
  readonly touches: readonly ModuleName[];
  /** Paragraphs are separated by a line break. */
  readonly text: string;
  /** null: the policy's NEW badges cannot be tied to it. */
  readonly isNew: boolean | null;
  readonly subItems?: readonly SubItem[];
  /** Code of the `Feature` that opens it; always there, and off, when the level is UNDER_CONSIDERATION. */
  readonly feature?: string;
  /** Codes of the parameters it goes by. */
  readonly parameters?: readonly string[];
  readonly source: string;
}

export interface SubItem {
  readonly code: string;
  readonly label: string;
  readonly commitment: CommitmentLevel;
  readonly verb: string;
  readonly text: string;
  readonly feature?: string;
}

export interface Commitment {
  readonly commitment: CommitmentLevel;
  readonly verb: string;
}

export type CommitmentLevel = 'IMPLEMENT' | 'EXPAND' | 'ESTABLISH' | 'CONTINUOUS_REVIEW' | 'AS_NEEDED' | 'UNDER_CONSIDERATION';
export type ModuleName = 'organization' | 'career' | 'training' | 'evaluation' | 'wellbeing' | 'recruitment' | 'analytics';

/** What `loadValues` reads: the official words of the core values, and the document they were read in. */
export interface ValuesFile {
  readonly sources: readonly Source[];
  readonly values: readonly CoreValue[];
}
