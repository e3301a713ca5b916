import type { RotationRule } from '@takara/policy-aomori';
import type { Chart } from './chart.ts';
import type { Finding, Reason } from './finding.ts';
import type { Span } from './service-years.ts';
import type { Stay } from './stays.ts';
import type { Subject } from './subject.ts';
import type { UnitHistory } from './unit-history.ts';

/** One person before the rules, on one day. */
export interface Case {
  readonly subject: Subject;
  readonly stays: readonly Stay[];
  readonly years: readonly Span[];
  readonly history: UnitHistory;
  readonly chart: Chart;
  readonly today: string;
}

/** What a rule has found of a person, before the calendar is asked: proof, or what counts so far. */
export interface Shown {
  readonly isMet: boolean;
  readonly placementIds: readonly string[];
}

/** A rule of a stage: looks at the stays and records of the span and says what they show; or why the rule is silent. */
export type Reading = (rule: RotationRule, at: Case) => { readonly span: Span; readonly shown: Shown; readonly exempt?: Reason } | { readonly silent: Reason };

/** The years of service of a stage. */
export function stageOf({ chart: { stages }, years }: Case, code: string): Span {
  const { first, last } = stages[code]!;
  return { from: years[first - 1]!.from, to: years[last - 1]!.to };
}

export const notApplicable = (rule: RotationRule, reason: Reason): Finding => ({ rule: rule.code, state: 'NOT_APPLICABLE', reason, on: null, span: null, placementIds: [], note: null });
