import { refuse, type Refused } from '@takara/subgraph-kit';
import { addDays } from '../day.ts';
import { isOut, type DeploymentState } from './deployment.ts';
import type { DeploymentSettings } from './limits.ts';

/*
 * 応援要請の決まり（取組 10-2）。REQUESTED → TRIAGED → CONSENT → ORDERED → DEPLOYED → REST → RETURNED → REVIEWED。
 * 発令の後は、班の人と日から分かるので、しまわない。誰を選べるかは rules.ts と floor.ts、誰が何をできるかは deployment.policy.ts。
 */

export type StoredState = 'REQUESTED' | 'TRIAGED' | 'CONSENT' | 'ORDERED' | 'DECLINED';
export const NEXT_STEPS = {
  REQUESTED: ['TRIAGE', 'DECLINE'], TRIAGED: ['PROPOSE', 'DECLINE'], CONSENT: ['PROPOSE', 'ORDER', 'DECLINE'], ORDERED: [], DEPLOYED: [], REST: [], RETURNED: [], REVIEWED: [], DECLINED: [],
} as const satisfies Record<string, readonly RequestAction[]>;
export type RequestState = keyof typeof NEXT_STEPS;
export type RequestAction = 'TRIAGE' | 'PROPOSE' | 'ORDER' | 'DECLINE';

export const STATE_LABELS: Record<RequestState, string> = {
  REQUESTED: '受け付けました', TRIAGED: '班の案を待っています', CONSENT: '同意を待っています', ORDERED: '発令しました', DEPLOYED: '応援に出ています', REST: '戻って休養しています', RETURNED: '振り返りを待っています', REVIEWED: '終わりました', DECLINED: '応援しません',
};
export const STATE_HELP: Record<RequestState, string> = {
  REQUESTED: '人事課が要請の中身を確かめ、応援するかを決めます。', TRIAGED: '人事課が班の案を作ります。決まりに合う人の中から、負担の少ない人を選びます。', CONSENT: '選ばれた人と所属長が、それぞれ同意するかを答えます。そろうと、人事課が発令します。',
  ORDERED: '応援の初日を待っています。', DEPLOYED: '現地で従事しています。戻ったら、戻った日を記録します。', REST: '戻った人は休養の日数が過ぎるまで、次の応援に出しません。', RETURNED: '戻った人が振り返りを書きます。', REVIEWED: '振り返りまで終わりました。', DECLINED: '人事課が応援しないと決めました。',
};
export const REQUEST_ACTS: Record<RequestAction | 'FILE', { label: string; told: string }> = {
  FILE: { label: '要請を登録する', told: '要請を登録しました' }, TRIAGE: { label: '応援すると決める', told: '応援すると決めました' }, PROPOSE: { label: '班の案を作る', told: '班の案を作りました' },
  ORDER: { label: '発令する', told: '発令しました' }, DECLINE: { label: '応援しない', told: '応援しないと決めました' },
};

export const REQUEST_REFUSALS = ['NOT_NOW', 'INCOMPLETE', 'TOO_LONG', 'UNKNOWN', 'WRONG_DAYS', 'PAST', 'CHANGED', 'TIME_UP', 'NOBODY', 'NOT_AGREED', 'OUT_OF_RANGE'] as const;
export type No = Refused<(typeof REQUEST_REFUSALS)[number]>;

interface Member {
  readonly state: DeploymentState;
  readonly fromDay: string;
  readonly lastDay: string;
  readonly reflection: string | null;
}

/** Of a stored state and those who go, on a day. */
export function shownState(stored: StoredState, members: readonly Member[], today: string, restDays: number): RequestState {
  if (stored !== 'ORDERED') return stored;
  const going = members.filter(({ state }) => state === 'ORDERED' || state === 'RETURNED');
  if (going.some(({ state, fromDay }) => state === 'ORDERED' && fromDay <= today)) return 'DEPLOYED';
  if (going.some(({ state }) => state === 'ORDERED')) return 'ORDERED';
  if (going.some(({ lastDay }) => addDays(lastDay, restDays) >= today)) return 'REST';
  return going.some(({ reflection }) => reflection === null) ? 'RETURNED' : 'REVIEWED';
}

/** How many are still looked for: without those who are asked or have agreed. */
export const openSeats = (people: number, states: readonly DeploymentState[]): number => people - states.filter(isOut).length;

