import fc from 'fast-check';
import { may } from '@takara/subgraph-kit';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../standing.policy.ts';
import { applicationRights } from './application.policy.ts';
import { APPLICATION_ACTIONS, NEXT_STEPS } from './application.ts';
import { rightsTable } from './standing.factory.ts';

const isSeeing = (action: string) => action.startsWith('read');
const BEFORE_CONSENT = ['SUBMITTED', 'HOME_REFUSED'];

describe('who may see and do what with an application, in each state', () => {
  const states = Object.fromEntries(Object.keys(NEXT_STEPS).map((state) => [state, { id: 'a', state, applicantId: 'applicant', hostUnitId: 'host-group', shownToHost: !BEFORE_CONSENT.includes(state) }]));
  it('is this table', () => {
    expect(
      rightsTable({
        noun: 'Application', rights: applicationRights, states, actions: ['read', 'readHomeNote', ...Object.keys(APPLICATION_ACTIONS)],
        isStep: (action, state) => isSeeing(action) || (NEXT_STEPS[state as keyof typeof NEXT_STEPS] as readonly string[]).includes(action),
      }),
    ).toBe(TABLE);
  });
});

/** The same rights, said a second time without CASL and by somebody who has not read the policy. */
const ORACLE: Record<string, (who: Standing, it: Row) => boolean> = {
  read: (who, it) => isOwn(who, it) || isOwnHead(who, it) || isHost(who, it) || who.isPersonnel,
  readHomeNote: (who, it) => isOwn(who, it) || isOwnHead(who, it) || who.isPersonnel,
  WITHDRAW: isOwn,
  ACKNOWLEDGE: isOwn,
  CONSENT: (who, it) => isOwnHead(who, it) && !isOwn(who, it),
  REFUSE: (who, it) => isOwnHead(who, it) && !isOwn(who, it),
  SELECT: (who, it) => isHost(who, it) && !isOwn(who, it),
  DECLINE: (who, it) => isHost(who, it) && !isOwn(who, it),
  ORDER: (who, it) => who.isPersonnel && !isOwn(who, it),
  SEND_BACK: (who, it) => who.isPersonnel && !isOwn(who, it),
};
interface Row {
  applicantId: string;
  hostUnitId: string;
  shownToHost: boolean;
  state: string;
}
function isOwn(who: Standing, it: Row) {
  return it.applicantId === who.employeeId;
}
function isOwnHead(who: Standing, it: Row) {
  return who.peopleIds.some((id) => id === it.applicantId);
}
function isHost(who: Standing, it: Row) {
  return it.shownToHost && who.hostUnitIds.some((id) => id === it.hostUnitId);
}

const PEOPLE = fc.constantFrom('a', 'b', 'c');
const HOSTS = fc.constantFrom('u', 'v');
const STANDING = fc.record({ employeeId: PEOPLE, on: fc.constant('2026-11-22'), hostUnitIds: fc.uniqueArray(HOSTS), peopleIds: fc.uniqueArray(PEOPLE), isPersonnel: fc.boolean(), countedDepartmentIds: fc.constant([]) });
const ROW = fc.record({ id: fc.constant('x'), applicantId: PEOPLE, hostUnitId: HOSTS, shownToHost: fc.boolean(), state: fc.constantFrom(...Object.keys(NEXT_STEPS)) });

describe('the policy and an independent oracle', () => {
  it.each(Object.keys(ORACLE))('agree on %s for whoever asks about whatever row', (action) => {
    fc.assert(fc.property(STANDING, ROW, (who, row) => may(applicationRights(who), action, 'Application', row) === ORACLE[action]!(who, row)), { numRuns: 500 });
  });
});

const TABLE = `
the applicant
  SUBMITTED: read readHomeNote WITHDRAW
  HOME_CONSENTED: read readHomeNote WITHDRAW
  SELECTED: read readHomeNote WITHDRAW
  ORDERED: read readHomeNote ACKNOWLEDGE
  HOME_REFUSED: read readHomeNote ACKNOWLEDGE
  NOT_SELECTED: read readHomeNote ACKNOWLEDGE
  POSTING_WITHDRAWN: read readHomeNote ACKNOWLEDGE
  WITHDRAWN: read readHomeNote
a colleague
  SUBMITTED: -
  HOME_CONSENTED: -
  SELECTED: -
  ORDERED: -
  HOME_REFUSED: -
  NOT_SELECTED: -
  POSTING_WITHDRAWN: -
  WITHDRAWN: -
the own 所属長
  SUBMITTED: read readHomeNote CONSENT REFUSE
  HOME_CONSENTED: read readHomeNote
  SELECTED: read readHomeNote
  ORDERED: read readHomeNote
  HOME_REFUSED: read readHomeNote
  NOT_SELECTED: read readHomeNote
  POSTING_WITHDRAWN: read readHomeNote
  WITHDRAWN: read readHomeNote
the host
  SUBMITTED: -
  HOME_CONSENTED: read SELECT DECLINE
  SELECTED: read
  ORDERED: read
  HOME_REFUSED: -
  NOT_SELECTED: read
  POSTING_WITHDRAWN: read
  WITHDRAWN: read
another 所属長
  SUBMITTED: -
  HOME_CONSENTED: -
  SELECTED: -
  ORDERED: -
  HOME_REFUSED: -
  NOT_SELECTED: -
  POSTING_WITHDRAWN: -
  WITHDRAWN: -
人事課
  SUBMITTED: read readHomeNote
  HOME_CONSENTED: read readHomeNote
  SELECTED: read readHomeNote ORDER SEND_BACK
  ORDERED: read readHomeNote
  HOME_REFUSED: read readHomeNote
  NOT_SELECTED: read readHomeNote
  POSTING_WITHDRAWN: read readHomeNote
  WITHDRAWN: read readHomeNote
人事課 who applied
  SUBMITTED: read readHomeNote WITHDRAW
  HOME_CONSENTED: read readHomeNote WITHDRAW
  SELECTED: read readHomeNote WITHDRAW
  ORDERED: read readHomeNote ACKNOWLEDGE
  HOME_REFUSED: read readHomeNote ACKNOWLEDGE
  NOT_SELECTED: read readHomeNote ACKNOWLEDGE
  POSTING_WITHDRAWN: read readHomeNote ACKNOWLEDGE
  WITHDRAWN: read readHomeNote
主管課
  SUBMITTED: -
  HOME_CONSENTED: -
  SELECTED: -
  ORDERED: -
  HOME_REFUSED: -
  NOT_SELECTED: -
  POSTING_WITHDRAWN: -
  WITHDRAWN: -
analyst, administrator
  SUBMITTED: -
  HOME_CONSENTED: -
  SELECTED: -
  ORDERED: -
  HOME_REFUSED: -
  NOT_SELECTED: -
  POSTING_WITHDRAWN: -
  WITHDRAWN: -
`;
