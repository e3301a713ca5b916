import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { mayAskSelfDeclarations } from './round.policy.ts';
import { tasksOf, upcomingFor } from './task.reading.ts';
import { TaskType, UpcomingType } from './task.type.ts';

@Resolver()
export class TaskResolver {
  @AllowedFor(mayAskSelfDeclarations)
  @Query(() => [TaskType], { nullable: true, description: '自己申告で、読み手を待っていること' })
  selfDeclarationTasks(@Ctx() context: RequestContext) {
    return tasksOf(context);
  }

  @AllowedFor(mayAskSelfDeclarations)
  @Query(() => [UpcomingType], { nullable: true, description: '自己申告で、これからある日' })
  selfDeclarationUpcoming(@Ctx() context: RequestContext) {
    return upcomingFor(context);
  }
}
