import { copyRows, type Actor } from '@takara/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directory, employeeIdOf, moreEmployeeId } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { buildInterview, buildPlan, buildVersion } from './plan-rows.factory.ts';
import { CONTENT, TALK } from './plan.factory.ts';

/* Lists cost no more statements when they are longer. */

const MOST = 50;
let town: Town;
beforeAll(async () => {
  const here = directory(MOST);
  town = await openTown(here);
  const { database } = town.module;
  const placementOf = new Map(here.assignments.map(({ employeeId, id }) => [employeeId, id]));
  const n = Array.from({ length: MOST }, (_, index) => index + 1);
  const at = '2026-11-10T01:00:00Z';
  await copyRows(database, 'career_plan', n.map((index) => buildPlan({ id: idOf(`plan ${index}`), ownerId: moreEmployeeId(index), sharedNumber: 1, sharedPlacementId: placementOf.get(moreEmployeeId(index))!, sharedAt: at })));
  await copyRows(database, 'career_plan_version', n.map((index) => buildVersion({ id: idOf(`version ${index}`), planId: idOf(`plan ${index}`), writtenAt: at, jobFamily: 'GENERAL_ADMINISTRATION', pathVersion: 1, content: CONTENT })));
  await copyRows(database, 'career_interview', n.slice(0, MOST / 2).map((index) => buildInterview({ id: idOf(`talk ${index}`), planId: idOf(`plan ${index}`), ownerId: moreEmployeeId(index), managerId: employeeIdOf('ownHead'), placementId: placementOf.get(moreEmployeeId(index))!, writtenById: moreEmployeeId(index), state: 'WAITING', stateSince: at, ...TALK })));
});
afterAll(() => town.close());

const SHOWN = 'id state stateLabel ownerName owner { id } sharedNumber sharedAt managers { name } versions { number pathTitle content { vision lifeDesign goals { columnLabel } } } interviews { talked managerName writtenByName currentHolder isStranded availableActions { action } } availableActions { action enabled reason }';

describe('plans shared with a manager', () => {
  it('cost the same number of statements for one, ten and fifty', async () => {
    const counts: number[] = [];
    for (const first of [1, 10, MOST]) {
      const { value, count } = await town.module.sql.during(() => town.module.ask(town.people.ownHead, `query ($first: Int) { list: sharedCareerPlans(first: $first) { edges { node { ${SHOWN} } } } }`, { first }));
      expect(value.errors).toBeUndefined();
      expect(value.data.list.edges).toHaveLength(first);
      counts.push(count);
    }
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
    expect(counts[0]).toBeLessThanOrEqual(12);
  });
});

describe('やること', () => {
  it('costs the same however much waits', async () => {
    const ask = (actor: Actor) => town.module.sql.during(() => town.module.ask(actor, '{ careerPlanTasks { title path } }'));
    const many = await ask(town.people.ownHead);
    expect(many.value.data.careerPlanTasks).toHaveLength(MOST);
    await town.module.database.em().execute(`update career.career_plan set shared_number = null, shared_placement_id = null where id not in (?, ?)`, [idOf('plan 1'), idOf(`plan ${MOST}`)]);
    await town.module.database.em().execute(`update career.career_interview set state = 'WITHDRAWN' where id <> ?`, [idOf('talk 1')]);
    const few = await ask(town.people.ownHead);
    expect(few.value.data.careerPlanTasks).toHaveLength(2);
    expect(few.count).toBe(many.count);
  });
});

describe('people whom another module refers to', () => {
  it('have their plans read together', async () => {
    const source = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { careerPlan { state sharedAt versions { number } } } } }';
    const ask = (people: number) => town.module.sql.during(() => town.module.ask(town.people.ownHead, source, { r: Array.from({ length: people }, (_, n) => ({ __typename: 'Employee', id: moreEmployeeId(n + 1) })) }));
    const [one, many] = [await ask(1), await ask(MOST)];
    expect(many.value.errors).toBeUndefined();
    expect(many.count).toBe(one.count);
  });
});
