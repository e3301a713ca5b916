import { expect, it } from 'vitest';
import { dayOf, groupOf } from './standing.ts';

it('a day is said as what it is: the last reshuffle in time, the last day, the day that has passed', () => {
  expect(dayOf({ state: 'DUE_BY', on: '2028-04-01' })).toBe('令和10年4月1日の定期異動まで');
  expect(dayOf({ state: 'AT_RISK', on: '2027-03-31' })).toBe('令和9年3月31日まで');
  expect(dayOf({ state: 'BREACHED', on: '2026-03-31' })).toBe('令和8年3月31日に期限が過ぎました');
  expect(dayOf({ state: 'MET', on: null })).toBe('');
});

it('what is open comes before what is settled; a state withheld is settled', () => {
  expect((['BREACHED', 'AT_RISK', 'DUE_BY', 'MET', 'EXEMPT', 'NOT_APPLICABLE', null] as const).map(groupOf)).toEqual(['open', 'open', 'open', 'met', 'silent', 'silent', 'silent']);
});
