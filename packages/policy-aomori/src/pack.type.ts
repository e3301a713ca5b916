import type { Grade, JobFamily, Phase, SiteType, Stage } from './career-ladder.type.ts';
import type { CareerPath } from './career-path.type.ts';
import type { Chapter, CoreValue, Role, Structure, ValueCategory } from './policy-text.type.ts';
import type { Rotation } from './rotation.type.ts';

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
  /** Every version of every job family for which there is a chart. */
  readonly careerPaths: readonly CareerPath[];
  readonly rotation: Rotation;
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
  /** Of what the policy promises. */
  readonly enabled?: boolean;
  /** Of what the policy only 検討します: the ISO day on which the body decided to do it, null while it has not. Opens it. */
  readonly decidedOn?: string | null;
  /** Why it is on or off, in Japanese. */
  readonly reason: string;
  readonly source: string;
  /** Source ids of the law it would rest on. */
  readonly legalBasis?: readonly string[];
}
