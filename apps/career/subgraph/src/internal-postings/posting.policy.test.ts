import fc from 'fast-check';
import { may } from '@takara/subgraph-kit';
import { describe, expect, it } from 'vitest';
import { postingOracle } from '../side-assignments/posting.oracle.ts';
import { NEXT_STEPS, POSTING_ACTIONS, type PostingState } from '../side-assignments/posting.ts';
import { postingRights, type PostingStanding } from './posting.policy.ts';

/* Seen from one posting of `unit`. */
const STANDINGS: Record<string, PostingStanding> = {
  '所属長 (or 代決者) of the posting unit': { headedUnitIds: ['unit'], isPersonnel: false },
  '人事課': { headedUnitIds: [], isPersonnel: true },
  'everybody else: group managers of the unit, another 所属長, 主管課, staff, analyst, administrator': { headedUnitIds: ['elsewhere'], isPersonnel: false },
};
const SEEING = ['read', 'follow'];
const ACTIONS = [...SEEING, ...Object.keys(POSTING_ACTIONS)];
const STATES = Object.keys(NEXT_STEPS) as PostingState[];
const ROWS = [...STATES.map((state) => [state, { state, hostUnitId: 'unit', wasSubmitted: state !== 'DRAFT' }] as const), ['WITHDRAWN unsubmitted', { state: 'WITHDRAWN', hostUnitId: 'unit', wasSubmitted: false }] as const];

describe('who may see and do what, in each state', () => {
  it('is this table', () => {
    const lines = Object.entries(STANDINGS).map(([who, standing]) => {
      const rights = postingRights(standing);
      const isStep = (action: string, state: PostingState) => SEEING.includes(action) || (NEXT_STEPS[state] as readonly string[]).includes(action);
      return [who, ...ROWS.map(([name, row]) => `  ${name}: ${ACTIONS.filter((action) => isStep(action, row.state) && may(rights, action, 'InternalPosting', row)).join(' ') || '-'}`)].join('\n');
    });
    expect(`\n${lines.join('\n')}\n`).toBe(TABLE);
  });
});

const ORACLE = postingOracle<PostingStanding>((who, it) => who.headedUnitIds.some((id) => id === it.hostUnitId));
const UNIT = fc.constantFrom('u', 'v', 'w');
const STANDING = fc.record({ headedUnitIds: fc.uniqueArray(UNIT), isPersonnel: fc.boolean() });
const ROW = fc.record({ hostUnitId: UNIT, wasSubmitted: fc.boolean(), state: fc.constantFrom(...STATES) });

describe('the policy and an independent oracle', () => {
  it('speak of the same acts', () => expect(Object.keys(ORACLE).toSorted()).toEqual(ACTIONS.toSorted()));

  it.each(ACTIONS)('agree on %s for whoever asks about whatever posting', (action) => {
    fc.assert(fc.property(STANDING, ROW, (who, it) => may(postingRights(who), action, 'InternalPosting', it) === ORACLE[action]!(who, it)), { numRuns: 500 });
  });
});

const TABLE = `
所属長 (or 代決者) of the posting unit
  DRAFT: read follow EDIT SUBMIT WITHDRAW
  SUBMITTED: read follow WITHDRAW
  RETURNED: read follow EDIT SUBMIT WITHDRAW
  OPEN: read follow APPLY CLOSE WITHDRAW
  CLOSED: read follow SETTLE WITHDRAW
  SETTLED: read follow
  WITHDRAWN: read follow
  WITHDRAWN unsubmitted: read follow
人事課
  DRAFT: -
  SUBMITTED: read follow APPROVE RETURN
  RETURNED: read follow
  OPEN: read follow APPLY CLOSE WITHDRAW
  CLOSED: read follow SETTLE WITHDRAW
  SETTLED: read follow
  WITHDRAWN: read follow
  WITHDRAWN unsubmitted: -
everybody else: group managers of the unit, another 所属長, 主管課, staff, analyst, administrator
  DRAFT: -
  SUBMITTED: -
  RETURNED: -
  OPEN: read APPLY
  CLOSED: read
  SETTLED: read
  WITHDRAWN: -
  WITHDRAWN unsubmitted: -
`;
