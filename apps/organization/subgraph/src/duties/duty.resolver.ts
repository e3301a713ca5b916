import { AllowedFor, asOf as holdsOn, isEmployee, isUuid, LocalDate, page, PageArgs, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ActionType } from '../action.type.ts';
import type { Employee } from '../employees/employee.entity.ts';
import { employeeOf } from '../employees/employee.loader.ts';
import { EmployeeType } from '../employees/employee.type.ts';
import { dayAsked, endKnownTo, horizonOf } from '../horizon.policy.ts';
import { unitOf } from '../units/unit.loader.ts';
import { OrganizationUnitType } from '../units/unit.type.ts';
import { dutyActions } from './delegation.policy.ts';
import { DUTY_LABELS } from './duty.ts';
import { Duty } from './duty.entity.ts';
import { delegationOf, dutiesOn } from './duty.loader.ts';
import { DelegationType, DutyConnection, DutyType } from './duty.type.ts';

@Resolver(() => DutyType)
export class DutyResolver {
  @AllowedFor(isEmployee)
  @Query(() => DutyConnection, { description: 'その日、この所属とその上で職務を担う人（代決を含む）' })
  async duties(@Arg('unitId', () => ID) unitId: string, @Args(() => PageArgs) args: PageArgs, @Ctx() context: RequestContext, @Arg('asOf', () => LocalDate, { nullable: true }) asOf?: string) {
    const unit = isUuid(unitId) ? await unitOf(context).load(unitId) : null;
    return page(context.em, Duty, { unitId: { $in: unit?.ancestorIds ?? [] }, ...holdsOn(dayAsked(context.actor, asOf)) }, { kind: 'asc', validFrom: 'asc', id: 'asc' }, args);
  }

  @AllowedFor(isEmployee)
  @Query(() => DutyConnection, { description: 'この所属の職務を、だれがいつからいつまで担ったか、新しい順' })
  dutyHistory(@Arg('unitId', () => ID) unitId: string, @Args(() => PageArgs) args: PageArgs, @Ctx() context: RequestContext) {
    return page(context.em, Duty, { unitId: isUuid(unitId) ? unitId : { $in: [] }, validFrom: { $lte: horizonOf(context.actor) } }, { validFrom: 'desc', id: 'desc' }, args);
  }

  @FieldResolver(() => String)
  kindLabel(@Root() duty: Duty) {
    return DUTY_LABELS[duty.kind];
  }

  @FieldResolver(() => EmployeeType)
  employee(@Root() duty: Duty, @Ctx() context: RequestContext) {
    return employeeOf(context).load(duty.employeeId);
  }

  @FieldResolver(() => OrganizationUnitType, { nullable: true, description: 'どの所属についてか。null は県全体' })
  unit(@Root() duty: Duty, @Ctx() context: RequestContext) {
    return duty.unitId && unitOf(context).load(duty.unitId);
  }

  @FieldResolver(() => EmployeeType, { nullable: true, description: '代決では、本来の職の人' })
  onBehalfOf(@Root() duty: Duty, @Ctx() context: RequestContext) {
    return duty.onBehalfOf && employeeOf(context).load(duty.onBehalfOf);
  }

  @FieldResolver(() => DelegationType, { nullable: true })
  delegation(@Root() duty: Duty, @Ctx() context: RequestContext) {
    return duty.delegationId && delegationOf(context).load(duty.delegationId);
  }

  @FieldResolver(() => LocalDate, { nullable: true, description: '担わなくなった最初の日' })
  validTo(@Root() duty: Duty, @Ctx() { actor }: RequestContext) {
    return duty.onBehalfOf ? duty.validTo : endKnownTo(actor, duty.validTo);
  }

  @FieldResolver(() => [ActionType])
  availableActions(@Root() duty: Duty, @Ctx() context: RequestContext) {
    return dutyActions(duty, context);
  }
}

@Resolver(() => EmployeeType)
export class EmployeeDutiesResolver {
  @FieldResolver(() => [DutyType], { description: 'その日の職務（代決で預かるものを含む）' })
  duties(@Root() employee: Employee, @Ctx() context: RequestContext, @Arg('asOf', () => LocalDate, { nullable: true }) asOf?: string) {
    return dutiesOn(context, dayAsked(context.actor, asOf)).load(employee.id);
  }
}
