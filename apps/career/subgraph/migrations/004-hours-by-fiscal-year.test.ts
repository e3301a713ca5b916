import { defineEntity, p } from '@mikro-orm/core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyRows, type Database } from '@takara/subgraph-kit';
import { openReleases, placeOf, type Releases } from '../src/releases.factory.ts';
import { buildApplication } from '../src/side-assignments/application.factory.ts';
import { Hours } from '../src/side-assignments/assignment.entity.ts';
import { buildAssignment } from '../src/side-assignments/assignment.factory.ts';
import { buildPosting } from '../src/side-assignments/posting.factory.ts';
import { hoursByFiscalYear } from './004-hours-by-fiscal-year.ts';

/* The version before knows the steps until 003 and the key that hours had then; what it does to them is what the acts of a side assignment do. */

const HoursBefore = defineEntity({
  name: 'SideAssignmentHoursBefore',
  tableName: 'side_assignment_hours',
  properties: {
    id: p.uuid().primary(), assignmentId: p.uuid(), employeeId: p.uuid(), month: p.text(), hours: p.double().$type<number>(), done: p.text(),
    loggedAt: p.datetime().columnType('timestamptz'), confirmedAt: p.datetime().columnType('timestamptz').strictNullable(),
  },
});
type Version = 'before' | 'after';
interface Released {
  readonly database: Database;
  readonly hours: typeof Hours;
}
const OWN = placeOf(hoursByFiscalYear);
const [assignmentId, hostUnitId, employeeId, applicationId, postingId] = Array.from({ length: 5 }, () => crypto.randomUUID()) as [string, string, string, string, string];
const at = '2026-02-01T09:00:00+09:00';

let releases: Releases;
beforeEach(async () => {
  releases = await openReleases();
});
afterEach(() => releases.close());

async function release(version: Version): Promise<Released> {
  const hours = (version === 'before' ? HoursBefore : Hours) as typeof Hours;
  return { database: await releases.release(version === 'before' ? OWN : OWN + 1, [hours]), hours };
}
const log = ({ database, hours: entity }: Released, month: string, hours: number) =>
  database.em().transactional(async (em) => void em.create(entity, { id: crypto.randomUUID(), assignmentId, employeeId, month, hours, done: '様式を直した', loggedAt: new Date(at), confirmedAt: null }));
const logged = async ({ database, hours: entity }: Released) => (await database.em().find(entity, { employeeId }, { orderBy: { month: 'asc' } })).map(({ month, hours, confirmedAt }) => [month, hours, confirmedAt !== null]);
const confirm = ({ database, hours: entity }: Released) =>
  database.em().transactional(async (em) => {
    for (const hours of await em.find(entity, { assignmentId, confirmedAt: null })) hours.confirmedAt = new Date(at);
  });

async function withAssignment({ database }: Released) {
  await copyRows(database, 'side_assignment_posting', [buildPosting({ id: postingId, hostUnitId, draftedById: employeeId, state: 'CLOSED', stateSince: at })]);
  await copyRows(database, 'side_assignment_application', [buildApplication({ id: applicationId, postingId, postingTitle: '様式の見直し', hostUnitId, applicantId: employeeId, state: 'ORDERED', stateSince: at })]);
  await copyRows(database, 'side_assignment', [buildAssignment({ id: assignmentId, applicationId, postingId, title: '様式の見直し', hostUnitId, employeeId, firstDay: '2026-02-01', until: '2027-02-01', orderedAt: at })]);
}

it('hours logged before are still there, in the year of their month', async () => {
  const before = await release('before');
  await withAssignment(before);
  for (const month of ['2026-02', '2026-03', '2026-04']) await log(before, month, 4);
  const after = await release('after');
  expect(await logged(after)).toEqual([['2026-02', 4, false], ['2026-03', 4, false], ['2026-04', 4, false]]);
  expect(await releases.query('select month, tableoid::regclass::text as part from career.side_assignment_hours order by month')).toEqual([
    { month: '2026-02', part: 'career.side_assignment_hours_fy2025' },
    { month: '2026-03', part: 'career.side_assignment_hours_fy2025' },
    { month: '2026-04', part: 'career.side_assignment_hours_fy2026' },
  ]);
});

it('the version before goes on beside the new one: each logs, reads and confirms what the other wrote, and may start again', async () => {
  const before = await release('before');
  await withAssignment(before);
  await log(before, '2026-03', 4);
  const after = await release('after');
  await log(before, '2026-04', 5);
  await log(after, '2026-05', 6);
  const all = [['2026-03', 4, false], ['2026-04', 5, false], ['2026-05', 6, false]];
  expect(await logged(before)).toEqual(all);
  expect(await logged(after)).toEqual(all);
  await confirm(before);
  const again = await release('before');
  await log(again, '2026-06', 7);
  const confirmed = [...all.map(([month, hours]) => [month, hours, true]), ['2026-06', 7, false]];
  for (const each of [before, after, again]) expect(await logged(each)).toEqual(confirmed);
});

it('one entry a month and side assignment, of a side assignment there is, in a month there is: as before, from either version', async () => {
  const before = await release('before');
  await withAssignment(before);
  await log(before, '2026-03', 4);
  const after = await release('after');
  for (const each of [before, after]) {
    await expect(log(each, '2026-03', 1)).rejects.toMatchObject({ code: '23505' });
    await expect(log(each, '2026-07', -1)).rejects.toMatchObject({ code: '23514' });
  }
  await expect(log(after, '2026-13', 1)).rejects.toMatchObject({ code: '23514' });
  await expect(releases.query(`update career.side_assignment_hours set assignment_id = gen_random_uuid()`)).rejects.toMatchObject({ code: '23503' });
});
