import fc from 'fast-check';
import { may } from '@takara/subgraph-kit';
import { describe, expect, it } from 'vitest';
import { skillRights } from './skill.policy.ts';
import type { SkillStanding } from './standing.policy.ts';

/* Seen from one `holder`. */
const NOBODY: SkillStanding = { employeeId: 'anybody', on: '2026-11-22', isPersonnel: false, lineIds: [], readableIds: [] };
const STANDINGS: Record<string, SkillStanding> = {
  'the person': { ...NOBODY, employeeId: 'holder' },
  'the nearest managers (GM, 所属長, 代決者)': { ...NOBODY, employeeId: 'manager', lineIds: ['holder'], readableIds: ['holder'] },
  '主管課 of the department, heads further up': { ...NOBODY, employeeId: 'coordinator', readableIds: ['holder'] },
  '人事課': { ...NOBODY, employeeId: 'officer', isPersonnel: true },
  'colleague, another 所属長, analyst, administrator': NOBODY,
};
const ACTIONS = ['read', 'readHistory', 'ASK', 'WITHDRAW', 'CONFIRM', 'RETURN', 'CONSIDER'];

describe('who may see and do what', () => {
  it('is this table', () => {
    const lines = Object.entries(STANDINGS).map(([who, standing]) => {
      const of = (isWithdrawn: boolean) => ACTIONS.filter((action) => may(skillRights(standing), action, 'SkillAssertion', { employeeId: 'holder', isWithdrawn })).join(' ') || '-';
      const considered = ['2026-11-23', '2026-11-22'].map((placementOn) => (may(skillRights(standing), 'read', 'SkillConsideration', { employeeId: 'holder', placementOn }) ? 'read' : '-'));
      return `${who}: ${of(false)}\n  withdrawn: ${of(true)}\n  considered, before and from the day of the order: ${considered.join(' ')}`;
    });
    expect(`\n${lines.join('\n')}\n`).toBe(TABLE);
  });

  it('leaves nobody of 人事課 to confirm or consider themself, or to read ahead what others consider of them', () => {
    const own = skillRights({ ...NOBODY, employeeId: 'officer', isPersonnel: true, lineIds: ['officer'] });
    expect(ACTIONS.filter((action) => may(own, action, 'SkillAssertion', { employeeId: 'officer', isWithdrawn: false }))).toEqual(['read', 'readHistory', 'ASK', 'WITHDRAW']);
    expect(may(own, 'read', 'SkillConsideration', { employeeId: 'officer', placementOn: '2026-11-23' })).toBe(false);
  });
});

interface Row {
  employeeId: string;
  isWithdrawn: boolean;
}
const isOwn = (who: SkillStanding, it: Row) => it.employeeId === who.employeeId;
const leads = (who: SkillStanding, it: Row) => who.lineIds.some((id) => id === it.employeeId) && !it.isWithdrawn;
/** The same rights, said a second time without CASL. */
const ORACLE: Record<string, (who: SkillStanding, it: Row) => boolean> = {
  read: (who, it) => isOwn(who, it) || (!it.isWithdrawn && (who.isPersonnel || [...who.lineIds, ...who.readableIds].some((id) => id === it.employeeId))),
  readHistory: (who, it) => isOwn(who, it) || leads(who, it),
  ASK: isOwn, WITHDRAW: isOwn,
  CONFIRM: (who, it) => !isOwn(who, it) && leads(who, it), RETURN: (who, it) => !isOwn(who, it) && leads(who, it),
  CONSIDER: (who, it) => !isOwn(who, it) && who.isPersonnel && !it.isWithdrawn,
};
const ID = fc.constantFrom('a', 'b', 'c');
const STANDING = fc.record({ employeeId: ID, on: fc.constant('2026-11-22'), isPersonnel: fc.boolean(), lineIds: fc.uniqueArray(ID), readableIds: fc.uniqueArray(ID) });

describe('the policy and an independent oracle', () => {
  it.each(Object.keys(ORACLE))('agree on %s for whoever asks about whatever skill', (action) => {
    fc.assert(fc.property(STANDING, fc.record({ employeeId: ID, isWithdrawn: fc.boolean() }), (who, it) => may(skillRights(who), action, 'SkillAssertion', it) === ORACLE[action]!(who, it)), { numRuns: 500 });
  });
  it('agree on what was considered', () => {
    const CONSIDERATION = fc.record({ employeeId: ID, placementOn: fc.constantFrom('2026-11-21', '2026-11-22', '2026-11-23') });
    fc.assert(fc.property(STANDING, CONSIDERATION, (who, it) => may(skillRights(who), 'read', 'SkillConsideration', it) === (it.employeeId === who.employeeId ? it.placementOn <= who.on : who.isPersonnel)), { numRuns: 500 });
  });
});

const TABLE = `
the person: read readHistory ASK WITHDRAW
  withdrawn: read readHistory ASK WITHDRAW
  considered, before and from the day of the order: - read
the nearest managers (GM, 所属長, 代決者): read readHistory CONFIRM RETURN
  withdrawn: -
  considered, before and from the day of the order: - -
主管課 of the department, heads further up: read
  withdrawn: -
  considered, before and from the day of the order: - -
人事課: read CONSIDER
  withdrawn: -
  considered, before and from the day of the order: read read
colleague, another 所属長, analyst, administrator: -
  withdrawn: -
  considered, before and from the day of the order: - -
`;
