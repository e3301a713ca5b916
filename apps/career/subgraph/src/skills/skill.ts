import { refuse, type Refused } from '@takara/subgraph-kit';
import { HIRAGANA, KATAKANA } from './kana.ts';

/*
 * スキルの決まり。方針 1「職員が新たに獲得したスキル等については、自己申告制度や人事評価制度等を通じて把握し、人事配置への反映を考慮します。」
 * 根拠の強さは順位であって点数ではない（強さの順は方針パック）。誰が何をできるかは skill.policy.ts。
 */

/** How a skill came to be known. Their order by strength is the pack's. Each later module adds its own evidence. */
export const EVIDENCE = {
  OWN_WORD: '本人の申告',
  COURSE: '研修・講座の修了',
  SIDE_ASSIGNMENT: '庁内副業の振り返り',
  SECONDMENT: '派遣・交流の還元',
  MANAGER: '上司の確認',
  EXAMINATION: '試験・資格の合格',
} as const;
export type Evidence = keyof typeof EVIDENCE;

/** What a manager can say, and what they have seen when they say it. */
export const CONFIRMATIONS = {
  MANAGER: '仕事の様子を見て確かめた',
  COURSE: '修了証を見て確かめた',
  EXAMINATION: '合格証・免許証を見て確かめた',
} as const satisfies Partial<Record<Evidence, string>>;
export type Confirmation = keyof typeof CONFIRMATIONS;

export const SKILL_KINDS = { SKILL: 'スキル', LICENCE: '資格・免許' } as const;
export type SkillKind = keyof typeof SKILL_KINDS;

export const STATES = {
  STATED: '本人の申告',
  ASKED: '上司の確認を待っています',
  CONFIRMED: '確かめられています',
  EXPIRED: '有効期限が過ぎました',
  WITHDRAWN: '取り下げました',
} as const;
export type SkillState = keyof typeof STATES;

/** What is done without a new piece of evidence; evidence tells of itself. */
export const STEPS = { ASK: '上司に確認を頼みました', CONFIRM: '確かめました', RETURN: 'いまは確かめられないと答えました', WITHDRAW: '取り下げました', TAKE_BACK: '自己申告を取り戻したため、取り下げました' } as const;
export type SkillStepAction = keyof typeof STEPS;

export const ACTIONS = { CONFIRM: '確かめたと記録する', RETURN: 'いまは確かめられない', CONSIDER: '配置で考慮したと記録する', WITHDRAW: '取り下げる', ASK: '上司に確かめてもらう' } as const;
export type SkillAction = keyof typeof ACTIONS;

export const SKILL_REFUSALS = ['INCOMPLETE', 'TOO_LONG', 'TOO_MANY', 'FUTURE_DAY', 'EXPIRED', 'ALREADY', 'NOT_NOW'] as const;
export type No = Refused<(typeof SKILL_REFUSALS)[number]>;

// What a form and a row can hold; no rule of the prefecture.
export const LONGEST_NAME = 80;
export const LONGEST_NOTE = 500;
export const MOST_SKILLS = 200;

/** Two spellings of one skill: half-width, full-width, letter case and spaces make no difference. */
export const foldSkillName = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
/** The same, and hiragana or katakana make none either. */
export const kanaFold = (name: string) => Array.from(foldSkillName(name), (letter) => HIRAGANA[KATAKANA.indexOf(letter)] ?? letter).join('');

/** One piece of evidence, as the rules see it. Days are ISO; `withdrawnAt`: kept, and counts for nothing. */
export interface Piece {
  readonly evidence: Evidence;
  readonly validUntil: string | null;
  readonly withdrawnAt: Date | null;
}

export const isLive = ({ withdrawnAt }: Pick<Piece, 'withdrawnAt'>): boolean => withdrawnAt === null;

/** The last day on which the skill is valid: the latest that any live piece names; null while none does. */
export const validUntilOf = (pieces: readonly Piece[]): string | null => pieces.filter(isLive).reduce<string | null>((last, { validUntil }) => (validUntil !== null && (last === null || validUntil > last) ? validUntil : last), null);

/** The live pieces that hold on a day. One that names no day holds as long as the latest that does: an old word does not outlive a licence. */
export function holdingOn<P extends Piece>(pieces: readonly P[], on: string): P[] {
  const last = validUntilOf(pieces);
  return pieces.filter(isLive).filter(({ validUntil }) => { const until = validUntil ?? last; return until === null || until >= on; });
}

/** The last day on which somebody holds it by evidence of these kinds; null without an end, undefined where there is none of these kinds. */
export function heldUntil(pieces: readonly Piece[], kinds: readonly Evidence[]): string | null | undefined {
  const last = validUntilOf(pieces);
  const days = pieces.filter(isLive).filter(({ evidence }) => kinds.includes(evidence)).map(({ validUntil }) => validUntil ?? last);
  return days.length === 0 ? undefined : days.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b));
}

/** `strengths`: weakest first. */
export const strongestOf = <P extends Piece>(pieces: readonly P[], strengths: readonly string[]): P | null => pieces.toSorted((a, b) => strengths.indexOf(b.evidence) - strengths.indexOf(a.evidence))[0] ?? null;
/** The kinds at least as strong as one. */
export const atLeast = (least: string, strengths: readonly string[]): Evidence[] => strengths.slice(Math.max(0, strengths.indexOf(least))) as Evidence[];

export function stateOn(pieces: readonly Piece[], isAsked: boolean, on: string, { strengths, confirmedFrom }: { strengths: readonly string[]; confirmedFrom: string }): SkillState {
  if (!pieces.some(isLive)) return 'WITHDRAWN';
  const holding = holdingOn(pieces, on);
  if (holding.some(({ evidence }) => atLeast(confirmedFrom, strengths).includes(evidence)) && !isAsked) return 'CONFIRMED';
  if (isAsked) return 'ASKED';
  return holding.length === 0 ? 'EXPIRED' : 'STATED';
}

interface Stated {
  readonly name: string;
  readonly on: string;
  readonly validUntil: string | null;
  readonly note: string;
}

/** What nobody may say of a skill, whatever they know. */
export function whyNotStated({ name, on, validUntil, note }: Stated, today: string): No | null {
  if (foldSkillName(name) === '') return refuse('INCOMPLETE', 'スキルか資格・免許の名前を書いてください。', { field: 'name' });
  if (name.length > LONGEST_NAME) return refuse('TOO_LONG', `名前は ${LONGEST_NAME} 文字までです。短くしてください。`, { field: 'name' });
  return whyNotPiece({ on, validUntil, note }, today);
}

export function whyNotPiece({ on, validUntil, note }: Omit<Stated, 'name'>, today: string): No | null {
  if (on > today) return refuse('FUTURE_DAY', '今日までの日を入れてください。これから取るものは、取ってから載せてください。', { field: 'on' });
  if (validUntil !== null && validUntil < today) return refuse('EXPIRED', '有効期限が過ぎています。更新した後の期限を入れてください。', { field: 'validUntil' });
  return note.length > LONGEST_NOTE ? refuse('TOO_LONG', `説明は ${LONGEST_NOTE} 文字までです。短くしてください。`, { field: 'note' }) : null;
}

export function whyNotReason(reason: string): No | null {
  if (reason.trim() === '') return refuse('INCOMPLETE', '本人に伝える理由を書いてください。何があれば確かめられるかも書くと、次に進めます。', { field: 'reason' });
  return reason.length > LONGEST_NOTE ? refuse('TOO_LONG', `理由は ${LONGEST_NOTE} 文字までです。短くしてください。`, { field: 'reason' }) : null;
}
