import type { DirectorySnapshot } from '@takara/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directory, employeeIdOf, UNITS, type PersonKey } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import type { Town } from '../side-assignments/town.factory.ts';
import { does, named, openKnowingTown } from './topic.factory.ts';

/* On 1 January the group becomes one of the DX推進課, under a new name, with everybody in it. What it knows goes with it. */

const DAY = '2027-01-01';
const NEW_GROUP = idOf('the group after the reform');

function reformed(): DirectorySnapshot {
  const town = directory();
  const old = town.units.find(({ id }) => id === UNITS.homeGroup)!;
  const moved = town.assignments.filter(({ unitId }) => unitId === UNITS.homeGroup);
  return {
    ...town,
    units: [...town.units.filter(({ id }) => id !== old.id), { ...old, validTo: DAY }, { ...old, id: NEW_GROUP, code: 'A22', name: '移住促進グループ', parentId: UNITS.host, ancestorIds: [NEW_GROUP, UNITS.host, UNITS.planning, UNITS.prefecture], validFrom: DAY }],
    assignments: [...town.assignments.map((each) => (moved.includes(each) ? { ...each, validTo: DAY } : each)), ...moved.map((each) => ({ ...each, id: idOf(`after the reform ${each.id}`), unitId: NEW_GROUP, validFrom: DAY }))],
    unitLineage: [{ id: idOf('the reform'), predecessorId: UNITS.homeGroup, successorId: NEW_GROUP, kind: 'RENAMED', happenedOn: DAY, revision: 1 }],
  };
}

let town: Town;
let topic: { id: string; planId: string };
beforeAll(async () => {
  town = await openKnowingTown(reformed());
  topic = await named(town);
});
afterAll(() => town.close());

const seen = (who: PersonKey) => town.ask(who, 'query ($id: ID!) { knowledgeTopic(id: $id) { state unit { id } holders { name hasLeft } plans { successorName } availableActions { action } } }', { id: topic.id }).catch(({ code }: { code: string }) => code);

describe('a topic whose unit is reformed', () => {
  it('is kept by its unit until the day before', async () => {
    town.goTo('2026-12-31');
    expect(await seen('ownHead')).toMatchObject({ unit: { id: UNITS.homeGroup } });
    expect(await seen('hostHead')).toBe('NOT_FOUND');
  });

  it('is kept from that day on by what came of it: the new 所属長 acts, the old one has nothing there', async () => {
    town.goTo(DAY);
    const now = await seen('hostHead');
    expect(now).toMatchObject({ unit: { id: NEW_GROUP }, plans: [{ successorName: '工藤 葵' }] });
    expect(now.availableActions.map(({ action }: { action: string }) => action)).toEqual(['MAP', 'NAME', 'EDIT', 'CLOSE']);
    expect(await seen('ownHead')).toBe('NOT_FOUND');
    expect((await does(town, 'hostHead', 'mapKnowledgeHolder', { id: topic.id, employeeId: employeeIdOf('colleague'), depth: 'ASSISTS' })).__typename).toBe('KnowledgeTopic');
  });

  it('loses nobody by it: whoever came along has not left, and goes on handing over', async () => {
    town.goTo(DAY);
    expect((await seen('hostHead')).holders).toEqual(expect.arrayContaining([{ name: '葛西 稔', hasLeft: false }, { name: '成田 健', hasLeft: false }]));
    for (const who of ['reappointed', 'applicant'] as const) expect(await seen(who)).toMatchObject({ unit: { id: NEW_GROUP } });
    expect((await does(town, 'applicant', 'recordHandover', { id: topic.id, planId: topic.planId, holderId: employeeIdOf('reappointed'), heldOn: '2027-01-01', what: '年表を読みました。' })).__typename).toBe('KnowledgeTopic');
  });
});
