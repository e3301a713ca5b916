import type { PersonKey } from '../directory.factory.ts';
import type { Town } from '../side-assignments/town.factory.ts';
import type { Goal, PlanContent } from './plan.ts';

/** A plan of somebody of 事務 in their third year that says everything it must. Words that are only for two bear their owner. */
export const CONTENT: PlanContent = {
  vision: '移住の相談に、暮らしの面から答えられる職員になりたい。', strengths: '人の話を聞くこと。', lifeDesign: 'CNRY-P3-A11-2000002 数年のうちに家族の近くで暮らしたい。', support: '来年度の担当を相談したい。',
  goals: [{ kind: 'DUTY', columnCode: 'FOUNDATION', text: '移住相談会を主担当として開く', by: '2027-09-30', isDone: false }],
};
export const goal = (change: Partial<Goal>): Goal => ({ ...CONTENT.goals[0]!, ...change });
export const TALK = { heldOn: '2026-11-20', talked: 'CNRY-P3-A11-2000002 相談会の担当と、研修のことを話した。', nextSteps: '研修を調べる。' };

const PLAN = '__typename ... on CareerPlan { id state latest: versions { number } sharedNumber } ... on CareerPlanRefusal { code message field source }';
const INTERVIEW = '__typename ... on CareerInterview { id state number currentHolder } ... on CareerInterviewRefusal { code message field source }';
const INPUTS = {
  saveCareerPlanDraft: ['CareerPlanInput', PLAN], finishCareerPlan: ['CareerPlanInput', PLAN], discardCareerPlanDraft: ['CareerPlanActInput', PLAN], shareCareerPlan: ['ShareCareerPlanInput', PLAN], takeBackCareerPlan: ['CareerPlanActInput', PLAN],
  recordCareerInterview: ['RecordCareerInterviewInput', INTERVIEW], confirmCareerInterview: ['CareerInterviewActInput', INTERVIEW], returnCareerInterview: ['ReturnCareerInterviewInput', INTERVIEW], rewriteCareerInterview: ['RewriteCareerInterviewInput', INTERVIEW], withdrawCareerInterview: ['CareerInterviewActInput', INTERVIEW],
} as const;
export type PlanMutation = keyof typeof INPUTS;

/** One mutation as somebody, with a fresh key unless the input brings one. Throws what is an error, answers with what is a result. */
export function does(town: Town, who: PersonKey, mutation: PlanMutation, input: object): Promise<any> {
  const [type, shown] = INPUTS[mutation];
  return town.ask(who, `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${shown} } }`, { input: { idempotencyKey: crypto.randomUUID(), ...input } });
}

/** A plan of `who`, finished as its first version and shared with their managers; its id. */
export async function shared(town: Town, who: PersonKey, content: Partial<PlanContent> = {}): Promise<string> {
  const { id, latest } = await does(town, who, 'finishCareerPlan', { ...CONTENT, ...content });
  await does(town, who, 'shareCareerPlan', { id, number: latest[0].number });
  return id;
}
