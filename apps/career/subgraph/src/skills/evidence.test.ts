import { copyRows } from '@takara/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directory, moreEmployeeId } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { shownFigures } from './evidence.ts';

it('counts are told in whole groups, and not at all of fewer than one', () => {
  expect(shownFigures({ staff: 98, stated: 57, confirmed: 31, afterSideAssignment: 9 }, 10)).toEqual({ stated: 50, confirmed: 30, confirmedPercent: 33, afterSideAssignment: null, smallestGroup: 10 });
  expect(shownFigures({ staff: 98, stated: 57, confirmed: 9, afterSideAssignment: 0 }, 10)).toMatchObject({ confirmed: null, confirmedPercent: null });
});

describe('the card of measure 1-3', () => {
  let town: Town;
  beforeAll(async () => {
    town = await openTown(directory(85));
    const SKILL = idOf('a skill');
    await copyRows(town.module.database, 'skill', [{ id: SKILL, name: '手話', fold: '手話', kind: 'SKILL', sameAs: null }]);
    const piece = (n: number, evidence: string, more: object = {}) => { const id = crypto.randomUUID(); return { id, skillId: SKILL, employeeId: moreEmployeeId(n), evidence, evidenceId: id, sourceId: null, assertedById: moreEmployeeId(n), assertedOn: '2026-04-01', validUntil: null as string | null, note: '', writtenAt: '2026-04-01T01:00:00Z', withdrawnAt: null as string | null, ...more }; };
    const people = (count: number, from = 1) => Array.from({ length: count }, (_, n) => n + from);
    // 40 say so; of them 25 are confirmed, 12 by a side assignment; 10 more have let it run out, 10 more have withdrawn it.
    await copyRows(town.module.database, 'skill_assertion', [
      ...people(40).map((n) => piece(n, 'OWN_WORD')), ...people(13).map((n) => piece(n, 'MANAGER')), ...people(12, 14).map((n) => piece(n, 'SIDE_ASSIGNMENT')),
      ...people(10, 41).map((n) => piece(n, 'MANAGER', { validUntil: '2026-11-21' })), ...people(10, 51).map((n) => piece(n, 'MANAGER', { withdrawnAt: '2026-05-01T01:00:00Z' })),
    ]);
  });
  afterAll(() => town.close());

  it('is worked out of what is held today, and anybody may see it', async () => {
    expect(await town.ask('elsewhere', '{ skillFigures { stated confirmed confirmedPercent afterSideAssignment smallestGroup } }')).toEqual({ stated: 40, confirmed: 20, confirmedPercent: 20, afterSideAssignment: 10, smallestGroup: 10 });
  });
});
