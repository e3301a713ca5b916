import { AllowedFor, isEmployee, isService, isUuid, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { assignmentsOn, employeeOf } from '../employees/employee.loader.ts';
import { EmployeeType } from '../employees/employee.type.ts';
import { unitOf } from '../units/unit.loader.ts';
import { Delegation } from './delegation.entity.ts';
import { dutiesOn } from './duty.loader.ts';
import { ActorProfileType, DelegationType, DutyType } from './duty.type.ts';
import { ViewerType } from './viewer.type.ts';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @AllowedFor(isEmployee)
  @Query(() => ViewerType)
  viewer(@Ctx() { actor }: RequestContext) {
    return { employeeId: actor.employeeId };
  }

  /** Who the subject of the identity provider is today. Only the gateway asks; null for somebody not in service. */
  @AllowedFor(isService)
  @Directive('@inaccessible')
  @Query(() => ActorProfileType, { nullable: true })
  async actorOf(@Arg('subject', () => ID) subject: string, @Ctx() context: RequestContext) {
    if (!isUuid(subject)) return null;
    const { on } = context.actor;
    const [employee, places, duties] = await Promise.all([employeeOf(context).load(subject), assignmentsOn(context, on).load(subject), dutiesOn(context, on).load(subject)]);
    const main = places.find((place) => place.kind === 'MAIN');
    if (!employee || !main) return null;
    const unit = await unitOf(context).load(main.unitId);
    return { employeeId: employee.id, displayName: employee.displayName, unitName: unit?.name ?? null, postTitle: main.postTitle, duties };
  }

  @FieldResolver(() => EmployeeType, { nullable: true })
  employee(@Root() viewer: ViewerType, @Ctx() context: RequestContext) {
    return employeeOf(context).load(viewer.employeeId);
  }

  @FieldResolver(() => [DutyType], { description: '今日の自分の職務（代決で預かるものを含む）' })
  duties(@Root() viewer: ViewerType, @Ctx() context: RequestContext) {
    return dutiesOn(context, context.actor.on).load(viewer.employeeId);
  }

  @FieldResolver(() => [DelegationType], { description: '自分が頼んだ、または預かる代決のうち、終わっていないもの' })
  delegations(@Root() viewer: ViewerType, @Ctx() { em, actor }: RequestContext) {
    return em.find(Delegation, { $or: [{ principalId: viewer.employeeId }, { delegateId: viewer.employeeId }], endedBy: null, until: { $gt: actor.on } }, { orderBy: { validFrom: 'asc', id: 'asc' } });
  }
}
