import { paperText } from '@takara/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFilledGateway, type FilledGateway } from './filled-gateway.ts';
import { REGISTERED } from './registered.ts';

/*
 * Every sensitive text of the synthetic prefecture carries `CNRY-<class>-<unit>-<owner>`. Here everybody reads everything
 * that the web can ask for, and whose text came out is compared with who may read it, said once more in plain SQL.
 */

let gateway: FilledGateway;
let staffNumbers: ReadonlyMap<string, string>;
beforeAll(async () => {
  gateway = await openFilledGateway();
  staffNumbers = new Map((await gateway.sql('select id, number from organization.employee')).map(({ id, number }) => [id, number]));
});
afterAll(() => gateway.close());

const PERSONAS = ['clerk-first-year', 'clerk-fourth-year', 'senior-clerk-dx', 'group-manager', 'unit-head', 'unit-head-host', 'department-coordinator', 'personnel-officer', 'analyst', 'senior-sub-manager', 'system-administrator'];

const ownersIn = (text: string) => new Set([...text.matchAll(/CNRY-P[34]-\w+-(\w+)/g)].map(([, owner]) => owner!));

/** What somebody could read in an answer; of a paper, what stands on it. */
async function wordsIn({ data }: { data?: any }): Promise<string> {
  const pdf = data?.paper?.contentBase64;
  // Without its spaces a paper would let a mark run into the word behind it.
  return pdf ? (await paperText(pdf)).join('').replace(/(CNRY-P\d-\w+-\d{7})/g, '$1 ') : JSON.stringify(data ?? null);
}

