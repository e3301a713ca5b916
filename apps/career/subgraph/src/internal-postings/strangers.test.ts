import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employeeIdOf, PERSON_KEYS, UNITS, type PersonKey } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { applied, CONTENT, does, FORM, interviewed, longServing, opened, RECORD, type PostingMutation } from './posting.factory.ts';

/* What a person may not see does not exist. `applicant` waits for a result, `coordinator` was not chosen, `elsewhere` is decided for. */

let town: Town;
let draft: string;
let ids: Record<'waiting' | 'declined' | 'matched', string>;
beforeAll(async () => {
  town = await openTown(longServing());
  draft = (await does(town, 'hostHead', 'draftInternalPosting', { hostUnitId: UNITS.host, content: { title: '下書き' } })).id;
  const postingId = await opened(town, { headcount: 3 });
  ids = { waiting: await applied(town, postingId), declined: '', matched: await applied(town, postingId, 'elsewhere') };
  ids.declined = await applied(town, postingId, 'coordinator');
  await interviewed(town, postingId, ids.matched);
  await does(town, 'hostHead', 'declineInternalApplication', { id: ids.declined, reason: '今回は見送ります。' });
  await does(town, 'hostHead', 'matchApplicant', { id: ids.matched });
});
afterAll(() => town.close());

const APPLICATION = 'query ($id: ID!) { internalApplication(id: $id) { id } }';
const answer = async (who: PersonKey, source: string, id: string) => JSON.stringify(await town.module.ask(town.people[who], source, { id }));
async function cannotTell(who: PersonKey, source: string, id: string) {
  const forbidden = await answer(who, source, id);
  expect(forbidden).toContain('NOT_FOUND');
  expect(forbidden).toBe(await answer(who, source, crypto.randomUUID()));
  expect(forbidden).toBe(await answer(who, source, "'; drop table career.internal_application; --"));
}

const READERS = { waiting: ['applicant', 'hostHead', 'officer'], declined: ['coordinator', 'hostHead', 'officer'], matched: ['elsewhere', 'strangerHead', 'hostHead', 'officer'] } as const satisfies Record<string, readonly PersonKey[]>;
const CASES = Object.entries(READERS) as [keyof typeof READERS, readonly PersonKey[]][];

describe('what a person may not see does not exist', () => {
  it.each(CASES.flatMap(([which, readers]) => PERSON_KEYS.filter((who) => !readers.includes(who)).map((who) => [who, which] as const)))('%s cannot tell that there is one that is %s', (who, which) => cannotTell(who, APPLICATION, ids[which]));

  it('a draft of a posting is there for its 所属長 alone, also for 人事課 not before it is submitted', async () => {
    for (const who of PERSON_KEYS.filter((key) => key !== 'hostHead')) await cannotTell(who, 'query ($id: ID!) { internalPosting(id: $id) { id } }', draft);
  });

  it.each<[PostingMutation, PersonKey, object]>([
    ['inviteToInterview', 'ownHead', { on: '2026-12-01', time: '10:00', place: 'x' }], ['inviteToInterview', 'applicant', { on: '2026-12-01', time: '10:00', place: 'x' }], ['recordInterview', 'hostManager', { record: 'x' }], ['matchApplicant', 'applicant', {}], ['matchApplicant', 'ownHead', {}],
    ['declineInternalApplication', 'strangerHead', { reason: 'x' }], ['withdrawInternalApplication', 'hostHead', {}], ['withdrawInternalApplication', 'colleague', {}], ['acknowledgeInternalOutcome', 'officer', {}], ['hearOfInternalMatch', 'ownHead', {}], ['hearOfInternalMatch', 'officer', {}],
  ])('%s by %s answers as if the application were not there', async (mutation, who, input) => {
    const forbidden = await does(town, who, mutation, { id: ids.waiting, ...input }).catch((error) => [error.message, error.code]);
    expect(forbidden).toEqual(await does(town, who, mutation, { id: crypto.randomUUID(), ...input }).catch((error) => [error.message, error.code]));
    expect(forbidden[1]).toBe('NOT_FOUND');
  });

  it.each(['UNIT_HEAD', 'GROUP_MANAGER', 'PRIMARY_RATER', 'SECONDARY_RATER'])('人事課 who is also %s over the applicant cannot tell that there is one that waits', async (kind) => {
    const id = crypto.randomUUID();
    const sql = (text: string, values: unknown[]) => town.module.database.em().execute(text, values);
    await sql(`insert into career.directory_duty (id, employee_id, kind, unit_id, on_behalf_of, valid_from, valid_to, revision) values (?, ?, ?, ?, null, '2026-04-01', null, 1)`, [id, employeeIdOf('officer'), kind, UNITS.homeGroup]);
    await cannotTell('officer', APPLICATION, ids.waiting).finally(() => sql('delete from career.directory_duty where id = ?', [id]));
    expect(await town.ask('officer', APPLICATION, { id: ids.waiting })).toEqual({ id: ids.waiting });
  });

  it('lists, numbers and pages of people hold exactly what each may open, for every person', async () => {
    const person = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { internalPostingMatches { id } } } }';
    for (const who of PERSON_KEYS) {
      const opens = CASES.filter(([, readers]) => readers.includes(who)).map(([which]) => ids[which]).toSorted();
      const { edges, totalCount } = await town.ask(who, '{ internalApplications(view: ALL, first: 100) { totalCount edges { node { id } } } }');
      const [{ internalPostingMatches: matches }] = await town.ask(who, person, { r: [{ __typename: 'Employee', id: employeeIdOf('elsewhere') }] });
      expect({ who, listed: edges.map(({ node }: any) => node.id).toSorted(), totalCount, matches: matches.map(({ id }: any) => id) }).toEqual({ who, listed: opens, totalCount: opens.length, matches: opens.filter((id) => id === ids.matched) });
    }
  });
});

