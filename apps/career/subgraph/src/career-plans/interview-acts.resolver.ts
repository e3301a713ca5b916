import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { AllowedFor, may, notFound, once, refuse, type Refused, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { actOn } from '../act.ts';
import { Interview } from './interview.entity.ts';
import { getInterview, interviewRightsOf } from './interview.reading.ts';
import { whyNotRecord, type InterviewAction } from './interview.ts';
import { InterviewActInput, InterviewResult, RecordInput, ReturnInterviewInput, RewriteInput } from './interview.type.ts';
import { lineOf } from './line.policy.ts';
import { Plan } from './plan.entity.ts';
import { mayAskCareerPlans } from './plan.policy.ts';
import { getPlan, planRightsOf } from './plan.reading.ts';
import { isShareInForce } from './plan.ts';

@Resolver()
export class InterviewActsResolver {
  @AllowedFor(mayAskCareerPlans)
  @Mutation(() => InterviewResult, { description: '面談を記録する。もう一人が確かめる' })
  async recordCareerInterview(@Arg('input', () => RecordInput) input: RecordInput, @Ctx() context: RequestContext) {
    const { actor: { employeeId, on }, clock } = context;
    const rights = await planRightsOf(context);
    const { ownerId } = await getPlan(context, input.planId);
    const { placementId, managerIds } = await lineOf(context).load(ownerId);
    const managerId = ownerId === employeeId ? (input.managerId ?? '') : employeeId;
    const content = contentOf(input);
    return once(
      context,
      'recordCareerInterview',
      input,
      async (em) => {
        const plan = await em.findOne(Plan, { id: input.planId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
        if (!plan || !may(rights, 'RECORD', 'CareerPlan', plan)) throw notFound('キャリアプラン');
        if (!isShareInForce(plan, placementId)) return refuse('NOT_SHARED', 'いまの上司に見せているプランがありません。先に「上司に見せる」を選んでください。');
        if (!managerIds.includes(managerId)) return refuse('UNKNOWN_MANAGER', '面談した上司を選んでください。いまの所属長かグループマネージャーから選べます。', { field: 'managerId' });
        const no = whyNotRecord(content, on);
        if (no) return no;
        const { id } = em.create(Interview, {
          id: crypto.randomUUID(), planId: plan.id, number: plan.sharedNumber!, ownerId, managerId, placementId: placementId!, writtenById: employeeId,
          state: 'WAITING', stateSince: clock.now(), ...content, returnReason: null,
        });
        await em.flush();
        return id;
      },
      (id) => getInterview(context, id),
    );
  }

  @AllowedFor(mayAskCareerPlans)
  @Mutation(() => InterviewResult, { description: 'もう一人が確かめる。これで記録が定まる' })
  confirmCareerInterview(@Arg('input', () => InterviewActInput) input: InterviewActInput, @Ctx() context: RequestContext) {
    return act(context, 'confirmCareerInterview', 'CONFIRM', input, (it, at, plan) => {
      const done = it.confirm(at);
      if (done === it) plan.discuss(it, at);
      return done;
    });
  }

  @AllowedFor(mayAskCareerPlans)
  @Mutation(() => InterviewResult, { description: '直すところを書いた人に伝える' })
  returnCareerInterview(@Arg('input', () => ReturnInterviewInput) input: ReturnInterviewInput, @Ctx() context: RequestContext) {
    return act(context, 'returnCareerInterview', 'RETURN', input, (it, at) => it.return(input.reason, at));
  }

  @AllowedFor(mayAskCareerPlans)
  @Mutation(() => InterviewResult, { description: '確かめられる前に書き直す' })
  rewriteCareerInterview(@Arg('input', () => RewriteInput) input: RewriteInput, @Ctx() context: RequestContext) {
    return act(context, 'rewriteCareerInterview', 'REWRITE', input, (it, at) => it.rewrite(contentOf(input), context.actor.on, at));
  }

  @AllowedFor(mayAskCareerPlans)
  @Mutation(() => InterviewResult, { description: '確かめられる前に取り下げる' })
  withdrawCareerInterview(@Arg('input', () => InterviewActInput) input: InterviewActInput, @Ctx() context: RequestContext) {
    return act(context, 'withdrawCareerInterview', 'WITHDRAW', input, (it, at) => it.withdraw(at));
  }
}

const contentOf = ({ heldOn, talked, nextSteps }: RecordInput | RewriteInput) => ({ heldOn, talked, nextSteps });

/** One act on one record. */
async function act(context: RequestContext, operation: string, action: InterviewAction, input: InterviewActInput, verb: (it: Interview, at: Date, plan: Plan) => Interview | Refused): Promise<Interview | Refused> {
  const rights = await interviewRightsOf(context);
  return actOn(context, {
    operation, input, id: input.id, label: '面談の記録', load: lockWithPlan,
    may: ({ it }) => may(rights, action, 'CareerInterview', it) && may(rights, 'read', 'CareerInterview', it),
    verb: ({ it, plan }) => verb(it, context.clock.now(), plan),
    answers: ({ it }) => it.id,
    show: (id) => getInterview(context, id),
  });
}

/** The plan first, in every act the same order. */
async function lockWithPlan(em: SqlEntityManager, id: string) {
  const found = await em.findOne(Interview, { id });
  const plan = found && (await em.findOne(Plan, { id: found.planId }, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  const it = plan && (await em.findOne(Interview, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }));
  return it && { it, plan };
}