/** Variables for every query: every application and assignment, and enough of the people whose texts are sensitive. */
async function everything() {
  const ids = async (sql: string) => (await gateway.sql(sql)).map(({ id }) => id as string);
  const employees = await ids(`select distinct employee_id as id from organization.leave where reason like '%CNRY-P3%' union select distinct applicant_id from career.side_assignment_application order by 1`);
  const units = await ids(`select distinct unit_id as id from organization.duty where valid_from <= '2026-11-22' and until > '2026-11-22' and kind = 'UNIT_HEAD' and unit_id is not null order by 1 limit 5`);
  // Three of each state: a posting itself holds no sensitive text, what hangs on it may.
  const postings = await ids(`select id from (select id, row_number() over (partition by state order by id) as n from career.side_assignment_posting) numbered where n <= 3 order by n, id`);
  // Plans that are shared, and some that are kept to oneself.
  const plans = await gateway.sql('select id, owner_id from career.career_plan order by shared_number is null, id limit 60');
  // All where somebody declined, and where there is much to read.
  const supports = await gateway.sql(`select s.id, s.employee_id from career.support_assignment s order by s.state <> 'DECLINED', (select count(*) from career.support_check_in c where c.support_id = s.id) desc, s.id limit 40`);
  // Whoever has said no, or has written afterwards.
  const sent = await gateway.sql('select request_id, employee_id from career.deployment order by reflection is null, id limit 40');
  const topics = await ids('select id from career.succession_topic order by title, id limit 40');
  const holders = await ids('select distinct employee_id as id from career.succession_holder order by 1 limit 40');
  // All to whom a manager has answered, or of whom 人事課 has considered something.
  const skilled = await ids(`select employee_id as id from career.skill_step where note is not null union select employee_id from career.skill_consideration order by 1 limit 40`);
  // What has been decided, and three of each other state.
  const internal = await gateway.sql(`select id, posting_id, applicant_id from (select *, row_number() over (partition by state order by id) as n from career.internal_application) numbered where n <= 3 or state = 'MATCHED' order by id limit 40`);
  const internalPostings = await ids('select id from career.internal_posting order by state, id limit 30');
  const permits = await ids(`select id from (select id, row_number() over (partition by state order by id) as n from career.outside_activity_permit) numbered where n <= 6 order by id`);
  const permitted = await ids(`select id from career.outside_activity_permit where state = 'GRANTED' order by id limit 4`);
  const some = (list: readonly object[]) => list.slice(0, 4);
  const applications = (await ids('select id from career.side_assignment_application order by state, id')).map((id) => ({ id }));
  const declarations = (await ids(`select id from career.self_declaration where id in (select id from career.self_declaration_to_personnel where message like '%CNRY%') order by fiscal_year desc, id limit 40`)).map((id) => ({ id }));
  // Who has been away, and three of each other state.
  const exchanged = await gateway.sql(`select id, employee_id from (select *, row_number() over (partition by state order by id) as n from career.secondment) numbered where n <= 12 or state <> 'ORDERED' and n <= 3 order by id limit 60`);
  const exchangeAgreements = await ids('select id from career.exchange_agreement order by host_name, id limit 20');
  return {
    CareerPlanPaper: some(plans.map(({ id }) => ({ id }))),
    SelfDeclarationPaper: some(declarations),
    SelfDeclarationToPersonnelPaper: some(declarations),
    SideAssignmentApplicationPaper: some(applications),
    SideAssignmentDecisionPaper: some(applications),
    InternalApplicationPaper: some(internal.map(({ id }) => ({ id }))),
    SupportAssignmentPaper: some(supports.map(({ id }) => ({ id }))),
    KnowledgeTopicPaper: some(topics.map((id) => ({ id }))),
    MunicipalSupportPaper: some(sent.map(({ request_id: id }) => ({ id }))),
    SecondmentPaper: some(exchanged.map(({ id }) => ({ id }))),
    OutsideActivityPaper: some(permitted.map((id) => ({ id }))),
    RotationOutlookPaper: [{}, ...employees.slice(0, 2).map((employeeId) => ({ employeeId }))],
    SkillSheet: skilled.map((employeeId) => ({ employeeId })),
    StaffBySkills: [{ skills: ['手話'], first: 100 }, { site: 'HEADQUARTERS', first: 100 }],
    EmployeePage: employees.filter((_, n) => n % 8 === 0).map((id) => ({ id })),
    CareerOfEmployee: [...new Set<string>([
      ...employees.filter((_, n) => n % 3 === 0), ...skilled.filter((_, n) => n % 4 === 0), ...holders,
      ...plans.map(({ owner_id }) => owner_id), ...supports.map(({ employee_id }) => employee_id), ...sent.map(({ employee_id }) => employee_id), ...internal.map(({ applicant_id }) => applicant_id), ...exchanged.map(({ employee_id }) => employee_id),
    ])].map((employeeId) => ({ employeeId })),
    EmployeeHistory: employees.filter((_, n) => n % 8 === 0).map((id) => ({ id, first: 50 })),
    DelegateForm: (await ids(`select id from organization.duty order by 1 limit 3`)).map((dutyId) => ({ dutyId })),
    OrderPage: employees.filter((_, n) => n % 16 === 0).map((employeeId) => ({ employeeId })),
    UnitPage: units.map((id) => ({ id })),
    UnitMembers: units.map((id) => ({ id, first: 50 })),
    UnitTree: units.map((id) => ({ first: 50, opened: id, opens: true })),
    UnitBranch: units.map((id) => ({ id, first: 50 })),
    UnitsFound: [{ query: '課', first: 50 }],
    UnitDuties: units.map((id) => ({ id, count: 100 })),
    DutyHistory: units.map((id) => ({ id, first: 50 })),
    PostsOfUnit: units.map((id) => ({ id })),
    SearchDirectory: [{ query: 'CNRY', first: 50 }, { query: '高橋', first: 50 }],
    SearchEverything: [{ query: 'CNRY' }],
    UnitsToOrderTo: [{ query: 'CNRY' }],
    PolicyMeasure: [{ code: '1-4' }],
    SkillSuggestions: [{ q: '' }],
    SideAssignmentNotices: [{ most: 50 }],
    SideAssignmentPostingsFound: [{ q: 'CNRY' }],
    SideAssignmentPostings: [{ first: 100 }, { first: 100, hostedByMe: true }],
    SideAssignmentApplications: ['MINE', 'TO_CONSENT', 'OF_MY_PEOPLE', 'HOSTED', 'TO_SELECT', 'TO_ORDER', 'ALL'].map((view) => ({ view, first: 100 })),
    SideAssignments: ['MINE', 'HOSTED', 'OF_MY_PEOPLE', 'ALL'].map((view) => ({ view, first: 100 })),
    SideAssignmentApplication: (await ids('select id from career.side_assignment_application')).map((id) => ({ id })),
    SideAssignment: (await ids('select id from career.side_assignment')).map((id) => ({ id })),
    SideAssignmentPosting: postings.map((id) => ({ id })),
    SideAssignmentPostingToEdit: postings.slice(0, 6).map((id) => ({ id })),
    SideAssignmentPostingToApply: postings.slice(0, 6).map((postingId) => ({ postingId })),
    CareerPath: [{}],
    CareerPlan: plans.map(({ id }) => ({ id })),
    SharedCareerPlans: [{ first: 100 }],
    RotationOutlook: employees.filter((_, n) => n % 16 === 0).map((employeeId) => ({ employeeId })),
    RotationFindings: [{ first: 100 }],
    SelfDeclarationSheet: declarations,
    SelfDeclarationsOfPeople: [{ first: 100 }],
    AllSelfDeclarations: [{ first: 100 }, { first: 100, fiscalYear: 2025 }],
    SelfDeclarationProgress: [{ by: 'UNIT' }, { by: 'DEPARTMENT' }],
    SupportAssignments: [{ first: 100 }, { view: 'LED', first: 100 }, { view: 'EVERYBODY', first: 100 }],
    SupportAssignment: supports.map(({ id }) => ({ id })),
    SupportCandidates: supports.filter((_, n) => n % 8 === 0).map(({ id }) => ({ id })),
    Secondments: [{ first: 100 }],
    Secondment: exchanged.map(({ id }) => ({ id })),
    ExchangeCalls: [{ first: 100 }],
    ExchangeAgreements: [{ first: 100 }],
    ExchangeAgreement: exchangeAgreements.map((id) => ({ id })),
    ExchangeAgreementToEdit: exchangeAgreements.slice(0, 2).map((id) => ({ id })),
    DeploymentRequests: [{ first: 100 }],
    DeploymentRequest: sent.map(({ request_id: id }) => ({ id })),
    TechnicalStaffList: [{ first: 100 }],
    KnowledgeTopics: ['LED', 'OWN', 'DEPARTMENT', 'EVERYBODY'].map((view) => ({ view, first: 100 })),
    KnowledgeTopic: topics.map((id) => ({ id })),
    KnowledgeTopicToEdit: topics.slice(0, 6).map((id) => ({ id })),
    SuccessionPeople: topics.slice(0, 6).map((id) => ({ id })),
    InternalPostings: [{ first: 100 }, { first: 100, hostedByMe: true }],
    InternalPosting: internalPostings.map((id) => ({ id })),
    InternalPostingToEdit: internalPostings.slice(0, 6).map((id) => ({ id })),
    InternalPostingToApply: internalPostings.slice(0, 6).map((postingId) => ({ postingId })),
    InternalPostingsFound: [{ q: 'CNRY' }],
    InternalPostingApplications: internal.map(({ posting_id: postingId }) => ({ postingId, first: 100 })),
    InternalApplications: ['MINE', 'TO_SELECT', 'HOSTED', 'OF_MY_PEOPLE', 'FIXED', 'ALL'].map((view) => ({ view, first: 100 })),
    InternalApplication: internal.map(({ id }) => ({ id })),
    OutsideActivityPermits: ['MINE', 'TO_OPINE', 'OF_MY_PEOPLE', 'TO_DECIDE', 'ALL'].map((view) => ({ view, first: 100 })),
    OutsideActivityPermit: permits.map((id) => ({ id })),
    OutsideActivityToEdit: permits.slice(0, 6).map((id) => ({ id })),
    SideAssignmentPostingApplications: postings.map((postingId) => ({ postingId, first: 100 })),
  } as Record<string, object[]>;
}

