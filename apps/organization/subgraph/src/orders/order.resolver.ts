import { AllowedFor, isEmployee, isUuid, notFound, once, refuse, rowsFor, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { dropDraft } from '../drafts/keeping.ts';
import { employeeOf } from '../employees/employee.loader.ts';
import { EmployeeType } from '../employees/employee.type.ts';
import { findGrade } from '../reference/grade.ts';
import { GradeType } from '../reference/reference.type.ts';
import { unitOf } from '../units/unit.loader.ts';
import { OrganizationUnitType } from '../units/unit.type.ts';
import { whyNotOrder } from './order.ts';
import { mayOrder, orderRights } from './order.policy.ts';
import { OrderTransferInput, OrderTransferResult, PersonnelOrderType } from './order.type.ts';
import { orderAsked, putInEffect } from './ordering.ts';
import { PersonnelOrder } from './personnel-order.entity.ts';

@Resolver(() => PersonnelOrderType)
export class OrderResolver {
  @AllowedFor(mayOrder)
  @Mutation(() => OrderTransferResult, { description: '異動を発令する。いまの本務を終え、新しい本務を始め、職務を導き直す' })
  orderTransfer(@Arg('input', () => OrderTransferInput) input: OrderTransferInput, @Ctx() context: RequestContext) {
    return once(context, 'orderTransfer', input, async (em) => {
      const asked = await orderAsked(em, context.actor, input);
      const no = whyNotOrder(asked);
      if (no) return refuse(no.code, no.message, no);
      await dropDraft(em, context, 'ORDER', asked.employeeId);
      return putInEffect(em, context, asked);
    }, (id) => context.em.findOneOrFail(PersonnelOrder, { id }));
  }

  @AllowedFor(isEmployee)
  @Query(() => PersonnelOrderType)
  async personnelOrder(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    const found = isUuid(id) ? await context.em.findOne(PersonnelOrder, { $and: [rowsFor(orderRights(context), 'read', 'PersonnelOrder'), { id }] }) : null;
    return found ?? Promise.reject(notFound('発令'));
  }

  @FieldResolver(() => EmployeeType, { nullable: true })
  employee(@Root() order: PersonnelOrder, @Ctx() context: RequestContext) {
    return employeeOf(context).load(order.employeeId);
  }

  @FieldResolver(() => OrganizationUnitType, { nullable: true })
  unit(@Root() order: PersonnelOrder, @Ctx() context: RequestContext) {
    return unitOf(context).load(order.unitId);
  }

  @FieldResolver(() => GradeType, { nullable: true })
  grade(@Root() order: PersonnelOrder) {
    return findGrade(order.grade);
  }

  @FieldResolver(() => EmployeeType, { nullable: true })
  orderedBy(@Root() order: PersonnelOrder, @Ctx() context: RequestContext) {
    return employeeOf(context).load(order.orderedBy);
  }
}
