import type { FilledGateway } from './filled-gateway.ts';
import { skillActs } from './skill-operations.ts';
import { internalPostingActs } from './internal-posting-operations.ts';
import { outsideActivityActs } from './outside-activity-operations.ts';
import { everyPaper } from './paper-operations.ts';
import { secondmentActs } from './secondment-operations.ts';
import { supportActs } from './support-operations.ts';

/** Asks one registered operation; rejects when it answers with an error or a refusal. */
export type Ask = (who: string, operation: string, variables?: object) => Promise<any>;

/**
 * Asks every registered operation of the web apps with real variables, as people who have a reason to: first what pages
 * read, then what people do, from a posting's draft to the reviews. `ask` counts.
 */
export async function everyOperation(gateway: FilledGateway, ask: Ask): Promise<void> {
  await readPages(gateway, ask);
  await everyPaper(gateway, ask);
  await organizationActs(gateway, ask);
  await ask('personnel-officer', 'RecordRotation', act({ employeeId: gateway.personas['clerk-fourth-year'], kind: 'SPECIALTY', code: 'DIGITAL' }));
  await careerPlanActs(ask);
  await supportActs(gateway, ask);
  await deploymentActs(gateway, ask);
  await successionActs(gateway, ask);
  await skillActs(gateway, ask);
  await internalPostingActs(gateway, ask);
  await outsideActivityActs(gateway, ask);
  await secondmentActs(gateway, ask);
  await selfDeclarationActs(gateway, ask);
  await sideAssignmentActs(gateway, ask);
}

export const act = (more: object = {}) => ({ input: { idempotencyKey: crypto.randomUUID(), ...more } });

async function readPages({ personas, sql }: FilledGateway, ask: Ask) {
  const officer = 'personnel-officer';
  const [{ id: unitId }] = await sql(`select unit_id as id from organization.duty where employee_id = $1 and kind = 'UNIT_HEAD' order by valid_from desc limit 1`, [personas['unit-head']]);
  const employeeId = personas['senior-clerk-dx']!;

  await ask('clerk-first-year', 'SearchDirectory', { query: '高橋', first: 20 });
  await ask('clerk-first-year', 'SearchEverything', { query: '人事' });
  await ask('clerk-first-year', 'UnitTree', { first: 20, opened: unitId, opens: true });
  await ask('clerk-first-year', 'UnitBranch', { id: unitId, first: 20 });
  await ask('clerk-first-year', 'UnitsFound', { query: '課', first: 20 });
  await ask('clerk-first-year', 'UnitPage', { id: unitId }); await ask('clerk-first-year', 'UnitMembers', { id: unitId, first: 20 });
  await ask('clerk-first-year', 'UnitDuties', { id: unitId, count: 25 });
  await ask('clerk-first-year', 'DutyHistory', { id: unitId, first: 20 });
  await ask('unit-head', 'EmployeePage', { id: employeeId });
  await ask('unit-head', 'EmployeeHistory', { id: employeeId, first: 20 });
  await ask('unit-head', 'MyUnitCard');
  const { viewer: head } = await ask('unit-head', 'MyDuties');
  const dutyId = head.duties.find(({ availableActions }: any) => availableActions.some(({ action, enabled }: any) => action === 'DELEGATE' && enabled)).id;
  await ask('unit-head', 'KeepFormDraft', act({ form: 'DELEGATION', aboutId: dutyId, content: '{"reason":"出張のため"}' }));
  await ask('unit-head', 'DelegateForm', { dutyId });
  await ask(officer, 'KeepFormDraft', act({ form: 'ORDER', aboutId: employeeId, content: '{"post":"MEMBER"}' }));
  await ask(officer, 'OrderPage', { employeeId });
  await ask(officer, 'UnitsToOrderTo', { query: '課' }); await ask(officer, 'PostsOfUnit', { id: unitId });
  await ask('clerk-first-year', 'PolicyMeasures');
  await ask('clerk-first-year', 'PolicyMeasure', { code: '1-4' });
  for (const page of ['PolicyPurpose', 'PolicyValues', 'PolicyRoles', 'PolicyFigures']) await ask('clerk-first-year', page);

  const [posting] = await sql(`select posting_id as id, count(*) from career.side_assignment_application where shown_to_host group by 1 order by 2 desc, 1 limit 1`);
  const [application] = await sql(`select id from career.side_assignment_application where state = 'ORDERED' order by id limit 1`);
  const [assignment] = await sql(`select id from career.side_assignment where person_reviewed and host_reviewed order by id limit 1`).catch(() => sql('select id from career.side_assignment order by id limit 1'));
  const [open] = await sql(`select id from career.side_assignment_posting where state = 'OPEN' order by id limit 1`);
  await ask('unit-head', 'SideAssignmentTasks');
  await ask('senior-clerk-dx', 'SideAssignmentHomeCard');
  await ask('unit-head-host', 'SideAssignmentUpcoming');
  const { sideAssignmentNotices } = await ask('unit-head-host', 'SideAssignmentNotices', { most: 10 });
  await ask('unit-head-host', 'ReadSideAssignmentNotices', act({ upTo: sideAssignmentNotices.edges[0].node.id }));
  await ask('clerk-first-year', 'SideAssignmentEvidence');
  await ask(officer, 'CareerOfEmployee', { employeeId });
  await ask('clerk-first-year', 'SideAssignmentPostingsFound', { q: 'データ' });
  await ask(officer, 'SideAssignmentPostings', { first: 20 });
  await ask(officer, 'SideAssignmentPosting', { id: posting.id });
  await ask(officer, 'SideAssignmentPostingToEdit', { id: posting.id });
  await ask(officer, 'SideAssignmentPostingApplications', { postingId: posting.id, first: 20 });
  await ask('clerk-first-year', 'SideAssignmentPostingToApply', { postingId: open.id });
  await ask(officer, 'SideAssignmentApplications', { view: 'ALL', first: 20 });
  await ask(officer, 'SideAssignmentApplication', { id: application.id });
  await ask(officer, 'SideAssignments', { view: 'ALL', first: 20 });
  await ask(officer, 'SideAssignment', { id: assignment.id });
  await ask('clerk-first-year', 'CareerPath', {});
  await ask('clerk-first-year', 'CareerPathEvidence');
  await ask('unit-head', 'RotationOutlook', { employeeId: personas['clerk-fourth-year'] });
  await ask(officer, 'RotationFindings', { first: 25, states: ['BREACHED', 'AT_RISK', 'DUE_BY'] });
  const [declaration] = await sql(`select id from career.self_declaration where employee_id = $1 and state = 'SUBMITTED' order by fiscal_year desc limit 1`, [personas['clerk-fourth-year']]);
  await ask('clerk-fourth-year', 'OwnSelfDeclaration');
  await ask(officer, 'SelfDeclarationSheet', { id: declaration.id });
  await ask('unit-head', 'SelfDeclarationsOfPeople', { first: 25 });
  await ask(officer, 'AllSelfDeclarations', { first: 25 });
  await ask(officer, 'SelfDeclarationProgress', { by: 'UNIT' });
  await ask(officer, 'SelfDeclarationRoundForm');
  await ask('unit-head-host', 'SideAssignmentHostUnits');
  await ask('unit-head-host', 'SkillSuggestions', { q: 'データ' });
}

