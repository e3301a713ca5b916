import { refuse, type Refused } from '@takara/subgraph-kit';

/*
 * キャリアプランの決まり。本人が「自らの適性、経験及び人生設計等を踏まえ、仕事を通じてどのような職員になりたいか将来像を明確に」し
 * （方針「キャリアデザインとは？」、取組 1-1）、見せると決めたときに上司に見せ、面談し、書き直す。
 * Who may do what is in plan.policy.ts; what is talked about in interview.ts.
 */

/** What can be done in which state. A version that others may have read is never changed: writing makes the next one. */
export const NEXT_STEPS = {
  DRAFT: ['WRITE', 'DISCARD'],
  WRITTEN: ['SHARE', 'WRITE', 'DISCARD'],
  SHARED: ['RECORD', 'WRITE', 'DISCARD', 'TAKE_BACK'],
  DISCUSSED: ['WRITE', 'RECORD', 'DISCARD', 'TAKE_BACK'],
  REVISED: ['SHARE', 'RECORD', 'WRITE', 'DISCARD', 'TAKE_BACK'],
} as const satisfies Record<string, readonly PlanAction[]>;
export type PlanState = keyof typeof NEXT_STEPS;

export const PLAN_ACTIONS = {
  WRITE: { label: '書き直す' },
  DISCARD: { label: '書きかけを消す' },
  SHARE: { label: '上司に見せる' },
  TAKE_BACK: { label: '見せるのをやめる' },
  RECORD: { label: '面談を記録する' },
} as const;
export type PlanAction = keyof typeof PLAN_ACTIONS;

/** As its owner is told, and as the manager is: whoever it is shared with does not learn of what is not shared. */
export const STATE_LABELS: Record<PlanState, string> = {
  DRAFT: '書きかけ', WRITTEN: '上司に見せていません', SHARED: '面談はこれから', DISCUSSED: '面談しました', REVISED: '新しい版はまだ見せていません',
};

export const PLAN_REFUSALS = ['INCOMPLETE', 'TOO_LONG', 'TOO_MANY_GOALS', 'PAST_DAY', 'UNKNOWN_COLUMN', 'NOT_NOW', 'NO_MANAGER', 'ANOTHER_VERSION'] as const;
type No = Refused<(typeof PLAN_REFUSALS)[number]>;

/** What has come about. `sharedNumber`: the version that the manager may read today, null when none. `isDiscussed`: that one, in an interview that both confirmed. */
export interface PlanFacts {
  readonly latestNumber: number;
  readonly sharedNumber: number | null;
  readonly isDiscussed: boolean;
}

export function planState({ latestNumber, sharedNumber, isDiscussed }: PlanFacts): PlanState {
  if (latestNumber === 0) return 'DRAFT';
  if (sharedNumber === null) return 'WRITTEN';
  if (sharedNumber < latestNumber) return 'REVISED';
  return isDiscussed ? 'DISCUSSED' : 'SHARED';
}

/** 見せた後に異動すると、新しい上司にも前の上司にも見えなくなる。本人があらためて見せる。 */
export const isShareInForce = ({ sharedPlacementId }: { sharedPlacementId: string | null }, placementToday: string | null): boolean => sharedPlacementId !== null && sharedPlacementId === placementToday;

/** Why an act cannot be done now, or null. `managers`: how many would read it today. */
export function whyNotPlan(action: PlanAction, state: PlanState, { hasDraft, managers }: { hasDraft: boolean; managers: number }): No | null {
  const steps: readonly PlanAction[] = NEXT_STEPS[state];
  if (!steps.includes(action)) return refuse('NOT_NOW', 'いまはできません。画面を読み直して、いまの状態を確かめてください。');
  if (action === 'DISCARD' && !hasDraft) return refuse('NOT_NOW', '書きかけのものはありません。');
  if (action === 'SHARE' && managers === 0) return refuse('NO_MANAGER', 'いまの所属に、見せる上司（所属長・グループマネージャー）が見つかりません。人事課に所属の名簿を確かめてください。');
  return null;
}

