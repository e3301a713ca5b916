import type { Refused } from '@takara/subgraph-kit';
import { addDays, dayBefore } from '../day.ts';
import type { Limits } from './limits.ts';

/*
 * 庁内副業への従事の決まり。毎月の時間を本人が記し、受入所属が確かめ、終わったら双方が振り返る（方針 1-4①）。
 * Who may do what is in assignment.policy.ts.
 */

/** What can be done in which state. */
export const NEXT_STEPS = {
  ORDERED: ['END'],
  ACTIVE: ['LOG_HOURS', 'CONFIRM_HOURS', 'END'],
  ENDED: ['LOG_HOURS', 'CONFIRM_HOURS', 'REVIEW'],
  REVIEWED: ['CONFIRM_HOURS'],
} as const satisfies Record<string, readonly AssignmentAction[]>;
export type AssignmentState = keyof typeof NEXT_STEPS;

/** Every act, as a button says it and as the timeline tells it. */
export const ASSIGNMENT_ACTIONS = {
  ORDER: { label: '発令する', told: '発令しました' },
  LOG_HOURS: { label: '時間を記す', told: '時間を記しました' },
  CONFIRM_HOURS: { label: '時間を確かめる', told: '時間を確かめました' },
  END: { label: '期間の前に終える', told: '期間の前に終えました' },
  REVIEW: { label: '振り返りを書く', told: '振り返りを書きました' },
  LEAVE: { label: '退職', told: '退職により終わりました' },
} as const;
export type AssignmentAction = 'LOG_HOURS' | 'CONFIRM_HOURS' | 'END' | 'REVIEW';

export const ASSIGNMENT_REFUSALS = ['NOT_NOW', 'REASON_NEEDED', 'TOO_LONG', 'INCOMPLETE', 'MONTH_NOT_BEGUN', 'OUTSIDE_TERM', 'ODD_HOURS', 'TOO_MANY_HOURS', 'ALREADY_CONFIRMED', 'NOTHING_TO_CONFIRM', 'ALREADY_REVIEWED'] as const;
type No = Refused<(typeof ASSIGNMENT_REFUSALS)[number]>;

export const SIDES = ['PERSON', 'HOST'] as const;
export type Side = (typeof SIDES)[number];
/** How it ended, when not by its term. */
export type Ending = 'EARLY' | 'LEFT';

/** `until`: the first day no longer in it. */
export interface Term {
  readonly firstDay: string;
  readonly until: string;
}

export interface Reviewed {
  readonly personReviewed: boolean;
  readonly hostReviewed: boolean;
}

/** Everything but the reviews follows from the day. Somebody who has left writes no review: the host's is enough. */
export function assignmentStateOn({ firstDay, until, ending, personReviewed, hostReviewed }: Term & Reviewed & { ending: Ending | null }, on: string): AssignmentState {
  if (on >= until) return hostReviewed && (personReviewed || ending === 'LEFT') ? 'REVIEWED' : 'ENDED';
  return on < firstDay ? 'ORDERED' : 'ACTIVE';
}

/** Why an act cannot be done now, or null. `side`: which side the reader would review for. */
export function whyNotAssignment(action: AssignmentAction, state: AssignmentState, { personReviewed, hostReviewed }: Reviewed, side: Side | null): No | null {
  const steps: readonly AssignmentAction[] = NEXT_STEPS[state];
  if (action === 'REVIEW' && (side === 'PERSON' ? personReviewed : hostReviewed)) return { refused: 'ALREADY_REVIEWED', message: '振り返りはもう書かれています。直したいときは、人事課へ相談してください。' };
  if (!steps.includes(action)) return { refused: 'NOT_NOW', message: action === 'REVIEW' ? '振り返りは、庁内副業が終わってから書けます。' : 'いまはできません。画面を読み直して、いまの状態を確かめてください。' };
  return null;
}

/** Months of the term that have begun by a day, as YYYY-MM, oldest first. */
export function monthsBegun({ firstDay, until }: Term, on: string): string[] {
  const last = [dayBefore(until), on].sort()[0]!.slice(0, 7);
  const months: string[] = [];
  for (let month = firstDay.slice(0, 7); month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

export interface HoursEntry {
  month: string;
  hours: number;
  done: string;
}

/** Why a month's hours cannot be logged, or null. `otherHours`: of the same person and month in other side assignments. */
export function whyNotHours(entry: HoursEntry, term: Term, now: { on: string; otherHours: number; confirmed: boolean; limits: Limits }): No | null {
  const { month, hours, done } = entry;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return { refused: 'INCOMPLETE', message: '月は 2026-11 のように書いてください。', field: 'month' };
  if (month > now.on.slice(0, 7)) return { refused: 'MONTH_NOT_BEGUN', message: 'まだ始まっていない月の時間は記せません。その月になってから記してください。', field: 'month' };
  if (!monthsBegun(term, now.on).includes(month)) return { refused: 'OUTSIDE_TERM', message: 'この庁内副業の期間に入っていない月です。月を選び直してください。', field: 'month' };
  if (now.confirmed) return { refused: 'ALREADY_CONFIRMED', message: 'この月の時間は受入所属が確かめたため、直せません。直したいときは、受入所属に相談してください。', field: 'month' };
  if (hours < 0 || !Number.isInteger(hours * 4)) return { refused: 'ODD_HOURS', message: '時間は 15 分（0.25 時間）きざみで書いてください。', field: 'hours' };
  const { hoursPerMonth } = now.limits;
  if (hours + now.otherHours > hoursPerMonth.value)
    return { refused: 'TOO_MANY_HOURS', message: `庁内副業は、すべて合わせて 1 か月 ${hoursPerMonth.value} 時間までです（ほかの庁内副業が ${now.otherHours} 時間あります）。超えて働いたときは、受入所属と人事課に相談してください。`, field: 'hours', source: hoursPerMonth.source };
  if (done.trim() === '') return { refused: 'INCOMPLETE', message: 'したことを一言で書いてください。', field: 'done' };
  if (done.length > 500) return { refused: 'TOO_LONG', message: 'したことは 500 文字までです。短くしてください。', field: 'done' };
  return null;
}

export interface ReviewContent {
  comment: string;
  rating: number;
  skills: string[];
}

/** Why a review cannot be taken, or null. */
export function whyNotReview({ comment, rating, skills }: ReviewContent): No | null {
  if (comment.trim() === '') return { refused: 'INCOMPLETE', message: '振り返りを書いてください。', field: 'comment' };
  if (comment.length > 2000) return { refused: 'TOO_LONG', message: '振り返りは 2000 文字までです。短くしてください。', field: 'comment' };
  if (!Number.isInteger(rating) || rating < 1 || rating > 5) return { refused: 'INCOMPLETE', message: '5 段階のどれかを選んでください。', field: 'rating' };
  if (skills.length > 8 || skills.some((skill) => skill.trim() === '' || skill.length > 80)) return { refused: 'TOO_LONG', message: 'スキルは 8 個まで、一つ 1 文字から 80 文字までです。', field: 'skills' };
  return null;
}

export const monthAfter = (month: string) => addDays(`${month}-28`, 4).slice(0, 7);
export const lastDayOf = (month: string) => dayBefore(`${monthAfter(month)}-01`);
