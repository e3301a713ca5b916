import { copyRows } from '@takara/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employeeIdOf, moreEmployeeId, UNITS, type PersonKey } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { CONTENT, longServing } from './posting.factory.ts';

/* Lists cost no more statements when they are longer. */

const MOST = 50;
const at = '2026-11-10T01:00:00Z';
let town: Town;
beforeAll(async () => {
  town = await openTown(longServing(MOST * 2));
  const { database } = town.module;
  const n = Array.from({ length: MOST }, (_, index) => index + 1);
  const posting = (index: number, state: string) => ({ id: idOf(`${state} ${index}`), hostUnitId: UNITS.host, draftedById: employeeIdOf('hostHead'), state, wasSubmitted: true, stateSince: at, changedAt: at, ...CONTENT, grades: '[]', deadline: state === 'OPEN' ? '2026-12-10' : '2026-11-01', searchText: CONTENT.title });
  await copyRows(database, 'internal_posting', [...n.map((index) => posting(index, 'OPEN')), ...n.map((index) => posting(index, 'CLOSED'))]);
  const application = (index: number, state: string, who: number) => ({
    id: idOf(`application ${state} ${index}`), postingId: idOf(`CLOSED ${index}`), postingTitle: CONTENT.title, hostUnitId: UNITS.host, applicantId: moreEmployeeId(who), state, stateSince: at, submittedAt: at, submittedOn: '2026-10-20', toldAt: null, heardAt: null,
    motivation: 'x', experience: 'x', interviewOn: null, interviewTime: null, interviewPlace: null, interviewRecord: null, ...(state === 'MATCHED' ? { matchedOn: '2026-11-10', startsOn: '2027-04-01', lapsesOn: '2027-05-01' } : { matchedOn: null, startsOn: null, lapsesOn: null }),
  });
  await copyRows(database, 'internal_application', [...n.map((index) => application(index, 'SUBMITTED', index)), ...n.map((index) => application(index, 'MATCHED', MOST + index))]);
  await copyRows(database, 'internal_posting_step', n.flatMap((index) => ['SUBMITTED', 'MATCHED'].map((state) => ({ id: idOf(`step ${state} ${index}`), subjectId: idOf(`application ${state} ${index}`), action: 'APPLY', actorId: moreEmployeeId(index), onBehalfOf: null, at, fromState: null, toState: 'SUBMITTED', note: null }))));
});
afterAll(() => town.close());

const SHOWN = 'currentHolder { role names since } availableActions { action enabled reason } timeline { told by onBehalfOf at note }';
const APPLICATION = `id state stateLabel applicantName applicant { id } posting { title deadline } startsOn motivation ${SHOWN}`;
const LISTS: Record<string, [who: PersonKey, source: string]> = {
  'postings, as staff read them': ['applicant', `query ($first: Int) { list: internalPostings(first: $first, state: OPEN) { edges { node { id title state grades { label } hostUnit { id } myApplication { state } myDraft { savedAt } currentHolder { role names } availableActions { action enabled reason } } } } }`],
  'postings, as their 所属長 follows them': ['hostHead', `query ($first: Int) { list: internalPostings(first: $first, hostedByMe: true, state: CLOSED) { edges { node { id applicationCount ${SHOWN} } } } }`],
  'applications, as the posting unit chooses': ['hostHead', `query ($first: Int) { list: internalApplications(first: $first, view: TO_SELECT) { edges { node { ${APPLICATION} } } } }`],
  'decisions, as 人事課 plans with them': ['officer', `query ($first: Int) { list: internalApplications(first: $first, view: FIXED, state: MATCHED) { edges { node { ${APPLICATION} } } } }`],
  'decisions, as the own 所属長 hears of them': ['ownHead', `query ($first: Int) { list: internalApplications(first: $first, view: OF_MY_PEOPLE) { edges { node { ${APPLICATION} } } } }`],
};

describe.each(Object.entries(LISTS))('%s', (_, [who, source]) => {
  it('cost the same number of statements for one, ten and fifty', async () => {
    const counts: number[] = [];
    for (const first of [1, 10, MOST]) {
      const { value, count } = await town.module.sql.during(() => town.module.ask(town.people[who], source, { first }));
      expect(value.errors).toBeUndefined();
      expect(value.data.list.edges).toHaveLength(first);
      counts.push(count);
    }
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
    expect(counts[0]).toBeLessThanOrEqual(18);
  });
});

it.each<[PersonKey, number]>([['hostHead', MOST], ['ownHead', MOST], ['officer', 0]])('やること of %s cost no more with %d than their kinds', async (who, length) => {
  const { value, count } = await town.module.sql.during(() => town.module.ask(town.people[who], '{ internalPostingTasks { title reason dueOn path } }'));
  expect(value.data.internalPostingTasks).toHaveLength(length);
  expect(count).toBeLessThanOrEqual(14);
});

it('people whom another module refers to are read together', async () => {
  const ask = (people: number) => town.module.sql.during(() => town.module.ask(town.people.officer, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { internalPostingMatches { state postingTitle } } } }', { r: Array.from({ length: people }, (_, n) => ({ __typename: 'Employee', id: moreEmployeeId(MOST + n + 1) })) }));
  const [one, many] = [await ask(1), await ask(MOST)];
  expect(many.value.data._entities.every(({ internalPostingMatches }: any) => internalPostingMatches.length === 1)).toBe(true);
  expect(many.count).toBe(one.count);
});
