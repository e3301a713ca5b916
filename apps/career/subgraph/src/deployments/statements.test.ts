import { copyRows } from '@takara/subgraph-kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { employeeIdOf, moreEmployeeId, UNITS } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import type { Town } from '../side-assignments/town.factory.ts';
import { openTechnicalTown } from './deployment.factory.ts';

/* Lists cost no more statements when they are longer. */

const MOST = 40;
let town: Town;
beforeAll(async () => {
  town = await openTechnicalTown(MOST);
  const at = '2026-11-20T01:00:00Z';
  const each = <Row>(row: (n: number) => Row) => Array.from({ length: MOST }, (_, n) => row(n));
  await copyRows(town.module.database, 'municipal_support_request', each((n) => ({ id: idOf(`request ${n}`), municipality: '八戸市', happened: '大雨', urgent: false, state: n % 4 ? 'CONSENT' : 'REQUESTED', fromDay: '2026-12-01', lastDay: '2026-12-05', filedById: employeeIdOf('officer'), filedAt: at, stateSince: at })));
  await copyRows(town.module.database, 'municipal_support_need', each((n) => ({ id: idOf(`need ${n}`), requestId: idOf(`request ${n}`), place: 0, family: 'CIVIL_ENGINEERING', licence: null, people: 1 })));
  await copyRows(town.module.database, 'deployment', each((n) => ({ id: idOf(`row ${n}`), requestId: idOf(`request ${n}`), needId: idOf(`need ${n}`), employeeId: moreEmployeeId(11 + n), homeUnitId: UNITS.home, departmentId: UNITS.planning, state: 'ASKED', headAt: null, personAt: null, fromDay: '2026-12-01', lastDay: '2026-12-05', reflection: null })));
});
afterAll(() => town.close());

const during = (source: string, variables: object = {}, who: 'officer' | 'ownHead' = 'officer') => town.module.sql.during(() => town.module.ask(town.people[who], source, variables as Record<string, unknown>));
const SHOWN = 'id municipality state wanted filled filedByName needs { people kept { people } } members { employeeName municipality needLabel headReason personReason availableActions { action } } timeline { told by employeeName } availableActions { action }';

it.each(['officer', 'ownHead'] as const)('the list of %s costs the same for one, ten and forty', async (who) => {
  const counts: number[] = [];
  for (const first of [1, 10, MOST]) {
    const { value, count } = await during(`query ($first: Int) { municipalSupportRequests(first: $first) { edges { node { ${SHOWN} } } } }`, { first }, who);
    expect(value.errors).toBeUndefined();
    expect(value.data.municipalSupportRequests.edges).toHaveLength(first);
    counts.push(count);
  }
  expect(counts).toEqual([counts[0], counts[0], counts[0]]);
  expect(counts[0]).toBeLessThanOrEqual(12);
});

it('the staff cost the same for one and for forty', async () => {
  const [one, many] = [await during('{ technicalStaff(first: 1) { edges { node { name standing licences { licence } } } } }'), await during(`{ technicalStaff(first: ${MOST}) { edges { node { name standing licences { licence } } } } }`)];
  expect(many.value.data.technicalStaff.edges).toHaveLength(MOST);
  expect(many.count).toBe(one.count);
  expect(one.count).toBeLessThanOrEqual(7);
});

it('やること of whoever is asked about many costs no more than of few', async () => {
  const { value, count } = await during('{ deploymentTasks { title path } }', {}, 'ownHead');
  expect(value.data.deploymentTasks).toHaveLength(MOST);
  expect(count).toBeLessThanOrEqual(8);
});

it('people whom another module refers to are read together', async () => {
  const ask = (people: number) => during('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { deployments { state municipality needLabel } } } }', { r: Array.from({ length: people }, (_, n) => ({ __typename: 'Employee', id: moreEmployeeId(11 + n) })) });
  const [one, many] = [await ask(1), await ask(MOST)];
  expect(many.value.errors).toBeUndefined();
  expect(many.count).toBe(one.count);
});
