import type { CareerGoalInput, CareerGoalKind, CareerPlanInput, PlanContentFragment } from '../gql/graphql.ts';

/** A goal as the form holds it; `key` tells two goals apart while they are moved and taken away. */
export interface GoalDraft {
  key: string;
  kind: CareerGoalKind;
  columnCode: string | null;
  text: string;
  by: string | null;
  isDone: boolean;
}

export interface PlanDraft {
  vision: string;
  strengths: string;
  lifeDesign: string;
  support: string;
  goals: GoalDraft[];
}

let made = 0;
export const newGoal = (columnCode: string | null): GoalDraft => ({ key: `new-${++made}`, kind: 'DUTY', columnCode, text: '', by: null, isDone: false });

/** What stands in the form at first: what was being written, else the newest version, else one empty goal at the own place. `places`: of the chart in force; a goal elsewhere is placed anew. */
export function draftOf(content: PlanContentFragment | null, ownPlaceCode: string | null, places: readonly { code: string }[]): PlanDraft {
  if (!content) return { vision: '', strengths: '', lifeDesign: '', support: '', goals: [newGoal(ownPlaceCode)] };
  const goals = (content.goals ?? []).map(({ id, kind, columnCode, text, by, isDone }) => ({ key: id, kind: kind ?? 'OTHER', columnCode: places.some(({ code }) => code === columnCode) ? columnCode : null, text: text ?? '', by, isDone: isDone ?? false }));
  return { vision: content.vision ?? '', strengths: content.strengths ?? '', lifeDesign: content.lifeDesign ?? '', support: content.support ?? '', goals };
}

export const inputOf = ({ goals, ...texts }: PlanDraft): Omit<CareerPlanInput, 'idempotencyKey'> => ({ ...texts, goals: goals.map(({ kind, columnCode, text, by, isDone }): CareerGoalInput => ({ kind, columnCode, text, by, isDone })) });

/** What is still missing, at once and by field; what the rules say of it is the platform's to judge. */
export function missingOf({ vision, goals }: PlanDraft, isCharted: boolean): Record<string, string> {
  const missing: Record<string, string> = {};
  if (!vision.trim()) missing['vision'] = '将来像を書いてください。いまの言葉でかまいません。';
  if (goals.length === 0) missing[''] = '目標を一つ以上書いてください。「目標を足す」で欄を足せます。';
  goals.forEach(({ text, by, columnCode }, n) => {
    if (!text.trim()) missing[`goals.${n}.text`] = `目標${n + 1}の内容を書いてください。使わない目標は消してください。`;
    if (isCharted && !columnCode) missing[`goals.${n}.columnCode`] = `目標${n + 1}がキャリアパスのどこの目標かを選んでください。`;
    if (!by) missing[`goals.${n}.by`] = `目標${n + 1}をいつまでに目指すかを入れてください。`;
  });
  return missing;
}
