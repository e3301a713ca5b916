import type { DirectorySnapshot } from '@takara/subgraph-kit';
import { directory, employeeIdOf, UNITS, type PersonKey } from '../directory.factory.ts';
import type { Town } from '../side-assignments/town.factory.ts';

/* The small town hall, with everybody five years longer in service and in their 所属 for more than two. */

export const HIRED_ON = '2019-04-01';
export const SINCE = '2024-04-01';

export function longServing(extra = 0): DirectorySnapshot {
  const town = directory(extra);
  return { ...town, employees: town.employees.map((each) => ({ ...each, hiredOn: HIRED_ON })) };
}

const ACT = 'CareerActInput';
const REASON = 'CareerReasonInput';
const INPUTS = {
  draftInternalPosting: 'DraftInternalPostingInput', editInternalPosting: 'EditInternalPostingInput', submitInternalPosting: ACT, approveInternalPosting: ACT, returnInternalPosting: REASON,
  closeInternalPosting: ACT, settleInternalPosting: ACT, withdrawInternalPosting: REASON, saveInternalApplicationDraft: 'SaveInternalApplicationDraftInput', applyForInternalPosting: 'ApplyForInternalPostingInput',
  inviteToInterview: 'InviteToInterviewInput', recordInterview: 'RecordInterviewInput', matchApplicant: ACT, declineInternalApplication: REASON, withdrawInternalApplication: ACT, acknowledgeInternalOutcome: ACT, hearOfInternalMatch: ACT,
} as const;
export type PostingMutation = keyof typeof INPUTS;
const APPLICATION_MUTATIONS: readonly string[] = ['applyForInternalPosting', 'inviteToInterview', 'recordInterview', 'matchApplicant', 'declineInternalApplication', 'withdrawInternalApplication', 'acknowledgeInternalOutcome', 'hearOfInternalMatch'];
const typeOf = (mutation: string) => (mutation === 'saveInternalApplicationDraft' ? 'InternalApplicationDraft' : APPLICATION_MUTATIONS.includes(mutation) ? 'InternalApplication' : 'InternalPosting');

export const documentOf = (mutation: PostingMutation) => {
  const type = typeOf(mutation);
  return `mutation ($input: ${INPUTS[mutation]}!) { ${mutation}(input: $input) { __typename ... on ${type} { id ${type === 'InternalApplicationDraft' ? '' : 'state'} } ... on ${type}Refusal { code message field source } } }`;
};

/** One mutation as somebody, with a fresh key unless the input brings one. */
export const does = (town: Town, who: PersonKey, mutation: PostingMutation, input: object): Promise<any> => town.ask(who, documentOf(mutation), { input: { idempotencyKey: crypto.randomUUID(), ...input } });

export const CONTENT = { title: 'DX推進課で業務改革を進める職員', description: '庁内の手続を見直します。', requirements: '人の話をよく聞ける方。', why: '新しい係を立ち上げるため。', grades: [], headcount: 1, deadline: '2026-12-10', startsOn: '2027-04-01' };
export const FORM = { motivation: 'CNRY-P3-A11-2000001 手続を変える仕事がしたいです。', experience: '窓口を四年担当しました。' };
export const INTERVIEW = { on: '2026-11-22', time: '13:30', place: '第二会議室' };
export const RECORD = 'CNRY-P3-A11-2000001 落ち着いて話していた。';

/** Posted by the host's 所属長 and opened by 人事課. */
export async function opened(town: Town, content: object = {}, hostUnitId: string = UNITS.host): Promise<string> {
  const { id } = await does(town, 'hostHead', 'draftInternalPosting', { hostUnitId, content: { ...CONTENT, ...content } });
  await does(town, 'hostHead', 'submitInternalPosting', { id });
  await does(town, 'officer', 'approveInternalPosting', { id });
  return id;
}
export const applied = async (town: Town, postingId: string, who: PersonKey = 'applicant'): Promise<string> => (await does(town, who, 'applyForInternalPosting', { postingId, ...FORM })).id;

/** Closed, through the document screen and the interview, by the host's 所属長. */
export async function interviewed(town: Town, postingId: string, id: string, on: string = INTERVIEW.on): Promise<void> {
  await does(town, 'hostHead', 'closeInternalPosting', { id: postingId });
  await does(town, 'hostHead', 'inviteToInterview', { id, ...INTERVIEW, on });
  await does(town, 'hostHead', 'recordInterview', { id, record: RECORD });
}

/** Moves somebody by organization's order, as the replica hears it. */
export async function moved(town: Town, who: PersonKey, unitId: string, on: string): Promise<void> {
  const { database } = town.module;
  const [row] = (await database.em().execute(`select id, grade from career.directory_assignment where employee_id = ? and kind = 'MAIN' and valid_to is null`, [employeeIdOf(who)])) as [{ id: string; grade: string }];
  await database.em().execute('update career.directory_assignment set valid_to = ? where id = ?', [on, row.id]);
  await database.em().execute(`insert into career.directory_assignment (id, employee_id, unit_id, kind, post, post_title, grade, valid_from, valid_to, revision) values (?, ?, ?, 'MAIN', 'MEMBER', '', ?, ?, null, 1)`, [crypto.randomUUID(), employeeIdOf(who), unitId, row.grade, on]);
}
