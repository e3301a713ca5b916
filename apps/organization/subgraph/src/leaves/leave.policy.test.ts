import { may, type Actor, type Duty, type DutyKind } from '@takara/subgraph-kit';
import { actorOf } from '@takara/subgraph-kit/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveAbility } from './leave.policy.ts';

const PEOPLE = ['her', 'colleague', 'officer', 'head'] as const;
const leaveOf = (employeeId: string) => ({ id: 'l', employeeId, kind: 'CHILDCARE' });
const duty = (kind: DutyKind, unitId: string | null = 'ka', onBehalfOf: string | null = null): Duty => ({ kind, unitId, onBehalfOf });
const can = (actor: Actor, people: readonly string[], action: string, whose: string) => may(leaveAbility(actor, people), action, 'Leave', leaveOf(whose));

describe('who reads a leave of hers', () => {
  const her = actorOf('her');
  const officer = actorOf('officer', [duty('PERSONNEL_OFFICER', null)]);
  const officerByDelegation = actorOf('officer', [duty('PERSONNEL_OFFICER', null, 'chief')]);
  const head = actorOf('head', [duty('UNIT_HEAD')]);
  const manager = actorOf('manager', [duty('GROUP_MANAGER'), duty('PRIMARY_RATER')]);
  const coordinator = actorOf('coordinator', [duty('DEPARTMENT_COORDINATOR')]);
  const analyst = actorOf('analyst', [duty('ANALYST', null)]);
  const administrator = actorOf('administrator', [duty('SYSTEM_ADMINISTRATOR', null)]);

  it.each([
    ['she herself', her, [], true, true],
    ['a personnel officer', officer, [], true, true],
    ['who decides for a personnel officer', officerByDelegation, [], true, true],
    ['the head of her unit', head, ['her', 'colleague'], true, false],
    ['the head of another unit', head, ['colleague'], false, false],
    ['her group manager', manager, [], false, false],
    ['the coordinator of her department', coordinator, [], false, false],
    ['an analyst', analyst, [], false, false],
    ['a system administrator', administrator, [], false, false],
    ['a colleague', actorOf('colleague'), [], false, false],
  ] as const)('%s: kind and days %s, reason %s', (_, actor, people, read, reason) => {
    expect([can(actor, people, 'read', 'her'), can(actor, people, 'readReason', 'her')]).toEqual([read, reason]);
  });
});

it('agrees with the rule said in plain words, for anybody', () => {
  const anyDuties = fc.uniqueArray(fc.constantFrom<DutyKind>('UNIT_HEAD', 'GROUP_MANAGER', 'PERSONNEL_OFFICER', 'ANALYST', 'DEPARTMENT_COORDINATOR', 'SYSTEM_ADMINISTRATOR'));
  fc.assert(
    fc.property(fc.constantFrom(...PEOPLE), anyDuties, fc.subarray([...PEOPLE]), fc.constantFrom(...PEOPLE), (who, kinds, people, whose) => {
      const actor = actorOf(who, kinds.map((kind) => duty(kind)));
      const isHers = who === whose;
      const isOfficer = kinds.includes('PERSONNEL_OFFICER');
      expect(can(actor, people, 'readReason', whose)).toBe(isHers || isOfficer);
      expect(can(actor, people, 'read', whose)).toBe(isHers || isOfficer || people.includes(whose));
      expect(can(actor, people, 'write', whose)).toBe(false);
    }),
  );
});
