import fc from 'fast-check';
import { may } from '@takara/subgraph-kit';
import { describe, expect, it } from 'vitest';
import { deploymentRights, type DeploymentStanding } from './deployment.policy.ts';

const standing = (more: Partial<DeploymentStanding>): DeploymentStanding => ({ employeeId: 'anybody', isPersonnel: false, headedUnitIds: [], departmentIds: [], watchesAll: false, ...more });
/* Seen from one person, who works in `home` of the department `planning` and is asked to go. */
const STANDINGS: Record<string, DeploymentStanding> = {
  'the person': standing({ employeeId: 'person' }),
  'the 所属長 (or 代決者) of home': standing({ headedUnitIds: ['home', 'homeGroup'] }),
  'the 主管課 of the department': standing({ departmentIds: ['planning'] }),
  '人事課': standing({ isPersonnel: true }),
  'the 主管課 of 危機管理局': standing({ departmentIds: ['crisis'], watchesAll: true }),
  'another 所属長, another 主管課, a colleague, analyst, administrator': standing({ headedUnitIds: ['host'], departmentIds: ['general'] }),
};
const row = { id: 'd', employeeId: 'person', homeUnitId: 'home', departmentId: 'planning' };
const DEPLOYMENT = ['read', 'readHeadReason', 'readPersonReason', 'readReflection', 'HEAD_CONSENT', 'HEAD_REFUSE', 'PERSON_CONSENT', 'PERSON_REFUSE', 'RETURN', 'REFLECT'];
const REQUEST = ['read', 'readFinding', 'TRIAGE', 'PROPOSE', 'ORDER', 'DECLINE'];

describe('who may see and do what', () => {
  it('is this table', () => {
    const lines = Object.entries(STANDINGS).map(([who, each]) => {
      const rights = deploymentRights(each);
      const of = (noun: string, actions: readonly string[], it: object) => actions.filter((action) => may(rights, action, noun, it)).join(' ') || '-';
      return `${who}\n  the person's row: ${of('Deployment', DEPLOYMENT, row)}\n  the request by itself: ${of('MunicipalSupportRequest', REQUEST, { id: 'r' })}\n  in the list of staff: ${of('TechnicalStaff', ['read'], { id: 'person', unitId: 'home', departmentId: 'planning' })}`;
    });
    expect(`\n${lines.join('\n')}\n`).toBe(TABLE);
  });

  it('nobody decides for themself as 所属長', () => {
    const rights = deploymentRights(standing({ employeeId: 'person', headedUnitIds: ['home'], isPersonnel: true }));
    expect(['HEAD_CONSENT', 'HEAD_REFUSE'].filter((action) => may(rights, action, 'Deployment', row))).toEqual([]);
  });
});

interface Row {
  id: string;
  employeeId: string;
  homeUnitId: string;
  departmentId: string | null;
}
type Question = (who: DeploymentStanding, it: Row) => boolean;
const self: Question = (who, it) => it.employeeId === who.employeeId;
const heads: Question = (who, it) => who.headedUnitIds.some((id) => id === it.homeUnitId);
const coordinates: Question = (who, it) => who.departmentIds.some((id) => id === it.departmentId);
const decides: Question = (who, it) => heads(who, it) && !self(who, it);
/** The same rights, said a second time without CASL. */
const ORACLE: Record<string, Question> = {
  read: (who, it) => who.isPersonnel || self(who, it) || heads(who, it) || coordinates(who, it),
  readHeadReason: (who, it) => who.isPersonnel || self(who, it) || heads(who, it),
  readPersonReason: (who, it) => who.isPersonnel || self(who, it), readReflection: (who, it) => who.isPersonnel || self(who, it), RETURN: (who, it) => who.isPersonnel || self(who, it),
  HEAD_CONSENT: decides, HEAD_REFUSE: decides, PERSON_CONSENT: self, PERSON_REFUSE: self, REFLECT: self,
};
const ID = fc.constantFrom('a', 'b', 'c');
const ROW = fc.record({ id: fc.constant('d'), employeeId: ID, homeUnitId: ID, departmentId: fc.option(ID) });
const STANDING = fc.record({ employeeId: ID, isPersonnel: fc.boolean(), headedUnitIds: fc.uniqueArray(ID), departmentIds: fc.uniqueArray(ID), watchesAll: fc.boolean() });

it.each(Object.keys(ORACLE))('the policy and an independent oracle agree on %s', (action) => {
  fc.assert(fc.property(STANDING, ROW, (who, it) => may(deploymentRights(who), action, 'Deployment', it) === ORACLE[action]!(who, it)), { numRuns: 500 });
});
it.each(REQUEST)('the policy and an independent oracle agree on %s of a request by itself', (action) => {
  fc.assert(fc.property(STANDING, ID, (who, id) => may(deploymentRights(who), action, 'MunicipalSupportRequest', { id }) === (who.isPersonnel || (action === 'read' && who.watchesAll))), { numRuns: 500 });
});
it('the policy and an independent oracle agree on who is in the list of staff', () => {
  const STAFF = fc.record({ id: ID, unitId: ID, departmentId: fc.option(ID) });
  const seen = (who: DeploymentStanding, { id, unitId, departmentId }: { id: string; unitId: string; departmentId: string | null }) => who.isPersonnel || who.employeeId === id || who.headedUnitIds.some((one) => one === unitId) || who.departmentIds.some((one) => one === departmentId);
  fc.assert(fc.property(STANDING, STAFF, (who, it) => may(deploymentRights(who), 'read', 'TechnicalStaff', it) === seen(who, it)), { numRuns: 500 });
});

const TABLE = `
the person
  the person's row: read readHeadReason readPersonReason readReflection PERSON_CONSENT PERSON_REFUSE RETURN REFLECT
  the request by itself: -
  in the list of staff: read
the 所属長 (or 代決者) of home
  the person's row: read readHeadReason HEAD_CONSENT HEAD_REFUSE
  the request by itself: -
  in the list of staff: read
the 主管課 of the department
  the person's row: read
  the request by itself: -
  in the list of staff: read
人事課
  the person's row: read readHeadReason readPersonReason readReflection RETURN
  the request by itself: read readFinding TRIAGE PROPOSE ORDER DECLINE
  in the list of staff: read
the 主管課 of 危機管理局
  the person's row: -
  the request by itself: read
  in the list of staff: -
another 所属長, another 主管課, a colleague, analyst, administrator
  the person's row: -
  the request by itself: -
  in the list of staff: -
`;