describe('a P3 text', () => {
  it('leaves a trace of who read it of whom; of a decision the own 所属長 reads no text', async () => {
    const entries = () => town.module.database.em().execute('select actor_id, type, field, subject_ids from career.audit_entry order by field');
    const read = (who: PersonKey, id: string) => town.ask(who, 'query ($id: ID!) { internalApplication(id: $id) { motivation interviewRecord } }', { id });
    await town.module.database.em().execute('truncate career.audit_entry');
    expect(await read('strangerHead', ids.matched)).toEqual({ motivation: null, interviewRecord: null });
    expect(await entries()).toEqual([]);
    expect(await read('hostHead', ids.matched)).toEqual({ motivation: FORM.motivation, interviewRecord: RECORD });
    expect(await entries()).toEqual(['interviewRecord', 'motivation'].map((field) => ({ actor_id: employeeIdOf('hostHead'), type: 'InternalApplication', field, subject_ids: [ids.matched] })));
  });
});

describe('numbers for all', () => {
  it('count nobody who waits or took theirs back, and people in whole groups alone', async () => {
    const evidence = () => town.ask('analyst', '{ internalPostingEvidence { postings openPostings applicantsAtLeast matchedAtLeast smallestGroup } }');
    const { database } = town.module;
    expect(await evidence()).toEqual({ postings: 1, openPostings: 0, applicantsAtLeast: null, matchedAtLeast: null, smallestGroup: 10 });
    await database.em().execute(`update career.internal_posting set state = 'SETTLED' where title = ?`, [CONTENT.title]);
    const clone = (n: number, state: string) => database.em().execute(`insert into career.internal_application select (json_populate_record(a, json_build_object('id', gen_random_uuid(), 'applicant_id', gen_random_uuid(), 'state', ?::text))).* from career.internal_application a, generate_series(1, ?) where a.id = ?`, [state, n, state === 'MATCHED' ? ids.matched : ids.declined]);
    await clone(30, 'SUBMITTED');
    await clone(30, 'WITHDRAWN');
    expect(await evidence()).toMatchObject({ applicantsAtLeast: null, matchedAtLeast: null });
    await clone(17, 'NOT_MATCHED');
    await clone(11, 'MATCHED');
    expect(await evidence()).toMatchObject({ applicantsAtLeast: 30, matchedAtLeast: 10 });
  });
});
