import { copyRows } from '@takara/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moreEmployeeId } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { arrivalIdOf, arriving, helperId } from './support.factory.ts';

/* Lists cost no more statements when they are longer. */

const MOST = 40;
const HELPERS = 3;
let town: Town;
beforeAll(async () => {
  town = await openTown(arriving({ helpers: HELPERS, hired: MOST }));
  const rows = Array.from({ length: MOST }, (_, n) => ({ id: arrivalIdOf(n + 2), employeeId: moreEmployeeId(HELPERS + n + 1), kind: 'TRAINER', supporterId: helperId(1 + (n % HELPERS)), state: n % 2 ? 'ACCEPTED' : 'DECLINED', stateSince: '2026-11-05T01:00:00Z', coveredOn: '2026-11-05' }));
  await copyRows(town.module.database, 'support_assignment', rows);
});
afterAll(() => town.close());

const during = (source: string, variables: object = {}) => town.module.sql.during(() => town.module.ask(town.people.ownHead, source, variables as Record<string, unknown>));
const SHOWN = 'id state stateLabel employeeName supporterName currentHolder { names } checkIns { heldOn } timeline { told } availableActions { action }';

it('a list costs the same for one, ten and forty', async () => {
  const counts: number[] = [];
  for (const first of [1, 10, MOST]) {
    const { value, count } = await during(`query ($first: Int) { list: supportAssignments(view: LED, first: $first) { edges { node { ${SHOWN} } } } }`, { first });
    expect(value.errors).toBeUndefined();
    expect(value.data.list.edges).toHaveLength(first);
    counts.push(count);
  }
  expect(counts).toEqual([counts[0], counts[0], counts[0]]);
  expect(counts[0]).toBeLessThanOrEqual(10);
});

it('やること costs no more with the list than without', async () => {
  const { value, count } = await during('{ supportAssignmentTasks { title path } }');
  expect(value.data.supportAssignmentTasks).toHaveLength(MOST / 2 + 2);
  expect(count).toBeLessThanOrEqual(8);
});

describe('people whom another module refers to', () => {
  it('are read together', async () => {
    const ask = (people: number) => during('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { supportAssignments { state supporterName } } } }', { r: Array.from({ length: people }, (_, n) => ({ __typename: 'Employee', id: moreEmployeeId(HELPERS + n + 1) })) });
    const [one, many] = [await ask(1), await ask(MOST)];
    expect(many.value.errors).toBeUndefined();
    expect(many.count).toBe(one.count);
  });
});
