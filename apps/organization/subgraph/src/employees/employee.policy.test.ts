import { DUTY_KINDS, may } from '@takara/subgraph-kit';
import { actorOf } from '@takara/subgraph-kit/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { employeeAbility } from './employee.policy.ts';

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
