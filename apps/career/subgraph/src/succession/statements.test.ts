import { copyRows } from '@takara/subgraph-kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { directory, employeeIdOf, moreEmployeeId, UNITS } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import type { Town } from '../side-assignments/town.factory.ts';
import { openKnowingTown, RETIREMENTS } from './topic.factory.ts';

/* Lists cost no more statements when they are longer. */

const MOST = 40;
let town: Town;
beforeAll(async () => {
  const people = Array.from({ length: MOST }, (_, n) => moreEmployeeId(n + 1));
  town = await openKnowingTown(directory(MOST), [...RETIREMENTS, ...people.map((id, n) => ({ id, ageLimitOn: n % 2 ? '2025-04-01' : '2040-04-01', leavesOn: n % 3 ? '2027-03-31' : '2050-03-31', revision: 1 }))]);
  const { database } = town.module;
  const of = (kind: string, n: number) => idOf(`${kind} ${n}`);
  await copyRows(database, 'succession_topic', people.map((_, n) => ({ id: of('topic', n), unitId: UNITS.homeGroup, title: `知識 ${n}`, why: '例', artifacts: '', version: 1, createdOn: '2026-04-01', closedOn: null })));
  await copyRows(database, 'succession_holder', people.map((employeeId, n) => ({ id: of('holder', n), topicId: of('topic', n), employeeId, depth: 'ALONE', removedOn: null })));
  await copyRows(database, 'succession_plan', people.map((_, n) => ({ id: of('plan', n), topicId: of('topic', n), successorId: employeeIdOf('applicant'), dueOn: '2027-02-26', namedOn: '2026-10-01', withdrawnOn: null, confirmedOn: null })));
  await copyRows(database, 'succession_session', people.map((holderId, n) => ({ id: of('session', n), planId: of('plan', n), holderId, authorId: holderId, heldOn: '2026-11-01', what: '例', writtenAt: '2026-11-01T01:00:00Z', confirmedAt: null })));
});
afterAll(() => town.close());

const during = (source: string, variables: object = {}, who: 'ownHead' | 'applicant' = 'ownHead') => town.module.sql.during(() => town.module.ask(town.people[who], source, variables as Record<string, unknown>));
const SHOWN = 'id state stateLabel lostOn unit { id } holders { name prospect { on } } plans { successorName sessions { holderName authorName what } } timeline { told } availableActions { action }';

it('a list costs the same for one, ten and forty', async () => {
  const counts: number[] = [];
  for (const first of [1, 10, MOST]) {
    const { value, count } = await during(`query ($first: Int) { list: knowledgeTopics(view: LED, first: $first) { edges { node { ${SHOWN} } } } }`, { first });
    expect(value.errors).toBeUndefined();
    expect(value.data.list.edges).toHaveLength(first);
    counts.push(count);
  }
  expect(counts).toEqual([counts[0], counts[0], counts[0]]);
  expect(counts[0]).toBeLessThanOrEqual(20);
});

it('やること, suggestions and people to choose from cost no more for many', async () => {
  const tasks = await during('{ successionTasks { title } }', {}, 'applicant');
  expect(tasks.value.data.successionTasks).toHaveLength(MOST);
  expect(tasks.count).toBeLessThanOrEqual(18);
  const suggested = await during('{ advisoryPostSuggestions { name topics { title } } }');
  expect(suggested.value.data.advisoryPostSuggestions).toHaveLength(MOST / 2);
  expect(suggested.count).toBeLessThanOrEqual(19);
  const people = await during('query ($id: ID!) { successionPeople(id: $id) { name reason } }', { id: idOf('topic 0') });
  expect(people.value.data.successionPeople.length).toBeGreaterThan(MOST);
  expect(people.count).toBeLessThanOrEqual(28);
});

it('people whom another module refers to are read together', async () => {
  const ask = (people: number) => during('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { knowledgeTopics { state } } } }', { r: Array.from({ length: people }, (_, n) => ({ __typename: 'Employee', id: moreEmployeeId(n + 1) })) });
  const [one, many] = [await ask(1), await ask(MOST)];
  expect(many.value.errors).toBeUndefined();
  expect(many.count).toBe(one.count);
});
