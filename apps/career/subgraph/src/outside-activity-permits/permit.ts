import { refuse, type Refused } from '@takara/subgraph-kit';
import { addDays, addMonths } from '../day.ts';
import type { Rules } from './rules.ts';

/*
 * 営利企業への従事等の許可（地方公務員法38条）。本人が申請し、所属長が意見を述べ、人事課が決める。
 * 誰が何をできるかは permit.policy.ts、利害の関係と基準は look.ts、書くことは content.ts。
 */

/** What can be done in which state. ACTIVE, RENEWAL_DUE and REAPPLY are told from the day and the directory; stored is GRANTED. */
export const NEXT_STEPS = {
  DRAFT: ['EDIT', 'SUBMIT', 'WITHDRAW'],
  SUBMITTED: ['OPINE', 'RETURN', 'WITHDRAW'],
  RETURNED: ['EDIT', 'SUBMIT', 'WITHDRAW'],
  HR_REVIEW: ['GRANT', 'REFUSE', 'RETURN', 'WITHDRAW'],
  GRANTED: ['ACKNOWLEDGE', 'END', 'REVOKE'],
  ACTIVE: ['LOG', 'ACKNOWLEDGE', 'END', 'REVOKE'],
  RENEWAL_DUE: ['LOG', 'RENEW', 'ACKNOWLEDGE', 'END', 'REVOKE'],
  REAPPLY: ['LOG', 'RENEW', 'ACKNOWLEDGE', 'END', 'REVOKE'],
  REFUSED: ['ACKNOWLEDGE'],
  REVOKED: ['ACKNOWLEDGE', 'LOG'],
  ENDED: ['LOG'],
  WITHDRAWN: [],
} as const satisfies Record<string, readonly PermitAction[]>;
export type ShownState = keyof typeof NEXT_STEPS;
export type PermitState = Exclude<ShownState, 'ACTIVE' | 'RENEWAL_DUE' | 'REAPPLY'>;

/** On the way to a decision. */
export const LIVE_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'HR_REVIEW'] as const satisfies readonly PermitState[];
/** Decided by others: told to the applicant until they have read it. */
export const TOLD_STATES = ['GRANTED', 'REFUSED', 'REVOKED'] as const satisfies readonly PermitState[];

/** Stored states in which there is a 許可書: granted, and not taken back. */
export const PERMITTED_STATES: readonly PermitState[] = ['GRANTED', 'ENDED'];

export const STATE_LABELS: Record<ShownState, string> = {
  DRAFT: '下書き', SUBMITTED: '所属長の意見待ち', RETURNED: '差し戻し', HR_REVIEW: '人事課の審査中', GRANTED: '許可（開始前）', ACTIVE: '従事中',
  RENEWAL_DUE: '従事中（更新の時期）', REAPPLY: '異動のため再申請', REFUSED: '不許可', REVOKED: '許可の取り消し', ENDED: '終了', WITHDRAWN: '取り下げ',
};

export const PERMIT_ACTIONS = {
  EDIT: { label: '申請書を書く', told: '申請書を書き直しました' },
  SUBMIT: { label: '提出する', told: '提出しました' },
  WITHDRAW: { label: '取り下げる', told: '取り下げました' },
  OPINE: { label: '意見を述べる', told: '所属長が意見を述べました' },
  RETURN: { label: '差し戻す', told: '差し戻しました' },
  GRANT: { label: '許可する', told: '許可しました' },
  REFUSE: { label: '不許可とする', told: '不許可としました' },
  REVOKE: { label: '許可を取り消す', told: '許可を取り消しました' },
  END: { label: '従事を終える', told: '従事を終えました' },
  RENEW: { label: '続けるための申請を書く', told: '続けるための申請を始めました' },
  LOG: { label: '時間を記す', told: '時間を記しました' },
  ACKNOWLEDGE: { label: '確かめました', told: '結果を確かめました' },
} as const;
export type PermitAction = keyof typeof PERMIT_ACTIONS;

