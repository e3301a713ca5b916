import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { mayReadSkills } from './skill.policy.ts';
import { tasksOf } from './task.reading.ts';
import { TaskType } from './task.type.ts';

@Resolver()
export class SkillTaskResolver {
  @AllowedFor(mayReadSkills)
  @Query(() => [TaskType], { nullable: true, description: 'スキルで自分を待っていること' })
  skillTasks(@Ctx() context: RequestContext) {
    return tasksOf(context);
  }
}
