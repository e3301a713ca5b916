import { expect, it } from 'vitest';
import { listOf, variablesOf } from './support-list.ts';

it('an address says which are listed; a word it does not know counts for nothing', () => {
  expect(listOf(new URLSearchParams('view=LED&state=ACTIVE&kind=TRAINER'))).toEqual({ view: 'LED', state: 'ACTIVE', kind: 'TRAINER' });
  expect(listOf(new URLSearchParams('view=NOBODY&state=toString&kind='))).toEqual({ view: null, state: null, kind: null });
  expect(variablesOf(new URLSearchParams('view=OWN&after=abc'))).toEqual({ view: 'OWN', state: null, kind: null, first: 25, after: 'abc' });
});
