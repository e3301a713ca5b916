import type { Refused } from '@takara/subgraph-kit';
import type { Limits } from './limits.ts';
import type { PostingState } from './posting.ts';

/*
 * 庁内副業への応募の決まり。所属長の同意 → 受入所属の選考 → 人事課の発令（方針 1-4①）。
 * Who may do what is in application.policy.ts.
 */

/** What can be done in which state. */
export const NEXT_STEPS = {
  SUBMITTED: ['CONSENT', 'REFUSE', 'WITHDRAW'],
  HOME_CONSENTED: ['SELECT', 'DECLINE', 'WITHDRAW'],
  SELECTED: ['ORDER', 'SEND_BACK', 'WITHDRAW'],
  // The ends. Those that others decided are told to the applicant until they have read it.
  ORDERED: ['ACKNOWLEDGE'],
  HOME_REFUSED: ['ACKNOWLEDGE'],
  NOT_SELECTED: ['ACKNOWLEDGE'],
  POSTING_WITHDRAWN: ['ACKNOWLEDGE'],
  WITHDRAWN: [],
} as const satisfies Record<string, readonly ApplicationAction[]>;
export type ApplicationState = keyof typeof NEXT_STEPS;

/** Still on its way: one of these per person and posting. */
export const LIVE_STATES = ['SUBMITTED', 'HOME_CONSENTED', 'SELECTED'] as const satisfies readonly ApplicationState[];
/** What ends when the host finishes choosing. A selected one goes on to 人事課. */
export const UNDECIDED_STATES = ['SUBMITTED', 'HOME_CONSENTED'] as const satisfies readonly ApplicationState[];
/** Decided by others: the applicant is told. */
export const TOLD_STATES = ['ORDERED', 'HOME_REFUSED', 'NOT_SELECTED', 'POSTING_WITHDRAWN'] as const satisfies readonly ApplicationState[];

/** Every act, as a button says it and as the timeline tells it. */
export const APPLICATION_ACTIONS = {
  CONSENT: { label: '同意する', told: '同意しました' },
  REFUSE: { label: '同意しない', told: '同意しませんでした' },
  SELECT: { label: '選ぶ', told: '受入れを決めました' },
  DECLINE: { label: '見送る', told: '受入れを見送りました' },
  ORDER: { label: '発令する', told: '発令しました' },
  SEND_BACK: { label: '受入所属へ戻す', told: '受入所属へ戻しました' },
  WITHDRAW: { label: '応募を取り下げる', told: '応募を取り下げました' },
  ACKNOWLEDGE: { label: '確かめました', told: '結果を確かめました' },
} as const;
export type ApplicationAction = 'CONSENT' | 'REFUSE' | 'SELECT' | 'DECLINE' | 'ORDER' | 'SEND_BACK' | 'WITHDRAW' | 'ACKNOWLEDGE';

/** Told to applicant, own head and 人事課 only: what the home office says of its own member is not the host's to read. */
export const HOME_ACTIONS: readonly string[] = ['CONSENT', 'REFUSE'] satisfies ApplicationAction[];

export const APPLICATION_REFUSALS = [
  'NOT_NOW', 'INCOMPLETE', 'TOO_LONG', 'REASON_NEEDED', 'POSTING_NOT_OPEN', 'POSTING_NOT_CLOSED', 'ALREADY_APPLIED', 'OWN_UNIT',
  'STAFF_KIND_EXCLUDED', 'MANAGERS_EXCLUDED', 'TOO_MUCH_OVERTIME', 'TOO_MANY_HOURS', 'OVER_HEADCOUNT', 'TERM_OVER',
] as const;
type No = Refused<(typeof APPLICATION_REFUSALS)[number]>;

/** Who wants to apply, as of today. `hours`: a month, in side assignments already ordered that overlap with the posting's term. */
export interface Candidate {
  readonly staffKind: string;
  readonly grade: string;
  /** The unit of the main assignment and all above it. */
  readonly units: readonly string[];
  readonly hours: number;
  readonly hasLiveApplication: boolean;
}

interface PostingToApply {
  readonly state: PostingState;
  readonly hostWorkUnitId: string;
  readonly hoursPerMonth: number | null;
}