async function organizationActs({ personas }: FilledGateway, ask: Ask) {
  const { viewer } = await ask('unit-head', 'MyDuties');
  const duty = viewer.duties.find(({ availableActions }: any) => availableActions.some(({ action, enabled }: any) => action === 'DELEGATE' && enabled));
  const { delegateDuty } = await ask('unit-head', 'DelegateDuty', act({ dutyId: duty.id, delegateId: personas['group-manager'], from: '2026-11-22', to: '2026-11-30', reason: '出張のため' }));
  await ask('unit-head', 'EndDelegation', act({ delegationId: delegateDuty.id }));
  const { viewer: host } = await ask('unit-head-host', 'MyUnitCard');
  await ask('personnel-officer', 'OrderTransfer', act({ employeeId: personas['senior-sub-manager'], unitId: host.employee.mainAssignment.unit.id, post: 'MEMBER', effectiveOn: '2026-11-22' }));
}

async function selfDeclarationActs(gateway: FilledGateway, ask: Ask) {
  const officer = 'personnel-officer';
  const author = 'clerk-first-year';
  const toManager = { workload: 'RIGHT', workFit: 'WELL', wish: 'NEXT', wishedDistricts: ['中南'], newSkills: ['聞き取り'] };
  const toPersonnel = { message: '相談があります', circumstances: ['COMMUTE'], consideration: '近い所属を希望します', consent: true };
  const { saveSelfDeclaration } = await ask(author, 'SaveSelfDeclaration', act({ toManager, toPersonnel }));
  const { id } = saveSelfDeclaration;
  await ask(author, 'SubmitSelfDeclaration', act({ id }));
  await ask(author, 'WithdrawSelfDeclarationConsent', act({ id }));
  await ask(author, 'TakeBackSelfDeclaration', act({ id }));
  const [shown] = await gateway.sql(`select id from career.self_declaration where employee_id = $1 and fiscal_year = 2026`, [gateway.personas['clerk-fourth-year']]);
  await ask('unit-head', 'AcknowledgeSelfDeclaration', act({ id: shown.id }));
  const [round] = await gateway.sql('select id, opens_on::text as "opensOn" from career.self_declaration_round where fiscal_year = 2026');
  await ask(officer, 'ChangeSelfDeclarationRound', act({ id: round.id, opensOn: round.opensOn, deadline: '2026-12-10' }));
  gateway.goTo('2027-04-01');
  await ask(officer, 'OpenSelfDeclarationRound', act({ opensOn: '2027-10-01', deadline: '2027-11-30' }));
  gateway.goTo('2026-11-22');
}

