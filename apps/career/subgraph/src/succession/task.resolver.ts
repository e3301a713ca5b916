import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { tasksOf } from './task.reading.ts';
import { TaskType } from './task.type.ts';
import { mayAskSuccession } from './topic.policy.ts';

@Resolver()
export class SuccessionTaskResolver {
  @AllowedFor(mayAskSuccession)
  @Query(() => [TaskType], { nullable: true, description: '知識の継承で自分を待っていること' })
  successionTasks(@Ctx() context: RequestContext) {
    return tasksOf(context);
  }
}
