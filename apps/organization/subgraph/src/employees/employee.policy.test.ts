import { DUTY_KINDS, may } from '@takara/subgraph-kit';
import { actorOf } from '@takara/subgraph-kit/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RequestContext } from '@takara/subgraph-kit';
import type { Employee } from './employee.entity.ts';
import { employeeAbility, employeeActions } from './employee.policy.ts';

const holding = (...kinds: (typeof DUTY_KINDS)[number][]) => kinds.map((kind) => ({ kind, unitId: 'ka', onBehalfOf: null }));

describe('of her, beyond the directory', () => {
  it.each([
    ['she herself', actorOf('her'), ['readPersonalDetails']],
    ['a personnel officer', actorOf('officer', holding('PERSONNEL_OFFICER')), ['readPersonalDetails', 'TRANSFER']],
    ['her head', actorOf('head', holding('UNIT_HEAD', 'SECONDARY_RATER')), []],
    ['her group manager', actorOf('manager', holding('GROUP_MANAGER', 'PRIMARY_RATER')), []],
    ['a coordinator', actorOf('coordinator', holding('DEPARTMENT_COORDINATOR')), []],
    ['an analyst', actorOf('analyst', holding('ANALYST')), []],
    ['a system administrator', actorOf('administrator', holding('SYSTEM_ADMINISTRATOR')), []],
    ['a colleague', actorOf('colleague'), []],
  ] as const)('%s may: %#', (_, actor, actions) => {
    expect(['readPersonalDetails', 'TRANSFER'].filter((action) => may(employeeAbility(actor), action, 'Employee', { id: 'her' }))).toEqual(actions);
  });
});

it('agrees with the rule said in plain words: details for oneself and personnel, transfers by personnel of others', () => {
  const people = fc.constantFrom('a', 'b');
  fc.assert(
    fc.property(people, people, fc.subarray([...DUTY_KINDS]), (who, whose, kinds) => {
      const rights = employeeAbility(actorOf(who, holding(...kinds)));
      const isOfficer = kinds.includes('PERSONNEL_OFFICER');
      expect(may(rights, 'readPersonalDetails', 'Employee', { id: whose })).toBe(who === whose || isOfficer);
      expect(may(rights, 'readReason', 'Assignment', { employeeId: whose })).toBe(who === whose || isOfficer);
      expect(may(rights, 'TRANSFER', 'Employee', { id: whose })).toBe(isOfficer && who !== whose);
    }),
  );
});

describe('異動を発令する', () => {
  const shown = (who: string, kinds: (typeof DUTY_KINDS)[number][], employee: { id: string; leftOn: string | null }) =>
    employeeActions(employee as Employee, { actor: actorOf(who, holding(...kinds)), memo: new Map() } as unknown as RequestContext).map(({ action, enabled, reason }) => [action, enabled, reason]);

  it.each([
    ['a personnel officer', 'officer', { id: 'her', leftOn: null }, [['TRANSFER', true, null]]],
    ['a personnel officer, of herself', 'her', { id: 'her', leftOn: null }, [['TRANSFER', false, 'ご自身の発令は、ほかの人事担当者に頼んでください。']]],
    ['a personnel officer, of somebody who has left', 'officer', { id: 'her', leftOn: '2026-04-01' }, [['TRANSFER', false, '退職した、または退職の日が決まっている職員です。']]],
  ] as const)('is told to %s', (_, who, employee, expected) => {
    expect(shown(who, ['PERSONNEL_OFFICER'], employee)).toEqual(expected);
  });

  it('is nothing that anybody else is told of', () => {
    expect(shown('head', ['UNIT_HEAD', 'SECONDARY_RATER'], { id: 'her', leftOn: null })).toEqual([]);
  });
});
