import './decided.factory.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employeeIdOf, PERSON_KEYS, type PersonKey } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { CONTENT, does, drafted, granted, judgements, OPINION, reviewed, submitted, type PermitMutation } from './permit.factory.ts';

/* What a person may not see does not exist. All are `applicant`'s. */

let town: Town;
let ids: Record<'draft' | 'submitted' | 'reviewed' | 'granted', string>;
beforeAll(async () => {
  town = await openTown();
  const few = { hoursPerMonth: 5 };
  ids = { draft: await drafted(town, few), submitted: await submitted(town, few), reviewed: await reviewed(town, few), granted: await granted(town, few) };
});
afterAll(() => town.close());

const PERMIT = 'query ($id: ID!) { outsideActivityPermit(id: $id) { id } }';
const answer = async (who: PersonKey, source: string, id: string) => JSON.stringify(await town.module.ask(town.people[who], source, { id }));
const READERS: readonly PersonKey[] = ['applicant', 'ownHead', 'ownDelegate', 'officer'];
const OTHERS = PERSON_KEYS.filter((who) => !READERS.includes(who));

describe('what a person may not see does not exist', () => {
  it.each(OTHERS)('%s cannot tell that there is any', async (who) => {
    for (const id of Object.values(ids)) {
      const forbidden = await answer(who, PERMIT, id);
      expect(forbidden).toContain('NOT_FOUND');
      expect(forbidden).toBe(await answer(who, PERMIT, crypto.randomUUID()));
      expect(forbidden).toBe(await answer(who, PERMIT, "'; drop table career.outside_activity_permit; --"));
    }
  });

  it('a draft is its writer’s alone', async () => {
    for (const who of READERS.slice(1)) expect(await answer(who, PERMIT, ids.draft)).toContain('NOT_FOUND');
  });

  it.each<[PermitMutation, PersonKey, object]>([
    ['editOutsideActivity', 'ownHead', { content: {} }], ['submitOutsideActivity', 'officer', {}], ['withdrawOutsideActivity', 'colleague', {}], ['giveOpinionOnOutsideActivity', 'ownManager', { ...OPINION, looks: [] }], ['giveOpinionOnOutsideActivity', 'applicant', { ...OPINION, looks: [] }], ['giveOpinionOnOutsideActivity', 'officer', { ...OPINION, looks: [] }],
    ['returnOutsideActivity', 'hostHead', { reason: 'x' }], ['returnOutsideActivity', 'applicant', { reason: 'x' }], ['grantOutsideActivity', 'ownHead', { looks: [], judgements: [], conditions: '' }], ['refuseOutsideActivity', 'ownHead', { looks: [], judgements: [], reason: 'x' }], ['revokeOutsideActivity', 'ownHead', { reason: 'x' }], ['endOutsideActivity', 'officer', { reason: 'x' }],
    ['acknowledgeOutsideActivity', 'ownHead', {}], ['logOutsideHours', 'ownHead', { month: '2026-12', hours: 1, done: '' }],
  ])('%s by %s answers as if the application were not there', async (mutation, who, input) => {
    const forbidden = await does(town, who, mutation, { id: ids.submitted, ...input }).catch((error) => [error.message, error.code]);
    const absent = await does(town, who, mutation, { id: crypto.randomUUID(), ...input }).catch((error) => [error.message, error.code]);
    expect(forbidden).toEqual(absent);
    expect(forbidden[1]).toBe('NOT_FOUND');
  });

  it('nobody goes on with somebody else’s permit', async () => {
    for (const who of PERSON_KEYS.filter((key) => key !== 'applicant')) await expect(does(town, who, 'draftOutsideActivity', { renewsId: ids.granted, content: {} })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lists and pages of people hold exactly what each may open, for every person', async () => {
    const person = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { outsideActivityPermits { id } } } }';
    for (const who of PERSON_KEYS) {
      const all = READERS.includes(who) ? [ids.submitted, ids.reviewed, ids.granted] : [];
      const opens = (who === 'applicant' ? [...all, ids.draft] : all).toSorted();
      const { edges, totalCount } = await town.ask(who, '{ outsideActivityPermits(view: ALL, first: 100) { totalCount edges { node { id } } } }');
      const [{ outsideActivityPermits: card }] = await town.ask(who, person, { r: [{ __typename: 'Employee', id: employeeIdOf('applicant') }] });
      expect({ who, listed: edges.map(({ node }: any) => node.id).toSorted(), totalCount, card: card.map(({ id }: any) => id).toSorted() }).toEqual({ who, listed: opens, totalCount: opens.length, card: all.toSorted() });
    }
  });
});

it('a P3 text leaves a trace of who read it of whom', async () => {
  const em = town.module.database.em();
  await em.execute('truncate career.audit_entry');
  expect(await town.ask('officer', 'query ($id: ID!) { outsideActivityPermit(id: $id) { activity judgements { met } } }', { id: ids.granted })).toMatchObject({ activity: CONTENT.activity });
  expect(await em.execute('select actor_id, type, field, subject_ids from career.audit_entry order by field')).toEqual([['OutsideActivityPermit', 'activity'], ['OutsideActivityPermit', 'judgements'], ['OutsideActivityJudgement', 'met']].map(([type, field]) => ({ actor_id: employeeIdOf('officer'), type, field, subject_ids: [ids.granted] })));
});

describe('numbers for all', () => {
  const evidence = () => town.ask('analyst', '{ outsideActivityEvidence { grantedAtLeast refusedAtLeast activeAtLeast medianDays refusals { code timesAtLeast } smallestGroup } }');

  it('count decisions in whole groups, and the middle of the days to them', async () => {
    expect(await evidence()).toMatchObject({ grantedAtLeast: null, refusedAtLeast: null, medianDays: null, smallestGroup: 10 });
    const clone = (n: number, state: string, days: number, judged: object[]) => town.module.database.em().execute(
      `insert into career.outside_activity_permit select (json_populate_record(a, json_build_object('id', gen_random_uuid(), 'state', ?::text, 'submitted_on', '2026-10-01'::date, 'decided_on', '2026-10-01'::date + ?, 'starts_on', '2026-10-01'::date, 'judgements', ?::json))).* from career.outside_activity_permit a, generate_series(1, ?) where a.id = ?`, [state, days, JSON.stringify(judged), n, ids.granted]);
    await clone(12, 'GRANTED', 8, judgements());
    await clone(11, 'REFUSED', 20, judgements('HOURS_FIT'));
    const { refusals, ...numbers } = await evidence();
    expect(numbers).toEqual({ grantedAtLeast: 10, refusedAtLeast: 10, activeAtLeast: 10, medianDays: 8, smallestGroup: 10 });
    expect(refusals.filter(({ timesAtLeast }: any) => timesAtLeast !== null)).toEqual([{ code: 'HOURS_FIT', timesAtLeast: 10 }]);
  });
});
