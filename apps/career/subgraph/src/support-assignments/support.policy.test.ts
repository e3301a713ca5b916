import fc from 'fast-check';
import { may } from '@takara/subgraph-kit';
import { describe, expect, it } from 'vitest';
import { supportRights, type SupportStanding } from './support.policy.ts';
import { NEXT_STEPS } from './support.ts';

/* Seen from one newcomer, whom `supporter` was chosen for, in a 所属 of `manager`. */
const STANDINGS: Record<string, SupportStanding> = {
  'the newcomer': { employeeId: 'newcomer', isPersonnel: false },
  'the supporter': { employeeId: 'supporter', isPersonnel: false },
  'a manager of today (所属長, 受入GM, 代決者)': { employeeId: 'manager', isPersonnel: false },
  '人事課': { employeeId: 'officer', isPersonnel: true },
  'colleague, another 所属長, 主管課, analyst, administrator': { employeeId: 'anybody', isPersonnel: false },
};
const row = { id: 's', employeeId: 'newcomer', supporterId: 'supporter', managerIds: ['manager', 'head'], raterIds: ['manager', 'head', 'rater'] };
const SEEING = ['read', 'readCourse', 'readReason', 'readCheckIns', 'readAdaptation'];
const ACTS = ['NOMINATE', 'ACCEPT', 'DECLINE', 'CHECK_IN', 'ADAPT', 'CLOSE'];

describe('who may see and do what, in each state', () => {
  it('is this table', () => {
    const lines = Object.entries(STANDINGS).map(([who, standing]) => {
      const can = (action: string) => may(supportRights(standing), action, 'SupportAssignment', row);
      const acts = Object.entries(NEXT_STEPS).map(([state, steps]) => `${state}: ${ACTS.filter((action) => (steps as readonly string[]).includes(action) && can(action)).join(' ') || '-'}`);
      return [`${who}: ${SEEING.filter(can).join(' ') || '-'}`, ...acts.map((line) => `  ${line}`)].join('\n');
    });
    expect(`\n${lines.join('\n')}\n`).toBe(TABLE);
  });

  it('of one talk: the two read it, the managers learn the day, whoever supported before or has become the rater does not', () => {
    const seen = (employeeId: string, supporterId = 'supporter', isPersonnel = false) => ['readDay', 'read'].filter((action) => may(supportRights({ employeeId, isPersonnel }), action, 'SupportCheckIn', { ...row, supporterId })).join(' ');
    expect(['newcomer', 'supporter', 'manager', 'anybody'].map((who) => seen(who))).toEqual(['readDay read', 'readDay read', 'readDay', '']);
    expect(seen('officer', 'supporter', true)).toBe('');
    expect(seen('supporter', 'somebody before')).toBe('');
    expect(seen('rater', 'rater')).toBe('readDay');
  });

  it('leads a group manager who is new at head office to choose nobody for themself', () => {
    const own = { ...row, employeeId: 'manager', managerIds: ['manager'] };
    expect(ACTS.filter((action) => may(supportRights({ employeeId: 'manager', isPersonnel: true }), action, 'SupportAssignment', own))).toEqual(['CHECK_IN', 'ADAPT']);
  });
});

interface Row {
  employeeId: string;
  supporterId: string | null;
  managerIds: string[];
  raterIds: string[];
}
const isNewcomer = (who: SupportStanding, it: Row) => it.employeeId === who.employeeId;
const isSupporter = (who: SupportStanding, it: Row) => it.supporterId === who.employeeId;
const leads = (who: SupportStanding, it: Row) => it.managerIds.some((id) => id === who.employeeId) && !isNewcomer(who, it);
/** The same rights, said a second time without CASL. */
const ORACLE: Record<string, (who: SupportStanding, it: Row) => boolean> = {
  read: (who, it) => who.isPersonnel || isNewcomer(who, it) || isSupporter(who, it) || leads(who, it),
  readCourse: (who, it) => !isNewcomer(who, it) && (who.isPersonnel || leads(who, it)), readReason: leads,
  readCheckIns: (who, it) => isNewcomer(who, it) || isSupporter(who, it) || leads(who, it),
  NOMINATE: leads, CLOSE: leads, ACCEPT: isSupporter, DECLINE: isSupporter, CHECK_IN: (who, it) => isNewcomer(who, it) || isSupporter(who, it), ADAPT: isNewcomer, readAdaptation: isNewcomer,
};
const ID = fc.constantFrom('a', 'b', 'c');
/** Nobody supports themself: the table refuses it. */
const ROW = fc.record({ id: fc.constant('s'), employeeId: ID, supporterId: fc.option(ID), managerIds: fc.uniqueArray(ID), raterIds: fc.uniqueArray(ID) }).filter(({ employeeId, supporterId }) => employeeId !== supporterId);
const STANDING = fc.record({ employeeId: ID, isPersonnel: fc.boolean() });

describe('the policy and an independent oracle', () => {
  it.each(Object.keys(ORACLE))('agree on %s for whoever asks about whatever support', (action) => {
    fc.assert(fc.property(STANDING, ROW, (who, it) => may(supportRights(who), action, 'SupportAssignment', it) === ORACLE[action]!(who, it)), { numRuns: 500 });
  });
  it('agree that a note is read by the two alone, and never by a rater', () => {
    fc.assert(fc.property(STANDING, ROW, (who, it) => may(supportRights(who), 'read', 'SupportCheckIn', it) === (isNewcomer(who, it) || (isSupporter(who, it) && !it.raterIds.includes(who.employeeId)))), { numRuns: 500 });
  });
});

const TABLE = `
the newcomer: read readCheckIns readAdaptation
  REQUIRED: -
  NOMINATED: -
  DECLINED: -
  LAPSED: -
  ACCEPTED: -
  ACTIVE: CHECK_IN ADAPT
  CLOSED: -
the supporter: read readCheckIns
  REQUIRED: -
  NOMINATED: ACCEPT DECLINE
  DECLINED: -
  LAPSED: -
  ACCEPTED: -
  ACTIVE: CHECK_IN
  CLOSED: -
a manager of today (所属長, 受入GM, 代決者): read readCourse readReason readCheckIns
  REQUIRED: NOMINATE
  NOMINATED: NOMINATE
  DECLINED: NOMINATE
  LAPSED: NOMINATE CLOSE
  ACCEPTED: NOMINATE
  ACTIVE: NOMINATE CLOSE
  CLOSED: -
人事課: read readCourse
  REQUIRED: -
  NOMINATED: -
  DECLINED: -
  LAPSED: -
  ACCEPTED: -
  ACTIVE: -
  CLOSED: -
colleague, another 所属長, 主管課, analyst, administrator: -
  REQUIRED: -
  NOMINATED: -
  DECLINED: -
  LAPSED: -
  ACCEPTED: -
  ACTIVE: -
  CLOSED: -
`;
