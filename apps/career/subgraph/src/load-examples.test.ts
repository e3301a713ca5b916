import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directory, employeeIdOf, PERSON_KEYS, UNITS, type PersonKey } from './directory.factory.ts';
import { loadExamples } from './load-examples.ts';
import { NEXT_STEPS as APPLICATION_STATES } from './side-assignments/application.ts';
import { openTown, type Town } from './side-assignments/town.factory.ts';

const PERSONAS: Record<string, PersonKey> = { 'unit-head': 'ownHead', 'unit-head-host': 'hostHead', 'personnel-officer': 'officer', 'senior-clerk-dx': 'applicant', 'group-manager': 'ownManager' };
const personas = Object.fromEntries(Object.entries(PERSONAS).map(([key, who]) => [key, { employeeId: employeeIdOf(who) }]));
/** Many more people, at home, at the host and next door, so that everybody finds work elsewhere. */
const town150 = directory(150);
const places = [UNITS.homeGroup, UNITS.hostGroup, UNITS.nextDoor];
const snapshot = { ...town150, assignments: town150.assignments.map((row, n) => (n < PERSON_KEYS.length ? row : { ...row, unitId: places[n % 3]! })) };

let town: Town;
let counts: Record<string, number>;
beforeAll(async () => {
  town = await openTown(snapshot);
  counts = await loadExamples(town.module.database, snapshot, personas, '2026-11-22');
});
afterAll(() => town.close());

const rows = (text: string): Promise<any[]> => town.module.database.em().execute(text);
const states = async (table: string) => (await rows(`select distinct state from career.${table} order by state`)).map((row) => row.state);

