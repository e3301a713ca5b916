import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { mayAskCareerPlans } from './plan.policy.ts';
import { tasksOf } from './task.reading.ts';
import { TaskType } from './task.type.ts';

@Resolver()
export class PlanTaskResolver {
  @AllowedFor(mayAskCareerPlans)
  @Query(() => [TaskType], { nullable: true, description: 'キャリアプランで自分を待っていること' })
  careerPlanTasks(@Ctx() context: RequestContext) {
    return tasksOf(context);
  }
}