/** Why somebody cannot apply, or null; before any form is filled in. */
export function whyNotApply(posting: PostingToApply, candidate: Candidate, limits: Limits): No | null {
  const { staffKinds, managersExcluded, managerialGrades, hoursPerMonth } = limits;
  if (posting.state !== 'OPEN') return { refused: 'POSTING_NOT_OPEN', message: 'この募集は締め切られました。ほかの募集を探してください。' };
  if (candidate.hasLiveApplication) return { refused: 'ALREADY_APPLIED', message: 'この募集にはすでに応募しています。「わたしの応募」で進み具合を見られます。' };
  if (!staffKinds.value.includes(candidate.staffKind)) return { refused: 'STAFF_KIND_EXCLUDED', message: '庁内副業に応募できるのは、正規職員です。気になる募集は、人事課へ相談してください。', source: staffKinds.source };
  if (managersExcluded.value && managerialGrades.includes(candidate.grade)) return { refused: 'MANAGERS_EXCLUDED', message: '管理職（副参事級以上）は応募できません。関わりたいときは、受入所属へ直接相談してください。', source: managersExcluded.source };
  if (candidate.units.includes(posting.hostWorkUnitId)) return { refused: 'OWN_UNIT', message: '自分の所属の仕事は、庁内副業ではなく担当業務です。グループマネージャーに相談してください。' };
  const hours = candidate.hours + (posting.hoursPerMonth ?? 0);
  if (hours > hoursPerMonth.value) return { refused: 'TOO_MANY_HOURS', message: `いまの庁内副業と合わせると 1 か月 ${hours} 時間になり、上限の ${hoursPerMonth.value} 時間を超えます。いまの庁内副業が終わってから応募してください。`, source: hoursPerMonth.source };
  return null;
}

export interface ApplicationForm {
  motivation: string;
  hoursWished: number;
  skills: string[];
  expectedOvertime: number;
}

/** Why a filled-in form cannot be sent, or null. */
export function whyNotForm(form: ApplicationForm, posting: { hoursPerMonth: number | null }, { yearlyOvertime }: Limits): No | null {
  if (form.motivation.trim() === '') return { refused: 'INCOMPLETE', message: '応募の動機を書いてください。', field: 'motivation' };
  if (form.motivation.length > 2000) return { refused: 'TOO_LONG', message: '応募の動機は 2000 文字までです。短くしてください。', field: 'motivation' };
  if (form.skills.length > 8 || form.skills.some((skill) => skill.length > 80)) return { refused: 'TOO_LONG', message: 'スキルは 8 個まで、一つ 80 文字までです。', field: 'skills' };
  if (!(form.hoursWished > 0)) return { refused: 'INCOMPLETE', message: '1 か月に使える時間を、0 より大きい数で書いてください。', field: 'hoursWished' };
  if (form.hoursWished > (posting.hoursPerMonth ?? 0)) return { refused: 'TOO_MANY_HOURS', message: `この募集は 1 か月 ${posting.hoursPerMonth} 時間までです。時間を減らしてください。`, field: 'hoursWished', source: 'この募集の条件' };
  if (form.expectedOvertime < 0) return { refused: 'INCOMPLETE', message: '年間の時間外勤務の見込みを、0 以上の数で書いてください。', field: 'expectedOvertime' };
  if (form.expectedOvertime > yearlyOvertime.value)
    return { refused: 'TOO_MUCH_OVERTIME', message: `年間の時間外勤務の見込みが ${yearlyOvertime.value} 時間を超える人は、応募できません。まず、いまの仕事の量を所属長に相談してください。`, field: 'expectedOvertime', source: yearlyOvertime.source };
  return null;
}

/** What the choice looks like when an act is to be done. `chosen`: selected or ordered from the same posting. */
export interface Choice {
  readonly on: string;
  readonly postingState: PostingState;
  readonly headcount: number;
  readonly chosen: number;
  readonly termTo: string;
  readonly toldAt: Date | null;
}

/** Why an act cannot be done now, or null. */
export function whyNotApplication(action: ApplicationAction, state: ApplicationState, choice: Choice): No | null {
  const steps: readonly ApplicationAction[] = NEXT_STEPS[state];
  if (!steps.includes(action) || (action === 'ACKNOWLEDGE' && choice.toldAt)) return { refused: 'NOT_NOW', message: 'この応募はもう次の段階に進んでいます。画面を読み直して、いまの状態を確かめてください。' };
  if (action === 'SELECT') {
    // 応募した人を比べて選べるように、締め切ってから選ぶ。
    if (choice.postingState === 'OPEN') return { refused: 'POSTING_NOT_CLOSED', message: '募集を締め切ってから選んでください。早く選びたいときは、募集の画面で締切を早められます。' };
    if (choice.chosen >= choice.headcount) return { refused: 'OVER_HEADCOUNT', message: `この募集の人数（${choice.headcount} 人）はもう決まっています。ほかの応募は見送ってください。` };
  }
  if (action === 'ORDER' && choice.termTo < choice.on) return { refused: 'TERM_OVER', message: '募集の期間が終わっているため、発令できません。受入所属へ戻してください。' };
  return null;
}
