import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRows } from '@takara/subgraph-kit';
import { moreEmployeeId } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { shownEvidence, tallyOf } from './evidence.ts';
import { arrivalIdOf, arriving, helperId } from './support.factory.ts';

const RULE = { months: 12, withinDays: 14 };
const NONE = { talked: 0, answered: 0, adapted: 0 };

describe('the share that was covered in time', () => {
  it('counts arrivals whose days have passed, and a supporter who had accepted by then', () => {
    const came = (on: string, coveredOn: string | null, hasTalked = false, adaptation: number | null = null) => ({ on, coveredOn, hasTalked, adaptation });
    const arrivals = [
      came('2026-11-01', '2026-11-15', true, 4), came('2026-11-01', '2026-11-16', true, 3), came('2026-11-01', '2026-10-20', true), came('2026-11-01', null),
      came('2026-11-10', '2026-11-11', true, 5), came('2027-01-04', '2026-11-11'), came('2025-11-20', '2025-11-21', true, 5),
    ];
    expect(tallyOf(arrivals, RULE, '2026-11-22')).toEqual({ arrivals: 4, covered: 2, talked: 3, answered: 2, adapted: 1 });
  });

  it('is told in whole groups, and not at all of fewer than one', () => {
    expect(shownEvidence({ arrivals: 34, covered: 29, talked: 21, answered: 19, adapted: 9 }, 10, RULE)).toMatchObject({ arrivals: 30, coveredAtLeast: 20, coveredPercent: 66, talkedAtLeast: 20, answeredAtLeast: 10, adaptedAtLeast: null });
    expect(shownEvidence({ ...NONE, arrivals: 34, covered: 9 }, 10, RULE)).toMatchObject({ arrivals: 30, coveredAtLeast: null, coveredPercent: null });
    expect(shownEvidence({ ...NONE, arrivals: 9, covered: 9 }, 10, RULE)).toMatchObject({ arrivals: null, coveredAtLeast: null, coveredPercent: null });
  });
});

describe('the card of measure 5-2', () => {
  let town: Town;
  beforeAll(async () => {
    town = await openTown(arriving({ helpers: 8, hired: 20 }));
    await copyRows(town.module.database, 'support_assignment', Array.from({ length: 12 }, (_, n) => ({ id: arrivalIdOf(n + 2), employeeId: moreEmployeeId(9 + n), kind: 'TRAINER', supporterId: helperId(1 + (n % 8)), state: 'ACCEPTED', stateSince: '2026-11-05T01:00:00Z', coveredOn: '2026-11-05', adaptation: n < 11 ? 4 : 2 })));
    await copyRows(town.module.database, 'support_check_in', Array.from({ length: 11 }, (_, n) => [1, 2].map((time) => ({ id: idOf(`talk ${n} ${time}`), supportId: arrivalIdOf(n + 2), supporterId: helperId(1 + (n % 8)), authorId: moreEmployeeId(9 + n), heldOn: '2026-11-10', note: 'x', writtenAt: '2026-11-10T01:00:00Z' }))).flat());
  });
  afterAll(() => town.close());

  it('is worked out of what people did, and anybody may see it', async () => {
    expect(await town.ask('elsewhere', '{ supportAssignmentEvidence { arrivals coveredAtLeast coveredPercent talkedAtLeast answeredAtLeast adaptedAtLeast withinDays months smallestGroup } }')).toEqual({ arrivals: 20, coveredAtLeast: 10, coveredPercent: 50, talkedAtLeast: 10, answeredAtLeast: 10, adaptedAtLeast: 10, withinDays: 14, months: 12, smallestGroup: 10 });
  });
});
