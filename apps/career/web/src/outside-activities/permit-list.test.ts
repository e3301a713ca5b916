import { expect, it } from 'vitest';
import { listOf, variablesOf } from './permit-list.ts';

it.each([
  ['', { view: 'MINE', state: null }],
  ['view=TO_DECIDE', { view: 'TO_DECIDE', state: null }],
  ['view=ALL&state=REAPPLY', { view: 'ALL', state: 'REAPPLY' }],
  ['view=EVERYTHING&state=toString', { view: 'MINE', state: null }],
])('the address ?%s asks for %o', (address, expected) => {
  expect(listOf(new URLSearchParams(address))).toEqual(expected);
});

it('a page of the list keeps what is asked for', () => {
  expect(variablesOf(new URLSearchParams('view=ALL&after=x'))).toEqual({ view: 'ALL', state: null, first: 20, after: 'x' });
});
