import type { FilterQuery, QueryOrderMap } from '@mikro-orm/core';
import { AllowedFor, asOf, DirectoryUnit, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { limitsInForce, staffKindLabel } from './limits.ts';
import { getThing, mayDo, pageOfThings } from './noun.ts';
import { posting as noun } from './nouns.ts';
import { foldText, type Posting } from './posting.entity.ts';
import { countsEveryApplication } from './posting.policy.ts';
import { countsOf, inState, postingActions, postingHolder } from './posting.reading.ts';
import { POSTING_FIELDS, POSTING_STATES, type PostingField } from './posting.ts';
import { FieldOfWorkType, PostingConnection, PostingsArgs, PostingStates, PostingType } from './posting.type.ts';
import { ActionType, HolderType, LimitType, StepType } from './shown.type.ts';
import { mayAskSideAssignments, standingOf } from '../standing.policy.ts';
import { timelineOf } from './timeline.ts';

@Resolver(() => PostingType)
export class PostingResolver {
  @AllowedFor(mayAskSideAssignments)
  @Query(() => PostingConnection, { nullable: true, description: '庁内副業の募集。見られるものだけ' })
  async sideAssignmentPostings(@Args(() => PostingsArgs) args: PostingsArgs, @Ctx() context: RequestContext) {
    const { on } = context.actor;
    const where: FilterQuery<Posting>[] = [];
    if (args.state) where.push(inState(args.state, on));
    if (args.field) where.push({ field: args.field });
    if (args.q?.trim()) where.push({ searchText: { $like: `%${foldText(args.q.trim()).replace(/[\\%_]/g, '\\$&')}%` } });
    if (args.hostedByMe) where.push({ hostUnitId: { $in: [...(await standingOf(context)).hostUnitIds] } });
    const orderBy: QueryOrderMap<Posting> = args.sort === 'NEWEST' ? { changedAt: 'desc', id: 'asc' } : { closesOn: 'asc', id: 'asc' };
    return pageOfThings(context, noun, { $and: where } as FilterQuery<Posting>, orderBy, args);
  }

  @AllowedFor(mayAskSideAssignments)
  @Query(() => PostingType, { nullable: true })
  async sideAssignmentPosting(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return getThing(context, noun, id);
  }

  @AllowedFor(mayAskSideAssignments)
  @Query(() => [OrganizationUnitType], { nullable: true, description: '自分が募集を出せる所属とグループ' })
  async sideAssignmentHostUnits(@Ctx() context: RequestContext) {
    const { hostUnitIds } = await standingOf(context);
    return context.em.find(DirectoryUnit, { id: { $in: [...hostUnitIds] }, ...asOf(context.actor.on) }, { orderBy: { code: 'asc' } });
  }

  @AllowedFor(mayAskSideAssignments)
  @Query(() => [FieldOfWorkType], { nullable: true, description: '募集の分野。選ぶ順' })
  sideAssignmentFields(): FieldOfWorkType[] {
    return Object.entries(POSTING_FIELDS).map(([field, label]) => ({ field: field as PostingField, label }));
  }

  @AllowedFor(mayAskSideAssignments)
  @Query(() => [LimitType], { nullable: true, description: '庁内副業の限度。出典つき' })
  sideAssignmentLimits(): LimitType[] {
    const { hoursPerMonth, shareOfHours, hoursPerDay, daysPerMonth, yearlyOvertime, managersExcluded, staffKinds } = limitsInForce();
    const said = (limit: { code: string; label: string; source: string; isDefault: boolean }, value: string): LimitType => ({ code: limit.code, label: limit.label, source: limit.source, isDefault: limit.isDefault, value });
    return [
      said(hoursPerMonth, `${hoursPerMonth.value} 時間`),
      said(shareOfHours, `${shareOfHours.value}％`),
      said(hoursPerDay, `${hoursPerDay.value} 時間`),
      said(daysPerMonth, `${daysPerMonth.value} 日`),
      said(yearlyOvertime, `${yearlyOvertime.value} 時間`),
      said(managersExcluded, managersExcluded.value ? '対象外' : '対象'),
      said(staffKinds, staffKinds.value.map(staffKindLabel).join('、')),
    ];
  }

  @FieldResolver(() => PostingStates)
  state(@Root() posting: Posting, @Ctx() { actor }: RequestContext) {
    return posting.stateOn(actor.on);
  }

  @FieldResolver(() => String)
  stateLabel(@Root() posting: Posting, @Ctx() { actor }: RequestContext) {
    return POSTING_STATES[posting.stateOn(actor.on)];
  }

  @FieldResolver(() => String, { nullable: true })
  fieldLabel(@Root() { field }: Posting) {
    return field && POSTING_FIELDS[field];
  }

  @FieldResolver(() => OrganizationUnitType, { nullable: true })
  hostUnit(@Root() { hostUnitId }: Posting): OrganizationUnitType {
    return { id: hostUnitId };
  }

  @FieldResolver(() => HolderType, { nullable: true })
  currentHolder(@Root() posting: Posting, @Ctx() context: RequestContext) {
    return postingHolder(context, posting);
  }

  @FieldResolver(() => [ActionType])
  availableActions(@Root() posting: Posting, @Ctx() context: RequestContext) {
    return postingActions(context, posting);
  }

  @FieldResolver(() => [StepType], { nullable: true })
  timeline(@Root() { id }: Posting, @Ctx() context: RequestContext) {
    return timelineOf(context, id, () => true);
  }

  @FieldResolver(() => Int, { nullable: true })
  async applicationCount(@Root() posting: Posting, @Ctx() context: RequestContext) {
    const { all, shown } = await countsOf(context).load(posting.id);
    return countsEveryApplication(await standingOf(context)) ? all : shown;
  }
}

/** Who follows a posting reads its timeline and its numbers; all others what is published of it. */
export const readablePosting = async (posting: Posting, context: RequestContext) => ((await mayDo(context, noun, 'follow', posting)) ? 'P3' : 'P1');
