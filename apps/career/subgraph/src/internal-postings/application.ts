import { refuse, type Refused } from '@takara/subgraph-kit';
import { addDays } from '../day.ts';
import { LONGEST_TEXT, type PostingState } from '../side-assignments/posting.ts';

/*
 * 庁内公募への応募の決まり。所属長の同意は要らず、結果が決まるまで伝わらない（decisions/015）。
 * 書類選考 → 面接 → 決定または見送り。誰が何をできるかは application.policy.ts、応募できる人は eligibility.ts。
 */

/** What can be done in which state. ORDERED and LAPSED are told from the directory and the day; stored is MATCHED. */
export const NEXT_STEPS = {
  SUBMITTED: ['INVITE', 'DECLINE', 'WITHDRAW'],
  INVITED: ['RECORD', 'INVITE', 'DECLINE', 'WITHDRAW'],
  INTERVIEWED: ['MATCH', 'DECLINE', 'WITHDRAW'],
  MATCHED: ['ACKNOWLEDGE', 'HEAR'],
  ORDERED: ['ACKNOWLEDGE', 'HEAR'],
  LAPSED: ['ACKNOWLEDGE', 'HEAR'],
  NOT_MATCHED: ['ACKNOWLEDGE'],
  POSTING_WITHDRAWN: ['ACKNOWLEDGE'],
  WITHDRAWN: [],
} as const satisfies Record<string, readonly ApplicationAction[]>;
export type ShownState = keyof typeof NEXT_STEPS;
export type ApplicationState = Exclude<ShownState, 'ORDERED' | 'LAPSED'>;

/** Waiting for a result. */
export const LIVE_STATES = ['SUBMITTED', 'INVITED', 'INTERVIEWED'] as const satisfies readonly ApplicationState[];
/** Decided by others: told to the applicant until they have read it. */
export const TOLD_STATES = ['MATCHED', 'NOT_MATCHED', 'POSTING_WITHDRAWN'] as const satisfies readonly ApplicationState[];

export const STATE_LABELS: Record<ShownState, string> = {
  SUBMITTED: '書類選考待ち', INVITED: '面接待ち', INTERVIEWED: '結果待ち', MATCHED: '決定（発令待ち）', ORDERED: '発令済み', LAPSED: '発令なく失効',
  NOT_MATCHED: '見送り', POSTING_WITHDRAWN: '募集の取り下げ', WITHDRAWN: '応募の取り下げ',
};

export const APPLICATION_ACTIONS = {
  INVITE: { label: '書類選考を通し、面接を決める', told: '書類選考を通し、面接を決めました' },
  RECORD: { label: '面接を記録する', told: '面接を終えました' },
  MATCH: { label: 'この人に決める', told: 'この人に決めました' },
  DECLINE: { label: '見送る', told: '見送りました' },
  WITHDRAW: { label: '応募を取り下げる', told: '応募を取り下げました' },
  ACKNOWLEDGE: { label: '確かめました', told: '結果を確かめました' },
  HEAR: { label: '確かめました', told: '所属長が決定を確かめました' },
} as const;
export type ApplicationAction = keyof typeof APPLICATION_ACTIONS;

/** What has been arranged once is only changed. */
export const labelOf = (action: ApplicationAction, state: ShownState): { label: string } => (action === 'INVITE' && state === 'INVITED' ? { label: '面接の日時を直す' } : APPLICATION_ACTIONS[action]);

export const APPLICATION_REFUSALS = [
  'NOT_NOW', 'INCOMPLETE', 'TOO_LONG', 'REASON_NEEDED', 'POSTING_NOT_OPEN', 'POSTING_NOT_CLOSED', 'ALREADY_APPLIED', 'ALREADY_MATCHED', 'OWN_UNIT', 'STAFF_KIND_EXCLUDED',
  'STAGE_EXCLUDED', 'GRADE_EXCLUDED', 'TOO_SOON_IN_POST', 'TOO_MANY_AT_ONCE', 'OVER_HEADCOUNT', 'PAST_DAY', 'BEFORE_INTERVIEW', 'LEFT_SERVICE',
] as const;
export type No = Refused<(typeof APPLICATION_REFUSALS)[number]>;

