import fc from 'fast-check';
import { may } from '@takara/subgraph-kit';
import { describe, expect, it } from 'vitest';
import { successionRights, type SuccessionStanding } from './topic.policy.ts';

/* Seen from a topic of a 所属 in `department`, which `holder` knows and `successor` learns. `superior` keeps it too, but is not above `holder`; `delegate` acts for the head. */
const who = (employeeId: string, more: Partial<SuccessionStanding> = {}): SuccessionStanding => ({ employeeId, isPersonnel: false, departmentIds: [], ...more });
const STANDINGS: Record<string, SuccessionStanding> = {
  '所属長': who('head'), 'グループマネージャー': who('manager'), '代決者': who('delegate'), '担い手の上司でないグループマネージャー': who('superior'), '担い手': who('holder'), '後任': who('successor'),
  '人事課': who('officer', { isPersonnel: true }), '主管課': who('coordinator', { departmentIds: ['department'] }), 'ほかの部局の主管課': who('other', { departmentIds: ['elsewhere'] }), '同僚、ほかの所属長、分析担当、管理者': who('anybody'),
};
const topic = { id: 't', departmentId: 'department', managerIds: ['head', 'manager', 'delegate', 'superior'], riskReaderIds: ['head', 'manager'], holderIds: ['holder'], successorIds: ['successor'] };
const plan = { id: 'p', headIds: ['head', 'delegate'], holderIds: ['holder'], successorId: 'successor' };
const ASKED: [string, string, object][] = [
  ...['read', 'readRisk', 'readLostOn', 'readWords', 'EDIT', 'MAP', 'UNMAP', 'NAME', 'WITHDRAW', 'CLOSE'].map((action): [string, string, object] => [action, 'KnowledgeTopic', topic]),
  ['CONFIRM', 'SuccessionPlan', plan], ['RECORD', 'SuccessionPlan', plan], ['AGREE', 'HandoverSession', { otherId: 'holder' }], ['readProspect', 'KnowledgeHolder', { employeeId: 'holder', managerIds: ['head', 'manager'] }],
];

describe('who may see and do what', () => {
  it('is this table', () => {
    const lines = Object.entries(STANDINGS).map(([name, standing]) => `${name}: ${ASKED.filter(([action, noun, row]) => may(successionRights(standing), action, noun, row)).map(([action]) => action).join(' ') || '-'}`);
    expect(`\n${lines.join('\n')}\n`).toBe(TABLE);
  });

  it('leads a 所属長 who learns something from a colleague to leave the last word to another', () => {
    expect(may(successionRights(who('head')), 'CONFIRM', 'SuccessionPlan', { ...plan, successorId: 'head' })).toBe(false);
  });
});

const ID = fc.constantFrom('a', 'b', 'c');
const IDS = fc.uniqueArray(ID);
const TOPIC = fc.record({ id: fc.constant('t'), departmentId: fc.option(ID), managerIds: IDS, riskReaderIds: IDS, holderIds: IDS, successorIds: IDS });
const STANDING = fc.record({ employeeId: ID, isPersonnel: fc.boolean(), departmentIds: IDS });
type Row = { departmentId: string | null; managerIds: string[]; riskReaderIds: string[]; holderIds: string[]; successorIds: string[] };
const has = (ids: readonly string[], id: string) => ids.some((one) => one === id);
const ofDepartment = (me: SuccessionStanding, it: Row) => it.departmentId !== null && has(me.departmentIds, it.departmentId);
const keeps = (me: SuccessionStanding, it: Row) => has(it.managerIds, me.employeeId);
/** The same rights, said a second time without CASL. */
const ORACLE: Record<string, (me: SuccessionStanding, it: Row) => boolean> = {
  read: (me, it) => me.isPersonnel || ofDepartment(me, it) || has([...it.managerIds, ...it.holderIds, ...it.successorIds], me.employeeId),
  readRisk: (me, it) => me.isPersonnel || ofDepartment(me, it) || has(it.riskReaderIds, me.employeeId),
  readLostOn: (me, it) => me.isPersonnel || has(it.riskReaderIds, me.employeeId),
  readWords: (me, it) => has([...it.managerIds, ...it.holderIds, ...it.successorIds], me.employeeId),
  EDIT: keeps, MAP: keeps, UNMAP: keeps, NAME: keeps, WITHDRAW: keeps, CLOSE: keeps,
};
const PLAN = fc.record({ id: fc.constant('p'), headIds: IDS, holderIds: IDS, successorId: ID });
const PERSON = fc.record({ id: fc.constant('h'), employeeId: ID, managerIds: IDS });
const SESSION = fc.record({ id: fc.constant('s'), otherId: ID });

describe('the policy and an independent oracle', () => {
  it('speak of every right to a topic', () => expect(Object.keys(ORACLE).toSorted()).toEqual(ASKED.filter(([, noun]) => noun === 'KnowledgeTopic').map(([action]) => action).toSorted()));

  it.each(Object.keys(ORACLE))('agree on %s for whoever asks about whatever topic', (action) => {
    fc.assert(fc.property(STANDING, TOPIC, (me, it) => may(successionRights(me), action, 'KnowledgeTopic', it) === ORACLE[action]!(me, it)), { numRuns: 500 });
  });

  it('agree on the hand-over: the two record it, each agrees to what the other wrote, and no successor has the last word on themself', () => {
    fc.assert(fc.property(STANDING, PLAN, SESSION, (me, plan, session) => {
      const rights = successionRights(me);
      return may(rights, 'RECORD', 'SuccessionPlan', plan) === (has(plan.holderIds, me.employeeId) || plan.successorId === me.employeeId)
        && may(rights, 'CONFIRM', 'SuccessionPlan', plan) === (has(plan.headIds, me.employeeId) && plan.successorId !== me.employeeId)
        && may(rights, 'AGREE', 'HandoverSession', session) === (session.otherId === me.employeeId);
    }), { numRuns: 500 });
  });

  it('agree on who learns when somebody leaves: 人事課, their own managers, themself', () => {
    fc.assert(fc.property(STANDING, PERSON, (me, it) => may(successionRights(me), 'readProspect', 'KnowledgeHolder', it) === (me.isPersonnel || has([it.employeeId, ...it.managerIds], me.employeeId))), { numRuns: 500 });
  });
});

const TABLE = `
所属長: read readRisk readLostOn readWords EDIT MAP UNMAP NAME WITHDRAW CLOSE CONFIRM readProspect
グループマネージャー: read readRisk readLostOn readWords EDIT MAP UNMAP NAME WITHDRAW CLOSE readProspect
代決者: read readWords EDIT MAP UNMAP NAME WITHDRAW CLOSE CONFIRM
担い手の上司でないグループマネージャー: read readWords EDIT MAP UNMAP NAME WITHDRAW CLOSE
担い手: read readWords RECORD AGREE readProspect
後任: read readWords RECORD
人事課: read readRisk readLostOn readProspect
主管課: read readRisk
ほかの部局の主管課: -
同僚、ほかの所属長、分析担当、管理者: -
`;
