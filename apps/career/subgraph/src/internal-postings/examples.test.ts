import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employeeIdOf, PERSON_KEYS, UNITS, type PersonKey } from '../directory.factory.ts';
import { loadExamples } from '../load-examples.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { longServing } from './posting.factory.ts';

const TODAY = '2026-11-22';
const personas = Object.fromEntries(Object.entries({ 'unit-head': 'ownHead', 'unit-head-host': 'hostHead', 'personnel-officer': 'officer', 'senior-clerk-dx': 'applicant' } as const).map(([key, who]) => [key, { employeeId: employeeIdOf(who as PersonKey) }]));
const many = longServing(150);
const places = [UNITS.homeGroup, UNITS.nextDoor, UNITS.hostGroup];
/** The last ones came to their 所属 this spring. */
const snapshot = { ...many, assignments: many.assignments.map((row, n) => (n < PERSON_KEYS.length ? row : { ...row, unitId: places[n % 3]!, ...(n > many.assignments.length - 10 ? { validFrom: '2026-04-01' } : {}) })) };

let town: Town;
beforeAll(async () => {
  town = await openTown(snapshot);
  await loadExamples(town.module.database, snapshot, personas, TODAY);
});
afterAll(() => town.close());
const rows = (text: string): Promise<any[]> => town.module.database.em().execute(text);

describe('the examples of 庁内公募', () => {
  it('have postings and applications in every state, decisions that wait and that were ordered', async () => {
    expect((await rows('select distinct state from career.internal_posting order by 1')).map(({ state }) => state)).toEqual(['OPEN', 'RETURNED', 'SETTLED', 'SUBMITTED', 'WITHDRAWN']);
    expect((await rows('select distinct state from career.internal_application order by 1')).map(({ state }) => state)).toEqual(['INTERVIEWED', 'INVITED', 'MATCHED', 'NOT_MATCHED', 'POSTING_WITHDRAWN', 'SUBMITTED', 'WITHDRAWN']);
    const fixed = await town.ask('officer', '{ internalApplications(view: FIXED, first: 50) { edges { node { state } } } }');
    expect(new Set(fixed.edges.map(({ node }: any) => node.state))).toEqual(new Set(['MATCHED', 'ORDERED']));
  });

  it('give something to do to whoever proposes, approves and loses somebody', async () => {
    const titles = async (who: PersonKey) => ((await town.ask(who, '{ internalPostingTasks { title } }')) as { title: string }[]).map(({ title }) => title).join();
    expect(await titles('hostHead')).toMatch(/の選考を進める（[1-9]件）/);
    expect(await titles('officer')).toContain('を承認するか決める');
    expect(await titles('ownHead')).toContain('さんの異動が庁内公募で決まったことを確かめる');
  });

  it('mark every P3 text with its owner', async () => {
    const texts = await rows(`select motivation as text from career.internal_application union all select experience from career.internal_application union all select interview_record from career.internal_application where interview_record is not null union all select note from career.internal_posting_step where action = 'DECLINE'`);
    expect(texts.length).toBeGreaterThan(20);
    for (const { text } of texts) expect(text).toMatch(/^CNRY-P3-[0-9A-Z]+-\d{7} /);
  });

  it('tell each story in order, ending in the state it is in; nobody has been in their own posting unit', async () => {
    expect(await rows(`select a.id from career.internal_application a where a.state <> (select to_state from career.internal_posting_step s where s.subject_id = a.id order by s.number desc limit 1)
      union all select p.id from career.internal_posting p where p.state <> (select to_state from career.internal_posting_step s where s.subject_id = p.id order by s.number desc limit 1)
      union all select subject_id from (select subject_id, at, lag(at) over (partition by subject_id order by number) as before from career.internal_posting_step) s where before > at
      union all select id from career.internal_application where state_since > '2026-11-22T02:00:00Z'
      union all select a.id from career.internal_application a join career.directory_assignment d on d.employee_id = a.applicant_id and d.valid_from <= a.submitted_on and d.until > a.submitted_on join career.directory_unit u on u.id = d.unit_id where a.host_unit_id = any(u.ancestor_ids)`)).toEqual([]);
  });
});
