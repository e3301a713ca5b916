import { expect, it } from 'vitest';
import { basesFor, EMPTY, missingOf } from './agreement-form.ts';
import { agreementVariables, callVariables, holderLabel, listOf, secondmentVariables } from './secondment-list.ts';

it('an address says what is looked at; a word it does not know counts for nothing', () => {
  expect(listOf(new URLSearchParams('view=PEOPLE&state=AWAY&kind=STATE'))).toEqual({ view: 'PEOPLE', state: 'AWAY', hostKind: 'STATE', open: true });
  expect(listOf(new URLSearchParams('view=toString&state=X&kind=&calls=ALL'))).toEqual({ view: 'CALLS', state: null, hostKind: null, open: false });
  expect(secondmentVariables(new URLSearchParams('state=AGREED&after=abc'))).toEqual({ state: 'AGREED', hostKind: null, first: 25, after: 'abc' });
  expect(callVariables(new URLSearchParams())).toEqual({ open: true, first: 25 });
  expect(agreementVariables(new URLSearchParams('kind=PRIVATE'))).toEqual({ hostKind: 'PRIVATE', first: 25 });
});

it('who has it is named where there is a name', () => {
  expect([holderLabel({ role: '主管課', names: ['福士 渚', '成田 健'] }), holderLabel({ role: '人事課', names: [] }), holderLabel(null)]).toEqual(['主管課（福士 渚、成田 健）', '人事課', '－']);
});

it('the kind of host says by which law one can go, and a form that is not whole says where', () => {
  const bases = [{ code: 'STATE_TRAINEE', label: '研修生', hostKind: 'STATE', longestMonths: 24 }, { code: 'LOCAL_AUTONOMY', label: '派遣', hostKind: 'MUNICIPALITY', longestMonths: 36 }];
  expect([basesFor({ bases }, 'STATE'), basesFor({ bases }, null)].map((found) => found.map(({ code }) => code))).toEqual([['STATE_TRAINEE'], ['STATE_TRAINEE', 'LOCAL_AUTONOMY']]);
  expect(Object.keys(missingOf(EMPTY))).toEqual(['hostName', 'hostKind', 'basis', 'fromDay', 'termMonths', 'payer', 'purpose']);
  expect(missingOf({ ...EMPTY, hostName: '総務省', hostKind: 'STATE', basis: 'STATE_TRAINEE', fromDay: '2026-04-01', termMonths: 12, payer: 'HOME', purpose: '学ぶ' })).toEqual({});
});
