import type { DutyKind } from '@takara/subgraph-kit';

/*
 * 代決: who may hand which duty to whom, for how long. Source of the scheme: 事務専決代決規程 (Aomori has one). The figures
 * below are defaults until its text is read: the regulation's own lines replace them here.
 */

export const SOURCE = '事務専決代決規程';
export const DEFAULT_SOURCE = '事務専決代決規程に定める（この値は県決定待ちの既定）';

/** Decisions can be taken by proxy; judging a person, reading figures and running the system cannot (既定). */
export const DELEGABLE: readonly DutyKind[] = ['UNIT_HEAD', 'GROUP_MANAGER', 'DEPARTMENT_COORDINATOR', 'PERSONNEL_OFFICER'];

/** The lowest grade that may decide for another: 主幹級, by rank (既定). */
export const LOWEST_DELEGATE = { grade: 'SHUKAN', label: '主幹級', rank: 3 } as const;

export const DELEGATE_REFUSALS = ['NOT_THE_HOLDER', 'ALREADY_DELEGATED_DUTY', 'NOT_DELEGABLE', 'STARTS_IN_THE_PAST', 'ENDS_BEFORE_IT_STARTS', 'BEYOND_OWN_TERM', 'TO_ONESELF', 'OTHER_WORK_UNIT', 'GRADE_TOO_LOW', 'TERM_TAKEN', 'REASON_MISSING'] as const;
export type DelegateRefusal = (typeof DELEGATE_REFUSALS)[number];

export interface DelegationAsked {
  readonly principalId: string;
  readonly duty: { readonly employeeId: string; readonly kind: DutyKind; readonly onBehalfOf: string | null; readonly validFrom: string; readonly until: string };
  /** The delegate's place on the first day: work unit and rank of the grade; null when not in service then. */
  readonly delegate: { readonly id: string; readonly workUnitId: string; readonly rank: number; readonly until: string } | null;
  readonly workUnitId: string;
  readonly from: string;
  /** The first day after. */
  readonly end: string;
  readonly today: string;
  readonly reason: string;
  /** Other delegations of the same duty. */
  readonly others: readonly { readonly validFrom: string; readonly until: string }[];
}

export interface WhyNot {
  readonly code: DelegateRefusal;
  readonly message: string;
  readonly field: string;
  readonly source: string;
}

interface Rule {
  readonly code: DelegateRefusal;
  readonly broken: (asked: DelegationAsked) => boolean;
  readonly message: string;
  readonly field: string;
  readonly source: string;
}

/** In the order in which a person can mend them. */
const RULES: readonly Rule[] = [
  { code: 'ALREADY_DELEGATED_DUTY', broken: ({ duty, principalId }) => duty.employeeId === principalId && duty.onBehalfOf !== null, message: '代決で預かっている職務を、さらにほかの人へ預けることはできません。本来の職の人に頼んでください。', field: 'dutyId', source: SOURCE },
  { code: 'NOT_THE_HOLDER', broken: ({ duty, principalId }) => duty.employeeId !== principalId, message: '代決を頼めるのは、その職にある本人だけです。', field: 'dutyId', source: SOURCE },
  { code: 'NOT_DELEGABLE', broken: ({ duty }) => !DELEGABLE.includes(duty.kind), message: 'この職務は代決の対象ではありません。', field: 'dutyId', source: DEFAULT_SOURCE },
  { code: 'STARTS_IN_THE_PAST', broken: ({ from, today }) => from < today, message: '始まりの日は、今日か、これからの日にしてください。', field: 'from', source: DEFAULT_SOURCE },
  { code: 'ENDS_BEFORE_IT_STARTS', broken: ({ from, end }) => end <= from, message: '終わりの日は、始まりの日と同じか、後の日にしてください。', field: 'to', source: DEFAULT_SOURCE },
  { code: 'BEYOND_OWN_TERM', broken: ({ duty, from, end }) => from < duty.validFrom || end > duty.until, message: '代決の期間は、ご自身の在任期間の中に収めてください。', field: 'to', source: SOURCE },
  { code: 'TO_ONESELF', broken: ({ delegate, principalId }) => delegate?.id === principalId, message: 'ご自身には預けられません。同じ所属の別の人を選んでください。', field: 'delegateId', source: SOURCE },
  { code: 'OTHER_WORK_UNIT', broken: ({ delegate, workUnitId, end }) => delegate === null || delegate.workUnitId !== workUnitId || delegate.until < end, message: '期間を通して同じ所属にいる人を選んでください。', field: 'delegateId', source: DEFAULT_SOURCE },
  { code: 'GRADE_TOO_LOW', broken: ({ delegate }) => delegate !== null && delegate.rank < LOWEST_DELEGATE.rank, message: `${LOWEST_DELEGATE.label}以上の人を選んでください。`, field: 'delegateId', source: DEFAULT_SOURCE },
  { code: 'TERM_TAKEN', broken: ({ others, from, end }) => others.some((other) => other.validFrom < end && from < other.until), message: 'その期間は、すでに別の代決があります。先にそちらを終えるか、期間を変えてください。', field: 'from', source: DEFAULT_SOURCE },
  { code: 'REASON_MISSING', broken: ({ reason }) => reason.trim() === '', message: '理由を書いてください（例：出張のため）。', field: 'reason', source: DEFAULT_SOURCE },
];

/** The first rule that this delegation breaks, or null when it may be made. */
export function whyNotDelegate(asked: DelegationAsked): WhyNot | null {
  const rule = RULES.find(({ broken }) => broken(asked));
  return rule ? { code: rule.code, message: rule.message, field: rule.field, source: rule.source } : null;
}

const OF_THE_DUTY: readonly DelegateRefusal[] = ['ALREADY_DELEGATED_DUTY', 'NOT_THE_HOLDER', 'NOT_DELEGABLE'];

/** Why a duty is no duty to hand over, whoever should take it; null when it may be asked. */
export function whyNotHandOver(duty: Pick<DelegationAsked['duty'], 'employeeId' | 'kind' | 'onBehalfOf'>, principalId: string): Pick<WhyNot, 'message' | 'source'> | null {
  return RULES.find(({ code, broken }) => OF_THE_DUTY.includes(code) && broken({ duty, principalId } as DelegationAsked)) ?? null;
}

export const END_REFUSALS = ['ALREADY_ENDED'] as const;
