import fc from 'fast-check';
import { may } from '@takara/subgraph-kit';
import { describe, expect, it } from 'vitest';
import { applicationRights, type ApplicationStanding } from './application.policy.ts';
import { NEXT_STEPS, type ApplicationState } from './application.ts';

/* Seen from one application of `applicant`, to `unit`. */
const NOBODY: ApplicationStanding = { employeeId: 'x', headedUnitIds: [], isPersonnel: false, peopleIds: [], concealedIds: [] };
const STANDINGS: Record<string, ApplicationStanding> = {
  'the applicant': { ...NOBODY, employeeId: 'applicant' },
  '所属長 of the posting unit': { ...NOBODY, headedUnitIds: ['unit'] },
  '人事課': { ...NOBODY, isPersonnel: true },
  'the own 所属長': { ...NOBODY, peopleIds: ['applicant'], concealedIds: ['a'] },
  'the own 所属長, who heads the posting unit too': { ...NOBODY, peopleIds: ['applicant'], concealedIds: ['a'], headedUnitIds: ['unit'] },
  'a rater or former 所属長, of 人事課 now': { ...NOBODY, concealedIds: ['a'], isPersonnel: true },
  'colleague, group manager, 主管課, analyst, administrator': NOBODY,
};
const SEEING = ['read', 'readWhole', 'readRecord', 'plan'];
const row = (state: ApplicationState) => ({ id: 'a', applicantId: 'applicant', hostUnitId: 'unit', state });
const STORED = Object.keys(NEXT_STEPS).filter((state) => state !== 'ORDERED' && state !== 'LAPSED') as ApplicationState[];

describe('who may see and do what, in each state', () => {
  it('is this table', () => {
    const lines = Object.entries(STANDINGS).map(([who, standing]) => {
      const can = (action: string, state: ApplicationState) => may(applicationRights(standing), action, 'InternalApplication', row(state));
      return [who, ...STORED.map((state) => `  ${state}: ${[...SEEING, ...new Set(NEXT_STEPS[state] as readonly string[])].filter((action) => can(action, state)).join(' ') || '-'}`)].join('\n');
    });
    expect(`\n${lines.join('\n')}\n`).toBe(TABLE);
  });
});

interface Row {
  id: string;
  applicantId: string;
  hostUnitId: string;
  state: ApplicationState;
}
type Says = (who: ApplicationStanding, it: Row) => boolean;
const isOwn: Says = (who, it) => it.applicantId === who.employeeId;
const isConcealed: Says = (who, it) => who.concealedIds.includes(it.id);
const selects: Says = (who, it) => !isOwn(who, it) && !isConcealed(who, it) && (who.isPersonnel || who.headedUnitIds.includes(it.hostUnitId));
const hears: Says = (who, it) => it.state === 'MATCHED' && who.peopleIds.includes(it.applicantId);
/** The same rights, said a second time without CASL. */
const ORACLE: Record<string, Says> = {
  read: (who, it) => isOwn(who, it) || hears(who, it) || ((who.isPersonnel || who.headedUnitIds.includes(it.hostUnitId)) && (it.state === 'MATCHED' || !isConcealed(who, it))),
  readWhole: (who, it) => isOwn(who, it) || selects(who, it), readRecord: selects, INVITE: selects, RECORD: selects, MATCH: selects, DECLINE: selects,
  HEAR: (who, it) => hears(who, it) && !isOwn(who, it), WITHDRAW: isOwn, ACKNOWLEDGE: isOwn, plan: (who, it) => who.isPersonnel && it.state === 'MATCHED',
};
const ID = fc.constantFrom('a', 'b', 'c');
const ROW = fc.record({ id: ID, applicantId: ID, hostUnitId: ID, state: fc.constantFrom(...STORED) });
/** Nobody is in their own line. */
const STANDING = fc.record({ employeeId: ID, headedUnitIds: fc.uniqueArray(ID), isPersonnel: fc.boolean(), peopleIds: fc.uniqueArray(ID), concealedIds: fc.uniqueArray(ID) });
const isOwnAndConcealed: Says = (who, it) => isOwn(who, it) && isConcealed(who, it);

describe('the policy and an independent oracle', () => {
  it.each(Object.keys(ORACLE))('agree on %s for whoever asks about whatever application', (action) => {
    fc.assert(fc.property(STANDING, ROW, (who, it) => isOwnAndConcealed(who, it) || may(applicationRights(who), action, 'InternalApplication', it) === ORACLE[action]!(who, it)), { numRuns: 500 });
  });

  it('agree that nobody in the line reads anything of an application without a decision, whatever else they are', () => {
    fc.assert(fc.property(STANDING, ROW, (who, it) => !isConcealed(who, it) || isOwn(who, it) || it.state === 'MATCHED' || Object.keys(ORACLE).every((action) => !may(applicationRights(who), action, 'InternalApplication', it))), { numRuns: 500 });
  });
});

const TABLE = `
the applicant
  SUBMITTED: read readWhole WITHDRAW
  INVITED: read readWhole WITHDRAW
  INTERVIEWED: read readWhole WITHDRAW
  MATCHED: read readWhole ACKNOWLEDGE
  NOT_MATCHED: read readWhole ACKNOWLEDGE
  POSTING_WITHDRAWN: read readWhole ACKNOWLEDGE
  WITHDRAWN: read readWhole
所属長 of the posting unit
  SUBMITTED: read readWhole readRecord INVITE DECLINE
  INVITED: read readWhole readRecord RECORD INVITE DECLINE
  INTERVIEWED: read readWhole readRecord MATCH DECLINE
  MATCHED: read readWhole readRecord
  NOT_MATCHED: read readWhole readRecord
  POSTING_WITHDRAWN: read readWhole readRecord
  WITHDRAWN: read readWhole readRecord
人事課
  SUBMITTED: read readWhole readRecord INVITE DECLINE
  INVITED: read readWhole readRecord RECORD INVITE DECLINE
  INTERVIEWED: read readWhole readRecord MATCH DECLINE
  MATCHED: read readWhole readRecord plan
  NOT_MATCHED: read readWhole readRecord
  POSTING_WITHDRAWN: read readWhole readRecord
  WITHDRAWN: read readWhole readRecord
the own 所属長
  SUBMITTED: -
  INVITED: -
  INTERVIEWED: -
  MATCHED: read HEAR
  NOT_MATCHED: -
  POSTING_WITHDRAWN: -
  WITHDRAWN: -
the own 所属長, who heads the posting unit too
  SUBMITTED: -
  INVITED: -
  INTERVIEWED: -
  MATCHED: read HEAR
  NOT_MATCHED: -
  POSTING_WITHDRAWN: -
  WITHDRAWN: -
a rater or former 所属長, of 人事課 now
  SUBMITTED: -
  INVITED: -
  INTERVIEWED: -
  MATCHED: read plan
  NOT_MATCHED: -
  POSTING_WITHDRAWN: -
  WITHDRAWN: -
colleague, group manager, 主管課, analyst, administrator
  SUBMITTED: -
  INVITED: -
  INTERVIEWED: -
  MATCHED: -
  NOT_MATCHED: -
  POSTING_WITHDRAWN: -
  WITHDRAWN: -
`;
