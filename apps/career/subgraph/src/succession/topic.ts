import { refuse, type Refused } from '@takara/subgraph-kit';
import { addDays, addMonths } from '../day.ts';
import type { Leaving } from './leaving.ts';
import type { SuccessionLimits } from './limits.ts';

/*
 * 継承すべき知識の決まり（取組 5-3「職場内で積極的に継承し」）。状態は記録せず、登録と名簿から求める。
 * 危ない（AT_RISK）＝できる人がみな見通しの期間のうちに離れ、引き継いだ後任も残らない。いつ離れるかは leaving.ts。
 */

export const DEPTHS = {
  TEACHES: { label: '人に教えられる', keeps: true },
  ALONE: { label: '一人でできる', keeps: true },
  ASSISTS: { label: '手伝える', keeps: false },
} as const;
export type Depth = keyof typeof DEPTHS;

/** In the order of the course. */
export const STATES = {
  IDENTIFIED: { label: '担い手が未登録', help: '一人でできる人を、まだ登録していません。所属長・グループマネージャーが登録します。' },
  HOLDERS_MAPPED: { label: '担い手を登録済み', help: 'できる人が登録されています。後任を決めると、引継ぎを始められます。' },
  AT_RISK: { label: '途切れるおそれ', help: 'できる人がみな、見通しの期間のうちに離れる見込みです。後任がまだ決まっていません。' },
  SUCCESSOR_NAMED: { label: '後任を決定', help: '後任が決まりました。担い手と後任が引継ぎを始め、記録します。' },
  SESSIONS: { label: '引継ぎ中', help: '引継ぎが始まっています。二人が記録を確かめ、終わったら所属長が完了を確かめます。' },
  CONFIRMED_TRANSFERRED: { label: '引継ぎ完了', help: '所属長が、後任に引き継がれたことを確かめました。' },
  CLOSED: { label: '終了', help: 'この知識は引き継がなくてよいことになりました。記録は残ります。' },
} as const;
export type TopicState = keyof typeof STATES;

/** A person who knows, as the rule sees them. `leaving` null: stays, as far as is known. */
export interface Keeper {
  readonly depth: Depth;
  readonly leaving: Leaving | null;
}
/** A successor who was not taken back. */
export interface Heir {
  readonly confirmedOn: string | null;
  readonly sessions: number;
  readonly leaving: Leaving | null;
}
export interface Course {
  readonly closedOn: string | null;
  readonly holders: readonly Keeper[];
  readonly plans: readonly Heir[];
}

/** Whose leaving counts: those who can do it by themselves, and those to whom it was handed over. */
const keepersOf = ({ holders, plans }: Course): (Leaving | null)[] => [...holders.filter(({ depth }) => DEPTHS[depth].keeps), ...plans.filter(({ confirmedOn }) => confirmedOn !== null)].map(({ leaving }) => leaving);

/** The last day on which anybody can do it, when that is known; null: somebody stays, or nobody ever could. */
export function lostOn(course: Course): string | null {
  const keepers = keepersOf(course);
  if (keepers.length === 0 || keepers.some((leaving) => leaving === null)) return null;
  return keepers.map((leaving) => leaving!.on).toSorted().at(-1)!;
}

/** Whether nobody who can do it stays beyond the horizon. */
export function isAtRisk(course: Course, { horizonMonths }: Pick<SuccessionLimits, 'horizonMonths'>, today: string): boolean {
  const last = lostOn(course);
  return course.closedOn === null && last !== null && last <= addMonths(today, horizonMonths);
}

/** As those see it who may know who leaves when. */
export function stateOf(course: Course, limits: Pick<SuccessionLimits, 'horizonMonths'>, today: string): TopicState {
  const { closedOn, plans } = course;
  if (closedOn !== null) return 'CLOSED';
  const risk = isAtRisk(course, limits, today);
  const open = plans.filter(({ confirmedOn, leaving }) => confirmedOn === null && leaving?.cause !== 'LEFT');
  if (!risk && plans.some(({ confirmedOn, leaving }) => confirmedOn !== null && leaving?.cause !== 'LEFT')) return 'CONFIRMED_TRANSFERRED';
  if (open.some(({ sessions }) => sessions > 0)) return 'SESSIONS';
  if (open.length > 0) return 'SUCCESSOR_NAMED';
  if (risk) return 'AT_RISK';
  return keepersOf(course).length === 0 ? 'IDENTIFIED' : 'HOLDERS_MAPPED';
}

/** What was done, and no more: from this nobody learns when a colleague leaves. */
export function stateOfActs(course: Course): Exclude<TopicState, 'AT_RISK'> {
  const { closedOn, plans } = course;
  if (closedOn !== null) return 'CLOSED';
  if (plans.some(({ confirmedOn }) => confirmedOn !== null)) return 'CONFIRMED_TRANSFERRED';
  if (plans.some(({ sessions }) => sessions > 0)) return 'SESSIONS';
  if (plans.length > 0) return 'SUCCESSOR_NAMED';
  return keepersOf(course).length === 0 ? 'IDENTIFIED' : 'HOLDERS_MAPPED';
}

/** By when it should be handed over, at the latest today; null when nothing presses. */
export function handOverBy(course: Course, { finishDaysBefore }: Pick<SuccessionLimits, 'finishDaysBefore'>, today: string): string | null {
  const last = lostOn(course);
  if (last === null || course.closedOn !== null) return null;
  const day = addDays(last, -finishDaysBefore);
  return day < today ? today : day;
}

export const SUCCESSION_REFUSALS = ['NOT_NOW', 'INCOMPLETE', 'TOO_LONG', 'CHANGED_MEANWHILE', 'FUTURE_DAY', 'PAST_DAY', 'NOT_A_COLLEAGUE', 'ALREADY_MAPPED', 'ALREADY_HOLDS', 'ALREADY_NAMED', 'NOT_A_HOLDER', 'LEAVES_TOO_SOON', 'SESSIONS_MISSING', 'SUCCESSOR_GONE'] as const;
export type No = Refused<(typeof SUCCESSION_REFUSALS)[number]>;

/** Sizes of a form, not of the policy. */
export const LONGEST = { title: 100, why: 1000, artifacts: 2000, what: 2000 } as const;

const WORDS = { title: '知識の名前', why: 'なぜ大切か', artifacts: '手引き・資料', what: '引き継いだこと' } as const;
type Texts = Partial<Record<keyof typeof LONGEST, string>>;
const each = (fields: Texts) => Object.entries(fields) as [keyof typeof LONGEST, string][];

/** What no draft may hold either: named with the length that it may have. */
export function whyTooLong(fields: Texts): Refused<'TOO_LONG'> | null {
  const [field] = each(fields).find(([name, value]) => value.length > LONGEST[name]) ?? [];
  return field ? refuse('TOO_LONG', `${WORDS[field]}は ${LONGEST[field]} 文字までです。短くしてください。`, { field }) : null;
}

/** Title and reason must be there. */
export function whyNotText(fields: Texts): No | null {
  const [field] = each(fields).find(([name, value]) => name !== 'artifacts' && value.trim() === '') ?? [];
  return field ? refuse('INCOMPLETE', `${WORDS[field]}を書いてください。`, { field }) : whyTooLong(fields);
}
