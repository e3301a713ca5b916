import { copyRows } from '@takara/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directory, moreEmployeeId, UNITS, type PersonKey } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import type { Town } from '../side-assignments/town.factory.ts';
import { BY_ID, openDeclaringTown } from './declared.factory.ts';

/* Lists cost no more statements when they are longer. */

const MOST = 50;
const at = '2026-11-10T01:00:00Z';
let town: Town;
beforeAll(async () => {
  town = await openDeclaringTown(directory(MOST));
  const { database } = town.module;
  const n = Array.from({ length: MOST }, (_, index) => index + 1);
  await copyRows(database, 'self_declaration', n.map((index) => ({ id: idOf(`declaration ${index}`), employeeId: moreEmployeeId(index), fiscalYear: 2026, state: 'SUBMITTED', savedAt: at, submittedAt: at, late: false, workload: 'RIGHT', workFit: 'WELL', wish: 'NEXT', wishInYears: null, wishedDepartmentIds: JSON.stringify([UNITS.planning, UNITS.general]), wishedDistricts: '[]', strengths: '', newSkills: '[]', licences: '[]', comment: '', sharedAt: at, sharedDigest: '', readById: null, readAt: null })));
  await copyRows(database, 'self_declaration_to_personnel', n.map((index) => ({ id: idOf(`declaration ${index}`), promotionWish: null, message: `CNRY-P3-A11-${index}`, circumstances: '[]', consideration: '', consentedAt: null, consentText: null })));
  await copyRows(database, 'self_declaration_step', n.map((index) => ({ declarationId: idOf(`declaration ${index}`), action: 'SUBMIT', actorId: moreEmployeeId(index), onBehalfOf: null, at })));
});
afterAll(() => town.close());

const ROW = 'id state employeeName unit { id } wishLabel wishedDepartments { label } sharedAt late readAt readBy availableActions { action enabled }';
const LISTS: Record<string, [who: PersonKey, source: string, most: number]> = {
  'what a 所属長’s people have shown': ['ownHead', `query ($first: Int) { list: selfDeclarations(view: OF_MY_PEOPLE, first: $first) { totalCount edges { node { ${ROW} } } } }`, 9],
  'all that came to 人事課, both parts': ['officer', `query ($first: Int) { list: selfDeclarations(view: TO_PERSONNEL, first: $first) { totalCount edges { node { ${ROW} timeline { told by } toPersonnel { message consideration circumstanceLabels } } } } }`, 13],
};

describe.each(Object.entries(LISTS))('%s', (_, [who, source, most]) => {
  it('costs the same number of statements for one, ten and fifty', async () => {
    const counts: number[] = [];
    for (const first of [1, 10, MOST]) {
      const { value, count } = await town.module.sql.during(() => town.module.ask(town.people[who], source, { first }));
      expect(value.errors).toBeUndefined();
      expect(value.data.list.edges).toHaveLength(first);
      counts.push(count);
    }
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
    expect(counts[0]).toBeLessThanOrEqual(most);
  });
});

const PAGES: Record<string, [who: PersonKey, source: string, most: number]> = {
  'progress of the whole prefecture is one statement': ['officer', '{ selfDeclarationProgress(by: UNIT) { id expected } }', 1],
  'やること of a 所属長': ['ownHead', '{ selfDeclarationTasks { title } }', 8],
  'one declaration, as 人事課 reads it': ['officer', BY_ID, 12],
};
it.each(Object.entries(PAGES))('%s', async (_, [who, source, most]) => {
  const { value, count } = await town.module.sql.during(() => town.module.ask(town.people[who], source, { id: idOf('declaration 1') }));
  expect(value.errors).toBeUndefined();
  expect(count).toBeLessThanOrEqual(most);
});
