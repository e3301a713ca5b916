import { refuse, type Refused } from '@takara/subgraph-kit';
import { addDays, addMonths } from '../day.ts';
import { sourceOf } from '../sources.ts';
import type { Action } from './actions.ts';
import { BASES, lastDayOf, whyNotSkills, type Basis } from './agreement.ts';
import type { SecondmentSettings } from './limits.ts';

/*
 * 派遣・交流の一人の決まり（取組 2-4）。CALL → RECOMMENDED → AGREED → SELECTED → ORDERED → AWAY → RETURNED → KNOWLEDGE_SHARED。
 * 手を挙げた人は VOLUNTEERED から始まり、主管課の推薦で AGREED に進む。AWAY と RETURNED は、発令の日と今日の日から分かる。
 */

/** Acts that are possible in each state as it is shown. */
export const NEXT_STEPS = {
  VOLUNTEERED: ['RECOMMEND', 'NOT_RECOMMEND', 'NOT_SELECT', 'WITHDRAW'],
  RECOMMENDED: ['AGREE', 'DECLINE', 'NOT_SELECT', 'WITHDRAW'],
  AGREED: ['SELECT', 'NOT_SELECT', 'WITHDRAW'],
  SELECTED: ['ORDER', 'CANCEL', 'WITHDRAW', 'ACKNOWLEDGE'],
  ORDERED: ['CANCEL', 'ACKNOWLEDGE'],
  AWAY: ['REPORT', 'RECALL'],
  RETURNED: ['SHARE', 'REPORT', 'CONFIRM'],
  KNOWLEDGE_SHARED: [],
  DECLINED: [], WITHDRAWN: [], LEFT: [],
  NOT_RECOMMENDED: ['ACKNOWLEDGE'], NOT_SELECTED: ['ACKNOWLEDGE'], CANCELLED: ['ACKNOWLEDGE'],
} as const satisfies Record<string, readonly Action[]>;
export type SecondmentState = keyof typeof NEXT_STEPS;
/** As it is kept: away and back are told by the days. */
export type StoredState = Exclude<SecondmentState, 'AWAY' | 'RETURNED' | 'KNOWLEDGE_SHARED'> | 'SHARED';

export const STATES: Record<SecondmentState, { label: string; help: string }> = {
  VOLUNTEERED: { label: '主管課の推薦を待っています', help: '本人が手を挙げました。部局の主管課が、推薦するかを決めます。' },
  RECOMMENDED: { label: '本人の同意を待っています', help: '主管課が推薦しました。行くかどうかは、本人が決めます。' },
  AGREED: { label: '人事課の選考を待っています', help: '推薦と本人の同意がそろいました。締切のあと、人事課が決めます。' },
  SELECTED: { label: '発令を待っています', help: '人事課が決めました。発令までは、本人が取り下げられます。' },
  ORDERED: { label: '派遣の初日を待っています', help: '発令しました。初日に派遣が始まります。' },
  AWAY: { label: '派遣されています', help: '派遣先で働いています。決まった月ごとに、中間報告を出します。' },
  RETURNED: { label: '還元を待っています', help: '派遣から戻りました。学んだことを伝える場を開き、所属長が確かめます。' },
  KNOWLEDGE_SHARED: { label: '還元まで終わりました', help: '学んだことが職場に伝えられ、所属長が確かめました。' },
  DECLINED: { label: '本人が断りました', help: '断ったことは、評価や配置に使いません。' },
  NOT_RECOMMENDED: { label: '推薦されませんでした', help: '主管課が、今回は推薦しないことにしました。' },
  NOT_SELECTED: { label: '見送りになりました', help: '人事課が、今回は見送りました。' },
  WITHDRAWN: { label: '取り下げました', help: '発令の前に取り下げられました。' },
  CANCELLED: { label: '取りやめになりました', help: '派遣の初日の前に、人事課が取りやめました。' },
  LEFT: { label: '退職により終わりました', help: '職員が退職しました。' },
};
export const LIVE_STATES: readonly StoredState[] = ['VOLUNTEERED', 'RECOMMENDED', 'AGREED', 'SELECTED', 'ORDERED'];
/** Takes a place of the call. */
export const isChosen = (state: StoredState): boolean => state === 'SELECTED' || state === 'ORDERED' || state === 'SHARED';

