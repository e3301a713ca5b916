import { AllowedFor, isEmployee, isUuid, notFound, rowsFor, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { manyEach } from '../batch.ts';
import type { Employee } from '../employees/employee.entity.ts';
import { employeeOf } from '../employees/employee.loader.ts';
import { EmployeeType } from '../employees/employee.type.ts';
import { LEAVE_LABELS, type LeaveKind } from './leave.ts';
import { Leave } from './leave.entity.ts';
import { leaveRights } from './leave.policy.ts';
import { LeaveType } from './leave.type.ts';

const visible = async (context: RequestContext) => rowsFor(await leaveRights(context), 'read', 'Leave');
const leavesOf = (context: RequestContext) =>
  manyEach(context, 'leaves', async (ids) => context.em.find(Leave, { $and: [await visible(context), { employeeId: { $in: [...ids] } }] }, { orderBy: { validFrom: 'desc' } }), (leave) => leave.employeeId);

@Resolver(() => LeaveType)
export class LeaveResolver {
  @AllowedFor(isEmployee)
  @Query(() => LeaveType)
  async leave(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    const found = isUuid(id) ? await context.em.findOne(Leave, { $and: [await visible(context), { id }] }) : null;
    return found ?? Promise.reject(notFound('休業・休職の記録'));
  }

  @FieldResolver(() => EmployeeType, { nullable: true })
  employee(@Root() leave: Leave, @Ctx() context: RequestContext) {
    return employeeOf(context).load(leave.employeeId);
  }

  @FieldResolver(() => String, { nullable: true })
  kindLabel(@Root() leave: Leave) {
    return LEAVE_LABELS[leave.kind as LeaveKind];
  }
}

@Resolver(() => EmployeeType)
export class EmployeeLeavesResolver {
  @FieldResolver(() => [LeaveType], { description: '休業・休職、新しい順。見られる人は本人、人事課、所属長（理由は除く）' })
  leaves(@Root() employee: Employee, @Ctx() context: RequestContext) {
    return leavesOf(context).load(employee.id);
  }
}
