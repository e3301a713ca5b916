import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { mayAskSupports } from './support.policy.ts';
import { tasksOf } from './task.reading.ts';
import { TaskType } from './task.type.ts';

@Resolver()
export class SupportTaskResolver {
  @AllowedFor(mayAskSupports)
  @Query(() => [TaskType], { nullable: true, description: 'トレーナー・サポーターで自分を待っていること' })
  supportAssignmentTasks(@Ctx() context: RequestContext) {
    return tasksOf(context);
  }
}
