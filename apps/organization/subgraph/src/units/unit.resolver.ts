import { AllowedFor, asOf as holdsOn, isEmployee, isUuid, LocalDate, notFound, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { AssignmentConnection, AssignmentType } from '../employees/employee.type.ts';
import { postOf, postsOn, type Site, type UnitType } from '../employees/post.ts';
import { dayAsked } from '../horizon.policy.ts';
import { ForwardArgs } from '../page-of-each.ts';
import { unitsFound } from '../directory/search-units.ts';
import { childrenOn, hasChildrenOn } from './children.ts';
import { membersOn } from './members.ts';
import { DISTRICT_LABELS, LINEAGE_LABELS, SITE_LABELS, UNIT_TYPE_LABELS, workUnitIn, type District, type LineageKind } from './unit.ts';
import { Unit, type UnitLineage } from './unit.entity.ts';
import { headsOn, predecessorsOf, successorsOf, unitOf, upwardsFrom } from './unit.loader.ts';
import { OrganizationUnitConnection, OrganizationUnitType, PostOptionType, UnitLineageType } from './unit.type.ts';

@Resolver(() => OrganizationUnitType)
export class UnitResolver {
  @AllowedFor(isEmployee)
  @Query(() => OrganizationUnitType)
  async organizationUnit(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return (isUuid(id) && (await unitOf(context).load(id))) || Promise.reject(notFound('所属'));
  }

  @AllowedFor(isEmployee)
  @Query(() => OrganizationUnitType, { nullable: true, description: 'その日の県そのもの。下は children で一段ずつ' })
  prefecture(@Ctx() context: RequestContext, @Arg('asOf', () => LocalDate, { nullable: true }) asOf?: string) {
    return context.em.findOne(Unit, { parentId: null, type: 'PREFECTURE', ...holdsOn(asOf ?? context.actor.on) });
  }

  @AllowedFor(isEmployee)
  @Query(() => OrganizationUnitConnection, { description: 'その日に置かれている所属を、名前の一部か読みの始まりで探す。異体字とかなは同じ字として探す' })
  searchUnits(@Arg('query', () => String) query: string, @Args(() => ForwardArgs) args: ForwardArgs, @Ctx() context: RequestContext, @Arg('asOf', () => LocalDate, { nullable: true }) asOf?: string) {
    return unitsFound(context, query, asOf ?? context.actor.on, args);
  }

  @FieldResolver(() => String)
  typeLabel(@Root() unit: Unit) {
    return UNIT_TYPE_LABELS[unit.type as UnitType];
  }

  @FieldResolver(() => String)
  siteLabel(@Root() unit: Unit) {
    return SITE_LABELS[unit.site as Site];
  }

  @FieldResolver(() => String, { nullable: true })
  districtLabel(@Root() unit: Unit) {
    return unit.district && DISTRICT_LABELS[unit.district as District];
  }

  @FieldResolver(() => OrganizationUnitType, { nullable: true })
  parent(@Root() unit: Unit, @Ctx() context: RequestContext) {
    return unit.parentId && unitOf(context).load(unit.parentId);
  }

  @FieldResolver(() => OrganizationUnitType, { nullable: true, description: '部局' })
  department(@Root() unit: Unit, @Ctx() context: RequestContext) {
    return unit.departmentId && unitOf(context).load(unit.departmentId);
  }

  @FieldResolver(() => OrganizationUnitType, { nullable: true, description: '所属（課室・出先機関）。部局と県では null' })
  async workUnit(@Root() unit: Unit, @Ctx() context: RequestContext) {
    return workUnitIn((await upwardsFrom(context, unit)) as (Unit & { type: UnitType })[]);
  }

  @FieldResolver(() => [OrganizationUnitType], { description: '県からこの所属まで、上から順に' })
  async path(@Root() unit: Unit, @Ctx() context: RequestContext) {
    return (await upwardsFrom(context, unit)).reverse();
  }

  @FieldResolver(() => OrganizationUnitConnection, { description: 'その日に、すぐ下に置かれている所属。符号の順' })
  children(@Root() unit: Unit, @Args(() => ForwardArgs) args: ForwardArgs, @Ctx() context: RequestContext, @Arg('asOf', () => LocalDate, { nullable: true }) asOf?: string) {
    return childrenOn(context, asOf ?? context.actor.on, args).load(unit.id);
  }

  @FieldResolver(() => Boolean, { description: 'その日に、すぐ下に置かれている所属があるか' })
  async hasChildren(@Root() unit: Unit, @Ctx() context: RequestContext, @Arg('asOf', () => LocalDate, { nullable: true }) asOf?: string) {
    return (await hasChildrenOn(context, asOf ?? context.actor.on).load(unit.id)) > 0;
  }

  @FieldResolver(() => AssignmentType, { nullable: true, description: 'その日の部局長・所属長・グループマネージャー' })
  async head(@Root() unit: Unit, @Ctx() context: RequestContext, @Arg('asOf', () => LocalDate, { nullable: true }) asOf?: string) {
    return (await headsOn(context, dayAsked(context.actor, asOf)).load(unit.id))[0] ?? null;
  }

  @FieldResolver(() => AssignmentConnection, { description: 'その日の職員。所属ではそのグループの職員も含む。級の高い順、カナ順' })
  members(@Root() unit: Unit, @Args(() => ForwardArgs) args: ForwardArgs, @Ctx() context: RequestContext, @Arg('asOf', () => LocalDate, { nullable: true }) asOf?: string) {
    return membersOn(context, dayAsked(context.actor, asOf), args).load(unit.id);
  }

  @FieldResolver(() => [UnitLineageType], { description: '前身' })
  predecessors(@Root() unit: Unit, @Ctx() context: RequestContext) {
    return predecessorsOf(context).load(unit.id);
  }

  @FieldResolver(() => [UnitLineageType], { description: '後身' })
  successors(@Root() unit: Unit, @Ctx() context: RequestContext) {
    return successorsOf(context).load(unit.id);
  }

  @FieldResolver(() => [PostOptionType], { description: 'この所属に置ける職' })
  posts(@Root() unit: Unit) {
    return postsOn(unit.type as UnitType).map((code) => ({ code, label: postOf(code).label }));
  }
}

@Resolver(() => UnitLineageType)
export class UnitLineageResolver {
  @FieldResolver(() => String)
  kindLabel(@Root() edge: UnitLineage) {
    return LINEAGE_LABELS[edge.kind as LineageKind];
  }

  @FieldResolver(() => OrganizationUnitType)
  predecessor(@Root() edge: UnitLineage, @Ctx() context: RequestContext) {
    return unitOf(context).load(edge.predecessorId);
  }

  @FieldResolver(() => OrganizationUnitType, { nullable: true, description: '廃止では null' })
  successor(@Root() edge: UnitLineage, @Ctx() context: RequestContext) {
    return edge.successorId && unitOf(context).load(edge.successorId);
  }
}