export const SECONDMENT_REFUSALS = ['NOT_NOW', 'INCOMPLETE', 'TOO_LONG', 'TOO_MANY', 'CALL_CLOSED', 'CALL_OPEN', 'QUOTA_FULL', 'NOT_STAFF', 'NOT_HERE', 'ALREADY', 'AWAY_THEN', 'WRONG_DAYS', 'OUT_OF_RANGE', 'NOT_SHARED'] as const;
export type No = Refused<(typeof SECONDMENT_REFUSALS)[number]>;

/** First and last day of being away, both counted. */
export interface Term {
  readonly firstDay: string;
  readonly lastDay: string;
}
/** A 派遣 of the directory; `until` exclusive. */
export interface Dispatched {
  readonly validFrom: string;
  readonly until: string;
}

/** When somebody is away: organization's order tells it where there is one, but for a recall that 人事課 wrote down. Null before the order. */
export function termOf({ firstDay, lastDay, recalled }: { firstDay: string | null; lastDay: string | null; recalled: boolean }, dispatched: Dispatched | null): Term | null {
  if (firstDay === null || lastDay === null) return null;
  if (dispatched === null) return { firstDay, lastDay };
  const ends = dispatched.until === '9999-12-31' ? lastDay : addDays(dispatched.until, -1);
  return { firstDay: dispatched.validFrom, lastDay: recalled && lastDay < ends ? lastDay : ends };
}

export function shownState(stored: StoredState, term: Term | null, today: string): SecondmentState {
  if (stored === 'SHARED') return 'KNOWLEDGE_SHARED';
  if (stored !== 'ORDERED' || term === null) return stored;
  return today < term.firstDay ? 'ORDERED' : today <= term.lastDay ? 'AWAY' : 'RETURNED';
}

/** The days on which mid-reports are due: every so many months, before the end. */
export function reportDays({ firstDay, lastDay }: Term, everyMonths: number): string[] {
  const days: string[] = [];
  for (let day = addMonths(firstDay, everyMonths); day < lastDay; day = addMonths(firstDay, everyMonths * (days.length + 1))) days.push(day);
  return days;
}

export const shareBy = ({ lastDay }: Term, { shareWithinDays }: Pick<SecondmentSettings, 'shareWithinDays'>): string => addDays(lastDay, shareWithinDays);

const NOT_NOW: No = refuse('NOT_NOW', 'いまはできません。画面を読み直して、いまの状態を確かめてください。');

/** What the rules need to know of a candidacy besides its state. */
export interface Course {
  readonly state: SecondmentState;
  readonly callIsOpen: boolean;
  /** Places of the call that nobody has. */
  readonly placesLeft: number;
  readonly reportsLeft: number;
  readonly isShared: boolean;
  readonly isHeard: boolean;
}

/** Why an act cannot be done now, or null. */
export function whyNot(action: Action, { state, callIsOpen, placesLeft, reportsLeft, isShared, isHeard }: Course): No | null {
  const steps: readonly Action[] = NEXT_STEPS[state];
  if (!steps.includes(action) || (action === 'ACKNOWLEDGE' && isHeard) || (action === 'REPORT' && reportsLeft === 0)) return NOT_NOW;
  if (action === 'SELECT' && callIsOpen) return refuse('CALL_OPEN', '募集を締め切ってから決めてください。ほかの部局の推薦が来ることがあります。');
  if (action === 'SELECT' && placesLeft <= 0) return refuse('QUOTA_FULL', '募集の人数がもう決まっています。決めた人を取りやめてから、決め直してください。');
  return action === 'CONFIRM' && !isShared ? refuse('NOT_SHARED', '本人が還元の場を記録してから、確かめてください。') : null;
}