/** Why an act cannot be done now, or null. `states`: of everybody ever asked. `open`: seats without anybody. */
export function whyNot(action: RequestAction, state: RequestState, { states, open }: { states: readonly DeploymentState[]; open: number }): No | null {
  const steps: readonly RequestAction[] = NEXT_STEPS[state];
  if (!steps.includes(action)) return refuse('NOT_NOW', 'いまはできません。画面を読み直して、いまの状態を確かめてください。');
  if (action === 'PROPOSE' && open === 0) return refuse('NOT_NOW', '要る人数の全員に同意を求めています。答えを待ってください。');
  if (action !== 'ORDER') return null;
  if (states.includes('ASKED')) return refuse('NOT_AGREED', '同意の答えを待っている人がいます。全員の答えがそろってから発令してください。');
  return states.includes('AGREED') ? null : refuse('NOBODY', '同意した人がいません。班の案を作り直してください。');
}

/** Sizes of a form, not of the policy. */
export const LONGEST_TEXT = 1000;
export const MOST_NEEDS = 6;
export const MOST_PEOPLE = 20;

export interface WrittenNeed {
  readonly family: string;
  readonly licence: string | null;
  readonly people: number;
}
export interface WrittenRequest {
  readonly municipality: string;
  readonly happened: string;
  readonly fromDay: string;
  readonly lastDay: string;
  readonly needs: readonly WrittenNeed[];
}

/** The form of a request as far as it is filled in. */
export interface RequestDraft extends Pick<WrittenRequest, 'happened'> {
  readonly municipality: string | null;
  readonly urgent: boolean;
  readonly fromDay: string | null;
  readonly lastDay: string | null;
  readonly needs: readonly { readonly family: string | null; readonly licence: string | null; readonly people: number | null }[];
}
export const DRAFT_REFUSALS = ['TOO_LONG', 'UNKNOWN'] as const;

/** What no draft may hold, complete or not: more than the form takes, or what is in none of its lists. */
export function whyNotKept({ municipality, happened, needs }: RequestDraft, { municipalities, targetShares, licences }: DeploymentSettings): Refused<(typeof DRAFT_REFUSALS)[number]> | null {
  if (happened.length > LONGEST_TEXT) return refuse('TOO_LONG', `起きたことは ${LONGEST_TEXT} 文字までです。短くしてください。`, { field: 'happened' });
  if (needs.length > MOST_NEEDS) return refuse('TOO_LONG', `要る職種と人数は、${MOST_NEEDS} 行までです。`, { field: 'needs' });
  if (municipality !== null && !municipalities.has(municipality)) return refuse('UNKNOWN', '県内の市町村から選んでください。', { field: 'municipality' });
  const isListed = needs.every(({ family, licence }) => (family === null || targetShares.has(family)) && (licence === null || licences.includes(licence)));
  return isListed ? null : refuse('UNKNOWN', '職種と資格は、一覧から選んでください。', { field: 'needs' });
}

export function whyNotFile({ municipality, happened, fromDay, lastDay, needs }: WrittenRequest, { municipalities, targetShares, licences }: DeploymentSettings, today: string): No | null {
  if (!municipalities.has(municipality)) return refuse('UNKNOWN', '県内の市町村から選んでください。', { field: 'municipality' });
  if (happened.trim() === '') return refuse('INCOMPLETE', '何が起きたか、何を手伝うかを書いてください。', { field: 'happened' });
  if (happened.length > LONGEST_TEXT) return refuse('TOO_LONG', `起きたことは ${LONGEST_TEXT} 文字までです。短くしてください。`, { field: 'happened' });
  if (fromDay < today) return refuse('PAST', '応援の初日は、今日からあとの日を入れてください。', { field: 'fromDay' });
  if (lastDay < fromDay) return refuse('WRONG_DAYS', '最後の日は、初日からあとの日を入れてください。', { field: 'lastDay' });
  if (needs.length === 0 || needs.length > MOST_NEEDS) return refuse('INCOMPLETE', `要る職種と人数を、1 行から ${MOST_NEEDS} 行で入れてください。`, { field: 'needs' });
  if (needs.some(({ family, licence }) => !targetShares.has(family) || (licence !== null && !licences.includes(licence)))) return refuse('UNKNOWN', '職種と資格は、一覧から選んでください。', { field: 'needs' });
  return needs.some(({ people }) => people < 1 || people > MOST_PEOPLE) ? refuse('OUT_OF_RANGE', `人数は、1 人から ${MOST_PEOPLE} 人で入れてください。`, { field: 'needs' }) : null;
}

export function whyNotText(text: string, field: string, empty: string): No | null {
  if (text.trim() === '') return refuse('INCOMPLETE', empty, { field });
  return text.length > LONGEST_TEXT ? refuse('TOO_LONG', `${LONGEST_TEXT} 文字までです。短くしてください。`, { field }) : null;
}