/** Who shows their career plan to this persona: those whose manager one is, in the placement in which they shared it. Delegates are shown none. */
const SHOWN_PLANS = `select p.owner_id as id from career.career_plan p join organization.directory_assignment a on a.id = p.shared_placement_id and a.valid_from <= '2026-11-22' and a.until > '2026-11-22'
  join organization.directory_unit u on u.id = a.unit_id join organization.directory_duty d on d.unit_id = any(u.ancestor_ids) and d.kind in ('UNIT_HEAD', 'GROUP_MANAGER') and d.on_behalf_of is null and d.valid_from <= '2026-11-22' and d.until > '2026-11-22'
  where d.employee_id = $1 and p.owner_id <> $1`;

/** With which newcomers this persona talks as their トレーナー・サポーター, and, as their manager, to whose question somebody has said no. */
const SUPPORTED = `select employee_id as id from career.support_assignment where supporter_id = $1
  union select s.employee_id from career.support_assignment s join career.support_assignment_step t on t.support_id = s.id and t.action = 'DECLINE'
    join organization.directory_assignment a on a.employee_id = s.employee_id and a.kind = 'MAIN' and a.valid_from <= '2026-11-22' and a.until > '2026-11-22' join organization.directory_unit u on u.id = a.unit_id
    join organization.directory_duty d on d.unit_id = any(u.ancestor_ids) and d.kind in ('UNIT_HEAD', 'GROUP_MANAGER') and d.valid_from <= '2026-11-22' and d.until > '2026-11-22' where d.employee_id = $1 and s.employee_id <> $1`;

