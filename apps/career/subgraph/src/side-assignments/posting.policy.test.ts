import { may } from '@takara/subgraph-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../standing.policy.ts';
import { postingOracle } from './posting.oracle.ts';
import { postingRights } from './posting.policy.ts';
import { NEXT_STEPS, POSTING_ACTIONS } from './posting.ts';
import { rightsTable } from './standing.factory.ts';

const isSeeing = (action: string) => action === 'read' || action === 'follow';

describe('who may see and do what with a posting, in each state', () => {
  const states = Object.fromEntries(Object.keys(NEXT_STEPS).map((state) => [state, { id: 'p', state, hostUnitId: 'host-group', wasSubmitted: state !== 'DRAFT' }]));
  it('is this table', () => {
    expect(
      rightsTable({
        noun: 'Posting', rights: postingRights, states: { ...states, 'WITHDRAWN unsubmitted': { ...states.WITHDRAWN, wasSubmitted: false } }, actions: ['read', 'follow', ...Object.keys(POSTING_ACTIONS)],
        isStep: (action, state) => isSeeing(action) || (NEXT_STEPS[state.split(' ')[0] as keyof typeof NEXT_STEPS] as readonly string[]).includes(action),
      }),
    ).toBe(TABLE);
  });
});

const ORACLE = postingOracle<Standing>((who, it) => who.hostUnitIds.some((id) => id === it.hostUnitId));
const HOSTS = fc.constantFrom('u', 'v', 'w');
const STANDING = fc.record({ employeeId: fc.constantFrom('a', 'b'), on: fc.constant('2026-11-22'), hostUnitIds: fc.uniqueArray(HOSTS), peopleIds: fc.uniqueArray(fc.constantFrom('a', 'b')), isPersonnel: fc.boolean(), countedDepartmentIds: fc.constant([]) });
const ROW = fc.record({ id: fc.constant('x'), hostUnitId: HOSTS, wasSubmitted: fc.boolean(), state: fc.constantFrom(...Object.keys(NEXT_STEPS)) });

describe('the policy and an independent oracle', () => {
  it('speak of the same acts', () => {
    expect(Object.keys(ORACLE).sort()).toEqual(['read', 'follow', ...Object.keys(POSTING_ACTIONS)].sort());
  });

  it.each(Object.keys(ORACLE))('agree on %s for whoever asks about whatever row', (action) => {
    fc.assert(fc.property(STANDING, ROW, (who, row) => may(postingRights(who), action, 'Posting', row) === ORACLE[action]!(who, row)), { numRuns: 500 });
  });
});

const TABLE = `
the applicant
  DRAFT: -
  SUBMITTED: -
  RETURNED: -
  OPEN: read APPLY
  CLOSED: read
  SETTLED: read
  WITHDRAWN: -
  WITHDRAWN unsubmitted: -
a colleague
  DRAFT: -
  SUBMITTED: -
  RETURNED: -
  OPEN: read APPLY
  CLOSED: read
  SETTLED: read
  WITHDRAWN: -
  WITHDRAWN unsubmitted: -
the own 所属長
  DRAFT: -
  SUBMITTED: -
  RETURNED: -
  OPEN: read APPLY
  CLOSED: read
  SETTLED: read
  WITHDRAWN: -
  WITHDRAWN unsubmitted: -
the host
  DRAFT: read follow EDIT SUBMIT WITHDRAW
  SUBMITTED: read follow WITHDRAW
  RETURNED: read follow EDIT SUBMIT WITHDRAW
  OPEN: read follow APPLY CLOSE WITHDRAW
  CLOSED: read follow SETTLE WITHDRAW
  SETTLED: read follow
  WITHDRAWN: read follow
  WITHDRAWN unsubmitted: read follow
another 所属長
  DRAFT: -
  SUBMITTED: -
  RETURNED: -
  OPEN: read APPLY
  CLOSED: read
  SETTLED: read
  WITHDRAWN: -
  WITHDRAWN unsubmitted: -
人事課
  DRAFT: -
  SUBMITTED: read follow APPROVE RETURN
  RETURNED: read follow
  OPEN: read follow APPLY CLOSE WITHDRAW
  CLOSED: read follow SETTLE WITHDRAW
  SETTLED: read follow
  WITHDRAWN: read follow
  WITHDRAWN unsubmitted: -
人事課 who applied
  DRAFT: -
  SUBMITTED: read follow APPROVE RETURN
  RETURNED: read follow
  OPEN: read follow APPLY CLOSE WITHDRAW
  CLOSED: read follow SETTLE WITHDRAW
  SETTLED: read follow
  WITHDRAWN: read follow
  WITHDRAWN unsubmitted: -
主管課
  DRAFT: -
  SUBMITTED: -
  RETURNED: -
  OPEN: read APPLY
  CLOSED: read
  SETTLED: read
  WITHDRAWN: -
  WITHDRAWN unsubmitted: -
analyst, administrator
  DRAFT: -
  SUBMITTED: -
  RETURNED: -
  OPEN: read APPLY
  CLOSED: read
  SETTLED: read
  WITHDRAWN: -
  WITHDRAWN unsubmitted: -
`;
