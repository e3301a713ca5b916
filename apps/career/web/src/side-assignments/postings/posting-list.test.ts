import { expect, it } from 'vitest';
import { variablesOf } from './posting-list.ts';

const asked = (query: string) => variablesOf(new URLSearchParams(query));

it('what is open is listed first, the nearest deadline on top', () => {
  expect(asked('')).toMatchObject({ state: 'OPEN', sort: 'DEADLINE', field: null, q: null, hostedByMe: null, first: 20 });
});

it('the address says what is listed', () => {
  expect(asked('view=hosted&field=DX&q=%E7%AA%93%E5%8F%A3&sort=NEWEST')).toMatchObject({ state: null, hostedByMe: true, field: 'DX', q: '窓口', sort: 'NEWEST' });
});

it('an address somebody has mistyped still shows a list', () => {
  expect(asked('view=toString&field=MAGIC&sort=x')).toMatchObject({ state: 'OPEN', field: null, sort: 'DEADLINE' });
});
