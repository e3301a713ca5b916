import { copyRows } from '@takara/subgraph-kit';
import { employeeIdOf, type PersonKey } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';

/* The small town hall with an agreement with a ministry and its call, open until the end of November. */

const INPUTS = {
  registerExchangeAgreement: 'RegisterExchangeAgreementInput', editExchangeAgreement: 'EditExchangeAgreementInput', openExchangeCall: 'OpenExchangeCallInput', closeExchangeCall: 'CloseExchangeCallInput',
  volunteerForSecondment: 'VolunteerForSecondmentInput', putForwardForSecondment: 'PutForwardForSecondmentInput', recommendForSecondment: 'RecommendForSecondmentInput', notRecommendForSecondment: 'SecondmentReasonInput', agreeToSecondment: 'AgreeToSecondmentInput',
  declineSecondment: 'SecondmentReasonInput', withdrawSecondment: 'SecondmentReasonInput', acknowledgeSecondment: 'SecondmentActInput', selectForSecondment: 'SecondmentActInput', notSelectForSecondment: 'SecondmentReasonInput', orderSecondment: 'OrderSecondmentInput',
  cancelSecondment: 'SecondmentReasonInput', recallSecondment: 'RecallSecondmentInput', saveSecondmentReportDraft: 'SecondmentReportInput', submitSecondmentReport: 'SecondmentReportInput', shareSecondmentKnowledge: 'ShareKnowledgeInput', confirmSecondmentKnowledge: 'SecondmentActInput',
} as const;
export type SecondmentMutation = keyof typeof INPUTS;
const AGREEMENT = '__typename ... on ExchangeAgreement { id version calls { id isOpen lastDay } } ... on ExchangeAgreementRefusal { code message field source }';
const SECONDMENT = '__typename ... on Secondment { id state firstDay lastDay } ... on SecondmentRefusal { code message field source }';

/** One mutation as somebody, with a fresh key unless the input brings one. */
export const does = (town: Town, who: PersonKey, mutation: SecondmentMutation, input: object): Promise<any> =>
  town.ask(who, `mutation ($input: ${INPUTS[mutation]}!) { ${mutation}(input: $input) { ${mutation.includes('Exchange') ? AGREEMENT : SECONDMENT} } }`, { input: { idempotencyKey: crypto.randomUUID(), ...input } });

export const MINISTRY = {
  hostName: '総務省', hostKind: 'STATE', basis: 'STATE_TRAINEE', contact: 'CNRY-P2-B1-2000012 自治財政局 担当係', fromDay: '2025-04-01', lastDay: null, quotaPerYear: 2, termMonths: 12, payer: 'HOME', purpose: '国の財政制度の企画を学びます。', skills: ['地方財政', '政策立案'],
} as const;
export const CALL = { quota: 1, deadline: '2026-11-30', firstDay: '2026-12-01' };
export const MOTIVE = 'CNRY-P3-A11-2000001 制度をつくる側の仕事を知りたいです。';
export const BECAUSE = 'CNRY-P3-A11-2000001 財政の経験を、部局の政策に生かせます。';

export interface Exchange {
  readonly town: Town;
  readonly agreementId: string;
  readonly callId: string;
}

export async function openExchange(town?: Town, content: object = {}, call: object = {}): Promise<Exchange> {
  const here = town ?? (await openTown());
  const { id: agreementId } = await does(here, 'officer', 'registerExchangeAgreement', { content: { ...MINISTRY, ...content } });
  const { calls } = await does(here, 'officer', 'openExchangeCall', { id: agreementId, ...CALL, ...call });
  return { town: here, agreementId, callId: calls[0].id };
}

/** `who` is put forward by their 主管課. */
export const putForward = async ({ town, callId }: Exchange, who: PersonKey = 'applicant'): Promise<string> =>
  (await does(town, 'coordinator', 'putForwardForSecondment', { callId, employeeId: employeeIdOf(who), recommendation: BECAUSE })).id;

/** As far as the order, from the call's first day to its last. */
export async function ordered(exchange: Exchange, who: PersonKey = 'applicant'): Promise<string> {
  const { town, callId } = exchange;
  const id = await putForward(exchange, who);
  await does(town, who, 'agreeToSecondment', { id, motive: MOTIVE });
  await does(town, 'officer', 'closeExchangeCall', { id: callId });
  await does(town, 'officer', 'selectForSecondment', { id });
  await does(town, 'officer', 'orderSecondment', { id, firstDay: '2026-12-01', lastDay: '2027-11-30' });
  return id;
}

/** What organization tells of somebody who is away. */
export const dispatched = (town: Town, employeeId: string, validFrom: string, validTo: string | null) =>
  copyRows(town.module.database, 'directory_dispatch', [{ id: crypto.randomUUID(), employeeId, hostKind: 'STATE', hostName: '総務省', validFrom, validTo, revision: 1 }]);

export const SHARED = { heldOn: '2027-12-03', topic: '地方財政の見通し', summary: 'CNRY-P2-A1-2000001 交付税の仕組みと、課の予算要求に生かすこと。', audience: 12, skills: ['地方財政', ' 地方財政', '政策立案'] };

export const one = (town: Town, who: PersonKey, id: string, fields: string): Promise<any> => town.ask(who, `query ($id: ID!) { secondment(id: $id) { ${fields} } }`, { id });
export const actions = async (town: Town, who: PersonKey, id: string): Promise<string[]> => (await one(town, who, id, 'availableActions { action enabled }')).availableActions.map(({ action, enabled }: any) => (enabled ? action : `(${action})`));
export const tasks = async (town: Town, who: PersonKey): Promise<string[]> => (await town.ask(who, '{ secondmentTasks { title dueOn path } }')).map(({ title, dueOn }: any) => `${title}${dueOn ? ` ${dueOn}` : ''}`);
