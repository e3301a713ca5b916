import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { AllowedFor, isRefused, may, once, type Refused, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { actOn } from '../act.ts';
import { Interview } from './interview.entity.ts';
import { lineOf, type Line } from './line.policy.ts';
import { ownPath } from './plan-form.reading.ts';
import { Plan, PlanShare, PlanVersion } from './plan.entity.ts';
import { mayAskCareerPlans } from './plan.policy.ts';
import { getPlan, planRightsOf } from './plan.reading.ts';
import { isShareInForce, whyNotDraft, whyNotVersion, type PlanAction, type PlanContent } from './plan.ts';
import { PlanActInput, PlanInput, PlanResult, ShareInput } from './plan.type.ts';

@Resolver()
export class PlanActsResolver {
  @AllowedFor(mayAskCareerPlans)
  @Mutation(() => PlanResult, { description: '書きかけを残す。本人だけに見える' })
  saveCareerPlanDraft(@Arg('input', () => PlanInput) input: PlanInput, @Ctx() context: RequestContext) {
    const content = contentOf(input);
    return write(context, 'saveCareerPlanDraft', input, (plan) => whyNotDraft(content) ?? plan.keepDraft(content, context.clock.now()));
  }

  @AllowedFor(mayAskCareerPlans)
  @Mutation(() => PlanResult, { description: '書き終えて、新しい版にする。見せるまでは本人だけに見える' })
  async finishCareerPlan(@Arg('input', () => PlanInput) input: PlanInput, @Ctx() context: RequestContext) {
    const content = contentOf(input);
    const { jobFamily, path } = await ownPath(context);
    const columns = path?.columns.map(({ code }) => code) ?? [];
    return write(context, 'finishCareerPlan', input, (plan, em) => {
      const no = whyNotVersion(content, columns, context.actor.on);
      if (no) return no;
      em.create(PlanVersion, { id: crypto.randomUUID(), planId: plan.id, number: plan.finish(), writtenAt: context.clock.now(), jobFamily, pathVersion: path?.version ?? null, ...content, goals: [...content.goals] });
      return plan;
    });
  }

  @AllowedFor(mayAskCareerPlans)
  @Mutation(() => PlanResult, { description: '書きかけを消す。書き終えた版は残る' })
  discardCareerPlanDraft(@Arg('input', () => PlanActInput) input: PlanActInput, @Ctx() context: RequestContext) {
    return act(context, 'discardCareerPlanDraft', 'DISCARD', input, (plan, _, { inForce }) => plan.discard(inForce));
  }

  @AllowedFor(mayAskCareerPlans)
  @Mutation(() => PlanResult, { description: '新しい版を今日の上司に見せる' })
  shareCareerPlan(@Arg('input', () => ShareInput) input: ShareInput, @Ctx() context: RequestContext) {
    const at = context.clock.now();
    return act(context, 'shareCareerPlan', 'SHARE', input, async (plan, em, { inForce, placementId, managerIds }) => {
      const talked = await em.findOne(Interview, { planId: plan.id, number: input.number, placementId, state: 'CONFIRMED' });
      const done = plan.share(input.number, { placementId, managers: managerIds.length, inForce, discussedAt: talked?.stateSince ?? null }, at);
      if (isRefused(done)) return done;
      await endShares(em, plan.id, at);
      em.create(PlanShare, { id: crypto.randomUUID(), planId: plan.id, number: input.number, placementId: placementId!, sharedAt: at, endedAt: null });
      return plan;
    });
  }

  @AllowedFor(mayAskCareerPlans)
  @Mutation(() => PlanResult, { description: '見せるのをやめる。面談の記録は、面談した二人に残る' })
  takeBackCareerPlan(@Arg('input', () => PlanActInput) input: PlanActInput, @Ctx() context: RequestContext) {
    return act(context, 'takeBackCareerPlan', 'TAKE_BACK', input, async (plan, em, { inForce }) => {
      const done = plan.takeBack(inForce);
      if (!isRefused(done)) await endShares(em, plan.id, context.clock.now());
      return done;
    });
  }
}

const endShares = (em: SqlEntityManager, planId: string, endedAt: Date) => em.nativeUpdate(PlanShare, { planId, endedAt: null }, { endedAt });

const contentOf = ({ vision, strengths, lifeDesign, support, goals }: PlanInput): PlanContent => ({
  vision, strengths, lifeDesign, support,
  goals: goals.map(({ kind, columnCode = null, text, by = null, isDone }) => ({ kind, columnCode, text, by, isDone: isDone ?? false })),
});

type Answer = Plan | Refused;

/** The writer's own plan, made when there is none yet; locked, so that two windows do not write over each other. */
async function write(context: RequestContext, operation: string, input: PlanInput, verb: (plan: Plan, em: SqlEntityManager) => Answer): Promise<Answer> {
  const ownerId = context.actor.employeeId;
  return once(
    context,
    operation,
    input,
    async (em) => {
      await em.execute(`insert into "${em.config.get('schema') as string}".career_plan (id, owner_id, latest_number) values (?, ?, 0) on conflict (owner_id) do nothing`, [crypto.randomUUID(), ownerId]);
      const plan = await em.findOneOrFail(Plan, { ownerId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      const done = verb(plan, em);
      if (isRefused(done)) return done;
      await em.flush();
      return plan.id;
    },
    (id) => getPlan(context, id),
  );
}

type Now = Line & { readonly inForce: boolean };

/** One act on one's own plan. */
async function act(context: RequestContext, operation: string, action: PlanAction, input: PlanActInput, verb: (plan: Plan, em: SqlEntityManager, now: Now) => Answer | Promise<Answer>): Promise<Answer> {
  const rights = await planRightsOf(context);
  const line = await lineOf(context).load(context.actor.employeeId);
  return actOn(context, {
    operation, input, id: input.id, label: 'キャリアプラン',
    load: (em, id) => em.findOne(Plan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }),
    may: (plan) => may(rights, action, 'CareerPlan', plan),
    verb: (plan, em) => verb(plan, em, { ...line, inForce: isShareInForce(plan, line.placementId) }),
    answers: (plan) => plan.id,
    show: (id) => getPlan(context, id),
  });
}
