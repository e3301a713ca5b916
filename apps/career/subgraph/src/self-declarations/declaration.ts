import { refuse, type Refused } from '@takara/subgraph-kit';
import { lastDayOf, roundStateOn, type RoundDays } from './round.ts';
import { dayName } from '../day.ts';
import { sourceOf } from '../sources.ts';
import type { Settings } from './settings.ts';

/*
 * 自己申告の決まり。方針 1「職員が新たに獲得したスキル等については、自己申告制度や人事評価制度等を通じて把握し、人事配置への反映を考慮します。」
 * 宛先の違う二つの部分からなる: 所属長が読む部分（この書類）と、人事課だけが読む部分（to-personnel.ts）。
 * Who may do what is in declaration.policy.ts.
 */

/** What can be done in which state. */
export const NEXT_STEPS = {
  DRAFT: ['EDIT', 'SUBMIT'],
  SUBMITTED: ['TAKE_BACK', 'ACKNOWLEDGE', 'WITHDRAW_CONSENT'],
} as const satisfies Record<string, readonly DeclarationAction[]>;
export type DeclarationState = keyof typeof NEXT_STEPS;
export const DECLARATION_STATES: Readonly<Record<DeclarationState, string>> = { DRAFT: '下書き', SUBMITTED: '提出済み' };

/** Every act, as a button says it and as the timeline tells it. */
export const DECLARATION_ACTIONS = {
  EDIT: { label: '続きを書く', told: '下書きを保存しました' },
  SUBMIT: { label: '提出する', told: '提出しました' },
  TAKE_BACK: { label: '取り戻して直す', told: '取り戻しました' },
  ACKNOWLEDGE: { label: '読んだことを本人に伝える', told: '読みました' },
  WITHDRAW_CONSENT: { label: '同意を取り消して、事情を消す', told: '事情についての同意を取り消しました' },
} as const;
export type DeclarationAction = 'EDIT' | 'SUBMIT' | 'TAKE_BACK' | 'ACKNOWLEDGE' | 'WITHDRAW_CONSENT';

export const WORKLOADS = { MUCH_TOO_MUCH: '多すぎる', SOMEWHAT_MUCH: 'やや多い', RIGHT: 'ちょうどよい', SOMEWHAT_LITTLE: 'やや少ない', MUCH_TOO_LITTLE: '少なすぎる' } as const;
export const WORK_FITS = { VERY_WELL: 'とても合っている', WELL: '合っている', NEITHER: 'どちらともいえない', NOT_WELL: 'あまり合っていない', NOT_AT_ALL: '合っていない' } as const;
export const WISHES = { NEXT: '次の定期異動で異動したい', LATER: '何年か後に異動したい', STAY: 'いまの所属で続けたい', NO_WISH: 'どちらでもよい' } as const;
export type Workload = keyof typeof WORKLOADS;
export type WorkFit = keyof typeof WORK_FITS;
export type Wish = keyof typeof WISHES;

/** What the 所属長 reads. */
export interface ToManager {
  readonly workload: Workload | null;
  readonly workFit: WorkFit | null;
  readonly wish: Wish | null;
  /** With LATER: in how many years. */
  readonly wishInYears: number | null;
  readonly wishedDepartmentIds: readonly string[];
  readonly wishedDistricts: readonly string[];
  readonly strengths: string;
  readonly newSkills: readonly string[];
  readonly licences: readonly string[];
  readonly comment: string;
}

export const DECLARATION_REFUSALS = ['NO_ROUND', 'NOT_YET', 'CLOSED', 'NOT_CONCERNED', 'NOT_NOW', 'DEADLINE_PASSED', 'INCOMPLETE', 'TOO_LONG', 'TOO_MANY', 'UNKNOWN', 'CONSENT_NEEDED', 'NOTHING_TO_WITHDRAW', 'ALREADY_READ'] as const;
export type No = Refused<(typeof DECLARATION_REFUSALS)[number]>;

// What a page and a row can hold; no rule of the prefecture.
export const LONGEST_TEXT = 1000;
export const LONGEST_NAME = 80;
export const MOST_NAMES = 20;
export const MOST_YEARS = 9;

/** Whoever stays wishes for no other place; years belong to 何年か後 alone. */
export const plainToManager = (content: ToManager): ToManager => ({
  ...content,
  wishInYears: content.wish === 'LATER' ? content.wishInYears : null,
  ...(content.wish === 'STAY' ? { wishedDepartmentIds: [], wishedDistricts: [] } : {}),
});