async function careerPlanActs(ask: Ask) {
  const owner = 'clerk-fourth-year';
  const words = { vision: '暮らしの面から答えられる職員になりたい', strengths: '', lifeDesign: '', support: '', goals: [{ kind: 'DUTY', columnCode: 'FOUNDATION', text: '相談会を開く', by: '2027-09-30' }] };
  await ask(owner, 'SaveCareerPlanDraft', act(words));
  await ask(owner, 'CareerPlanToWrite');
  const { outcome: { id } } = await ask(owner, 'FinishCareerPlan', act(words));
  await ask(owner, 'SaveCareerPlanDraft', act(words));
  await ask(owner, 'DiscardCareerPlanDraft', act({ id }));
  const { myCareerPlan } = await ask(owner, 'MyCareerPlan');
  await ask(owner, 'ShareCareerPlan', act({ id, number: myCareerPlan.versions[0].number }));
  await ask('unit-head', 'SharedCareerPlans', { first: 20 });
  await ask('unit-head', 'CareerPlan', { id });
  await ask('analyst', 'CareerPlanEvidence');
  const talk = { heldOn: '2026-11-20', talked: '担当のことを話した', nextSteps: '' };
  const record = async () => (await ask('unit-head', 'RecordCareerInterview', act({ planId: id, ...talk }))).outcome.id;
  await ask('unit-head', 'WithdrawCareerInterview', act({ id: await record() }));
  const talked = await record();
  await ask(owner, 'ReturnCareerInterview', act({ id: talked, reason: '日が違います' }));
  await ask('unit-head', 'RewriteCareerInterview', act({ id: talked, ...talk, heldOn: '2026-11-21' }));
  await ask(owner, 'ConfirmCareerInterview', act({ id: talked }));
  await ask(owner, 'TakeBackCareerPlan', act({ id }));
}

async function deploymentActs({ sql }: FilledGateway, ask: Ask) {
  const officer = 'personnel-officer';
  const family = 'CIVIL_ENGINEERING';
  await ask(officer, 'DeploymentRequests', { first: 25 });
  await ask(officer, 'TechnicalStaffList', { family, first: 25 });
  await ask('analyst', 'TechnicalFamilies');
  await ask('analyst', 'DeploymentEvidence');
  await ask(officer, 'SaveSupportRequestDraft', act({ municipality: null, happened: '大雨で', urgent: true, needs: [{ family, people: null }] })); await ask(officer, 'DeploymentRequestForm');
  const file = async (municipality: string) => (await ask(officer, 'FileSupportRequest', act({ municipality, happened: '大雨で道が崩れました', urgent: true, fromDay: '2026-11-22', lastDay: '2026-11-26', needs: [{ family, people: 1 }] }))).outcome.id as string;
  const [id, other] = [await file('八戸市'), await file('三沢市')];
  await ask(officer, 'DeclineSupportRequest', act({ id: other, reason: '市から取り下げの連絡がありました' }));
  await ask(officer, 'TriageSupportRequest', act({ id }));
  const asked = async () => {
    await ask(officer, 'ProposeSupportTeams', act({ ids: [id] }));
    const [row] = await sql(`select d.id, d.employee_id, (select h.employee_id from career.directory_duty h where h.unit_id = d.home_unit_id and h.kind = 'UNIT_HEAD' and h.on_behalf_of is null and h.valid_from <= '2026-11-22' and h.until > '2026-11-22' order by 1 limit 1) as head from career.deployment d where d.request_id = $1 and d.state = 'ASKED'`, [id]);
    return row as { id: string; employee_id: string; head: string };
  };
  const first = await asked();
  await ask(first.employee_id, 'RefuseDeployment', act({ id: first.id, reason: '家の都合です' }));
  const second = await asked();
  await ask(second.head, 'RefuseAsHead', act({ id: second.id, reason: '工事の検査と重なります' }));
  const third = await asked();
  await ask(third.head, 'ConsentAsHead', act({ id: third.id }));
  await ask(third.employee_id, 'ConsentToDeployment', act({ id: third.id }));
  await ask(officer, 'OrderDeployment', act({ id }));
  await ask(third.employee_id, 'ReturnFromDeployment', act({ id: third.id, returnedOn: '2026-11-22' }));
  await ask(third.employee_id, 'ReflectOnDeployment', act({ id: third.id, reflection: '様式をそろえるとよい' }));
  await ask(officer, 'DeploymentRequest', { id });
  await ask(officer, 'SetStaffingTarget', act({ family, people: 70 }));
  await ask(officer, 'RecordTechnicalLicence', act({ employeeId: third.employee_id, licence: '技術士', validUntil: null }));
}

