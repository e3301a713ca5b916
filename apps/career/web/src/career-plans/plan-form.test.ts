import { expect, it } from 'vitest';
import type { PlanContentFragment } from '../gql/graphql.ts';
import { draftOf, inputOf, missingOf, newGoal } from './plan-form.ts';

const PLACES = [{ code: 'FOUNDATION' }, { code: 'INITIATIVE' }];
const written = { id: 'v', vision: '像', strengths: null, lifeDesign: null, support: '', goals: [{ id: 'v-0', kind: 'SKILL', kindLabel: '', columnCode: 'OLD', columnLabel: '', text: '学ぶ', by: '2027-01-01', isDone: true }] } as unknown as PlanContentFragment;

it('a first plan begins with one goal where one stands', () => {
  expect(draftOf(null, 'FOUNDATION', PLACES).goals).toMatchObject([{ kind: 'DUTY', columnCode: 'FOUNDATION', text: '' }]);
});

it('a revision begins with what stands; a goal at a place that is no more on the chart is placed anew', () => {
  const draft = draftOf(written, 'FOUNDATION', PLACES);
  expect(draft).toMatchObject({ vision: '像', strengths: '', goals: [{ kind: 'SKILL', columnCode: null, text: '学ぶ', isDone: true }] });
  expect(missingOf(draft, true)).toEqual({ 'goals.0.columnCode': '目標1がキャリアパスのどこの目標かを選んでください。' });
  expect(missingOf(draft, false)).toEqual({});
  expect(inputOf(draft).goals).toEqual([{ kind: 'SKILL', columnCode: null, text: '学ぶ', by: '2027-01-01', isDone: true }]);
});

it('names everything that is missing at once, each under its field', () => {
  const draft = { ...draftOf(null, null, PLACES), goals: [newGoal(null)] };
  expect(Object.keys(missingOf(draft, true))).toEqual(['vision', 'goals.0.text', 'goals.0.columnCode', 'goals.0.by']);
  expect(missingOf({ ...draft, vision: '像', goals: [] }, true)).toEqual({ '': '目標を一つ以上書いてください。「目標を足す」で欄を足せます。' });
});
