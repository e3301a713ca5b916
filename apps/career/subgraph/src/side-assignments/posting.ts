import type { Refused } from '@takara/subgraph-kit';
import type { Limits } from './limits.ts';

/*
 * 庁内副業の募集の決まり。方針 1-4①「ＤＸ分野等、職員が得意分野を生かして庁内で副業する機会を提供し」。
 * Who may do what is in posting.policy.ts.
 */

/** What can be done in which state. */
export const NEXT_STEPS = {
  DRAFT: ['EDIT', 'SUBMIT', 'WITHDRAW'],
  SUBMITTED: ['APPROVE', 'RETURN', 'WITHDRAW'],
  RETURNED: ['EDIT', 'SUBMIT', 'WITHDRAW'],
  OPEN: ['APPLY', 'CLOSE', 'WITHDRAW'],
  // 締切後も、応募した人の所属長は同意でき、受入所属は選べる。SETTLE が残りを「選ばれなかった」で終える。
  CLOSED: ['SETTLE', 'WITHDRAW'],
  SETTLED: [],
  WITHDRAWN: [],
} as const satisfies Record<string, readonly PostingAction[]>;
export type PostingState = keyof typeof NEXT_STEPS;

/** Where a posting stands, in words. */
export const POSTING_STATES: Readonly<Record<PostingState, string>> = {
  DRAFT: '下書き', SUBMITTED: '承認待ち', RETURNED: '差し戻し', OPEN: '募集中', CLOSED: '選考中', SETTLED: '選考終了', WITHDRAWN: '取り下げ',
};

/** Every act, as a button says it and as the timeline tells it. */
export const POSTING_ACTIONS = {
  EDIT: { label: '書き直す', told: '書き直しました' },
  SUBMIT: { label: '人事課へ提出する', told: '人事課へ提出しました' },
  APPROVE: { label: '承認して募集を始める', told: '承認し、募集を始めました' },
  RETURN: { label: '差し戻す', told: '差し戻しました' },
  APPLY: { label: '応募する', told: '応募しました' },
  CLOSE: { label: '締切を早めて締め切る', told: '募集を締め切りました' },
  SETTLE: { label: '選考を終える', told: '選考を終えました' },
  WITHDRAW: { label: '取り下げる', told: '取り下げました' },
} as const;
export type PostingAction = 'EDIT' | 'SUBMIT' | 'APPROVE' | 'RETURN' | 'APPLY' | 'CLOSE' | 'SETTLE' | 'WITHDRAW';

export const POSTING_FIELDS = {
  DX: 'DX・デジタル',
  PLANNING: '企画・政策',
  PUBLIC_RELATIONS: '広報・デザイン',
  TOURISM_AND_TRADE: '観光・販路',
  COMMUNITY: '地域・交流',
  DISASTER_PREVENTION: '防災',
  LEGAL_AND_FINANCE: '法規・財務',
  ENGINEERING: '技術',
  OTHER: 'その他',
} as const;
export type PostingField = keyof typeof POSTING_FIELDS;

export const POSTING_REFUSALS = ['NOT_NOW', 'INCOMPLETE', 'TOO_LONG', 'TERM_REVERSED', 'DEADLINE_PASSED', 'DEADLINE_AFTER_START', 'TOO_MANY_HOURS', 'REASON_NEEDED', 'ALREADY_ORDERED'] as const;
type No = Refused<(typeof POSTING_REFUSALS)[number]>;

export const LONGEST_TITLE = 80;
export const LONGEST_TEXT = 2000;
export const MOST_SKILLS = 8;
export const MOST_PEOPLE = 20;

export interface PostingContent {
  title: string;
  description: string;
  field: PostingField | null;
  skillsWanted: string[];
  hoursPerMonth: number | null;
  termFrom: string | null;
  termTo: string | null;
  headcount: number | null;
  deadline: string | null;
  why: string;
}

/** 募集中 ends by itself when the deadline has passed: derived from the day, no job does it. */
export const postingStateOn = (posting: { state: PostingState; deadline: string | null }, on: string): PostingState =>
  posting.state === 'OPEN' && posting.deadline !== null && posting.deadline < on ? 'CLOSED' : posting.state;

/** Why an act cannot be done now, or null. `orders`: how many people have been ordered from it. */
export function whyNotPosting(action: PostingAction, posting: PostingContent & { state: PostingState }, now: { on: string; limits: Limits; orders: number }): No | null {
  const steps: readonly PostingAction[] = NEXT_STEPS[postingStateOn(posting, now.on)];
  if (!steps.includes(action)) return { refused: 'NOT_NOW', message: 'この募集はもう次の段階に進んでいます。画面を読み直して、いまの状態を確かめてください。' };
  if (action === 'SUBMIT') return whyNotSubmitted(posting, now);
  if (action === 'APPROVE' && posting.deadline! < now.on) return { refused: 'DEADLINE_PASSED', message: '応募の締切を過ぎているため、募集を始められません。差し戻して、締切を先の日に直してもらってください。', field: 'deadline' };
  if (action === 'WITHDRAW' && now.orders > 0) return { refused: 'ALREADY_ORDERED', message: 'すでに発令された職員がいるため、取り下げられません。残りの応募は「選考を終える」で終えてください。' };
  return null;
}