/** What no draft may say, complete or not. `departmentIds`: those there are today. */
export function whyNotToManager(it: ToManager, departmentIds: readonly string[], { mostPlaces, districts }: Settings): No | null {
  const source = sourceOf('career.selfDeclaration.mostWishedPlaces');
  if (it.wishInYears !== null && !(Number.isInteger(it.wishInYears) && it.wishInYears >= 1 && it.wishInYears <= MOST_YEARS)) return refuse('UNKNOWN', `何年後かは 1 から ${MOST_YEARS} までの数で書いてください。`, { field: 'wishInYears' });
  if (it.wishedDepartmentIds.length > mostPlaces) return refuse('TOO_MANY', `希望する部局は ${mostPlaces} つまでです。減らしてください。`, { field: 'wishedDepartmentIds', source });
  if (!it.wishedDepartmentIds.every((id) => departmentIds.includes(id))) return refuse('UNKNOWN', '希望する部局に、いまはない部局があります。選び直してください。', { field: 'wishedDepartmentIds' });
  if (it.wishedDistricts.length > mostPlaces) return refuse('TOO_MANY', `希望する地域は ${mostPlaces} つまでです。減らしてください。`, { field: 'wishedDistricts', source });
  if (!it.wishedDistricts.every((name) => districts.includes(name))) return refuse('UNKNOWN', '希望する地域を、一覧から選び直してください。', { field: 'wishedDistricts' });
  for (const [field, label] of Object.entries(TEXTS)) if (it[field as keyof typeof TEXTS].length > LONGEST_TEXT) return refuse('TOO_LONG', `「${label}」は ${LONGEST_TEXT} 文字までです。短くしてください。`, { field });
  for (const [field, label] of Object.entries(NAMES)) {
    const names = it[field as keyof typeof NAMES];
    if (names.length > MOST_NAMES || names.some((name) => name.length > LONGEST_NAME)) return refuse('TOO_LONG', `「${label}」は ${MOST_NAMES} 個まで、一つ ${LONGEST_NAME} 文字までです。`, { field });
  }
  return null;
}
const TEXTS = { strengths: '得意なこと', comment: '所属長に伝えたいこと' } as const;
const NAMES = { newSkills: 'この1年で新しく身につけたスキル', licences: '免許・資格' } as const;

/** What has to be there before the 所属長 reads it. */
export function whyNotComplete(it: ToManager): No | null {
  const missing = (Object.keys(MUST) as (keyof typeof MUST)[]).find((field) => it[field] === null);
  if (missing) return refuse('INCOMPLETE', `「${MUST[missing]}」を選んでから提出してください。`, { field: missing });
  if (it.wish === 'LATER' && it.wishInYears === null) return refuse('INCOMPLETE', '何年後に異動したいかを書いてから提出してください。', { field: 'wishInYears' });
  return null;
}
const MUST = { workload: 'いまの仕事の量', workFit: 'いまの仕事が自分に合っているか', wish: '異動の希望' } as const;

/** Why an act of its author cannot be done on this day, or null. Late ones are taken for as long as the pack says; taking back ends with the deadline. */
export function whyNotNow(action: DeclarationAction, state: DeclarationState, round: RoundDays, on: string, { lateDays }: Settings): No | null {
  const steps: readonly DeclarationAction[] = NEXT_STEPS[state];
  if (!steps.includes(action)) return refuse('NOT_NOW', 'この自己申告はもう次の段階に進んでいます。画面を読み直して、いまの状態を確かめてください。');
  if (action === 'TAKE_BACK' && on > round.deadline) return refuse('DEADLINE_PASSED', `締切（${dayName(round.deadline)}）を過ぎたため、取り戻せません。直したいことは所属長か人事課に伝えてください。`);
  return action === 'EDIT' || action === 'SUBMIT' ? whyNotWrite(round, on, lateDays) : null;
}

/** Why nothing can be written in this round on this day, or null. */
export function whyNotWrite(round: RoundDays | null, on: string, lateDays: number): No | null {
  if (!round) return refuse('NO_ROUND', '今年度の自己申告は、まだ始まっていません。人事課が開くと書けるようになります。');
  const state = roundStateOn(round, on, lateDays);
  if (state === 'PLANNED') return refuse('NOT_YET', `今年度の自己申告は${dayName(round.opensOn)}に始まります。その日から書けます。`);
  if (state === 'CLOSED') return refuse('CLOSED', `受付は${dayName(lastDayOf(round, lateDays))}に終わりました。伝えたいことは所属長か人事課に伝えてください。`, { source: sourceOf('career.selfDeclaration.lateDays') });
  return null;
}
