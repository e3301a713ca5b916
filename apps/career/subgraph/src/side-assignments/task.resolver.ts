import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { mayAskSideAssignments } from '../standing.policy.ts';
import { Assignment, Hours } from './assignment.entity.ts';
import { limitsInForce } from './limits.ts';
import { tasksOf } from './task.reading.ts';
import { MonthType, TaskType } from './task.type.ts';

@Resolver()
export class TaskResolver {
  @AllowedFor(mayAskSideAssignments)
  @Query(() => [TaskType], { nullable: true, description: '自分を待っていること。期日の順' })
  sideAssignmentTasks(@Ctx() context: RequestContext) {
    return tasksOf(context);
  }

  @AllowedFor(mayAskSideAssignments)
  @Query(() => MonthType, { nullable: true, description: '今月の自分の時間と上限。従事していなければ null' })
  async mySideAssignmentMonth(@Ctx() { em, actor }: RequestContext): Promise<MonthType | null> {
    const active = await em.find(Assignment, { employeeId: actor.employeeId, firstDay: { $lte: actor.on }, until: { $gt: actor.on } });
    if (active.length === 0) return null;
    const month = actor.on.slice(0, 7);
    const logged = await em.find(Hours, { employeeId: actor.employeeId, month });
    const { hoursPerMonth } = limitsInForce();
    const total = (hours: number[]) => hours.reduce((sum, each) => sum + each, 0);
    return { month, hours: total(logged.map((it) => it.hours)), agreedHours: total(active.map((it) => it.hoursPerMonth)), limit: hoursPerMonth.value, limitSource: hoursPerMonth.source, limitIsDefault: hoursPerMonth.isDefault };
  }
}
