import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { retirements } from './retirements.ts';

let town: Town;
beforeAll(async () => { town = await openTown(); });
afterAll(() => town.close());

it('what organization tells is kept; an older word never replaces a newer one', async () => {
  const [take] = Object.values(retirements).map((one) => one.take);
  const id = crypto.randomUUID();
  const told = (revision: number, leavesOn: string | null) => take!({ data: { id, ageLimitOn: '2026-04-01', leavesOn, revision } } as never, town.module.database.em());
  const kept = async () => ((await town.module.database.em().execute(`select leaves_on::text as leaves, revision from career.succession_retirement where id = '${id}'`)) as object[])[0];
  await told(1, '2029-03-31');
  expect(await kept()).toEqual({ leaves: '2029-03-31', revision: 1 });
  await told(3, null);
  await told(2, '2031-03-31');
  expect(await kept()).toEqual({ leaves: null, revision: 3 });
});
