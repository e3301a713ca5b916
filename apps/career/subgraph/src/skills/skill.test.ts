import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employeeIdOf, type PersonKey } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { nameSkills } from './skill.naming.ts';
import { foldSkillName, heldUntil, kanaFold, type Piece } from './skill.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
  const naming = { employeeId: employeeIdOf('applicant'), evidence: 'SIDE_ASSIGNMENT', assertedById: employeeIdOf('hostHead'), on: '2026-11-20', at: new Date('2026-11-20T10:00:00+09:00') } as const;
  await town.module.database.em().transactional(async (em) => nameSkills(em as never, { ...naming, names: ['表計算の自動化', '100％_検索'], evidenceId: crypto.randomUUID() }));
  await town.module.database.em().transactional(async (em) => nameSkills(em as never, { ...naming, names: ['表計算 の自動化'], evidenceId: crypto.randomUUID() }));
});
afterAll(() => town.close());

const names = async (q: string) => ((await town.ask('colleague', 'query ($q: String) { skills(q: $q) { edges { node { name } } } }', { q })).edges as any[]).map((edge) => edge.node.name);
const known = async (who: PersonKey) => {
  const [employee] = await town.ask(who, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { skillAssertions { skill { name } evidenceLabel assertedOn } } } }', { r: [{ __typename: 'Employee', id: employeeIdOf('applicant') }] });
  return employee.skillAssertions;
};

describe('a skill', () => {
  it('is one, however it is spelt', () => {
    expect(foldSkillName('ﾉｰｺｰﾄﾞ')).toBe(foldSkillName('ノーコード'));
    expect(foldSkillName('Ｅｘｃｅｌ VBA')).toBe(foldSkillName('excelvba'));
    expect(kanaFold('のーこーど')).toBe(kanaFold('ノーコード'));
    expect(foldSkillName('手話')).not.toBe(foldSkillName('点字'));
  });

  it('joins the catalogue when it is first named, and is found by a part of its name', async () => {
    expect(await names('計算')).toEqual(['表計算の自動化']);
    expect(await names('')).toHaveLength(2);
  });

  it('is searched for as text: wildcards stand for themselves', async () => {
    expect(await names('%')).toEqual(['100％_検索']);
    expect(await names('0_')).toEqual([]);
    expect(await names("' or 1=1 --")).toEqual([]);
  });
});

describe('until when somebody holds a licence', () => {
  const piece = (evidence: Piece['evidence'], validUntil: string | null, withdrawnAt: Date | null = null): Piece => ({ evidence, validUntil, withdrawnAt });
  const until = (...pieces: Piece[]) => heldUntil(pieces, ['EXAMINATION']);

  it('is told by what was seen: a word alone is none, however far it reaches', () => {
    expect(until(piece('OWN_WORD', '2030-03-31'))).toBeUndefined();
    expect(until(piece('OWN_WORD', '2030-03-31'), piece('EXAMINATION', '2027-03-31'))).toBe('2027-03-31');
    expect(until(piece('EXAMINATION', '2027-03-31', new Date()))).toBeUndefined();
  });

  it('is the latest day, or none; one without a day does not outlive the day that anybody named', () => {
    expect(until(piece('EXAMINATION', '2027-03-31'), piece('EXAMINATION', '2029-03-31'))).toBe('2029-03-31');
    expect(until(piece('EXAMINATION', null))).toBeNull();
    expect(until(piece('EXAMINATION', null), piece('OWN_WORD', '2026-12-31'))).toBe('2026-12-31');
  });
});

describe('what somebody is known to be able to do', () => {
  it('is read by the person, the managers of the day, 主管課 and 人事課, with the evidence', async () => {
    for (const who of ['applicant', 'ownManager', 'ownHead', 'ownDelegate', 'coordinator', 'officer'] as const) expect({ who, skills: (await known(who)).length }).toEqual({ who, skills: 2 });
    expect((await known('applicant'))[0]).toMatchObject({ evidenceLabel: '庁内副業の振り返り', assertedOn: '2026-11-20' });
  });
  it.each(['colleague', 'hostHead', 'hostManager', 'strangerHead', 'analyst', 'administrator'] as const)('is not for %s', async (who) => {
    expect(await known(who)).toBeNull();
  });
});
