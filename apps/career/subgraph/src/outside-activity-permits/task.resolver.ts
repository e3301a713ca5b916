import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { mayAskAlong, mayAskOutsideActivities } from './permit.policy.ts';
import { tasksOf } from './task.reading.ts';
import { OutsideActivityTaskType } from './task.type.ts';

@Resolver()
export class OutsideActivityTaskResolver {
  @AllowedFor(mayAskAlong)
  @Query(() => [OutsideActivityTaskType], { nullable: true, description: '営利企業への従事等の許可で、自分を待っていること' })
  outsideActivityTasks(@Ctx() context: RequestContext) {
    return mayAskOutsideActivities(context.actor) ? tasksOf(context) : [];
  }
}