async function successionActs({ personas, sql }: FilledGateway, ask: Ask) {
  const [head, senior] = ['unit-head', 'senior-sub-manager'];
  await ask('personnel-officer', 'KnowledgeTopics', { view: 'EVERYBODY', first: 25 });
  await ask('personnel-officer', 'AdvisoryPostSuggestions');
  await ask('analyst', 'SuccessionEvidence');
  const [waiting] = await sql(`select s.id, p.topic_id from career.succession_session s join career.succession_plan p on p.id = s.plan_id where s.holder_id = $1 and s.confirmed_at is null`, [personas[senior]]);
  await ask(senior, 'KnowledgeTopic', { id: waiting.topic_id });
  await ask(senior, 'AgreeToHandover', act({ id: waiting.topic_id, sessionId: waiting.id }));
  await ask(head, 'SaveKnowledgeTopicDraft', act({ title: '水利権の', why: '', artifacts: '' }));
  const { knowledgeUnits } = await ask(head, 'KnowledgeUnits');
  const words = { title: '相談会の運営', why: '準備の順番を知る人が限られます。', artifacts: '' };
  const { id } = (await ask(head, 'RegisterKnowledgeTopic', act({ unitId: knowledgeUnits[0].id, ...words }))).outcome;
  await ask(head, 'KnowledgeTopicToEdit', { id });
  await ask(head, 'EditKnowledgeTopic', act({ id, version: 1, ...words, artifacts: '手引き' }));
  const { successionPeople } = await ask(head, 'SuccessionPeople', { id });
  const [holder, successor, third] = successionPeople.filter(({ enabled }: { enabled: boolean }) => enabled);
  await ask(head, 'MapKnowledgeHolder', act({ id, employeeId: holder.id, depth: 'ALONE' }));
  await ask(head, 'NameSuccessor', act({ id, successorId: successor.id, dueOn: '2027-03-01' }));
  const planId = (await ask(head, 'KnowledgeTopic', { id })).knowledgeTopic.plans[0].id;
  await ask(successor.id, 'RecordHandover', act({ id, planId, holderId: holder.id, heldOn: '2026-11-20', what: '準備の順番を聞いた' }));
  const sessionId = (await ask(holder.id, 'KnowledgeTopic', { id })).knowledgeTopic.plans[0].sessions[0].id;
  await ask(holder.id, 'AgreeToHandover', act({ id, sessionId }));
  await ask(head, 'ConfirmTransfer', act({ id, planId }));
  await ask(head, 'NameSuccessor', act({ id, successorId: third.id, dueOn: '2027-03-01' }));
  const { plans, holders } = (await ask(head, 'KnowledgeTopic', { id })).knowledgeTopic;
  await ask(head, 'WithdrawSuccessor', act({ id, planId: plans.find((plan: { confirmedOn: string | null }) => !plan.confirmedOn).id }));
  await ask(head, 'UnmapKnowledgeHolder', act({ id, holderId: holders[0].id }));
  await ask(head, 'CloseKnowledgeTopic', act({ id }));
}

const CONTENT = {
  title: '窓口の案内を見直す', description: '来庁者の動きを見て、案内を直します。', field: 'COMMUNITY', skillsWanted: ['聞き取り'], hoursPerMonth: 8, headcount: 2, why: '所属の外の目が要るためです。',
  deadline: '2026-11-30', termFrom: '2026-12-10', termTo: '2027-02-28',
};

