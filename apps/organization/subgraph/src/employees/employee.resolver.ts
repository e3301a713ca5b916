import { AllowedFor, isEmployee, isUuid, LocalDate, notFound, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ActionType } from '../action.type.ts';
import { dayAsked } from '../horizon.policy.ts';
import { ForwardArgs } from '../page-of-each.ts';
import { findGrade } from '../reference/grade.ts';
import { jobFamilyOf } from '../reference/reference.loader.ts';
import { GradeType, JobFamilyType } from '../reference/reference.type.ts';
import { historyOf } from './assignment-history.ts';
import { STAFF_KIND_LABELS, type StaffKind } from './employee.ts';
import type { Employee } from './employee.entity.ts';
import { assignmentsOn, dispatchesOf, employeeOf, gradeOn } from './employee.loader.ts';
import { employeeActions } from './employee.policy.ts';
import { AssignmentConnection, AssignmentType, DispatchType, EmployeeType } from './employee.type.ts';

@Resolver(() => EmployeeType)
export class EmployeeResolver {
  @AllowedFor(isEmployee)
  @Query(() => EmployeeType)
  async employee(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return (isUuid(id) && (await employeeOf(context).load(id))) || Promise.reject(notFound('職員'));
  }

  @FieldResolver(() => String)
  staffKindLabel(@Root() employee: Employee) {
    return STAFF_KIND_LABELS[employee.staffKind as StaffKind];
  }

  @FieldResolver(() => JobFamilyType, { nullable: true })
  jobFamily(@Root() employee: Employee, @Ctx() context: RequestContext) {
    return jobFamilyOf(context).load(employee.jobFamilyCode);
  }

  @FieldResolver(() => GradeType, { nullable: true, description: 'その日の級。在職していない日は null' })
  async grade(@Root() employee: Employee, @Ctx() context: RequestContext, @Arg('asOf', () => LocalDate, { nullable: true }) asOf?: string) {
    const period = await gradeOn(context, dayAsked(context.actor, asOf)).load(employee.id);
    return period && findGrade(period.grade);
  }

  @FieldResolver(() => AssignmentType, { nullable: true, description: 'その日の本務。在職していない日は null' })
  async mainAssignment(@Root() employee: Employee, @Ctx() context: RequestContext, @Arg('asOf', () => LocalDate, { nullable: true }) asOf?: string) {
    const places = await assignmentsOn(context, dayAsked(context.actor, asOf)).load(employee.id);
    return places.find((place) => place.kind === 'MAIN') ?? null;
  }

  @FieldResolver(() => [AssignmentType], { description: 'その日の本務と兼務' })
  assignments(@Root() employee: Employee, @Ctx() context: RequestContext, @Arg('asOf', () => LocalDate, { nullable: true }) asOf?: string) {
    return assignmentsOn(context, dayAsked(context.actor, asOf)).load(employee.id);
  }

  @FieldResolver(() => AssignmentConnection, { description: '配置の経歴、新しい順' })
  assignmentHistory(@Root() employee: Employee, @Args(() => ForwardArgs) args: ForwardArgs, @Ctx() context: RequestContext) {
    return historyOf(context, args).load(employee.id);
  }

  @FieldResolver(() => [DispatchType], { description: '国、市町村、民間企業等への派遣、新しい順' })
  dispatches(@Root() employee: Employee, @Ctx() context: RequestContext) {
    return dispatchesOf(context).load(employee.id);
  }

  @FieldResolver(() => [ActionType])
  availableActions(@Root() employee: Employee, @Ctx() context: RequestContext) {
    return employeeActions(employee, context);
  }
}
