import { expect, it } from 'vitest';
import { viewOf } from '../reading/posting-views.ts';
import { variablesOf } from './posting-list.ts';

const asked = (address: string) => new URLSearchParams(address);

it('an address says which postings; what it does not know is as if it were not there', () => {
  expect(viewOf(asked(''))).toEqual({ view: 'open', q: '' });
  expect(viewOf(asked('view=toString&q=%20DX%20'))).toEqual({ view: 'open', q: 'DX' });
  expect(variablesOf(asked('view=hosted&q=DX&after=abc'))).toEqual({ state: null, hostedByMe: true, q: 'DX', first: 20, after: 'abc' });
  expect(variablesOf(asked('view=closed'))).toEqual({ state: 'CLOSED', hostedByMe: null, q: null, first: 20 });
});
