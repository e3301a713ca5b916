import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { mayAskDeployments } from './deployment.policy.ts';
import { TaskType } from './deployment.type.ts';
import { tasksOf } from './task.reading.ts';

@Resolver()
export class DeploymentTaskResolver {
  @AllowedFor(mayAskDeployments)
  @Query(() => [TaskType], { nullable: true, description: '技術職員の応援で自分を待っていること' })
  deploymentTasks(@Ctx() context: RequestContext) {
    return tasksOf(context);
  }
}
