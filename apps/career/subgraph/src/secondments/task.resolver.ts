import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { mayAskSecondments } from './secondment.policy.ts';
import { TaskType } from './secondment.type.ts';
import { tasksOf } from './task.reading.ts';

@Resolver()
export class SecondmentTaskResolver {
  @AllowedFor(mayAskSecondments)
  @Query(() => [TaskType], { nullable: true, description: '派遣・交流で自分を待っていること' })
  secondmentTasks(@Ctx() context: RequestContext) {
    return tasksOf(context);
  }
}