describe('the examples of a prefecture', () => {
  it('have every state of a posting and of an application in them', async () => {
    expect(await states('side_assignment_posting')).toEqual(['CLOSED', 'DRAFT', 'OPEN', 'RETURNED', 'SETTLED', 'SUBMITTED', 'WITHDRAWN']);
    expect(await states('side_assignment_application')).toEqual(Object.keys(APPLICATION_STATES).sort());
  });

  it('give each persona something to do', async () => {
    const kinds = async (who: PersonKey) => new Set(((await town.ask(who, '{ sideAssignmentTasks { kind } }')) as { kind: string }[]).map(({ kind }) => kind));
    expect(await kinds('ownHead')).toContain('CONSENT');
    expect(await kinds('hostHead')).toContain('SELECT');
    expect(await kinds('officer')).toEqual(new Set(['APPROVE', 'ORDER']));
    expect(await kinds('ownManager')).toContain('REVISE');
    expect(await kinds('applicant')).toContain('LOG_HOURS');
    const { edges } = await town.ask('applicant', '{ sideAssignmentPostings(state: OPEN) { edges { node { availableActions { action enabled } } } } }');
    expect(edges.some((edge: any) => edge.node.availableActions.some((action: any) => action.action === 'APPLY' && action.enabled))).toBe(true);
  });

  it('mark every P3 text with its owner, so that a leak can be found', async () => {
    const texts = await rows(`select motivation as text from career.side_assignment_application union all select comment from career.side_assignment_review`);
    expect(texts.length).toBeGreaterThan(20);
    for (const { text } of texts) expect(text).toMatch(/^CNRY-P3-[0-9A-Z]+-\d{7} /);
  });

  it('have declarations of this year in every state, of the years before, and no circumstances without a consent', async () => {
    expect(await rows(`select fiscal_year, state, count(*) > 0 as some from career.self_declaration group by 1, 2 order by 1, 2`)).toEqual([
      { fiscal_year: 2024, state: 'SUBMITTED', some: true }, { fiscal_year: 2025, state: 'SUBMITTED', some: true }, { fiscal_year: 2026, state: 'DRAFT', some: true }, { fiscal_year: 2026, state: 'SUBMITTED', some: true },
    ]);
    const parts = await rows(`select d.comment, p.message, p.consideration, p.consented_at from career.self_declaration d join career.self_declaration_to_personnel p using (id)`);
    for (const { comment, message, consideration, consented_at: consentedAt } of parts) {
      expect(comment).toMatch(/^CNRY-P2-[0-9A-Z]+-\d{7} /);
      expect(message).toMatch(/^(CNRY-P3-[0-9A-Z]+-\d{7} .+)?$/);
      expect(consideration).toMatch(/^(CNRY-P4-[0-9A-Z]+-\d{7} .+)?$/);
      expect(consentedAt !== null).toBe(consideration !== '');
    }
    expect(parts.some(({ consideration }) => consideration !== '')).toBe(true);
  });

  it('have plans at every stage, what is meant for two marked with its owner', async () => {
    const found = await rows(`select latest_number = 0 as draft, shared_number is null as kept, shared_number < latest_number as revised, discussed_at is not null as discussed from career.career_plan group by 1, 2, 3, 4 order by 1, 2, 3, 4`);
    expect(found.map(({ draft, kept, revised, discussed }) => ({ draft, kept, revised, discussed }))).toEqual([
      { draft: false, kept: false, revised: false, discussed: false }, { draft: false, kept: false, revised: false, discussed: true }, { draft: false, kept: false, revised: true, discussed: true }, { draft: false, kept: true, revised: null, discussed: false }, { draft: true, kept: true, revised: null, discussed: false },
    ]);
    const texts = await rows(`select life_design as text from career.career_plan_version union all select talked from career.career_interview`);
    expect(texts.length).toBeGreaterThan(50);
    for (const { text } of texts) expect(text).toMatch(/^CNRY-P3-[0-9A-Z]+-\d{7} /);
    expect((await town.ask('applicant', '{ careerPlanTasks { title } }'))).toEqual([{ title: expect.stringMatching(/さんが書いた面談の記録を確かめる$/) }]);
    const ofHead = await town.ask('ownHead', '{ careerPlanTasks { title } }');
    expect(ofHead.length).toBeGreaterThan(0);
    const broken = await rows(`select p.id from career.career_plan p where latest_number <> (select coalesce(max(number), 0) from career.career_plan_version v where v.plan_id = p.id)
      union all select p.id from career.career_plan p where shared_number is not null and not exists (select 1 from career.career_plan_share s where s.plan_id = p.id and s.number = p.shared_number and s.ended_at is null)
      union all select v.plan_id from career.career_plan_version v join career.career_plan p on p.id = v.plan_id where v.written_at > p.shared_at and v.number = p.shared_number`);
    expect(broken).toEqual([]);
  });

  it('tell each thing’s story in order, ending in the state it is in', async () => {
    const broken = await rows(`select a.id from career.side_assignment_application a where a.state <> (select to_state from career.side_assignment_step s where s.subject_id = a.id order by s.id desc limit 1)
      union all select p.id from career.side_assignment_posting p where p.state <> (select to_state from career.side_assignment_step s where s.subject_id = p.id order by s.id desc limit 1)
      union all select subject_id from (select subject_id, at, lag(at) over (partition by subject_id order by id) as before from career.side_assignment_step) s where before > at`);
    expect(broken).toEqual([]);
  });

  it('are the same for the same directory and day, and say how many there are', async () => {
    const again = await openTown(snapshot);
    expect(await loadExamples(again.module.database, snapshot, personas, '2026-11-22')).toEqual(counts);
    const ids = (it: Town) => it.module.database.em().execute('select id, state_since from career.side_assignment_posting order by id');
    expect(await ids(again)).toEqual(await ids(town));
    await again.close();
  });

  it('have knowledge in every unit with a head, at risk and on its way, and mark its words with who knows it', async () => {
    const topics = await rows('select why from career.succession_topic union all select what from career.succession_session');
    expect(topics.length).toBeGreaterThanOrEqual(3);
    for (const { why } of topics) expect(why).toMatch(/^CNRY-P2-[0-9A-Z]+-\d{7} /);
    const { edges } = await town.ask('officer', '{ knowledgeTopics(view: EVERYBODY, first: 100) { edges { node { state } } } }');
    expect(edges.length).toBe((await rows('select id from career.succession_topic')).length);
  });
});

describe('the examples of skills', () => {
  it('have every state, licences that end, and what was considered; each text is marked with its owner', async () => {
    const { assertions } = await town.ask('applicant', '{ skillSheet { assertions { state isExpiring } } }');
    expect(assertions.map(({ state }: any) => state)).toEqual(expect.arrayContaining(['CONFIRMED', 'WITHDRAWN']));
    expect(assertions.some(({ isExpiring }: any) => isExpiring)).toBe(true);
    expect((await town.ask('applicant', '{ skillSheet { considerations { note } } }')).considerations).toHaveLength(1);
    expect((await town.ask('ownHead', '{ skillTasks { title } }')).length).toBeGreaterThan(0);
    for (const { note } of await rows(`select note from career.skill_assertion where note <> ''`)) expect(note).toMatch(/^CNRY-P2-[0-9A-Z]+-\d{7} /);
    for (const { note } of await rows(`select note from career.skill_consideration union all select note from career.skill_step where note is not null`)) expect(note).toMatch(/^CNRY-P3-[0-9A-Z]+-\d{7} /);
    expect(await rows(`select 1 from career.skill_assertion a join career.skill k on k.id = a.skill_id where k.same_as is not null`)).toEqual([]);
  });
});
