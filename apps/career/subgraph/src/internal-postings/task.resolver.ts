import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { mayAskInternalPostings } from './posting.policy.ts';
import { tasksOf } from './task.reading.ts';
import { InternalPostingTaskType } from './task.type.ts';

@Resolver()
export class InternalPostingTaskResolver {
  @AllowedFor(mayAskInternalPostings)
  @Query(() => [InternalPostingTaskType], { nullable: true, description: '庁内公募で自分を待っていること' })
  internalPostingTasks(@Ctx() context: RequestContext) {
    return tasksOf(context);
  }
}
