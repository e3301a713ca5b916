import { expect, it } from 'vitest';
import { answered, withAnswer } from './looks.ts';

const RELATIONS = [{ code: 'SUBSIDY', label: '補助金' }, { code: 'CONTRACT', label: '契約' }];

it('answers come in the order of the relations, and nothing is answered for anybody', () => {
  const answers = withAnswer(withAnswer([], 'CONTRACT', { exists: false }), 'SUBSIDY', { exists: true });
  expect(answered(RELATIONS, answers)).toEqual([{ relation: 'SUBSIDY', exists: true, why: '' }, { relation: 'CONTRACT', exists: false, why: '' }]);
  expect(answered(RELATIONS, [])).toEqual([]);
});

it('words alone answer nothing, and keep what was answered', () => {
  expect(withAnswer([], 'SUBSIDY', { why: '補助' })).toEqual([]);
  expect(withAnswer([{ relation: 'SUBSIDY', exists: true, why: '' }], 'SUBSIDY', { why: '運営費の補助' })).toEqual([{ relation: 'SUBSIDY', exists: true, why: '運営費の補助' }]);
});
