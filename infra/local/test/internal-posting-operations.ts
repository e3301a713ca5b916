import { act, type Ask } from './every-operation.ts';
import type { FilledGateway } from './filled-gateway.ts';

const POST = { title: '窓口の案内を担う職員', description: '来庁者の動きを見て、案内を直します。', requirements: '人の話をよく聞ける方。', why: '係を立ち上げるためです。', headcount: 1, deadline: '2026-11-30', startsOn: '2027-04-01' };

/** 庁内公募, from the draft of a post to the decision that the own 所属長 hears of. */
export async function internalPostingActs({ sql }: FilledGateway, ask: Ask) {
  const [officer, host, applicant] = ['personnel-officer', 'unit-head-host', 'senior-clerk-dx'];
  const { internalPostingUnits } = await ask(host, 'InternalPostingUnits');
  const { draftInternalPosting } = await ask(host, 'DraftInternalPosting', act({ hostUnitId: internalPostingUnits[0].id, content: { title: POST.title } }));
  const { id } = draftInternalPosting;
  await ask(host, 'InternalPostingToEdit', { id });
  await ask(host, 'EditInternalPosting', act({ id, content: POST }));
  await ask(host, 'SubmitInternalPosting', act({ id }));
  await ask(officer, 'ReturnInternalPosting', act({ id, reason: '人数のわけを書いてください' }));
  await ask(host, 'SubmitInternalPosting', act({ id }));
  await ask(officer, 'ApproveInternalPosting', act({ id }));
  await ask(applicant, 'InternalPostings', { first: 20 });
  await ask(applicant, 'InternalPosting', { id });
  await ask('clerk-first-year', 'InternalPostingsFound', { q: '窓口' });
  await ask('clerk-first-year', 'InternalPostingEvidence');
  const words = { motivation: '窓口から変えたいです', experience: '窓口を三年担当しました' };
  await ask(applicant, 'SaveInternalApplicationDraft', act({ postingId: id, ...words }));
  await ask(applicant, 'InternalPostingToApply', { postingId: id });
  const taken = await ask(applicant, 'ApplyForInternalPosting', act({ postingId: id, ...words }));
  await ask(applicant, 'WithdrawInternalApplication', act({ id: taken.outcome.id }));
  const { outcome: { id: applicationId } } = await ask(applicant, 'ApplyForInternalPosting', act({ postingId: id, ...words }));
  await ask(host, 'CloseInternalPosting', act({ id }));
  await ask(host, 'InternalPostingApplications', { postingId: id, first: 20 });
  await ask(host, 'InviteToInterview', act({ id: applicationId, on: '2026-11-22', time: '13:30', place: '第二会議室' }));
  await ask(host, 'RecordInterview', act({ id: applicationId, record: '落ち着いて話していた' }));
  await ask(host, 'MatchApplicant', act({ id: applicationId }));
  await ask(applicant, 'AcknowledgeInternalOutcome', act({ id: applicationId }));
  await ask(host, 'SettleInternalPosting', act({ id }));
  await ask(officer, 'InternalApplications', { view: 'ALL', first: 20 });
  await ask(officer, 'InternalApplication', { id: applicationId });
  const [heard] = await sql(`select p.id, d.employee_id as head from career.internal_application p join career.directory_assignment a on a.employee_id = p.applicant_id and a.kind = 'MAIN' and a.valid_to is null join career.directory_unit u on u.id = a.unit_id
    join career.directory_duty d on d.kind = 'UNIT_HEAD' and d.unit_id = any(u.ancestor_ids) and d.valid_to is null and d.employee_id <> p.applicant_id where p.state = 'MATCHED' and p.heard_at is null order by p.id, d.employee_id limit 1`);
  await ask(heard.head, 'HearOfInternalMatch', act({ id: heard.id }));
  const [waiting] = await sql(`select p.id from career.internal_application p join career.internal_posting i on i.id = p.posting_id where p.state = 'SUBMITTED' and i.closes_on < '2026-11-22' order by p.id limit 1`);
  await ask(officer, 'DeclineInternalApplication', act({ id: waiting.id, reason: '今回は経験の近い方に決めました' }));
  const [open] = await sql(`select p.id from career.internal_posting p where p.state = 'OPEN' and p.closes_on >= '2026-11-22' and not exists (select 1 from career.internal_application a where a.posting_id = p.id and a.state = 'MATCHED') order by p.id limit 1`);
  await ask(officer, 'WithdrawInternalPosting', act({ id: open.id, reason: '係の設置を見送りました' }));
}
