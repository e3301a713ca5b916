import { may, rowsFor, type DutyKind } from '@takara/subgraph-kit';
import { actorOf, TEST_DAY } from '@takara/subgraph-kit/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayOrder, orderAbility } from './order.policy.ts';

const duties = (...kinds: DutyKind[]) => kinds.map((kind) => ({ kind, unitId: null, onBehalfOf: null }));
const STATES = { 'in effect': '2026-04-01', 'in effect today': TEST_DAY, 'for tomorrow': '2026-11-23' } as const;
const PERSONAS = {
  'who is moved': actorOf('moved'),
  'a personnel officer': actorOf('officer', duties('PERSONNEL_OFFICER')),
  'the head of the unit': actorOf('head', duties('UNIT_HEAD')),
  'a coordinator': actorOf('coordinator', duties('DEPARTMENT_COORDINATOR')),
  'an analyst': actorOf('analyst', duties('ANALYST')),
  'a system administrator': actorOf('administrator', duties('SYSTEM_ADMINISTRATOR')),
  'a colleague': actorOf('colleague'),
} as const;
const cases = Object.keys(STATES).flatMap((state) => Object.keys(PERSONAS).map((persona) => [state, persona] as const));

describe('an order', () => {
  /** Before it takes effect it is a plan: only those who make it know (地方公務員法 第34条, 秘密を守る義務). */
  const readers: Record<string, readonly string[]> = { 'in effect': ['who is moved', 'a personnel officer'], 'in effect today': ['who is moved', 'a personnel officer'], 'for tomorrow': ['a personnel officer'] };

  it.each(cases)('%s: read by %s as the table says', (state, persona) => {
    const order = { id: 'o', employeeId: 'moved', effectiveOn: STATES[state as keyof typeof STATES] };
    expect(may(orderAbility(PERSONAS[persona as keyof typeof PERSONAS]), 'read', 'PersonnelOrder', order)).toBe(readers[state]!.includes(persona));
  });

  it.each(Object.entries(PERSONAS))('is given by personnel officers alone, not by %s otherwise', (persona, actor) => {
    expect(mayOrder(actor)).toBe(persona === 'a personnel officer');
  });

  it('without any duty and of nobody else: no rows, rather than all', () => {
    expect(JSON.stringify(rowsFor(orderAbility(actorOf('colleague')), 'read', 'PersonnelOrder'))).toContain('colleague');
    expect(rowsFor(orderAbility(actorOf('colleague')), 'destroy', 'PersonnelOrder')).toEqual({ id: { $in: [] } });
  });
});

it('agrees with the rule said in plain words, for anybody', () => {
  const people = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(people, people, fc.subarray<DutyKind>(['PERSONNEL_OFFICER', 'UNIT_HEAD', 'ANALYST']), fc.constantFrom('2026-11-21', TEST_DAY, '2026-11-23'), (who, employeeId, kinds, effectiveOn) => {
      const expected = kinds.includes('PERSONNEL_OFFICER') || (who === employeeId && effectiveOn <= TEST_DAY);
      expect(may(orderAbility(actorOf(who, duties(...kinds))), 'read', 'PersonnelOrder', { employeeId, effectiveOn })).toBe(expected);
    }),
  );
});
