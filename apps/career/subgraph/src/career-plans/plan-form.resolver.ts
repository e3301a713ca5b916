import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { planForm } from './plan-form.reading.ts';
import { PlanFormType } from './plan-form.type.ts';
import { mayAskCareerPlans } from './plan.policy.ts';

@Resolver()
export class PlanFormResolver {
  @AllowedFor(mayAskCareerPlans)
  @Query(() => PlanFormType, { nullable: true, description: '自分のプランを書くための選択肢' })
  careerPlanForm(@Ctx() context: RequestContext) {
    return planForm(context);
  }
}