/** `movedOn`: the day on which an order brought the person to the posting unit, after the decision. */
export function shownStateOf({ state, lapsesOn }: { state: ApplicationState; lapsesOn: string | null }, movedOn: string | null, today: string): ShownState {
  if (state !== 'MATCHED') return state;
  if (movedOn !== null && movedOn <= today) return 'ORDERED';
  return lapsesOn !== null && lapsesOn < today ? 'LAPSED' : 'MATCHED';
}

/** The last day on which an order still counts. */
export const lapseDayOf = (startsOn: string, matchedOn: string, lapseDays: number): string => addDays(startsOn > matchedOn ? startsOn : matchedOn, lapseDays);

/** Where the choice stands when an act is to be done. `matched`: decided for in the same posting. */
export interface Choice {
  readonly on: string;
  readonly postingState: PostingState;
  readonly headcount: number;
  readonly matched: number;
  readonly toldAt: Date | null;
  readonly heardAt: Date | null;
  readonly interviewOn: string | null;
}

/** Why an act cannot be done now, or null. */
export function whyNotApplication(action: ApplicationAction, state: ShownState, choice: Choice): No | null {
  const steps: readonly ApplicationAction[] = NEXT_STEPS[state];
  const isDone = (action === 'ACKNOWLEDGE' && choice.toldAt) || (action === 'HEAR' && choice.heardAt);
  if (!steps.includes(action) || isDone) return refuse('NOT_NOW', 'この応募はもう次の段階に進んでいます。画面を読み直して、いまの状態を確かめてください。');
  // 応募した人を比べて選べるように、締め切ってから始める。
  if (['INVITE', 'DECLINE'].includes(action) && choice.postingState === 'OPEN') return refuse('POSTING_NOT_CLOSED', '募集を締め切ってから選考してください。早く始めたいときは、募集の画面で締切を早められます。');
  if (action === 'RECORD' && choice.interviewOn! > choice.on) return refuse('BEFORE_INTERVIEW', '面接の日が来てから記録してください。日を早めたときは、先に面接の日を直してください。');
  if (action === 'MATCH' && choice.matched >= choice.headcount) return refuse('OVER_HEADCOUNT', `この募集の人数（${choice.headcount} 人）はもう決まっています。ほかの応募は見送ってください。`);
  return null;
}

export interface ApplicationForm {
  motivation: string;
  experience: string;
}

const FORM = { motivation: '応募の動機', experience: '生かせる経験' } as const;

export function whyTooLong(form: ApplicationForm): Refused<'TOO_LONG'> | null {
  const field = (Object.keys(FORM) as (keyof ApplicationForm)[]).find((key) => form[key].length > LONGEST_TEXT);
  return field ? refuse('TOO_LONG', `「${FORM[field]}」は ${LONGEST_TEXT} 文字までです。短くしてください。`, { field }) : null;
}

/** Why a form cannot be sent, or null. */
export function whyNotForm(form: ApplicationForm): No | null {
  const field = (Object.keys(FORM) as (keyof ApplicationForm)[]).find((key) => form[key].trim() === '');
  return field ? refuse('INCOMPLETE', `「${FORM[field]}」を書いてから応募してください。`, { field }) : whyTooLong(form);
}

/** `time`: `HH:MM`. */
export interface Interview {
  readonly on: string;
  readonly time: string;
  readonly place: string;
}
const LONGEST_PLACE = 200;

export function whyNotInterview({ on, time, place }: Interview, today: string): No | null {
  if (on < today) return refuse('PAST_DAY', '面接の日は、今日から先の日にしてください。', { field: 'on' });
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return refuse('INCOMPLETE', '面接の時刻を「13:30」のように書いてください。', { field: 'time' });
  if (place.trim() === '') return refuse('INCOMPLETE', '面接の場所を書いてください。', { field: 'place' });
  return place.length > LONGEST_PLACE ? refuse('TOO_LONG', `面接の場所は ${LONGEST_PLACE} 文字までです。短くしてください。`, { field: 'place' }) : null;
}

export function whyNotRecord(record: string): No | null {
  if (record.trim() === '') return refuse('INCOMPLETE', '面接の記録を書いてください。', { field: 'record' });
  return record.length > LONGEST_TEXT ? refuse('TOO_LONG', `面接の記録は ${LONGEST_TEXT} 文字までです。短くしてください。`, { field: 'record' }) : null;
}
