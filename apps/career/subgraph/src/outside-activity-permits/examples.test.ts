import './decided.factory.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employeeIdOf, directory, PERSON_KEYS, UNITS, type PersonKey } from '../directory.factory.ts';
import { loadExamples } from '../load-examples.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';

const personas = Object.fromEntries(Object.entries({ 'unit-head': 'ownHead', 'unit-head-host': 'hostHead', 'personnel-officer': 'officer', 'senior-clerk-dx': 'applicant', 'clerk-first-year': 'elsewhere' } as const).map(([key, who]) => [key, { employeeId: employeeIdOf(who as PersonKey) }]));
const many = directory(90);
const places = [UNITS.homeGroup, UNITS.nextDoor, UNITS.hostGroup];
const snapshot = { ...many, assignments: many.assignments.map((row, n) => (n < PERSON_KEYS.length ? row : { ...row, unitId: places[n % 3]! })) };

let town: Town;
beforeAll(async () => {
  town = await openTown(snapshot);
  await loadExamples(town.module.database, snapshot, personas, '2026-11-22');
});
afterAll(() => town.close());
const rows = (text: string): Promise<any[]> => town.module.database.em().execute(text);

describe('the examples of 営利企業への従事等の許可', () => {
  it('have every state, and something to do for each who decides', async () => {
    expect((await rows('select distinct state from career.outside_activity_permit order by 1')).map(({ state }) => state)).toEqual(['GRANTED', 'HR_REVIEW', 'REFUSED', 'RETURNED', 'REVOKED', 'SUBMITTED', 'WITHDRAWN']);
    for (const who of ['ownHead', 'officer', 'applicant', 'elsewhere'] as const) expect(await town.ask(who, '{ outsideActivityTasks { id } }')).not.toEqual([]);
    expect(await town.ask('analyst', '{ outsideActivityEvidence { grantedAtLeast refusedAtLeast medianDays } }')).toEqual({ grantedAtLeast: expect.any(Number), refusedAtLeast: 10, medianDays: expect.any(Number) });
  });

  it('mark every P3 text with its owner', async () => {
    const texts = await rows(`select activity as text from career.outside_activity_permit union all select purpose from career.outside_activity_permit union all select opinion from career.outside_activity_permit where opinion is not null union all select conditions from career.outside_activity_permit where conditions is not null
      union all select reason from career.outside_activity_permit where reason is not null union all select done from career.outside_activity_hours union all select note from career.outside_activity_step where note is not null`);
    expect(texts.length).toBeGreaterThan(100);
    for (const { text } of texts) expect(text).toMatch(/^CNRY-P3-[0-9A-Z]+-\d{7} /);
  });

  it('tell each story in order, ending in the state it is in, and nothing after today', async () => {
    expect(await rows(`select p.id from career.outside_activity_permit p where p.state <> (select to_state from career.outside_activity_step s where s.subject_id = p.id order by s.number desc limit 1)
      union all select subject_id from (select subject_id, at, lag(at) over (partition by subject_id order by number) as before from career.outside_activity_step) s where before > at
      union all select subject_id from career.outside_activity_step where at > '2026-11-22T02:00:00Z' union all select permit_id from career.outside_activity_hours where logged_at > '2026-11-22T02:00:00Z'`)).toEqual([]);
  });
});
