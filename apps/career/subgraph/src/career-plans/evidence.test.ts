import fc from 'fast-check';
import { copyRows } from '@takara/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directory, employeeIdOf, moreEmployeeId, UNITS, type PersonKey } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { monthsBefore, shownEvidence } from './evidence.ts';
import { buildInterview, buildPlan, buildVersion } from './plan-rows.factory.ts';
import { CONTENT } from './plan.factory.ts';

const MOST = 30;
const counted = { version: '2026-10-01T00:00:00Z', talk: '2026-10-02' };
const old = { version: '2025-11-21T00:00:00Z', talk: '2025-11-21' };

let town: Town;
beforeAll(async () => {
  town = await openTown(directory(MOST));
  const { database } = town.module;
  const n = Array.from({ length: MOST }, (_, index) => index + 1);
  // 24 wrote within the year, 6 before it; of the 24, 11 talked within the year, one talked before it.
  await copyRows(database, 'career_plan', n.map((index) => buildPlan({ id: idOf(`plan ${index}`), ownerId: moreEmployeeId(index) })));
  await copyRows(database, 'career_plan_version', n.map((index) => buildVersion({ id: idOf(`version ${index}`), planId: idOf(`plan ${index}`), writtenAt: (index <= 24 ? counted : old).version, jobFamily: null, pathVersion: null, content: CONTENT })));
  await copyRows(database, 'career_interview', n.slice(0, 13).map((index) => buildInterview({
    id: idOf(`talk ${index}`), planId: idOf(`plan ${index}`), ownerId: moreEmployeeId(index), managerId: employeeIdOf('ownHead'), placementId: idOf('placement'),
    state: index === 13 ? 'WAITING' : 'CONFIRMED', stateSince: '2026-10-03T00:00:00Z', heldOn: (index === 12 ? old : counted).talk, talked: 'x',
  })));
});
afterAll(() => town.close());

const counts = (who: PersonKey, departmentId: string | null = null) => town.ask(who, 'query ($departmentId: ID) { careerPlanEvidence(departmentId: $departmentId) { staff writtenAtLeast writtenPercent discussedAtLeast discussedPercent smallestGroup freshMonths } }', { departmentId });

describe('how fresh plans are', () => {
  it('is counted of people in scope: a plan kept to oneself counts, an old one and an unconfirmed talk do not', async () => {
    const staff = 14 + MOST; // everybody but the reappointed one
    expect(await counts('analyst')).toEqual({ staff, writtenAtLeast: 20, writtenPercent: Math.floor(2000 / staff), discussedAtLeast: 10, discussedPercent: Math.floor(1000 / staff), smallestGroup: 10, freshMonths: 12 });
  });

  it('is of a department for its 主管課 and 人事課, and not there for others', async () => {
    expect(await counts('coordinator', UNITS.planning)).toMatchObject({ writtenAtLeast: 20 });
    expect(await counts('officer', UNITS.general)).toEqual({ staff: null, writtenAtLeast: null, writtenPercent: null, discussedAtLeast: null, discussedPercent: null, smallestGroup: 10, freshMonths: 12 });
    for (const who of ['coordinator', 'ownHead', 'analyst'] as const) await expect(counts(who, UNITS.general)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('never tells two numbers of written plans that differ by one to nine people', () => {
    const people = fc.integer({ min: 0, max: 500 });
    fc.assert(fc.property(people, people, (before, after) => {
      const [a, b] = [before, after].map((written) => shownEvidence({ staff: 500, written, discussed: 0 }, 10, 12).writtenAtLeast ?? 0) as [number, number];
      return a === b || Math.abs(a - b) >= 10;
    }));
  });

  it.each([['2026-11-22', 12, '2025-11-22'], ['2028-02-29', 12, '2027-02-28'], ['2026-03-31', 1, '2026-02-28'], ['2026-01-15', 2, '2025-11-15']])('%s, %i months before: %s', (day, months, before) => {
    expect(monthsBefore(day, months)).toBe(before);
  });
});
