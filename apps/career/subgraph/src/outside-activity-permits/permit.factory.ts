import type { PersonKey } from '../directory.factory.ts';
import type { Town } from '../side-assignments/town.factory.ts';
import { rulesInForce } from './rules.ts';

/* The small town hall, in which `applicant` wants to coach a club: the words that only they, their 所属長 and 人事課 may read bear their mark. */

const MARK = 'CNRY-P3-A11-2000001';
const INPUTS = {
  draftOutsideActivity: 'DraftOutsideActivityInput', editOutsideActivity: 'EditOutsideActivityInput', submitOutsideActivity: 'CareerActInput', withdrawOutsideActivity: 'CareerActInput', giveOpinionOnOutsideActivity: 'GiveOpinionInput', returnOutsideActivity: 'CareerReasonInput',
  grantOutsideActivity: 'GrantOutsideActivityInput', refuseOutsideActivity: 'RefuseOutsideActivityInput', revokeOutsideActivity: 'CareerReasonInput', endOutsideActivity: 'CareerReasonInput', acknowledgeOutsideActivity: 'CareerActInput', logOutsideHours: 'LogOutsideHoursInput',
} as const;
export type PermitMutation = keyof typeof INPUTS;
export const MUTATIONS = Object.keys(INPUTS) as PermitMutation[];

export const documentOf = (mutation: PermitMutation) => `mutation ($input: ${INPUTS[mutation]}!) { ${mutation}(input: $input) { __typename ... on OutsideActivityPermit { id state } ... on OutsideActivityPermitRefusal { code message field source } } }`;

/** One mutation as somebody, with a fresh key unless the input brings one. */
export const does = (town: Town, who: PersonKey, mutation: PermitMutation, input: object): Promise<any> => town.ask(who, documentOf(mutation), { input: { idempotencyKey: crypto.randomUUID(), ...input } });

/** Nobody finds anything, but for the relations named. */
export const looks = (...found: string[]) => rulesInForce().relations.map(({ code }) => ({ relation: code, exists: found.includes(code), why: found.includes(code) ? `${MARK} 運営費を補助している。` : '' }));
/** Every criterion is met, but for those named. */
export const judgements = (...unmet: string[]) => rulesInForce().criteria.map(({ code }) => ({ criterion: code, met: !unmet.includes(code), why: unmet.includes(code) ? `${MARK} 時間が多すぎる。` : '' }));

export const CONTENT = {
  hostName: '南小学校区 地域クラブ', hostKind: 'LOCAL', activity: `${MARK} 土曜の午前に陸上を教えます。`, purpose: `${MARK} 子どもと関わる経験を仕事に生かします。`,
  startsOn: '2026-12-01', endsOn: '2027-11-30', hoursPerMonth: 12, hoursPerWeek: 4, workdayHours: 2, monthlyPay: 18000, payBasis: '1時間1,500円',
};
export const OPINION = { agrees: true, comment: `${MARK} 支障はない。` };

/** How far an application of somebody is taken, by the people whose step it is. */
export async function drafted(town: Town, content: object = {}, who: PersonKey = 'applicant'): Promise<string> {
  return (await does(town, who, 'draftOutsideActivity', { content: { ...CONTENT, declared: looks(), ...content } })).id;
}
export async function submitted(town: Town, content: object = {}, who: PersonKey = 'applicant'): Promise<string> {
  const id = await drafted(town, content, who);
  await does(town, who, 'submitOutsideActivity', { id });
  return id;
}
export async function reviewed(town: Town, content: object = {}): Promise<string> {
  const id = await submitted(town, content);
  await does(town, 'ownHead', 'giveOpinionOnOutsideActivity', { id, ...OPINION, looks: looks() });
  return id;
}
export async function granted(town: Town, content: object = {}): Promise<string> {
  const id = await reviewed(town, content);
  await does(town, 'officer', 'grantOutsideActivity', { id, looks: looks(), judgements: judgements(), conditions: '' });
  return id;
}
