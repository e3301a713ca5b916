import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employeeIdOf, PERSON_KEYS, type PersonKey } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { CONSIDERED, does, sheetOf, stated, type SkillMutation } from './skill.factory.ts';

/* What a person may not see does not exist. `applicant` has a skill and has asked the managers; `withdrawn` is another that is no more. */

let town: Town;
let skillId: string;
let withdrawn: string;
beforeAll(async () => {
  town = await openTown();
  skillId = await stated(town, 'applicant', '手話', { ask: true });
  withdrawn = await stated(town, 'applicant', '簿記', { ask: true });
  await does(town, 'applicant', 'withdrawSkill', { skillId: withdrawn });
});
afterAll(() => town.close());

const READERS: readonly PersonKey[] = ['applicant', 'ownManager', 'ownHead', 'ownDelegate', 'officer', 'coordinator'];
const STRANGERS = PERSON_KEYS.filter((who) => !READERS.includes(who));
const raw = async (who: PersonKey, id: string) => JSON.stringify(await town.module.ask(town.people[who], 'query ($id: ID) { skillSheet(employeeId: $id) { id assertions { id } considerations { id } } }', { id }));

describe('somebody else’s skills', () => {
  it.each(STRANGERS)('are nothing to %s: as of a person who does not exist', async (who) => {
    const forbidden = await raw(who, employeeIdOf('applicant'));
    expect(forbidden).toContain('NOT_FOUND');
    for (const id of [crypto.randomUUID(), "'; drop table career.skill; --"]) expect(forbidden).toBe(await raw(who, id));
  });

  it('on pages of people hold exactly what the sheet shows', async () => {
    const person = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { skillAssertions { id } } } }';
    for (const who of PERSON_KEYS) {
      const [{ skillAssertions }] = await town.ask(who, person, { r: [{ __typename: 'Employee', id: employeeIdOf('applicant') }] });
      const sheet = READERS.includes(who) ? (await sheetOf(town, who, 'applicant', 'assertions { id }')).assertions : null;
      expect({ who, skillAssertions }).toEqual({ who, skillAssertions: sheet });
      expect(sheet?.length ?? 0).toBe(who === 'applicant' ? 2 : sheet ? 1 : 0);
    }
  });

  const CONFIRM = { confirmation: 'MANAGER', on: '2026-11-20' };
  it.each<[SkillMutation, PersonKey, object]>([
    ['confirmSkill', 'coordinator', CONFIRM], ['confirmSkill', 'officer', CONFIRM], ['confirmSkill', 'colleague', CONFIRM], ['confirmSkill', 'hostHead', CONFIRM], ['confirmSkill', 'applicant', CONFIRM],
    ['returnSkill', 'officer', { reason: 'x' }], ['returnSkill', 'strangerHead', { reason: 'x' }], ['returnSkill', 'applicant', { reason: 'x' }],
    ['considerSkill', 'ownHead', CONSIDERED], ['considerSkill', 'coordinator', CONSIDERED], ['considerSkill', 'applicant', CONSIDERED], ['considerSkill', 'analyst', CONSIDERED],
  ])('%s by %s answers as if there were nothing', async (mutation, who, input) => {
    const answer = (employeeId: string, id: string) => does(town, who, mutation, { employeeId, skillId: id, ...input }).catch((error) => [error.message, error.code]);
    const forbidden = await answer(employeeIdOf('applicant'), skillId);
    expect(forbidden[1]).toBe('NOT_FOUND');
    for (const [employeeId, id] of [[crypto.randomUUID(), skillId], [employeeIdOf('applicant'), crypto.randomUUID()], ['x', 'y']] as const) expect(await answer(employeeId, id)).toEqual(forbidden);
  });

  it('that were withdrawn are nothing to those who confirmed or sought them', async () => {
    const nothing = await does(town, 'ownManager', 'confirmSkill', { employeeId: employeeIdOf('applicant'), skillId: crypto.randomUUID(), ...CONFIRM }).catch((error) => error.message);
    expect(await does(town, 'ownManager', 'confirmSkill', { employeeId: employeeIdOf('applicant'), skillId: withdrawn, ...CONFIRM }).catch((error) => error.message)).toBe(nothing);
    expect(await does(town, 'officer', 'considerSkill', { employeeId: employeeIdOf('applicant'), skillId: withdrawn, ...CONSIDERED }).catch((error) => error.message)).toBe(nothing);
  });
});
