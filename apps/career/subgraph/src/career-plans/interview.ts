import { refuse, type Refused } from '@takara/subgraph-kit';

/*
 * キャリア面談の記録の決まり。本人か上司が書き、もう一人が確かめ、二人だけが読む（取組 1-1、方針 Ⅴ「日々の業務や面談等を通じて職員の適性・意欲等を把握し…職員のキャリア形成を支援します」）。
 * Who may do what is in interview.policy.ts.
 */

/** What can be done in which state. What both have confirmed stays as it is. */
export const INTERVIEW_STEPS = {
  WAITING: ['CONFIRM', 'RETURN', 'REWRITE', 'WITHDRAW'],
  RETURNED: ['REWRITE', 'WITHDRAW'],
  CONFIRMED: [],
  WITHDRAWN: [],
} as const satisfies Record<string, readonly InterviewAction[]>;
export type InterviewState = keyof typeof INTERVIEW_STEPS;

export const INTERVIEW_ACTIONS = {
  CONFIRM: { label: '確かめました' },
  RETURN: { label: '直すところを伝える' },
  REWRITE: { label: '書き直す' },
  WITHDRAW: { label: '取り下げる' },
} as const;
export type InterviewAction = keyof typeof INTERVIEW_ACTIONS;

export const INTERVIEW_LABELS: Record<InterviewState, string> = { WAITING: '確認待ち', RETURNED: '直すところがあります', CONFIRMED: '二人で確かめました', WITHDRAWN: '取り下げました' };

export const INTERVIEW_REFUSALS = ['INCOMPLETE', 'TOO_LONG', 'FUTURE_DAY', 'NOT_NOW', 'NOT_SHARED', 'UNKNOWN_MANAGER'] as const;
type No = Refused<(typeof INTERVIEW_REFUSALS)[number]>;

export interface InterviewContent {
  readonly heldOn: string;
  readonly talked: string;
  readonly nextSteps: string;
}

export const LONGEST_RECORD = 2000;

/** Why an act cannot be done now, or null. */
export function whyNotInterview(action: InterviewAction, state: InterviewState): No | null {
  const steps: readonly InterviewAction[] = INTERVIEW_STEPS[state];
  return steps.includes(action) ? null : refuse('NOT_NOW', 'この面談の記録はもう次の段階に進んでいます。画面を読み直して、いまの状態を確かめてください。');
}

/** Why the words cannot be kept, or null. */
export function whyNotRecord({ heldOn, talked, nextSteps }: InterviewContent, on: string): No | null {
  if (heldOn > on) return refuse('FUTURE_DAY', '面談の日は、今日までの日を入れてください。これからの面談は、終わってから記録してください。', { field: 'heldOn' });
  if (talked.trim() === '') return refuse('INCOMPLETE', '話したことを書いてください。', { field: 'talked' });
  if (talked.length > LONGEST_RECORD) return refuse('TOO_LONG', `話したことは ${LONGEST_RECORD} 文字までです。短くしてください。`, { field: 'talked' });
  if (nextSteps.length > LONGEST_RECORD) return refuse('TOO_LONG', `これからすることは ${LONGEST_RECORD} 文字までです。短くしてください。`, { field: 'nextSteps' });
  return null;
}

export const whyNotReason = (reason: string): No | null =>
  reason.trim() === '' ? refuse('INCOMPLETE', '直すところを書いてください。相手だけが読みます。', { field: 'reason' }) : reason.length > LONGEST_RECORD ? refuse('TOO_LONG', `直すところは ${LONGEST_RECORD} 文字までです。短くしてください。`, { field: 'reason' }) : null;
