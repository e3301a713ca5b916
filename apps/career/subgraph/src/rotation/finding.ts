import type { Period } from './subject.ts';

export const STATES = { BREACHED: '未達', AT_RISK: '期限が近い', DUE_BY: '期限あり', MET: '満たした', EXEMPT: '免除', NOT_APPLICABLE: '対象外' } as const;
/** In the order of urgency. */
export type State = keyof typeof STATES;
export const STATE_ORDER = Object.keys(STATES) as State[];

export const REASONS = {
  EXCEPTION_GRANTED: '原則の例外が認められている',
  SINGLE_DEPARTMENT_FAMILY: '一つの部局にしか職のない職種',
  ON_DISPATCH: 'その間は派遣中',
  NOT_IN_SERVICE: 'その間は在職していない',
  STAFF_KIND: '任用の種類が対象でない',
  OTHER_FAMILY: 'この職種のキャリアパスはまだ示されていない',
  MID_CAREER: '経験者採用',
  OTHER_FIRST_SITE: '最初の配置が、この決まりのいう勤務地でない',
  STAGE_NOT_REACHED: 'まだこの段階に達していない',
  EARLIER_STAGE_MET: '前の段階で満たしている',
  BEFORE_POLICY: '期限が方針の前に過ぎている',
  RECORDS_INCOMPLETE: 'その間の配置の記録がない',
  NOT_OWED: '義務ではない',
} as const;
export type Reason = keyof typeof REASONS;

/** What one rule says of one person on one day. */
export interface Finding {
  /** Code of the rule. */
  readonly rule: string;
  readonly state: State;
  /** EXEMPT and NOT_APPLICABLE only. */
  readonly reason: Reason | null;
  /** DUE_BY: the last regular reshuffle in time. AT_RISK and BREACHED: the last day. Otherwise null. */
  readonly on: string | null;
  /** The years of service it is about; null where it is about none. */
  readonly span: Period | null;
  /** MET: the placements that prove it. Otherwise those that count so far. */
  readonly placementIds: readonly string[];
  /** The words of a granted exception; the fields of a specialty. */
  readonly note: string | null;
}
