import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directory } from '../directory.factory.ts';
import type { Town } from '../side-assignments/town.factory.ts';
import { shownEvidence } from './evidence.ts';
import { mapped, openKnowingTown, RETIREMENTS } from './topic.factory.ts';
import { moreEmployeeId } from '../directory.factory.ts';

describe('what may be told of a count', () => {
  it('is in full groups, the share of what is told, nothing of few', () => {
    expect(shownEvidence({ seniors: 47, advising: 29, topics: 120, atRisk: 18, withoutSuccessor: 9 }, 10, 12)).toEqual({ seniors: 40, advisingAtLeast: 20, advisingPercent: 50, topics: 120, atRiskAtLeast: 10, withoutSuccessorAtLeast: null, horizonMonths: 12, smallestGroup: 10 });
    expect(shownEvidence({ seniors: 9, advising: 9, topics: 0, atRisk: 0, withoutSuccessor: 0 }, 10, 12)).toMatchObject({ seniors: null, advisingAtLeast: null, advisingPercent: null, topics: null });
  });
});

describe('in a town', () => {
  const SENIORS = 24;
  let town: Town;
  beforeAll(async () => {
    const snapshot = directory(SENIORS);
    const ids = Array.from({ length: SENIORS }, (_, n) => moreEmployeeId(n + 1));
    const advising = new Set(ids.slice(0, 12));
    town = await openKnowingTown({ ...snapshot, assignments: snapshot.assignments.map((row) => (advising.has(row.employeeId) ? { ...row, post: 'SUB_MANAGER' } : row)) }, [...RETIREMENTS, ...ids.map((id) => ({ id, ageLimitOn: '2026-04-01', leavesOn: '2029-03-31', revision: 1 }))]);
    for (let n = 0; n < 11; n++) await mapped(town, { title: `知識 ${n}` });
  });
  afterAll(() => town.close());

  it('seniors in an advisory post and topics that will be lost are counted', async () => {
    const asked = '{ successionEvidence { seniors advisingAtLeast advisingPercent topics atRiskAtLeast withoutSuccessorAtLeast } }';
    // 24 and the reappointed one; 12 advise. All eleven topics hang on the one who leaves in March.
    expect(await town.ask('applicant', asked)).toEqual({ seniors: 20, advisingAtLeast: 10, advisingPercent: 50, topics: 10, atRiskAtLeast: 10, withoutSuccessorAtLeast: 10 });
  });
});