/** What has to be there, and hold together, before 人事課 looks at it. */
function whyNotSubmitted(posting: PostingContent, { on, limits }: { on: string; limits: Limits }): No | null {
  const missing = (Object.keys(MUST) as (keyof typeof MUST)[]).find((field) => posting[field] === null || posting[field] === '');
  if (missing) return { refused: 'INCOMPLETE', message: `「${MUST[missing]}」を書いてから提出してください。`, field: missing };
  if (posting.deadline! < on) return { refused: 'DEADLINE_PASSED', message: '応募の締切が過ぎています。今日から先の日にしてください。', field: 'deadline' };
  return whyNotContent(posting, limits);
}

const MUST = { title: '題名', field: '分野', description: '仕事の内容', why: '募集する理由', hoursPerMonth: '1 か月の時間', headcount: '人数', termFrom: '期間の始まり', termTo: '期間の終わり', deadline: '応募の締切' } as const;

/** What no draft may say, complete or not. */
export function whyNotContent(posting: PostingContent, limits: Limits): No | null {
  const { title, description, why, skillsWanted, termFrom, termTo, deadline, hoursPerMonth, headcount } = posting;
  if (title.length > LONGEST_TITLE) return { refused: 'TOO_LONG', message: `題名は ${LONGEST_TITLE} 文字までです。短くしてください。`, field: 'title' };
  if (description.length > LONGEST_TEXT) return { refused: 'TOO_LONG', message: `仕事の内容は ${LONGEST_TEXT} 文字までです。短くしてください。`, field: 'description' };
  if (why.length > LONGEST_TEXT) return { refused: 'TOO_LONG', message: `募集する理由は ${LONGEST_TEXT} 文字までです。短くしてください。`, field: 'why' };
  if (skillsWanted.length > MOST_SKILLS || skillsWanted.some((skill) => skill.length > LONGEST_TITLE)) return { refused: 'TOO_LONG', message: `求めるスキルは ${MOST_SKILLS} 個まで、一つ ${LONGEST_TITLE} 文字までです。`, field: 'skillsWanted' };
  if (headcount !== null && (headcount < 1 || headcount > MOST_PEOPLE)) return { refused: 'INCOMPLETE', message: `人数は 1 人から ${MOST_PEOPLE} 人までで書いてください。`, field: 'headcount' };
  if (hoursPerMonth !== null && !(hoursPerMonth > 0)) return { refused: 'INCOMPLETE', message: '1 か月の時間は 0 より大きい数で書いてください。', field: 'hoursPerMonth' };
  if (termFrom && termTo && termTo < termFrom) return { refused: 'TERM_REVERSED', message: '期間の終わりが始まりより前です。日付を入れ替えてください。', field: 'termTo' };
  if (deadline && termFrom && termFrom < deadline) return { refused: 'DEADLINE_AFTER_START', message: '応募の締切は、期間が始まる日までにしてください。', field: 'deadline' };
  if (hoursPerMonth !== null) return whyTooManyHours(hoursPerMonth, limits);
  return null;
}

/** 1 か月の上限と、勤務時間に占める割合の上限。The smaller of the two holds. */
export function whyTooManyHours(hours: number, { hoursPerMonth, shareOfHours, workingHours }: Limits): Refused<'TOO_MANY_HOURS'> | null {
  if (hours > hoursPerMonth.value)
    return { refused: 'TOO_MANY_HOURS', message: `庁内副業は、ほかの庁内副業と合わせて 1 か月 ${hoursPerMonth.value} 時間までです。時間を減らしてください。`, field: 'hoursPerMonth', source: hoursPerMonth.source };
  if (hours > (workingHours * shareOfHours.value) / 100)
    return { refused: 'TOO_MANY_HOURS', message: `庁内副業は、勤務時間の ${shareOfHours.value}％（4 週 ${workingHours} 時間につき ${(workingHours * shareOfHours.value) / 100} 時間）までです。時間を減らしてください。`, field: 'hoursPerMonth', source: shareOfHours.source };
  return null;
}

/** A reason that the person concerned will read. */
export function whyReasonNeeded(reason: string | null | undefined): Refused<'REASON_NEEDED' | 'TOO_LONG'> | null {
  if (!reason?.trim()) return { refused: 'REASON_NEEDED', message: '相手に伝わる理由を書いてください。', field: 'reason' };
  if (reason.length > LONGEST_TEXT) return { refused: 'TOO_LONG', message: `理由は ${LONGEST_TEXT} 文字までです。短くしてください。`, field: 'reason' };
  return null;
}
