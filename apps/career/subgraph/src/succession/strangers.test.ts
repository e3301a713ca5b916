import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employeeIdOf, PERSON_KEYS, UNITS, type PersonKey } from '../directory.factory.ts';
import type { Town } from '../side-assignments/town.factory.ts';
import { does, HANDED, named, openKnowingTown, WORDS, type SuccessionMutation } from './topic.factory.ts';

/* What a person may not see does not exist. `reappointed` knows it, `applicant` learns it; `coordinator` is 主管課 of the department. */

let town: Town;
let id: string;
let planId: string;
beforeAll(async () => {
  town = await openKnowingTown();
  ({ id, planId } = await named(town));
  await does(town, 'reappointed', 'recordHandover', { id, planId, holderId: employeeIdOf('reappointed'), ...HANDED });
});
afterAll(() => town.close());

const READERS: readonly PersonKey[] = ['applicant', 'reappointed', 'ownManager', 'ownHead', 'ownDelegate', 'coordinator', 'officer'];
const STRANGERS = PERSON_KEYS.filter((who) => !READERS.includes(who));
const answer = async (who: PersonKey, asked: string) => JSON.stringify(await town.module.ask(town.people[who], 'query ($id: ID!) { knowledgeTopic(id: $id) { id title } }', { id: asked }));

describe('what a person may not see does not exist', () => {
  it.each(STRANGERS)('for %s', async (who) => {
    const forbidden = await answer(who, id);
    expect(forbidden).toContain('NOT_FOUND');
    expect(forbidden).toBe(await answer(who, crypto.randomUUID()));
    expect(forbidden).toBe(await answer(who, "'; drop table career.succession_topic; --"));
  });

  it('lists, pages of people, suggestions and やること hold exactly what each may open', async () => {
    const person = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { knowledgeTopics { id } } } }';
    for (const who of PERSON_KEYS) {
      const listed = (await Promise.all(['LED', 'OWN', 'DEPARTMENT', 'EVERYBODY'].map((view) => town.ask(who, `{ knowledgeTopics(view: ${view}, first: 100) { edges { node { id } } } }`)))).flatMap(({ edges }: any) => edges.map(({ node }: any) => node.id));
      const cards = (await town.ask(who, person, { r: [{ __typename: 'Employee', id: employeeIdOf('reappointed') }] }))[0].knowledgeTopics.map((topic: any) => topic.id);
      const suggested = (await town.ask(who, '{ advisoryPostSuggestions { id } }')).length;
      const tasks = (await town.ask(who, '{ successionTasks { title } }')).length;
      const mayRead = READERS.includes(who);
      expect({ who, listed: [...new Set(listed)], cards, suggested, tasks }).toEqual({ who, listed: mayRead ? [id] : [], cards: mayRead ? [id] : [], suggested: ['ownManager', 'ownHead', 'officer'].includes(who) ? 1 : 0, tasks: who === 'applicant' ? 1 : 0 });
    }
  });

  it.each<[SuccessionMutation, PersonKey, object]>([
    ['editKnowledgeTopic', 'officer', { version: 1, ...WORDS }], ['editKnowledgeTopic', 'applicant', { version: 1, ...WORDS }], ['mapKnowledgeHolder', 'hostHead', { employeeId: employeeIdOf('applicant'), depth: 'ALONE' }],
    ['nameSuccessor', 'officer', { successorId: employeeIdOf('colleague'), dueOn: '2027-02-26' }], ['nameSuccessor', 'reappointed', { successorId: employeeIdOf('colleague'), dueOn: '2027-02-26' }], ['closeKnowledgeTopic', 'coordinator', {}], ['closeKnowledgeTopic', 'strangerHead', {}],
  ])('%s by %s answers as if there were nothing', async (mutation, who, input) => {
    const refused = (asked: string) => does(town, who, mutation, { id: asked, ...input }).catch((error) => [error.message, error.code]);
    expect(await refused(id)).toEqual(await refused(crypto.randomUUID()));
    expect((await refused(id))[1]).toBe('NOT_FOUND');
  });

  it('an act on a plan is for those whose turn it is', async () => {
    const refused = (who: PersonKey, mutation: SuccessionMutation, input: object) => does(town, who, mutation, { id, planId, ...input }).catch(({ code }) => code);
    expect(await refused('ownHead', 'recordHandover', { holderId: employeeIdOf('reappointed'), ...HANDED })).toBe('NOT_FOUND');
    expect(await refused('applicant', 'confirmTransfer', {})).toBe('NOT_FOUND');
    expect(await refused('applicant', 'withdrawSuccessor', {})).toBe('NOT_FOUND');
    expect(await refused('ownHead', 'confirmTransfer', { planId: crypto.randomUUID() })).toBe('NOT_FOUND');
  });

  it('a topic is registered only in a unit one leads, and people are listed only for those who name', async () => {
    const register = (who: PersonKey, unitId: string) => does(town, who, 'registerKnowledgeTopic', { unitId, ...WORDS }).catch(({ code }) => code);
    for (const who of ['applicant', 'officer', 'coordinator', 'hostHead', 'ownManager'] as const) expect(await register(who, UNITS.home)).toBe('NOT_FOUND');
    expect((await town.ask('ownHead', '{ knowledgeUnits { id } }')).map((unit: any) => unit.id)).toEqual([UNITS.home, UNITS.homeGroup]);
    expect(await town.ask('officer', '{ knowledgeUnits { id } }')).toEqual([]);
    for (const who of ['officer', 'coordinator', 'applicant', 'reappointed'] as const) await expect(town.ask(who, 'query ($id: ID!) { successionPeople(id: $id) { id } }', { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what was said in a hand-over', () => {
  it('is read by the two and those who keep the topic; 人事課 and 主管課 learn that and when', async () => {
    const words = async (who: PersonKey) => (await town.ask(who, 'query ($id: ID!) { knowledgeTopic(id: $id) { plans { sessions { heldOn what } } } }', { id })).plans[0].sessions[0];
    for (const who of ['applicant', 'reappointed', 'ownManager', 'ownHead', 'ownDelegate'] as const) expect((await words(who)).what).toBe(HANDED.what);
    for (const who of ['officer', 'coordinator'] as const) expect(await words(who)).toEqual({ heldOn: '2026-11-20', what: null });
  });
});
