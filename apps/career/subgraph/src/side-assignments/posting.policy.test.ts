import { describe, expect, it } from 'vitest';
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
