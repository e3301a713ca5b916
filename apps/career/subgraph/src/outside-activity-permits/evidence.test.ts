import './decided.factory.ts';
import { copyRows } from '@takara/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directory, moreEmployeeId, UNITS } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { shownEvidence } from './evidence.ts';
import { CONTENT, judgements } from './permit.factory.ts';

const CRITERIA = [{ code: 'A', label: 'あ' }, { code: 'B', label: 'い' }];
const TALLY = { granted: 24, refused: 12, active: 9, days: [] as number[], unmet: { A: 11, B: 1 } };

describe('what may be told', () => {
  it('is in whole groups, and nothing of fewer than one', () => {
    expect(shownEvidence(TALLY, CRITERIA, 10)).toEqual({ grantedAtLeast: 20, refusedAtLeast: 10, activeAtLeast: null, medianDays: null, refusals: [{ code: 'A', label: 'あ', timesAtLeast: 10 }, { code: 'B', label: 'い', timesAtLeast: null }], smallestGroup: 10 });
  });

  it.each<[number[], number | null]>([[[9, 1, 5], 5], [[4, 1, 9, 3], 3.5], [[1, 2], null]])('of the days %j the middle is %s, with three for a group', (days, middle) => {
    expect(shownEvidence({ ...TALLY, days }, CRITERIA, 3).medianDays).toBe(middle);
  });
});

describe('the card of measure 1-4b', () => {
  let town: Town;
  const people = (count: number, from: number) => Array.from({ length: count }, (_, n) => n + from);
  beforeAll(async () => {
    town = await openTown(directory(60));
    const [, hours] = judgements();
    const unmet = (n: number) => JSON.stringify(judgements(n <= 10 ? hours!.criterion : ''));
    const permit = (n: number, state: string, more: object = {}) => ({
      id: idOf(`permit ${n}`), applicantId: moreEmployeeId(n), homeUnitId: UNITS.home, renewsId: null, state, wasSubmitted: true, stateSince: '2026-06-15T01:00:00Z', changedAt: '2026-06-15T01:00:00Z', ...CONTENT, declared: '[]', startsOn: '2026-07-01', endsOn: '2027-06-30',
      submittedOn: '2026-06-01', decidedOn: '2026-06-15', toldAt: null, managerAgrees: null, opinion: null, managerLooks: '[]', personnelLooks: '[]', judgements: '[]', conditions: null, reason: null, ...more,
    });
    // 12 are refused, 11 of them for their hours; 20 are granted, of whom 12 are at work; 5 wait.
    await copyRows(town.module.database, 'outside_activity_permit', [
      ...people(12, 1).map((n) => permit(n, 'REFUSED', { decidedOn: '2026-06-11', judgements: unmet(n) })), ...people(12, 13).map((n) => permit(n, 'GRANTED')), ...people(8, 25).map((n) => permit(n, 'GRANTED', { startsOn: '2025-07-01', endsOn: '2026-06-30', submittedOn: '2025-06-01', decidedOn: '2025-06-21' })), ...people(5, 33).map((n) => permit(n, 'HR_REVIEW', { decidedOn: null })),
    ]);
  });
  afterAll(() => town.close());

  it('is worked out of decisions: how many, why not, how long, and who is at work today', async () => {
    const { refusals, ...told } = await town.ask('elsewhere', '{ outsideActivityEvidence { grantedAtLeast refusedAtLeast activeAtLeast medianDays refusals { code timesAtLeast } } }');
    expect(told).toEqual({ grantedAtLeast: 20, refusedAtLeast: 10, activeAtLeast: 10, medianDays: 14 });
    expect(refusals.filter(({ timesAtLeast }: any) => timesAtLeast !== null)).toEqual([{ code: judgements()[1]!.criterion, timesAtLeast: 10 }]);
  });
});
