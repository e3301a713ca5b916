import fc from 'fast-check';
import { may } from '@takara/subgraph-kit';
import { describe, expect, it } from 'vitest';
import { secondmentRights, type SecondmentStanding } from './secondment.policy.ts';

const standing = (more: Partial<SecondmentStanding>): SecondmentStanding => ({ employeeId: 'anybody', isPersonnel: false, headedUnitIds: [], departmentIds: [], ...more });
/* Seen from one person who worked in `home` of the department `planning` when recommended, and works in `now` after the return. */
const STANDINGS: Record<string, SecondmentStanding> = {
  'the person': standing({ employeeId: 'person' }),
  'the 主管課 of the department': standing({ departmentIds: ['planning'] }),
  'the 所属長 (or 代決者) of before': standing({ headedUnitIds: ['home', 'homeGroup'] }),
  'the 所属長 (or 代決者) of now': standing({ headedUnitIds: ['now'] }),
  '人事課': standing({ isPersonnel: true }),
  'another 所属長, another 主管課, a colleague, analyst, administrator': standing({ headedUnitIds: ['host'], departmentIds: ['general'] }),
};
const row = { id: 's', employeeId: 'person', homeUnitId: 'home', departmentId: 'planning', sharedUnitId: 'now' };
const SECONDMENT = ['read', 'readWords', 'readReports', 'RECOMMEND', 'NOT_RECOMMEND', 'AGREE', 'DECLINE', 'WITHDRAW', 'SELECT', 'NOT_SELECT', 'ORDER', 'CANCEL', 'RECALL', 'REPORT', 'SHARE', 'CONFIRM', 'ACKNOWLEDGE'];
const AGREEMENT = ['readContact', 'WRITE', 'CALL', 'CLOSE_CALL'];

describe('who may see and do what', () => {
  it('is this table', () => {
    const lines = Object.entries(STANDINGS).map(([who, each]) => {
      const rights = secondmentRights(each);
      const of = (noun: string, actions: readonly string[], it: object) => actions.filter((action) => may(rights, action, noun, it)).join(' ') || '-';
      return `${who}\n  one's going: ${of('Secondment', SECONDMENT, row)}\n  agreements: ${of('ExchangeAgreement', AGREEMENT, { id: 'a' })}`;
    });
    expect(`\n${lines.join('\n')}\n`).toBe(TABLE);
  });

  it('nobody decides about themself by duty, whatever the duties', () => {
    const rights = secondmentRights(standing({ employeeId: 'person', isPersonnel: true, headedUnitIds: ['home', 'now'], departmentIds: ['planning'] }));
    expect(['RECOMMEND', 'NOT_RECOMMEND', 'SELECT', 'NOT_SELECT', 'ORDER', 'CANCEL', 'RECALL', 'CONFIRM'].filter((action) => may(rights, action, 'Secondment', row))).toEqual([]);
  });
});

interface Row {
  id: string;
  employeeId: string;
  homeUnitId: string;
  departmentId: string | null;
  sharedUnitId: string | null;
}
type Question = (who: SecondmentStanding, it: Row) => boolean;
const self: Question = (who, it) => it.employeeId === who.employeeId;
const runs: Question = (who) => who.isPersonnel;
const coordinates: Question = (who, it) => who.departmentIds.some((id) => id === it.departmentId);
const headsNow: Question = (who, it) => who.headedUnitIds.some((id) => id === it.sharedUnitId);
const heads: Question = (who, it) => headsNow(who, it) || who.headedUnitIds.some((id) => id === it.homeUnitId);
const of = (...all: Question[]): Question => (who, it) => all.some((each) => each(who, it));
const ofAnother = (each: Question): Question => (who, it) => each(who, it) && !self(who, it);
/** The same rights, said a second time without CASL. */
const ORACLE: Record<string, Question> = {
  read: of(self, runs, coordinates, heads), readWords: of(self, runs, coordinates), readReports: of(self, runs, coordinates),
  RECOMMEND: ofAnother(coordinates), NOT_RECOMMEND: ofAnother(coordinates), WITHDRAW: of(self, coordinates), AGREE: self, DECLINE: self, REPORT: self, SHARE: self, ACKNOWLEDGE: self,
  SELECT: ofAnother(runs), NOT_SELECT: ofAnother(runs), ORDER: ofAnother(runs), CANCEL: ofAnother(runs), RECALL: ofAnother(runs), CONFIRM: ofAnother(headsNow),
};
const ID = fc.constantFrom('a', 'b', 'c');
const ROW = fc.record({ id: fc.constant('s'), employeeId: ID, homeUnitId: ID, departmentId: fc.option(ID), sharedUnitId: fc.option(ID) });
const STANDING = fc.record({ employeeId: ID, isPersonnel: fc.boolean(), headedUnitIds: fc.uniqueArray(ID), departmentIds: fc.uniqueArray(ID) });

it('the oracle speaks of every act', () => {
  expect(Object.keys(ORACLE).toSorted()).toEqual(SECONDMENT.toSorted());
});
it.each(SECONDMENT)('the policy and an independent oracle agree on %s', (action) => {
  fc.assert(fc.property(STANDING, ROW, (who, it) => may(secondmentRights(who), action, 'Secondment', it) === ORACLE[action]!(who, it)), { numRuns: 500 });
});
it.each(AGREEMENT)('the policy and an independent oracle agree on %s of an agreement', (action) => {
  fc.assert(fc.property(STANDING, ID, (who, id) => may(secondmentRights(who), action, 'ExchangeAgreement', { id }) === (who.isPersonnel || (action === 'readContact' && who.departmentIds.length > 0))), { numRuns: 500 });
});

const TABLE = `
the person
  one's going: read readWords readReports AGREE DECLINE WITHDRAW REPORT SHARE ACKNOWLEDGE
  agreements: -
the 主管課 of the department
  one's going: read readWords readReports RECOMMEND NOT_RECOMMEND WITHDRAW
  agreements: readContact
the 所属長 (or 代決者) of before
  one's going: read
  agreements: -
the 所属長 (or 代決者) of now
  one's going: read CONFIRM
  agreements: -
人事課
  one's going: read readWords readReports SELECT NOT_SELECT ORDER CANCEL RECALL
  agreements: readContact WRITE CALL CLOSE_CALL
another 所属長, another 主管課, a colleague, analyst, administrator
  one's going: -
  agreements: readContact
`;