/** Who holds what this persona keeps as a manager, oversees, or takes over. */
const KEPT = `select o.employee_id as id from career.succession_holder o join career.succession_topic t on t.id = o.topic_id join organization.directory_unit u on u.id = t.unit_id
  join organization.directory_duty d on d.employee_id = $1 and d.valid_from <= '2026-11-22' and d.until > '2026-11-22'
    and d.kind in ('UNIT_HEAD', 'GROUP_MANAGER', 'DEPARTMENT_COORDINATOR') and d.unit_id = any(u.ancestor_ids)
  union select e.id from organization.employee e where exists (select 1 from organization.directory_duty d where d.employee_id = $1 and d.kind = 'PERSONNEL_OFFICER' and d.valid_from <= '2026-11-22' and d.until > '2026-11-22')
  union select o.employee_id from career.succession_holder o join career.succession_plan p on p.topic_id = o.topic_id where p.successor_id = $1
  union select d.employee_id from organization.directory_duty d where d.kind = 'UNIT_HEAD' and exists (select 1 from organization.directory_duty o where o.employee_id = $1 and o.kind = 'DEPARTMENT_COORDINATOR' and o.valid_from <= '2026-11-22' and o.until > '2026-11-22')`;
/** Whose application this persona chooses from, as 所属長 of the posting unit or as 人事課, without having been in that person's line since. */
const CHOOSING = `select p.applicant_id as id from career.internal_application p join career.directory_unit h on h.id = p.host_unit_id
  where exists (select 1 from career.directory_duty d where d.employee_id = $1 and d.valid_from <= '2026-11-22' and d.until > '2026-11-22' and (d.kind = 'PERSONNEL_OFFICER' or (d.kind = 'UNIT_HEAD' and d.unit_id = any(h.ancestor_ids))))
  and not exists (select 1 from career.directory_assignment a join career.directory_unit u on u.id = a.unit_id join career.directory_duty d on d.unit_id = any(u.ancestor_ids)
    where a.employee_id = p.applicant_id and a.until > p.submitted_on and a.valid_from <= '2026-11-22' and d.employee_id = $1 and d.kind in ('UNIT_HEAD', 'GROUP_MANAGER', 'PRIMARY_RATER', 'SECONDARY_RATER') and d.until > p.submitted_on and d.valid_from <= '2026-11-22')`;

/** To whom somebody of their line, which this persona is one of, has said why a skill cannot be confirmed yet. */
const ANSWERED = `select t.employee_id as id from career.skill_step t join organization.directory_assignment a on a.employee_id = t.employee_id and a.kind = 'MAIN' and a.valid_from <= '2026-11-22' and a.until > '2026-11-22'
  join organization.directory_unit u on u.id = a.unit_id join organization.directory_duty d on d.unit_id = any(u.ancestor_ids) and d.kind in ('UNIT_HEAD', 'GROUP_MANAGER') and d.valid_from <= '2026-11-22' and d.until > '2026-11-22'
  where t.note is not null and d.employee_id = $1 and t.employee_id <> $1`;

/** Of whose department this persona is the 主管課, or of whom, as 人事課, all: why somebody goes to another body, or does not. */
const GOING = `select s.employee_id as id from career.secondment s where exists (select 1 from career.directory_duty d where d.employee_id = $1 and d.valid_from <= '2026-11-22' and d.until > '2026-11-22'
  and (d.kind = 'PERSONNEL_OFFICER' or (d.kind = 'DEPARTMENT_COORDINATOR' and d.unit_id = s.department_id)))`;

/**
 * Whose P3 texts of 庁内副業 somebody may read today: one's own; those of the people whose 所属長 one is; those who came
 * to a posting of one's unit with their head's consent; those who show one their career plan; those at whose side one is; those whose skills one is to confirm; those one chooses from in 庁内公募; those whom one's 主管課 recommends for 派遣・交流; all, for 人事課.
 */