/** What a goal is about: the rows of the chart that a person can aim at, and the skills for them. */
export const GOAL_KINDS = {
  DUTY: { label: '担いたい役割・業務', help: '例：移住施策の企画を主担当として進める' },
  POST: { label: '就きたい職・経験したい所属', help: '例：本庁で予算に関わる所属を経験する' },
  SKILL: { label: '身に付けたいスキル', help: '例：データを集計して説明できるようになる' },
  OTHER: { label: 'そのほか', help: '例：後輩に仕事を教える' },
} as const;
export type GoalKind = keyof typeof GOAL_KINDS;

/** `columnCode`: where on the career path; null where the family has no chart. `by`: the day until which. */
export interface Goal {
  readonly kind: GoalKind;
  readonly columnCode: string | null;
  readonly text: string;
  readonly by: string | null;
  readonly isDone: boolean;
}

export interface PlanContent {
  readonly vision: string;
  readonly strengths: string;
  readonly lifeDesign: string;
  readonly support: string;
  readonly goals: readonly Goal[];
}

/** Sizes of a form, not of the policy. */
export const LONGEST_TEXT = 2000;
export const LONGEST_GOAL = 200;
export const MOST_GOALS = 20;

const TEXTS = { vision: '将来像', strengths: '適性・経験', lifeDesign: '人生設計', support: '上司に相談したいこと' } as const;
const DESIGN = '青森県職員育成・確保方針「キャリアデザインとは？」';

/** Why a draft cannot be kept, or null: anything unfinished can, only too much cannot. */
export function whyNotDraft(content: PlanContent): No | null {
  for (const [field, label] of Object.entries(TEXTS) as [keyof typeof TEXTS, string][])
    if (content[field].length > LONGEST_TEXT) return refuse('TOO_LONG', `「${label}」は ${LONGEST_TEXT} 文字までです。短くしてください。`, { field });
  if (content.goals.length > MOST_GOALS) return refuse('TOO_MANY_GOALS', `目標は ${MOST_GOALS} 個までです。まとめるか、済んだものを消してください。`, { field: 'goals' });
  const long = content.goals.findIndex(({ text }) => text.length > LONGEST_GOAL);
  return long < 0 ? null : refuse('TOO_LONG', `目標${long + 1}の内容は ${LONGEST_GOAL} 文字までです。短くしてください。`, { field: `goals.${long}.text` });
}

/** Why the content cannot become a version, or null. `columns`: those of the path in force, empty where the family has no chart. */
export function whyNotVersion(content: PlanContent, columns: readonly string[], on: string): No | null {
  const no = whyNotDraft(content);
  if (no) return no;
  if (content.vision.trim() === '') return refuse('INCOMPLETE', '「将来像」を書いてください。仕事を通じてどのような職員になりたいかを、いまの言葉でかまいません。', { field: 'vision', source: DESIGN });
  if (content.goals.length === 0) return refuse('INCOMPLETE', '目標を一つ以上書いてください。将来像に近づくための、はじめの一歩でかまいません。', { field: 'goals' });
  return content.goals.map((goal, n) => whyNotGoal(goal, n, columns, on)).find((each) => each !== null) ?? null;
}

function whyNotGoal({ text, by, columnCode, isDone }: Goal, n: number, columns: readonly string[], on: string): No | null {
  if (text.trim() === '') return refuse('INCOMPLETE', `目標${n + 1}の内容を書いてください。使わない目標は消してください。`, { field: `goals.${n}.text` });
  if (columns.length > 0 && columnCode === null) return refuse('INCOMPLETE', `目標${n + 1}がキャリアパスのどこの目標かを選んでください。`, { field: `goals.${n}.columnCode` });
  if (columnCode !== null && !columns.includes(columnCode)) return refuse('UNKNOWN_COLUMN', `目標${n + 1}の「キャリアパスのどこか」は、いまの図にありません。選び直してください。`, { field: `goals.${n}.columnCode` });
  if (by === null) return refuse('INCOMPLETE', `目標${n + 1}をいつまでに目指すかを入れてください。おおよその日でかまいません。`, { field: `goals.${n}.by` });
  if (by < on && !isDone) return refuse('PAST_DAY', `目標${n + 1}の日が過ぎています。できた目標には「できた」の印を付け、続ける目標は日を改めてください。`, { field: `goals.${n}.by` });
  return null;
}