/** Sizes of a form, not of the policy. */
export const LONGEST = { motive: 1000, recommendation: 1000, reason: 500, report: 4000, topic: 100, summary: 2000 } as const;
export const MOST_AUDIENCE = 2000;

export function whyNotText(text: string, field: keyof typeof LONGEST, ask: string): No | null {
  if (text.trim() === '') return refuse('INCOMPLETE', ask, { field });
  return text.length > LONGEST[field] ? refuse('TOO_LONG', `${LONGEST[field]} 文字までです。短くしてください。`, { field }) : null;
}

export interface Candidate {
  readonly staffKind: string;
  readonly inService: boolean;
  /** Of another candidacy for the same call that is on its way. */
  readonly isInCall: boolean;
  readonly awayThen: boolean;
}

/** Why somebody cannot be a candidate, or null. */
export function whyNotCandidate({ staffKind, inService, isInCall, awayThen }: Candidate, { staffKinds }: Pick<SecondmentSettings, 'staffKinds'>): No | null {
  const field = 'employeeId';
  if (!inService || !staffKinds.includes(staffKind)) return refuse('NOT_STAFF', '派遣・交流の対象は、在職している正規職員です。', { field, source: sourceOf('career.secondment.staffKinds') });
  if (isInCall) return refuse('ALREADY', 'この募集には、もう名前が出ています。', { field });
  return awayThen ? refuse('AWAY_THEN', 'その期間は、ほかの派遣と重なっています。', { field }) : null;
}

export function whyNotOrder({ firstDay, lastDay }: Term, basis: Basis, { longestMonths }: Pick<SecondmentSettings, 'longestMonths'>, awayThen: boolean, today: string): No | null {
  if (firstDay < today) return refuse('WRONG_DAYS', '派遣の初日は、今日からあとの日を入れてください。', { field: 'firstDay' });
  if (lastDay < firstDay) return refuse('WRONG_DAYS', '最後の日は、初日からあとの日を入れてください。', { field: 'lastDay' });
  const longest = longestMonths.get(basis) ?? 0;
  if (lastDay > lastDayOf(firstDay, longest)) return refuse('OUT_OF_RANGE', `${BASES[basis].label}の期間は、${longest} か月までです。`, { field: 'lastDay', source: sourceOf('career.secondment.longestMonths') });
  return awayThen ? refuse('AWAY_THEN', 'その期間は、ほかの派遣と重なっています。', { field: 'firstDay' }) : null;
}

export function whyNotRecall(on: string, { firstDay, lastDay }: Term): No | null {
  return on < firstDay || on >= lastDay ? refuse('WRONG_DAYS', '戻る日は、派遣の初日から、予定の最後の日の前までで入れてください。', { field: 'returnedOn' }) : null;
}

export interface Sharing {
  readonly heldOn: string;
  readonly topic: string;
  readonly summary: string;
  readonly audience: number;
  readonly skills: readonly string[];
}

export function whyNotSharing({ heldOn, topic, summary, audience, skills }: Sharing, { lastDay }: Term, today: string): No | null {
  if (heldOn <= lastDay || heldOn > today) return refuse('WRONG_DAYS', '還元の日は、派遣から戻った後、今日までの日を入れてください。', { field: 'heldOn' });
  const no = whyNotText(topic, 'topic', '何を伝えたかを、短く書いてください。') ?? whyNotText(summary, 'summary', '伝えたことと、職場で生かすことを書いてください。');
  if (no) return no;
  if (audience < 1 || audience > MOST_AUDIENCE) return refuse('OUT_OF_RANGE', `参加した人数は、1 人から ${MOST_AUDIENCE.toLocaleString('ja-JP')} 人で入れてください。`, { field: 'audience' });
  return whyNotSkills(skills, 'skills');
}
