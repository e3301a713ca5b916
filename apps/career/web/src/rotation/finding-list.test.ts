import { expect, it } from 'vitest';
import { listOf, variablesOf } from './finding-list.ts';

const asked = (address: string) => variablesOf(new URLSearchParams(address));

it('what is open comes first, the most urgent on top', () => {
  expect(asked('')).toEqual({ states: ['BREACHED', 'AT_RISK', 'DUE_BY'], sort: 'URGENCY', rule: null, unitId: null, jobFamily: null, dueIn: null, first: 25 });
});

it('an address keeps the whole question', () => {
  expect(asked('state=DUE_BY&rule=ROT-4&unit=U&family=FORESTRY&due=2027&sort=NAME&after=C')).toEqual({ states: ['DUE_BY'], sort: 'NAME', rule: 'ROT-4', unitId: 'U', jobFamily: 'FORESTRY', dueIn: 2027, first: 25, after: 'C' });
  expect(asked('state=ALL').states).toBeNull();
});

it('words that the list does not know are as if they were not there', () => {
  expect(listOf(new URLSearchParams('state=toString&sort=x&due=soon'))).toMatchObject({ state: 'OPEN', sort: 'URGENCY', due: null });
});
