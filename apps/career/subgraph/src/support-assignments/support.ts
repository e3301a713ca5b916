import { refuse, type Refused } from '@takara/subgraph-kit';

/*
 * トレーナー・サポーターの決まり（取組 5-2「良き相談相手（サポーター）を選定し…本庁での業務について助言を行います」）。
 * いつ要るかは arrival.ts、誰を選べるかは candidate.ts、誰が何をできるかは support.policy.ts。
 */

/** What can be done in which state. Only NOMINATED, ACCEPTED, DECLINED and CLOSED are stored; the day and the directory tell the rest. */
export const NEXT_STEPS = {
  REQUIRED: ['NOMINATE'],
  NOMINATED: ['ACCEPT', 'DECLINE', 'NOMINATE'],
  DECLINED: ['NOMINATE'],
  LAPSED: ['NOMINATE', 'CLOSE'],
  ACCEPTED: ['NOMINATE'],
  ACTIVE: ['CHECK_IN', 'ADAPT', 'NOMINATE', 'CLOSE'],
  CLOSED: [],
} as const satisfies Record<string, readonly SupportAction[]>;
export type SupportState = keyof typeof NEXT_STEPS;
export type StoredState = 'NOMINATED' | 'ACCEPTED' | 'DECLINED' | 'CLOSED';

export const ACTIONS = {
  NOMINATE: { label: '相談相手を選ぶ', again: '選び直す', told: '選びました' },
  ACCEPT: { label: '引き受ける', again: '引き受ける', told: '引き受けました' },
  DECLINE: { label: '断る', again: '断る', told: '断りました' },
  CHECK_IN: { label: '面談を記録する', again: '面談を記録する', told: '面談を記録しました' },
  ADAPT: { label: 'なじめているか答える', again: 'なじめているか答える', told: '答えました' },
  CLOSE: { label: '終える', again: '終える', told: '終えました' },
} as const;
export type SupportAction = keyof typeof ACTIONS;

export const STATE_LABELS: Record<SupportState, string> = {
  REQUIRED: 'まだ選んでいません', NOMINATED: '返事を待っています', DECLINED: '断られました', LAPSED: '選び直しが要ります', ACCEPTED: '着任を待っています', ACTIVE: '支えています', CLOSED: '終わりました',
};

/** The state in a sentence: what happens next. */
export const STATE_HELP: Record<SupportState, string> = {
  REQUIRED: '上司が、同じ所属から相談相手を選びます。', NOMINATED: '選ばれた人が、引き受けるかどうかを答えます。', DECLINED: '選ばれた人が断りました。上司が別の人を選びます。',
  LAPSED: '選ばれた人が異動したか、評価者になりました。上司が別の人を選びます。', ACCEPTED: '着任の日から始まります。', ACTIVE: '二人で面談し、記録を残します。中身は二人だけが読みます。', CLOSED: '期間が過ぎたか、上司が終えました。記録は残ります。',
};

/** Somebody has to be chosen; until then the newcomer has nobody to ask. */
export const WITHOUT_SUPPORTER: readonly SupportState[] = ['REQUIRED', 'DECLINED', 'LAPSED'];

export const SUPPORT_REFUSALS = ['NOT_NOW', 'INCOMPLETE', 'TOO_LONG', 'FUTURE_DAY', 'BEFORE_ARRIVAL', 'NOT_A_COLLEAGUE', 'NEWCOMER', 'RATER', 'TOO_MANY', 'DECLINED_BEFORE', 'SAME_PERSON', 'OUT_OF_RANGE'] as const;
export type No = Refused<(typeof SUPPORT_REFUSALS)[number]>;

/** `stored`: null before the first nomination. `fits`: whoever was nominated still works there and is not the rater. Null: nobody was chosen and the time has passed, so that there is nothing to show. */
export function shownState({ stored, fits, on, until }: { stored: StoredState | null; fits: boolean; on: string; until: string }, today: string): SupportState | null {
  if (today >= until) return stored && 'CLOSED';
  if (stored === null) return 'REQUIRED';
  if (stored === 'CLOSED' || stored === 'DECLINED') return stored;
  if (!fits) return 'LAPSED';
  return stored === 'NOMINATED' ? 'NOMINATED' : today < on ? 'ACCEPTED' : 'ACTIVE';
}

/** 返事の前に、誰を選んでいるところかは本人に知らせない。断りづらくなり、断られたことが本人に伝わるからである。 */
export const stateForNewcomer = (state: SupportState): SupportState => (state === 'NOMINATED' || state === 'DECLINED' || state === 'LAPSED' ? 'REQUIRED' : state);

/** Why an act cannot be done now, or null. */
export function whyNot(action: SupportAction, state: SupportState): No | null {
  const steps: readonly SupportAction[] = NEXT_STEPS[state];
  return steps.includes(action) ? null : refuse('NOT_NOW', 'いまはできません。画面を読み直して、いまの状態を確かめてください。');
}

/** Sizes of a form, not of the policy. */
export const LONGEST_REASON = 500;
export const LONGEST_NOTE = 2000;

export function whyNotReason(reason: string): No | null {
  if (reason.trim() === '') return refuse('INCOMPLETE', '断る理由を書いてください。選んだ上司だけが読み、次の人を選ぶときの参考にします。', { field: 'reason' });
  return reason.length > LONGEST_REASON ? refuse('TOO_LONG', `断る理由は ${LONGEST_REASON} 文字までです。短くしてください。`, { field: 'reason' }) : null;
}

/** 「職場と仕事になじめていますか」: five steps, from 1「なじめていない」. From `ADAPTED` on somebody has settled in. */
export const ADAPTED = 4;
export const whyNotAdaptation = (rating: number): No | null => (Number.isInteger(rating) && rating >= 1 && rating <= 5 ? null : refuse('OUT_OF_RANGE', '5段階のどれかを選んでください。', { field: 'rating' }));

/** `arrivedOn`: the first day on which there was something to talk about. */
export function whyNotCheckIn({ heldOn, note }: { heldOn: string; note: string }, arrivedOn: string, today: string): No | null {
  if (heldOn > today) return refuse('FUTURE_DAY', '面談の日は、今日までの日を入れてください。これからの面談は、終わってから記録してください。', { field: 'heldOn' });
  if (heldOn < arrivedOn) return refuse('BEFORE_ARRIVAL', '面談の日は、着任の日からあとの日を入れてください。', { field: 'heldOn' });
  if (note.trim() === '') return refuse('INCOMPLETE', '話したことを書いてください。二人だけが読みます。', { field: 'note' });
  return note.length > LONGEST_NOTE ? refuse('TOO_LONG', `話したことは ${LONGEST_NOTE} 文字までです。短くしてください。`, { field: 'note' }) : null;
}
