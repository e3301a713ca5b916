/**
 * The shape of a policy pack. Each interface and union stands under the same name in `pack.schema.json`,
 * and a test holds the two together. What is loaded is frozen all the way down.
 *
 * Words in `text`, `label`, `verb`, `duties` and `paragraphs` are the policy's own where `source` is `policy`.
 * `source` is always the id of a `Source`. `default: true` marks a value the body has not decided itself;
 * `note` then says in Japanese where it comes from.
 */
export interface PolicyPack {
  readonly packFormat: '1.0';
  readonly packId: string;
  /** Semantic version of the content. */
  readonly version: string;
  /** Rises by one with every change; a lower one never replaces a higher one. */
  readonly revision: number;
  readonly title: string;
  readonly body: Body;
  readonly effective: EffectivePeriod;
  readonly council: Council;
  readonly sources: readonly Source[];
  /** Ⅰ to Ⅴ, without the initiatives, the values and the roles, which have their own sections. */
  readonly chapters: readonly Chapter[];
  /** Who does what, chapter Ⅴ. */
  readonly roles: readonly Role[];
  readonly valueCategories: readonly ValueCategory[];
  readonly values: readonly CoreValue[];
  readonly structure: Structure;
  readonly siteTypes: readonly SiteType[];
  /** In rising order. */
  readonly grades: readonly Grade[];
  readonly phases: readonly Phase[];
  readonly stages: readonly Stage[];
  readonly jobFamilies: readonly JobFamily[];
  readonly privacyTiers: readonly PrivacyTier[];
  readonly retention: readonly RetentionRule[];
  /** By code. Read one with `parameter(code)`, which knows the type of its value. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** By code. Ask with `isFeatureOn(code)`. */
  readonly features: Readonly<Record<string, Feature>>;
}

export interface Body {
  readonly name: string;
  readonly kana: string;
  /** 全国地方公共団体コード, six digits; null only for a fictional body. */
  readonly localGovCode: string | null;
  readonly kind: BodyKind;
  readonly fictional: boolean;
  readonly personnelOrgan: PersonnelOrgan;
  readonly appointingAuthorities: readonly string[];
  readonly municipalitiesServed: number;
  readonly source: string;
}

export type BodyKind = 'PREFECTURE' | 'DESIGNATED_CITY' | 'CITY' | 'TOWN' | 'VILLAGE' | 'UNION';
export type PersonnelOrgan = 'PERSONNEL_COMMISSION' | 'FAIRNESS_COMMITTEE' | 'NONE';

/** ISO dates; `to` is exclusive, null while the policy is open-ended. */
export interface EffectivePeriod {
  readonly from: string;
  readonly to: string | null;
  /** 1 to 12. */
  readonly fiscalYearStartMonth: number;
  readonly source: string;
  readonly default: boolean;
  readonly note?: string;
}

export interface Council {
  readonly name: string;
  readonly chairRole: string;
  readonly memberRoles: readonly string[];
  readonly secretariat: string;
  readonly duties: readonly string[];
  readonly linkedBodies: readonly string[];
  /** The plan whose review also reviews this policy. */
  readonly verificationAnchor?: VerificationAnchor;
  readonly source: string;
}

export interface VerificationAnchor {
  readonly planName: string;
  readonly fromFY: number;
  readonly toFY: number;
  readonly source: string;
}

export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly ref?: string;
  /** Of a law: 第38条 and the like. */
  readonly article?: string;
  /** ISO date of the document. */
  readonly date?: string;
  /** ISO date from which a law is in force, where that matters. */
  readonly inForceFrom?: string;
}

export type SourceKind = 'POLICY' | 'LAW' | 'NOTICE' | 'ORDINANCE' | 'RULE' | 'DECISION' | 'PUBLISHED' | 'PRACTICE' | 'INFERENCE' | 'OPEN';

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

export interface PrivacyTier {
  readonly code: PrivacyTierCode;
  readonly label: string;
  readonly holds: string;
  readonly mayRead: readonly string[];
  readonly neverRead: readonly string[];
  readonly source: string;
}

export type PrivacyTierCode = 'P0' | 'P1' | 'P2' | 'P3' | 'P4';

export interface RetentionRule {
  /** `<module>.<noun>`. */
  readonly dataClass: string;
  readonly label: string;
  /** null: keep until the body has decided. */
  readonly years: number | null;
  readonly startsAt: RetentionStart;
  readonly action: RetentionAction;
  readonly source: string;
  readonly default: boolean;
  readonly note?: string;
}

export type RetentionStart = 'CREATED' | 'FY_END' | 'CASE_CLOSED' | 'SEPARATION' | 'TERM_END';
export type RetentionAction = 'DELETE' | 'ANONYMISE' | 'TRANSFER_TO_ARCHIVES';

export type Unit = 'min' | 'h' | 'day' | 'workingDay' | 'month' | 'year' | 'percent' | 'yen' | 'count' | 'boolean' | 'list' | 'text';

export interface Parameter {
  readonly label: string;
  readonly value: number | boolean | string | readonly string[];
  readonly unit: Unit;
  readonly source: string;
  readonly default: boolean;
  readonly note?: string;
}

export interface Feature {
  readonly label: string;
  readonly enabled: boolean;
  /** Why it is on or off, in Japanese. */
  readonly reason: string;
  readonly source: string;
  /** Source ids of the law it would rest on. */
  readonly legalBasis?: readonly string[];
}

/** What `loadValues` reads: the official words of the core values, and the document they were read in. */
export interface ValuesFile {
  readonly sources: readonly Source[];
  readonly values: readonly CoreValue[];
}
