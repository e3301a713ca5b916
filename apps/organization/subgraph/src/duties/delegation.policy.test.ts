import { DUTY_KINDS, may, type DutyKind } from '@takara/subgraph-kit';
import { actorOf, TEST_DAY } from '@takara/subgraph-kit/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delegationAbility } from './delegation.policy.ts';

const OFFICER = [{ kind: 'PERSONNEL_OFFICER', unitId: null, onBehalfOf: null }] as const;
const STATES = { running: { endedBy: null, until: '2026-12-01' }, 'not begun': { endedBy: null, until: '2027-01-01' }, 'run out': { endedBy: null, until: TEST_DAY }, ended: { endedBy: 'head', until: '2026-11-01' } } as const;
const PERSONAS = { head: actorOf('head'), deputy: actorOf('deputy'), officer: actorOf('officer', OFFICER), colleague: actorOf('colleague'), analyst: actorOf('analyst', [{ kind: 'ANALYST', unitId: null, onBehalfOf: null }]) } as const;
const delegation = (state: keyof typeof STATES) => ({ id: 'd', principalId: 'head', delegateId: 'deputy', ...STATES[state] });

describe('a delegation from head to deputy', () => {
  /** Actions by persona; a running or coming delegation. */
  const OPEN = { head: ['read', 'END'], deputy: ['read', 'END'], officer: ['read'], colleague: [], analyst: [] };
  const CLOSED = { head: ['read'], deputy: ['read'], officer: ['read'], colleague: [], analyst: [] };
  const table = { running: OPEN, 'not begun': OPEN, 'run out': CLOSED, ended: CLOSED };
  const cases = Object.entries(table).flatMap(([state, byPersona]) => Object.entries(byPersona).map(([persona, actions]) => [state, persona, actions.join('・') || 'nothing', actions] as const));

  it.each(cases)('%s: %s may %s', (state, persona, _, actions) => {
    const rights = delegationAbility(PERSONAS[persona as keyof typeof PERSONAS]);
    expect(['read', 'END', 'DELEGATE'].filter((action) => may(rights, action, 'Delegation', delegation(state as keyof typeof STATES)))).toEqual(actions);
  });
});

it('may be made of a duty exactly when it is one’s own, no proxy’s, still running and of a kind that decides', () => {
  const decides: readonly DutyKind[] = ['UNIT_HEAD', 'GROUP_MANAGER', 'DEPARTMENT_COORDINATOR', 'PERSONNEL_OFFICER'];
  const people = fc.constantFrom('head', 'deputy', 'officer');
  fc.assert(
    fc.property(people, people, fc.constantFrom(...DUTY_KINDS), fc.option(people), fc.constantFrom('2026-11-01', TEST_DAY, '2026-11-23', '9999-12-31'), fc.boolean(), (who, holder, kind, onBehalfOf, until, isOfficer) => {
      const expected = who === holder && onBehalfOf === null && decides.includes(kind) && until > TEST_DAY;
      expect(may(delegationAbility(actorOf(who, isOfficer ? OFFICER : [])), 'DELEGATE', 'Duty', { employeeId: holder, kind, onBehalfOf, until })).toBe(expected);
    }),
  );
});

it('agrees with the rule said in plain words, for anybody', () => {
  const people = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(people, people, people, fc.boolean(), fc.option(people), fc.constantFrom('2026-11-01', TEST_DAY, '2026-12-01'), (who, principalId, delegateId, isOfficer, endedBy, until) => {
      const rights = delegationAbility(actorOf(who, isOfficer ? OFFICER : []));
      const isOneOfThem = who === principalId || who === delegateId;
      const row = { principalId, delegateId, endedBy, until };
      expect(may(rights, 'read', 'Delegation', row)).toBe(isOneOfThem || isOfficer);
      expect(may(rights, 'END', 'Delegation', row)).toBe(isOneOfThem && endedBy === null && until > TEST_DAY);
    }),
  );
});
