import type { Ask } from './every-operation.ts';
import type { FilledGateway } from './filled-gateway.ts';

/** Every paper, once, by somebody who reads all of it. */
export async function everyPaper({ personas, sql }: FilledGateway, ask: Ask) {
  const officer = 'personnel-officer';
  const first = async (text: string) => (await sql(`${text} order by id limit 1`))[0] as { id: string; owner: string };
  const { id: declaration } = await first(`select id from career.self_declaration where state = 'SUBMITTED' and employee_id = '${personas['clerk-fourth-year']}'`);
  const { id: application } = await first(`select id from career.side_assignment_application where state = 'ORDERED'`);
  const { id: plan, owner } = await first('select p.id, p.owner_id as owner from career.career_plan p where exists (select 1 from career.career_plan_version v where v.plan_id = p.id)');
  const { id: support } = await first(`select id from career.support_assignment where employee_id = '${personas['clerk-first-year']}'`);
  const { id: topic } = await first('select id from career.succession_topic');
  const { id: internal } = await first(`select id from career.internal_application where state in ('MATCHED', 'ORDERED')`);
  const { id: away } = await first(`select id from career.secondment where state = 'ORDERED'`);
  const { id: request } = await first(`select request_id as id from career.deployment where state = 'RETURNED'`);
  await ask(owner, 'CareerPlanPaper', { id: plan });
  await ask(officer, 'SelfDeclarationPaper', { id: declaration });
  await ask(officer, 'SelfDeclarationToPersonnelPaper', { id: declaration });
  await ask(officer, 'SideAssignmentApplicationPaper', { id: application });
  await ask(officer, 'SideAssignmentDecisionPaper', { id: application });
  await ask(officer, 'InternalApplicationPaper', { id: internal });
  await ask('clerk-first-year', 'SupportAssignmentPaper', { id: support });
  await ask(officer, 'KnowledgeTopicPaper', { id: topic });
  await ask(officer, 'SecondmentPaper', { id: away });
  await ask(officer, 'MunicipalSupportPaper', { id: request });
  await ask('clerk-fourth-year', 'RotationOutlookPaper', { employeeId: personas['clerk-fourth-year'] });
}
