import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRows } from '@takara/subgraph-kit';
import { moreEmployeeId } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { shownEvidence, tallyOf } from './evidence.ts';
import { arrivalIdOf, arriving, helperId } from './support.factory.ts';

const RULE = { months: 12, withinDays: 14 };

describe('the share that was covered in time', () => {
  it('counts arrivals whose days have passed, and a supporter who had accepted by then', () => {
    const arrivals = [
      { on: '2026-11-01', coveredOn: '2026-11-15' }, { on: '2026-11-01', coveredOn: '2026-11-16' }, { on: '2026-11-01', coveredOn: '2026-10-20' }, { on: '2026-11-01', coveredOn: null },
      { on: '2026-11-10', coveredOn: '2026-11-11' }, { on: '2027-01-04', coveredOn: '2026-11-11' }, { on: '2025-11-20', coveredOn: '2025-11-21' },
    ];
    expect(tallyOf(arrivals, RULE, '2026-11-22')).toEqual({ arrivals: 4, covered: 2 });
  });

  it('is told in whole groups, and not at all of fewer than one', () => {
    expect(shownEvidence({ arrivals: 34, covered: 29 }, 10, RULE)).toMatchObject({ arrivals: 30, coveredAtLeast: 20, coveredPercent: 66 });
    expect(shownEvidence({ arrivals: 34, covered: 9 }, 10, RULE)).toMatchObject({ arrivals: 30, coveredAtLeast: null, coveredPercent: null });
    expect(shownEvidence({ arrivals: 9, covered: 9 }, 10, RULE)).toMatchObject({ arrivals: null, coveredAtLeast: null, coveredPercent: null });
  });
});

describe('the card of measure 5-2', () => {
  let town: Town;
  beforeAll(async () => {
    town = await openTown(arriving({ helpers: 8, hired: 20 }));
    await copyRows(town.module.database, 'support_assignment', Array.from({ length: 12 }, (_, n) => ({ id: arrivalIdOf(n + 2), employeeId: moreEmployeeId(9 + n), kind: 'TRAINER', supporterId: helperId(1 + (n % 8)), state: 'ACCEPTED', stateSince: '2026-11-05T01:00:00Z', coveredOn: '2026-11-05' })));
  });
  afterAll(() => town.close());

  it('is worked out of what people did, and anybody may see it', async () => {
    expect(await town.ask('elsewhere', '{ supportAssignmentEvidence { arrivals coveredAtLeast coveredPercent withinDays months smallestGroup } }')).toEqual({ arrivals: 20, coveredAtLeast: 10, coveredPercent: 50, withinDays: 14, months: 12, smallestGroup: 10 });
  });
});