async function sideAssignmentActs(gateway: FilledGateway, ask: Ask) {
  const host = 'unit-head-host';
  const officer = 'personnel-officer';
  const { sideAssignmentHostUnits } = await ask(host, 'SideAssignmentHostUnits');
  const hostUnitId = sideAssignmentHostUnits[0].id;
  const draft = async () => (await ask(host, 'DraftSideAssignmentPosting', act({ hostUnitId, content: { title: CONTENT.title } }))).draftPosting.id;

  const dropped = await draft();
  await ask(host, 'WithdrawSideAssignmentPosting', act({ id: dropped, reason: '事業を見直すため' }));

  const id = await draft();
  await ask(host, 'EditSideAssignmentPosting', act({ id, content: CONTENT }));
  await ask(host, 'SubmitSideAssignmentPosting', act({ id }));
  await ask(officer, 'ReturnSideAssignmentPosting', act({ id, reason: '仕事の内容を具体的に' }));
  await ask(host, 'SubmitSideAssignmentPosting', act({ id }));
  await ask(officer, 'ApproveSideAssignmentPosting', act({ id }));

  const form = { postingId: id, motivation: '学びたいです', hoursWished: 8, skills: ['聞き取り'], expectedOvertime: 120 };
  const apply = async (who: string) => (await ask(who, 'ApplyForSideAssignment', act(form))).applyForPosting.id;
  await ask('clerk-fourth-year', 'SaveSideAssignmentApplicationDraft', act(form));
  const chosen = await apply('clerk-fourth-year');
  const [second, third, fourth] = (await threeClerks(gateway)) as [Clerk, Clerk, Clerk];
  const refused = await apply(second.id);
  const declined = await apply(third.id);
  const withdrawn = await apply(fourth.id);
  await ask(fourth.id, 'WithdrawSideAssignmentApplication', act({ id: withdrawn }));
  await ask('unit-head', 'ConsentToSideAssignmentApplication', act({ id: chosen }));
  await ask(third.headId, 'ConsentToSideAssignmentApplication', act({ id: declined }));
  await ask(second.headId, 'RefuseSideAssignmentApplication', act({ id: refused, reason: '担当の引継ぎが続くため' }));
  await ask(second.id, 'AcknowledgeSideAssignmentOutcome', act({ id: refused }));
  await ask(host, 'CloseSideAssignmentPosting', act({ id }));
  await ask(host, 'SelectSideAssignmentApplicant', act({ id: chosen }));
  await ask(host, 'DeclineSideAssignmentApplicant', act({ id: declined, reason: '経験の近い方に決めました' }));
  await ask(officer, 'SendBackSideAssignmentApplication', act({ id: chosen, reason: '人数を確かめてください' }));
  await ask(host, 'SelectSideAssignmentApplicant', act({ id: chosen }));
  const { outcome } = await ask(officer, 'OrderSideAssignment', act({ id: chosen }));
  await ask(host, 'SettleSideAssignmentPosting', act({ id }));
  const [assignment] = await gateway.sql('select id from career.side_assignment where application_id = $1', [outcome.id]);

  gateway.goTo('2026-12-20');
  await ask('clerk-fourth-year', 'LogSideAssignmentHours', act({ id: assignment.id, month: '2026-12', hours: 7.5, done: '聞き取りをした' }));
  gateway.goTo('2027-01-05');
  await ask(host, 'ConfirmSideAssignmentHours', act({ id: assignment.id }));
  await ask(host, 'EndSideAssignment', act({ id: assignment.id, reason: '事業が早く終わったため' }));
  gateway.goTo('2027-01-06');
  await ask('clerk-fourth-year', 'ReviewSideAssignment', act({ id: assignment.id, comment: '学びが多かったです', rating: 5 }));
  await ask(host, 'ReviewSideAssignment', act({ id: assignment.id, comment: '助かりました', rating: 5, skills: ['聞き取り'] }));
}

interface Clerk {
  readonly id: string;
  readonly headId: string;
}

/** Three regular clerks who have not applied for anything, and the 所属長 of each. */
async function threeClerks({ personas, sql }: FilledGateway): Promise<Clerk[]> {
  return sql(
    `select distinct on (u.id) e.id, d.employee_id as "headId" from career.directory_assignment a
       join career.directory_unit u on u.id = a.unit_id
       join career.directory_employee e on e.id = a.employee_id
       join career.directory_duty d on d.kind = 'UNIT_HEAD' and d.unit_id = any(u.ancestor_ids) and d.valid_from <= '2026-11-22' and d.until > '2026-11-22'
      where a.kind = 'MAIN' and a.valid_from <= '2026-11-22' and a.until > '2026-11-22' and e.staff_kind = 'REGULAR' and a.grade in ('SHUJI', 'SHUSA', 'SHUKAN')
        and d.employee_id <> $1 and not (e.id = any($2)) and not exists (select 1 from career.side_assignment_application p where p.applicant_id = e.id)
      order by u.id, e.number limit 3`,
    [personas['unit-head-host'], Object.values(personas)],
  );
}
