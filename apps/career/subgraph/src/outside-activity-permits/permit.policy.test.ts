import fc from 'fast-check';
import { may } from '@takara/subgraph-kit';
import { describe, expect, it } from 'vitest';
import { NEXT_STEPS, type PermitState } from './permit.ts';
import { permitRights, type PermitStanding } from './permit.policy.ts';

/* Seen from one application of `applicant`. */
const NOBODY: PermitStanding = { employeeId: 'x', isPersonnel: false, peopleIds: [] };
const STANDINGS: Record<string, PermitStanding> = {
  'the applicant': { ...NOBODY, employeeId: 'applicant' },
  'the own 所属長': { ...NOBODY, peopleIds: ['applicant'] },
  '人事課': { ...NOBODY, isPersonnel: true },
  'the applicant, of 人事課': { ...NOBODY, employeeId: 'applicant', isPersonnel: true },
  'colleague, group manager, former 所属長, 主管課, analyst, administrator': NOBODY,
};
const SEEING = ['read', 'readOpinion'];
const STORED = Object.keys(NEXT_STEPS).filter((state) => !['ACTIVE', 'RENEWAL_DUE', 'REAPPLY'].includes(state)) as PermitState[];
const row = (state: PermitState, wasSubmitted: boolean) => ({ id: 'a', applicantId: 'applicant', state, wasSubmitted });
/** What can be done with a granted one depends on its day as well. */
const stepsOf = (state: PermitState): readonly string[] => (state === 'GRANTED' ? [...new Set([...NEXT_STEPS.GRANTED, ...NEXT_STEPS.REAPPLY])] : NEXT_STEPS[state]);

describe('who may see and do what, in each state', () => {
  it('is this table', () => {
    const lines = Object.entries(STANDINGS).map(([who, standing]) => {
      const can = (action: string, state: PermitState) => may(permitRights(standing), action, 'OutsideActivityPermit', row(state, state !== 'DRAFT'));
      return [who, ...STORED.map((state) => `  ${state}: ${[...SEEING, ...stepsOf(state)].filter((action) => can(action, state)).join(' ') || '-'}`)].join('\n');
    });
    expect(`\n${lines.join('\n')}\n`).toBe(TABLE);
  });
});

interface Row {
  applicantId: string;
  state: PermitState;
  wasSubmitted: boolean;
}
type Says = (who: PermitStanding, it: Row) => boolean;
const isOwn: Says = (who, it) => it.applicantId === who.employeeId;
const leads: Says = (who, it) => !isOwn(who, it) && it.wasSubmitted && who.peopleIds.includes(it.applicantId);
const decides: Says = (who, it) => !isOwn(who, it) && it.wasSubmitted && who.isPersonnel;
/** The same rights, said a second time without CASL. */
const ORACLE: Record<string, Says> = {
  read: (who, it) => isOwn(who, it) || leads(who, it) || decides(who, it), readOpinion: (who, it) => leads(who, it) || decides(who, it),
  OPINE: leads, RETURN: (who, it) => (leads(who, it) && it.state === 'SUBMITTED') || (decides(who, it) && it.state === 'HR_REVIEW'), GRANT: decides, REFUSE: decides, REVOKE: decides,
  EDIT: isOwn, SUBMIT: isOwn, WITHDRAW: isOwn, LOG: isOwn, RENEW: isOwn, END: isOwn, ACKNOWLEDGE: isOwn,
};
const ID = fc.constantFrom('a', 'b', 'c');
const ROW = fc.record({ applicantId: ID, state: fc.constantFrom(...STORED), wasSubmitted: fc.boolean() });
const STANDING = fc.record({ employeeId: ID, isPersonnel: fc.boolean(), peopleIds: fc.uniqueArray(ID) });

describe('the policy and an independent oracle', () => {
  it.each(Object.keys(ORACLE))('agree on %s for whoever asks about whatever application', (action) => {
    fc.assert(fc.property(STANDING, ROW, (who, it) => may(permitRights(who), action, 'OutsideActivityPermit', it) === ORACLE[action]!(who, it)), { numRuns: 500 });
  });
});

const TABLE = `
the applicant
  DRAFT: read EDIT SUBMIT WITHDRAW
  SUBMITTED: read WITHDRAW
  RETURNED: read EDIT SUBMIT WITHDRAW
  HR_REVIEW: read WITHDRAW
  GRANTED: read ACKNOWLEDGE END LOG RENEW
  REFUSED: read ACKNOWLEDGE
  REVOKED: read ACKNOWLEDGE LOG
  ENDED: read LOG
  WITHDRAWN: read
the own 所属長
  DRAFT: -
  SUBMITTED: read readOpinion OPINE RETURN
  RETURNED: read readOpinion
  HR_REVIEW: read readOpinion
  GRANTED: read readOpinion
  REFUSED: read readOpinion
  REVOKED: read readOpinion
  ENDED: read readOpinion
  WITHDRAWN: read readOpinion
人事課
  DRAFT: -
  SUBMITTED: read readOpinion
  RETURNED: read readOpinion
  HR_REVIEW: read readOpinion GRANT REFUSE RETURN
  GRANTED: read readOpinion REVOKE
  REFUSED: read readOpinion
  REVOKED: read readOpinion
  ENDED: read readOpinion
  WITHDRAWN: read readOpinion
the applicant, of 人事課
  DRAFT: read EDIT SUBMIT WITHDRAW
  SUBMITTED: read WITHDRAW
  RETURNED: read EDIT SUBMIT WITHDRAW
  HR_REVIEW: read WITHDRAW
  GRANTED: read ACKNOWLEDGE END LOG RENEW
  REFUSED: read ACKNOWLEDGE
  REVOKED: read ACKNOWLEDGE LOG
  ENDED: read LOG
  WITHDRAWN: read
colleague, group manager, former 所属長, 主管課, analyst, administrator
  DRAFT: -
  SUBMITTED: -
  RETURNED: -
  HR_REVIEW: -
  GRANTED: -
  REFUSED: -
  REVOKED: -
  ENDED: -
  WITHDRAWN: -
`;
