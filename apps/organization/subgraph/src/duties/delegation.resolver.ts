import { AllowedFor, isEmployee, isUuid, LocalDate, notFound, once, refuse, rowsFor, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ActionType } from '../action.type.ts';
import { dayBefore } from '../dated.ts';
import { dropDraft } from '../drafts/keeping.ts';
import { employeeOf } from '../employees/employee.loader.ts';
import { EmployeeType } from '../employees/employee.type.ts';
import { unitOf } from '../units/unit.loader.ts';
import { OrganizationUnitType } from '../units/unit.type.ts';
import { whyNotDelegate } from './delegation.ts';
import { Delegation } from './delegation.entity.ts';
import { delegationActions, delegationRights, mayEnd } from './delegation.policy.ts';
import { delegationAsked, delegate, endToday } from './delegating.ts';
import { DUTY_LABELS } from './duty.ts';
import { Duty } from './duty.entity.ts';
import { DelegateDutyInput, DelegateDutyResult, DelegationType, EndDelegationInput, EndDelegationResult } from './duty.type.ts';

@Resolver(() => DelegationType)
export class DelegationResolver {
  @AllowedFor(isEmployee)
  @Mutation(() => DelegateDutyResult, { description: '自分の職務の代決を、同じ所属の人に頼む' })
  delegateDuty(@Arg('input', () => DelegateDutyInput) input: DelegateDutyInput, @Ctx() context: RequestContext) {
    return once(context, 'delegateDuty', input, async (em) => {
      const duty = isUuid(input.dutyId) ? await em.findOne(Duty, { id: input.dutyId }) : null;
      if (!duty) throw notFound('職務');
      const asked = await delegationAsked(em, context.actor, duty, input);
      const no = whyNotDelegate(asked);
      if (no) return refuse(no.code, no.message, no);
      await dropDraft(em, context, 'DELEGATION', duty.id);
      return delegate(em, context, duty, asked);
    }, (id) => context.em.findOneOrFail(Delegation, { id }));
  }

  @AllowedFor(isEmployee)
  @Mutation(() => EndDelegationResult, { description: '代決を今日で終える' })
  endDelegation(@Arg('input', () => EndDelegationInput) input: EndDelegationInput, @Ctx() context: RequestContext) {
    return once(context, 'endDelegation', input, async (em) => {
      const found = isUuid(input.delegationId) ? await em.findOne(Delegation, { $and: [rowsFor(delegationRights(context), 'read', 'Delegation'), { id: input.delegationId }] }) : null;
      if (!found) throw notFound('代決');
      if (!mayEnd(found, context)) return refuse('ALREADY_ENDED', 'この代決は、もう終わっているか、終えられるのが本人たちだけです。', { field: 'delegationId' });
      return endToday(em, context, found);
    }, (id) => context.em.findOneOrFail(Delegation, { id }));
  }

  @FieldResolver(() => String)
  kindLabel(@Root() delegation: Delegation) {
    return DUTY_LABELS[delegation.kind];
  }

  @FieldResolver(() => LocalDate, { nullable: true, description: 'この日まで（この日を含む）。始まる前に取りやめたものは始まりの日の前日' })
  lastDay(@Root() delegation: Delegation) {
    return delegation.validTo && dayBefore(delegation.validTo);
  }

  @FieldResolver(() => EmployeeType, { description: '頼んだ人' })
  principal(@Root() delegation: Delegation, @Ctx() context: RequestContext) {
    return employeeOf(context).load(delegation.principalId);
  }

  @FieldResolver(() => EmployeeType, { description: '代わりに決める人' })
  delegate(@Root() delegation: Delegation, @Ctx() context: RequestContext) {
    return employeeOf(context).load(delegation.delegateId);
  }

  @FieldResolver(() => OrganizationUnitType, { nullable: true })
  unit(@Root() delegation: Delegation, @Ctx() context: RequestContext) {
    return delegation.unitId && unitOf(context).load(delegation.unitId);
  }

  @FieldResolver(() => [ActionType])
  availableActions(@Root() delegation: Delegation, @Ctx() context: RequestContext) {
    return delegationActions(delegation, context);
  }
}
