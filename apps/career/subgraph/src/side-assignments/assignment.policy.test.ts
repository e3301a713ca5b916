import fc from 'fast-check';
import { may } from '@takara/subgraph-kit';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../standing.policy.ts';
import { assignmentRights, mayReadReview, sideOf } from './assignment.policy.ts';
import { NEXT_STEPS } from './assignment.ts';
import { rightsTable, STANDINGS } from './standing.factory.ts';

describe('who may see and do what with a side assignment, in each state', () => {
  const row = { id: 's', employeeId: 'applicant', hostUnitId: 'host-group' };
  it('is this table', () => {
    expect(
      rightsTable({
        noun: 'Assignment', rights: assignmentRights, states: Object.fromEntries(Object.keys(NEXT_STEPS).map((state) => [state, row])), actions: ['read', 'LOG_HOURS', 'CONFIRM_HOURS', 'END', 'REVIEW'],
        isStep: (action, state) => action === 'read' || (NEXT_STEPS[state as keyof typeof NEXT_STEPS] as readonly string[]).includes(action),
      }),
    ).toBe(TABLE);
  });
});

/** The same rights, said a second time without CASL. */
const ORACLE: Record<string, (who: Standing, it: Row) => boolean> = {
  read: (who, it) => who.isPersonnel || it.employeeId === who.employeeId || who.peopleIds.includes(it.employeeId) || who.hostUnitIds.includes(it.hostUnitId),
  LOG_HOURS: (who, it) => it.employeeId === who.employeeId,
  CONFIRM_HOURS: (who, it) => who.hostUnitIds.includes(it.hostUnitId) && it.employeeId !== who.employeeId,
  END: (who, it) => (who.isPersonnel || who.hostUnitIds.includes(it.hostUnitId)) && it.employeeId !== who.employeeId,
  REVIEW: (who, it) => it.employeeId === who.employeeId || who.hostUnitIds.includes(it.hostUnitId),
};
interface Row {
  employeeId: string;
  hostUnitId: string;
}

const PEOPLE = fc.constantFrom('a', 'b', 'c');
const HOSTS = fc.constantFrom('u', 'v');
const STANDING = fc.record({ employeeId: PEOPLE, on: fc.constant('2026-11-22'), hostUnitIds: fc.uniqueArray(HOSTS), peopleIds: fc.uniqueArray(PEOPLE), isPersonnel: fc.boolean(), countedDepartmentIds: fc.constant([]) });
const ROW = fc.record({ id: fc.constant('x'), employeeId: PEOPLE, hostUnitId: HOSTS });

describe('the policy and an independent oracle', () => {
  it.each(Object.keys(ORACLE))('agree on %s for whoever asks about whatever row', (action) => {
    fc.assert(fc.property(STANDING, ROW, (who, row) => may(assignmentRights(who), action, 'Assignment', row) === ORACLE[action]!(who, row)), { numRuns: 500 });
  });
  it('whoever may review does so for one side, and nobody else has a side', () => {
    fc.assert(fc.property(STANDING, ROW, (who, row) => (sideOf(who, row) !== null) === may(assignmentRights(who), 'REVIEW', 'Assignment', row)));
  });
});

describe('a review', () => {
  const assignment = { employeeId: 'applicant', hostUnitId: 'host', personReviewed: true, hostReviewed: false };
  const readers = (side: 'PERSON' | 'HOST', reviewed = {}) => Object.entries(STANDINGS).filter(([, who]) => mayReadReview(who, { side }, { ...assignment, ...reviewed })).map(([name]) => name);
  it('is read by its own side and 人事課 while the other side still writes', () => {
    expect(readers('PERSON')).toEqual(['the applicant', '人事課', '人事課 who applied']);
    expect(readers('HOST', { personReviewed: false, hostReviewed: true })).toEqual(['the host', '人事課']);
  });
  it('is read by everybody who may read the side assignment once both are in', () => {
    expect(readers('PERSON', { hostReviewed: true })).toContain('the host');
    expect(readers('HOST', { hostReviewed: true })).toContain('the applicant');
  });
});

const TABLE = `
the applicant
  ORDERED: read
  ACTIVE: read LOG_HOURS
  ENDED: read LOG_HOURS REVIEW
  REVIEWED: read
a colleague
  ORDERED: -
  ACTIVE: -
  ENDED: -
  REVIEWED: -
the own 所属長
  ORDERED: read
  ACTIVE: read
  ENDED: read
  REVIEWED: read
the host
  ORDERED: read END
  ACTIVE: read CONFIRM_HOURS END
  ENDED: read CONFIRM_HOURS REVIEW
  REVIEWED: read CONFIRM_HOURS
another 所属長
  ORDERED: -
  ACTIVE: -
  ENDED: -
  REVIEWED: -
人事課
  ORDERED: read END
  ACTIVE: read END
  ENDED: read
  REVIEWED: read
人事課 who applied
  ORDERED: read
  ACTIVE: read LOG_HOURS
  ENDED: read LOG_HOURS REVIEW
  REVIEWED: read
主管課
  ORDERED: -
  ACTIVE: -
  ENDED: -
  REVIEWED: -
analyst, administrator
  ORDERED: -
  ACTIVE: -
  ENDED: -
  REVIEWED: -
`;