export const PERMIT_REFUSALS = [
  'NOT_NOW', 'INCOMPLETE', 'TOO_LONG', 'REASON_NEEDED', 'STAFF_KIND_EXCLUDED', 'PAST_DAY', 'TERM_REVERSED', 'TERM_TOO_LONG', 'TOO_MANY_HOURS', 'LEFT_SERVICE', 'MOVED_SINCE',
  'LOOK_INCOMPLETE', 'CONFLICT_UNRESOLVED', 'CRITERION_UNMET', 'CRITERION_NEEDED', 'MONTH_NOT_BEGUN', 'OUTSIDE_TERM', 'ODD_HOURS',
] as const;
export type No = Refused<(typeof PERMIT_REFUSALS)[number]>;

export interface Granted {
  readonly state: PermitState;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}
/** Where the applicant stands today. `movedOn`: since when they no longer work in the 所属 for which it was granted. */
export interface Place {
  readonly inService: boolean;
  readonly movedOn: string | null;
}

/** A permit ends by its day, by leaving the service, and some days after a move: the 所属 for which conflicts were looked at is no longer theirs. */
export function shownStateOf({ state, startsOn, endsOn }: Granted, { inService, movedOn }: Place, on: string, rules: Pick<Rules, 'renewFromDays' | 'reapplyDays'>): ShownState {
  if (state !== 'GRANTED') return state;
  if (!inService || endsOn! < on) return 'ENDED';
  if (movedOn !== null) return addDays(movedOn, rules.reapplyDays.value) < on ? 'ENDED' : 'REAPPLY';
  if (on < startsOn!) return 'GRANTED';
  return addDays(endsOn!, -rules.renewFromDays.value) <= on ? 'RENEWAL_DUE' : 'ACTIVE';
}

/** Why an act cannot be done now, or null. `isTold`: the applicant has read the result. `isRenewed`: an application to go on is under way or granted. */
export function whyNotPermit(action: PermitAction, state: ShownState, { isTold, isRenewed }: { isTold: boolean; isRenewed: boolean }): No | null {
  const steps: readonly PermitAction[] = NEXT_STEPS[state];
  if (!steps.includes(action) || (action === 'ACKNOWLEDGE' && isTold)) return refuse('NOT_NOW', 'この申請はもう次の段階に進んでいます。画面を読み直して、いまの状態を確かめてください。');
  return action === 'RENEW' && isRenewed ? refuse('NOT_NOW', '続けるための申請は、もう始まっています。一覧から開いてください。') : null;
}

/** Months (`YYYY-MM`) of a term that have begun, the latest first. */
export function monthsBegun({ startsOn, endsOn }: { startsOn: string; endsOn: string }, on: string): string[] {
  const last = (endsOn < on ? endsOn : on).slice(0, 7);
  const months: string[] = [];
  for (let first = `${startsOn.slice(0, 7)}-01`; first.slice(0, 7) <= last; first = addMonths(first, 1)) months.unshift(first.slice(0, 7));
  return months;
}

const A_MONTH = 31 * 24;
/** What was worked is written down as it was, also above what was granted: a limit that hides is none. */
export function whyNotHours({ month, hours, done }: { month: string; hours: number; done: string }, term: { startsOn: string; endsOn: string }, on: string): No | null {
  if (month > on.slice(0, 7)) return refuse('MONTH_NOT_BEGUN', 'まだ始まっていない月です。その月になってから記してください。', { field: 'month' });
  if (!monthsBegun(term, on).includes(month)) return refuse('OUTSIDE_TERM', '許可の期間に入っていない月です。月を選び直してください。', { field: 'month' });
  if (!(hours >= 0) || hours > A_MONTH || hours * 4 !== Math.round(hours * 4)) return refuse('ODD_HOURS', '時間は 15 分（0.25 時間）きざみの数で書いてください。', { field: 'hours' });
  return done.length > 2000 ? refuse('TOO_LONG', '「したこと」は 2000 文字までです。短くしてください。', { field: 'done' }) : null;
}
