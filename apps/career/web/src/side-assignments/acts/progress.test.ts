import { expect, it } from 'vitest';
import type { StepFragment } from '../../gql/graphql.ts';
import { timelineOf } from './progress.ts';

const step = (id: string, action: string, more: Partial<StepFragment> = {}): StepFragment => ({ id, action, told: action, by: '木村 咲', onBehalfOf: null, at: `2026-11-2${id}T00:00:00Z`, note: null, ...more });

it('a return, a stop and the one whose turn it is are told apart', () => {
  const told = timelineOf([step('1', 'SUBMIT'), step('2', 'RETURN', { note: '期間を短く' }), step('3', 'WITHDRAW')], { who: '人事課', since: '2026-11-24T00:00:00Z' });
  expect(told.map(({ state }) => state)).toEqual(['done', 'returned', 'stopped', 'current']);
  expect(told[1]?.note).toBe('期間を短く');
  expect(told.at(-1)).toMatchObject({ who: '人事課', at: '2026-11-24T00:00:00Z' });
});

it('who decided for somebody else names both', () => {
  expect(timelineOf([step('1', 'CONSENT', { by: '小野 直', onBehalfOf: '佐々木 恵' })], null)[0]?.who).toBe('小野 直（佐々木 恵の代決）');
});
