import { expect, it } from 'vitest';
import { listOf } from './topic-list.ts';

it('an address says which are listed; a word it does not know is as if it were not there', () => {
  expect(listOf(new URLSearchParams('view=EVERYBODY&state=AT_RISK&risk=1'))).toEqual({ view: 'EVERYBODY', state: 'AT_RISK', atRisk: true });
  expect(listOf(new URLSearchParams('view=ALL&state=toString&risk=yes'))).toEqual({ view: null, state: null, atRisk: null });
});
