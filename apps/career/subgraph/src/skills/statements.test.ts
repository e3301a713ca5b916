import { copyRows } from '@takara/subgraph-kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { directory, moreEmployeeId } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';

/* Lists cost no more statements when they are longer. */

const MOST = 40;
const SKILL = idOf('statements skill');
let town: Town;
beforeAll(async () => {
  town = await openTown(directory(MOST));
  await copyRows(town.module.database, 'skill', Array.from({ length: MOST }, (_, n) => ({ id: n === 0 ? SKILL : idOf(`skill ${n}`), name: `技能 ${n}`, fold: `技能${n}`, kind: 'SKILL', sameAs: null })));
  const piece = (employeeId: string, skillId: string) => { const id = crypto.randomUUID(); return { id, skillId, employeeId, evidence: 'OWN_WORD', evidenceId: id, sourceId: null, assertedById: employeeId, assertedOn: '2026-04-01', validUntil: '2027-01-31', note: '', writtenAt: '2026-04-01T01:00:00Z', withdrawnAt: null }; };
  const people = Array.from({ length: MOST }, (_, n) => moreEmployeeId(n + 1));
  await copyRows(town.module.database, 'skill_assertion', [...people.map((id) => piece(id, SKILL)), ...Array.from({ length: MOST - 1 }, (_, n) => piece(people[0]!, idOf(`skill ${n + 1}`)))]);
  await copyRows(town.module.database, 'skill_request', people.map((employeeId) => ({ employeeId, skillId: SKILL, askedAt: '2026-11-05T01:00:00Z' })));
});
afterAll(() => town.close());

const during = (who: 'officer' | 'ownHead', source: string, variables: object = {}) => town.module.sql.during(() => town.module.ask(town.people[who], source, variables as Record<string, unknown>));

it('a page of hits costs the same for one, ten and forty', async () => {
  const counts: number[] = [];
  for (const first of [1, 10, MOST]) {
    const { value, count } = await during('officer', 'query ($skills: [String!], $first: Int) { staffBySkills(skills: $skills, first: $first) { totalCount edges { node { name years jobFamilyLabel matches { skillName by } } } } }', { skills: ['技能 0'], first });
    expect(value.errors).toBeUndefined();
    expect(value.data.staffBySkills.edges).toHaveLength(first);
    counts.push(count);
  }
  expect(counts).toEqual([counts[0], counts[0], counts[0]]);
  expect(counts[0]).toBeLessThanOrEqual(8);
});

it('やること of forty people costs no more than the two of them that anybody asks', async () => {
  const { value, count } = await during('ownHead', '{ skillTasks { title path } }');
  expect(value.data.skillTasks).toHaveLength(MOST);
  expect(count).toBeLessThanOrEqual(10);
});

it('people whom another module refers to are read together, however many skills they have', async () => {
  const ask = (people: readonly number[]) => during('ownHead', 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { skillAssertions { skill { name } pieces { by } history { told } availableActions { action } } } } }', { r: people.map((n) => ({ __typename: 'Employee', id: moreEmployeeId(n) })) });
  const [one, many] = [await ask([2]), await ask(Array.from({ length: MOST }, (_, n) => n + 1))];
  expect(many.value.errors).toBeUndefined();
  expect(many.value.data._entities[0].skillAssertions).toHaveLength(MOST);
  expect(many.count).toBe(one.count);
});
