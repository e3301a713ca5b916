import { AllowedFor, notFound, type RequestContext } from '@takara/subgraph-kit';
import { paperOf, PaperType, readAsShown } from '@takara/subgraph-kit/paper';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { personOnPaper } from '../on-paper.ts';
import { PLAN_ON_PAPER, planPaper } from './plan.paper.ts';
import { mayAskCareerPlans } from './plan.policy.ts';
import type { PlanType } from './plan.type.ts';

@Resolver()
export class PlanPaperResolver {
  @AllowedFor(mayAskCareerPlans)
  @Query(() => PaperType, { nullable: true, description: 'キャリアプランシート：読める版のうち最新のものと、読める面談の記録' })
  async careerPlanPaper(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<PaperType> {
    const { careerPlan } = await readAsShown<{ careerPlan: PlanType }>(context, info, PLAN_ON_PAPER, { id });
    const [version] = careerPlan.versions;
    if (!version) throw notFound('書き終えたキャリアプラン');
    return paperOf(context, 'career-plan', id, planPaper(careerPlan, version, await personOnPaper(context, careerPlan.owner.id)));
  }
}