async function readableOwners(persona: string): Promise<Set<string>> {
  const rows = await gateway.sql(
    `with held as (select kind, unit_id from organization.directory_duty where employee_id = $1 and valid_from <= '2026-11-22' and until > '2026-11-22')
     select $1::uuid as id
     union select a.employee_id from organization.directory_assignment a join organization.directory_unit u on u.id = a.unit_id join held h on h.kind = 'UNIT_HEAD' and h.unit_id = any(u.ancestor_ids)
            where a.kind = 'MAIN' and a.valid_from <= '2026-11-22' and a.until > '2026-11-22'
     union select p.applicant_id from career.side_assignment_application p join organization.directory_unit u on u.id = p.host_unit_id join held h on h.kind in ('UNIT_HEAD', 'GROUP_MANAGER') and h.unit_id = any(u.ancestor_ids)
            where p.shown_to_host
     union ${SHOWN_PLANS}
     union ${SUPPORTED}
     union ${ANSWERED}
     union ${CHOOSING}
     union ${GOING}
     union select id from organization.employee where exists (select 1 from held where kind = 'PERSONNEL_OFFICER')`,
    [gateway.personas[persona]],
  );
  return new Set(rows.map(({ id }) => staffNumbers.get(id)!));
}

describe('what is sensitive stays with those whom it concerns', () => {
  it('every registered query is among those that are read', async () => {
    const listed = Object.keys(await everything());
    const withoutVariables = [...REGISTERED.values()].filter(({ kind, text }) => kind === 'query' && !/query \w+\(/.test(text)).map(({ name }) => name);
    const queries = [...REGISTERED.values()].filter(({ kind }) => kind === 'query').map(({ name }) => name);
    expect([...listed, ...withoutVariables].sort()).toEqual(queries.sort());
  });

  it.each(PERSONAS)('%s reads everything there is and meets no other person’s P3 or P4 text', async (persona) => {
    const found = new Set<string>();
    const asked = await everything();
    for (const { name } of [...REGISTERED.values()].filter(({ kind }) => kind === 'query')) {
      for (const variables of asked[name] ?? [{}]) {
        for (const owner of ownersIn(await wordsIn(await gateway.ask(persona, name, variables)))) found.add(owner);
      }
    }
    const readable = await readableOwners(persona);
    expect([...found].filter((owner) => !readable.has(owner))).toEqual([]);
    // The scan sees what it looks for: who has something to read finds it.
    if (['unit-head-host', 'personnel-officer', 'senior-clerk-dx'].includes(persona)) expect(found.size).toBeGreaterThan(0);
  });

  it.each(PERSONAS)('%s reads what was written to 人事課 alone only in their own 自己申告, or as 人事課', async (persona) => {
    const asked = await everything();
    const found = new Set<string>();
    for (const { name } of [...REGISTERED.values()].filter(({ kind, name: known }) => kind === 'query' && (known.includes('SelfDeclaration') || known === 'SideAssignmentTasks')))
      for (const variables of asked[name] ?? [{}]) for (const owner of ownersIn((await wordsIn(await gateway.ask(persona, name, variables))))) found.add(owner);
    if (persona === 'personnel-officer') expect(found.size).toBeGreaterThan(10);
    else expect([...found].filter((owner) => owner !== staffNumbers.get(gateway.personas[persona]!))).toEqual([]);
  });

  it.each(PERSONAS)('%s reads of career plans their own and those that are shown to them, whatever else their duties open', async (persona) => {
    const asked = await everything();
    const found = new Set<string>();
    for (const { name } of [...REGISTERED.values()].filter(({ kind, name: known }) => kind === 'query' && known.includes('CareerPlan')))
      for (const variables of asked[name] ?? [{}]) for (const [, owner] of (await wordsIn(await gateway.ask(persona, name, variables))).matchAll(/CNRY-P\d-\w+-(\w+)/g)) found.add(owner!);
    const shown = new Set((await gateway.sql(SHOWN_PLANS, [gateway.personas[persona]])).map(({ id }) => staffNumbers.get(id)!));
    expect([...found].filter((owner) => owner !== staffNumbers.get(gateway.personas[persona]!) && !shown.has(owner))).toEqual([]);
    if (persona === 'unit-head') expect(found.size).toBeGreaterThan(1);
  });

  it.each(PERSONAS)('%s reads of トレーナー・サポーター only what they talked about themself and, as a manager, why somebody declined; 人事課 neither', async (persona) => {
    const asked = await everything();
    const found = new Set<string>();
    for (const { name } of [...REGISTERED.values()].filter(({ kind, name: known }) => kind === 'query' && known.includes('Support')))
      for (const variables of asked[name] ?? [{}]) for (const owner of ownersIn((await wordsIn(await gateway.ask(persona, name, variables))))) found.add(owner);
    const theirs = new Set((await gateway.sql(SUPPORTED, [gateway.personas[persona]])).map(({ id }) => staffNumbers.get(id)!));
    expect([...found].filter((owner) => owner !== staffNumbers.get(gateway.personas[persona]!) && !theirs.has(owner))).toEqual([]);
    if (persona === 'clerk-first-year') expect(found.size).toBeGreaterThan(0);
  });

  it.each(PERSONAS)('%s reads of 知識の継承 only topics that they keep, hand on, take over, or oversee, and of nobody else why they leave', async (persona) => {
    const asked = await everything();
    const found = new Set<string>();
    const told = new Set<string>();
    for (const name of ['KnowledgeTopics', 'KnowledgeTopic', 'AdvisoryPostSuggestions'])
      for (const variables of asked[name] ?? [{}]) {
        const text = (await wordsIn(await gateway.ask(persona, name, variables)));
        for (const [, owner] of text.matchAll(/CNRY-P2-\w+-(\w+)/g)) found.add(owner!);
        for (const [, label] of text.matchAll(/"causeLabel":"([^"]+)"/g)) told.add(label!);
      }
    const theirs = new Set((await gateway.sql(KEPT, [gateway.personas[persona]])).map(({ id }) => staffNumbers.get(id)!));
    expect([...found].filter((owner) => owner !== staffNumbers.get(gateway.personas[persona]!) && !theirs.has(owner))).toEqual([]);
    if (['clerk-first-year', 'clerk-fourth-year', 'senior-clerk-dx', 'department-coordinator', 'analyst', 'system-administrator'].includes(persona)) expect([...told].filter((label) => label !== 'すでに離れています')).toEqual([]);
    if (persona === 'senior-sub-manager') expect([...told]).toEqual(['定年退職']);
    if (persona === 'personnel-officer') expect(told.size).toBeGreaterThan(1);
  });

  it.each(PERSONAS)('%s reads of 庁内公募 what they wrote themself and what they choose from; nobody of their own people’s', async (persona) => {
    const asked = await everything();
    const found = new Set<string>();
    for (const { name } of [...REGISTERED.values()].filter(({ kind, name: known }) => kind === 'query' && known.includes('Internal')))
      for (const variables of asked[name] ?? [{}]) for (const owner of ownersIn((await wordsIn(await gateway.ask(persona, name, variables))))) found.add(owner);
    const theirs = new Set((await gateway.sql(CHOOSING, [gateway.personas[persona]])).map(({ id }) => staffNumbers.get(id)!));
    expect([...found].filter((owner) => owner !== staffNumbers.get(gateway.personas[persona]!) && !theirs.has(owner))).toEqual([]);
    if (['unit-head-host', 'personnel-officer'].includes(persona)) expect(found.size).toBeGreaterThan(2);
    if (persona === 'unit-head') expect(found.size).toBe(0);
  });

  it.each(PERSONAS)('%s reads of 人事交流・派遣 why somebody goes only of themself, as their 主管課 or as 人事課; no 所属長 does', async (persona) => {
    const asked = await everything();
    const found = new Set<string>();
    for (const { name } of [...REGISTERED.values()].filter(({ kind, name: known }) => kind === 'query' && known.startsWith('Secondment')))
      for (const variables of asked[name] ?? [{}]) for (const owner of ownersIn(JSON.stringify((await gateway.ask(persona, name, variables)).data ?? null))) found.add(owner);
    const theirs = new Set((await gateway.sql(GOING, [gateway.personas[persona]])).map(({ id }) => staffNumbers.get(id)!));
    expect([...found].filter((owner) => owner !== staffNumbers.get(gateway.personas[persona]!) && !theirs.has(owner))).toEqual([]);
    if (['personnel-officer', 'department-coordinator'].includes(persona)) expect(found.size).toBeGreaterThan(0);
  });

  it('the reason of a leave is read by nobody but the person and 人事課, whatever an analyst or administrator asks', async () => {
    const owners = (await gateway.sql(`select distinct employee_id as id from organization.leave where reason like '%CNRY-P3%' order by 1 limit 25`)).map(({ id }) => id as string);
    const query = `{ ${owners.map((id, n) => `p${n}: employee(id: "${id}") { number leaves { id kind reason } }`).join(' ')} }`;
    for (const persona of ['analyst', 'system-administrator']) {
      const answer = await gateway.askAdHoc(persona, query);
      expect(answer.errors).toBeUndefined();
      expect(ownersIn(JSON.stringify(answer))).toEqual(new Set());
    }
  });
});
