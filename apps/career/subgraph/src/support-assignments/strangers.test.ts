import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employeeIdOf, PERSON_KEYS, type PersonKey } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { arriving, does, supported, SUPPORTED, TALK, TRAINED, type SupportMutation } from './support.factory.ts';

/* What a person may not see does not exist. `applicant` has `coordinator` as a trainer; nobody has been chosen for `colleague`. */

let town: Town;
beforeAll(async () => {
  town = await openTown(arriving());
  await supported(town, TRAINED, 'coordinator');
  await does(town, 'coordinator', 'recordSupportCheckIn', { id: TRAINED, ...TALK });
});
afterAll(() => town.close());

const BY_ID = 'query ($id: ID!) { supportAssignment(id: $id) { id } }';
const answer = async (who: PersonKey, id: string) => JSON.stringify(await town.module.ask(town.people[who], BY_ID, { id }));
const MANAGERS: readonly PersonKey[] = ['ownManager', 'ownHead', 'ownDelegate'];
const READERS: Record<string, readonly PersonKey[]> = { [TRAINED]: ['applicant', 'coordinator', 'officer', ...MANAGERS], [SUPPORTED]: ['colleague', 'officer', ...MANAGERS] };

describe('what a person may not see does not exist', () => {
  it.each(PERSON_KEYS.flatMap((who) => Object.keys(READERS).filter((id) => !READERS[id]!.includes(who)).map((id) => [who, id === TRAINED ? 'a newcomer has a trainer' : 'a newcomer has nobody', id] as const)))('%s cannot tell that %s', async (who, _, id) => {
    const forbidden = await answer(who, id);
    expect(forbidden).toContain('NOT_FOUND');
    expect(forbidden).toBe(await answer(who, crypto.randomUUID()));
    expect(forbidden).toBe(await answer(who, "'; drop table career.support_assignment; --"));
  });

  it.each<[SupportMutation, PersonKey, object]>([
    ['nominateSupporter', 'officer', { supporterId: employeeIdOf('elsewhere') }], ['nominateSupporter', 'applicant', { supporterId: employeeIdOf('colleague') }], ['nominateSupporter', 'strangerHead', { supporterId: employeeIdOf('colleague') }],
    ['acceptSupport', 'ownHead', {}], ['acceptSupport', 'colleague', {}], ['declineSupport', 'applicant', { reason: 'x' }], ['closeSupport', 'coordinator', {}], ['closeSupport', 'officer', {}], ['closeSupport', 'hostHead', {}],
    ['recordSupportCheckIn', 'ownManager', TALK], ['recordSupportCheckIn', 'officer', TALK], ['recordSupportCheckIn', 'elsewhere', TALK],
    ['rateSupportAdaptation', 'coordinator', { rating: 4 }], ['rateSupportAdaptation', 'ownHead', { rating: 4 }], ['rateSupportAdaptation', 'officer', { rating: 4 }],
  ])('%s by %s answers as if there were nothing', async (mutation, who, input) => {
    const forbidden = await does(town, who, mutation, { id: TRAINED, ...input }).catch((error) => [error.message, error.code]);
    expect(forbidden).toEqual(await does(town, who, mutation, { id: crypto.randomUUID(), ...input }).catch((error) => [error.message, error.code]));
    expect(forbidden[1]).toBe('NOT_FOUND');
  });

  it.each<PersonKey>(['officer', 'applicant', 'coordinator', 'elsewhere'])('%s cannot ask who could be chosen', async (who) => {
    await expect(town.ask(who, 'query ($id: ID!) { supportCandidates(id: $id) { id } }', { id: TRAINED })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lists, tabs, pages of people and やること hold exactly what each may open', async () => {
    const person = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { supportAssignments { id } } } }';
    const representations = ['applicant', 'colleague'].map((key) => ({ __typename: 'Employee', id: employeeIdOf(key as PersonKey) }));
    for (const who of PERSON_KEYS) {
      const opened: string[] = [];
      for (const id of Object.keys(READERS)) if (!(await answer(who, id)).includes('NOT_FOUND')) opened.push(id);
      const listed = (await town.ask(who, '{ supportAssignments(view: EVERYBODY, first: 100) { edges { node { id } } } }')).edges.map(({ node }: any) => node.id);
      const cards = (await town.ask(who, person, { r: representations })).flatMap(({ supportAssignments }: any) => supportAssignments.map(({ id }: any) => id));
      const views = (await town.ask(who, '{ supportAssignmentViews { view } }')).map(({ view }: any) => view);
      const tasks = (await town.ask(who, '{ supportAssignmentTasks { path } }')).map(({ path }: any) => path);
      const expectedViews = [...(MANAGERS.includes(who) ? ['LED'] : []), ...(who === 'coordinator' ? ['SUPPORTING'] : []), 'OWN', ...(who === 'officer' ? ['EVERYBODY'] : [])];
      expect({ who, listed: listed.toSorted(), cards: cards.toSorted(), views, tasks }).toEqual({ who, listed: opened.toSorted(), cards: opened.toSorted(), views: expectedViews, tasks: MANAGERS.includes(who) ? [`/career/supports/${SUPPORTED}`] : [] });
    }
  });
});

describe('how somebody settles in', () => {
  it('is read by themself alone, and every reading leaves a trace', async () => {
    const source = 'query ($id: ID!) { supportAssignment(id: $id) { adaptation { rating } timeline { told } } }';
    await does(town, 'applicant', 'rateSupportAdaptation', { id: TRAINED, rating: 2 });
    await town.module.database.em().execute('truncate career.audit_entry');
    for (const who of READERS[TRAINED]!.filter((key) => key !== 'applicant')) expect((await town.ask(who, source, { id: TRAINED })).adaptation, who).toBeNull();
    expect(await town.module.database.em().execute('select 1 from career.audit_entry')).toEqual([]);
    expect((await town.ask('applicant', source, { id: TRAINED })).adaptation).toEqual({ rating: 2 });
    expect(await town.module.database.em().execute('select actor_id, field from career.audit_entry')).toEqual([{ actor_id: employeeIdOf('applicant'), field: 'rating' }]);
    expect((await town.ask('ownHead', source, { id: TRAINED })).timeline.map(({ told }: any) => told)).toEqual(['選びました', '引き受けました']);
  });
});

describe('a note of a talk', () => {
  it('leaves a trace of who read it of whom; a manager who sees the days leaves none', async () => {
    const source = 'query ($id: ID!) { supportAssignment(id: $id) { checkIns { id heldOn note } } }';
    const entries = () => town.module.database.em().execute('select actor_id, type, field, tier, subject_ids from career.audit_entry');
    await town.module.database.em().execute('truncate career.audit_entry');
    await town.ask('ownHead', source, { id: TRAINED });
    expect(await entries()).toEqual([]);
    const { checkIns } = await town.ask('applicant', source, { id: TRAINED });
    expect(await entries()).toEqual([{ actor_id: employeeIdOf('applicant'), type: 'SupportAssignmentCheckIn', field: 'note', tier: 'P3', subject_ids: [checkIns[0].id] }]);
  });
});
