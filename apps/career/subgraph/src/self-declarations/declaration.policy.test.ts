import fc from 'fast-check';
import { may } from '@takara/subgraph-kit';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../standing.policy.ts';
import { rightsTable } from '../side-assignments/standing.factory.ts';
import { DECLARATION_ACTIONS, NEXT_STEPS } from './declaration.ts';
import { declarationRights } from './declaration.policy.ts';

const SEEING = ['read', 'readToPersonnel', 'follow'];

describe('who may see and do what with a 自己申告, in each state', () => {
  const row = { id: 'd', employeeId: 'applicant', fiscalYear: 2026 };
  const states = { DRAFT: { ...row, state: 'DRAFT' }, SUBMITTED: { ...row, state: 'SUBMITTED' }, 'SUBMITTED last year': { ...row, fiscalYear: 2025, state: 'SUBMITTED' } };
  it('is this table', () => {
    expect(
      rightsTable({
        noun: 'Declaration', rights: declarationRights, states, actions: [...SEEING, ...Object.keys(DECLARATION_ACTIONS)],
        isStep: (action, state) => SEEING.includes(action) || (NEXT_STEPS[state.split(' ')[0] as keyof typeof NEXT_STEPS] as readonly string[]).includes(action),
      }),
    ).toBe(TABLE);
  });
});

interface Row { id: string; employeeId: string; fiscalYear: number; state: string }

/** The same rights, said a second time without CASL and by somebody who has not read the policy. */
const ORACLE: Record<string, (who: Standing, it: Row) => boolean> = {
  read: (who, it) => isOwn(who, it) || isForHead(who, it) || isForPersonnel(who, it),
  readToPersonnel: (who, it) => isOwn(who, it) || (isForPersonnel(who, it) && !who.peopleIds.includes(it.employeeId)),
  follow: (who, it) => ORACLE['readToPersonnel']!(who, it),
  EDIT: isOwn,
  SUBMIT: isOwn,
  TAKE_BACK: isOwn,
  WITHDRAW_CONSENT: isOwn,
  ACKNOWLEDGE: isForHead,
};
function isOwn(who: Standing, it: Row) { return who.employeeId === it.employeeId; }
function isForHead(who: Standing, it: Row) { return who.peopleIds.includes(it.employeeId) && it.state === 'SUBMITTED' && it.fiscalYear === 2026; }
function isForPersonnel(who: Standing, it: Row) { return who.isPersonnel && it.state === 'SUBMITTED'; }

const PEOPLE = ['ann', 'ben', 'cai', 'dan'];
const standing = fc.constantFrom(...PEOPLE).chain((employeeId) => fc.record({
  employeeId: fc.constant(employeeId), on: fc.constant('2026-11-22'), hostUnitIds: fc.constant([]), peopleIds: fc.subarray(PEOPLE.filter((one) => one !== employeeId)), isPersonnel: fc.boolean(), countedDepartmentIds: fc.constantFrom(null, [], ['d']),
}));
const row = fc.record({ id: fc.constant('d'), employeeId: fc.constantFrom(...PEOPLE), fiscalYear: fc.constantFrom(2024, 2025, 2026), state: fc.constantFrom('DRAFT', 'SUBMITTED') });

describe('every right, for every standing and declaration', () => {
  it.each(Object.keys(ORACLE))('%s is what the oracle says', (action) => {
    fc.assert(fc.property(standing, row, (who, it) => may(declarationRights(who), action, 'Declaration', it) === ORACLE[action]!(who, it)), { numRuns: 500 });
  });
  it('a 所属長, in whatever other duty, never reads what one of their people wrote to 人事課 alone', () => {
    fc.assert(fc.property(standing, row, (who, it) => !(who.peopleIds.includes(it.employeeId) && may(declarationRights(who), 'readToPersonnel', 'Declaration', it))), { numRuns: 500 });
  });
});

const TABLE = `
the applicant
  DRAFT: read readToPersonnel follow EDIT SUBMIT
  SUBMITTED: read readToPersonnel follow TAKE_BACK WITHDRAW_CONSENT
  SUBMITTED last year: read readToPersonnel follow TAKE_BACK WITHDRAW_CONSENT
a colleague
  DRAFT: -
  SUBMITTED: -
  SUBMITTED last year: -
the own 所属長
  DRAFT: -
  SUBMITTED: read ACKNOWLEDGE
  SUBMITTED last year: -
the host
  DRAFT: -
  SUBMITTED: -
  SUBMITTED last year: -
another 所属長
  DRAFT: -
  SUBMITTED: -
  SUBMITTED last year: -
人事課
  DRAFT: -
  SUBMITTED: read readToPersonnel follow
  SUBMITTED last year: read readToPersonnel follow
人事課 who applied
  DRAFT: read readToPersonnel follow EDIT SUBMIT
  SUBMITTED: read readToPersonnel follow TAKE_BACK WITHDRAW_CONSENT
  SUBMITTED last year: read readToPersonnel follow TAKE_BACK WITHDRAW_CONSENT
主管課
  DRAFT: -
  SUBMITTED: -
  SUBMITTED last year: -
analyst, administrator
  DRAFT: -
  SUBMITTED: -
  SUBMITTED last year: -
`;
