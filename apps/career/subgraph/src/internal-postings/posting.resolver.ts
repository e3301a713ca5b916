import type { FilterQuery } from '@mikro-orm/core';
import { AllowedFor, asOf, DirectoryUnit, type RequestContext } from '@takara/subgraph-kit';
import { Args, Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { staffKindLabel } from '../side-assignments/limits.ts';
import { getThing, mayDo, pageOfThings } from '../side-assignments/noun.ts';
import { foldText } from '../side-assignments/posting.entity.ts';
import { inState } from '../side-assignments/posting.reading.ts';
import { POSTING_STATES } from '../side-assignments/posting.ts';
import { ActionType, HolderType, LimitType, StepType } from '../side-assignments/shown.type.ts';
import { courseOf } from './course.reading.ts';
import { columnsInWords, gradeCodes, gradeLabelsOf } from './eligibility.reading.ts';
import { posting as noun } from './nouns.ts';
import type { InternalPosting } from './posting.entity.ts';
import { mayAskInternalPostings, postingStandingOf } from './posting.policy.ts';
import { countsOf, postingActions, postingHolder } from './posting.reading.ts';
import { InternalPostingConnection, InternalPostingsArgs, InternalPostingStates, InternalPostingType, PostingGradeType } from './posting.type.ts';
import { termsInForce } from './terms.ts';

@Resolver(() => InternalPostingType)
export class InternalPostingResolver {
  @AllowedFor(mayAskInternalPostings)
  @Query(() => InternalPostingConnection, { nullable: true, description: '庁内公募の募集。見られるものだけ。締切の近い順' })
  async internalPostings(@Args(() => InternalPostingsArgs) { state, q, hostedByMe, ...args }: InternalPostingsArgs, @Ctx() context: RequestContext) {
    const where: FilterQuery<InternalPosting>[] = [];
    if (state) where.push(inState(state, context.actor.on) as FilterQuery<InternalPosting>);
    if (q?.trim()) where.push({ searchText: { $like: `%${foldText(q.trim()).replace(/[\\%_]/g, '\\$&')}%` } });
    if (hostedByMe) where.push({ hostUnitId: { $in: [...(await postingStandingOf(context)).headedUnitIds] } });
    return pageOfThings(context, noun, { $and: where } as FilterQuery<InternalPosting>, { closesOn: 'asc', id: 'asc' }, args);
  }

  @AllowedFor(mayAskInternalPostings)
  @Query(() => InternalPostingType, { nullable: true })
  async internalPosting(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return getThing(context, noun, id);
  }

  @AllowedFor(mayAskInternalPostings)
  @Query(() => [OrganizationUnitType], { nullable: true, description: '自分が庁内公募を出せる所属' })
  async internalPostingUnits(@Ctx() context: RequestContext) {
    const { headedUnitIds } = await postingStandingOf(context);
    return context.em.find(DirectoryUnit, { id: { $in: [...headedUnitIds] }, type: { $in: ['DIVISION', 'BRANCH_OFFICE'] }, ...asOf(context.actor.on) }, { orderBy: { code: 'asc' } });
  }

  @AllowedFor(mayAskInternalPostings)
  @Query(() => [PostingGradeType], { nullable: true, description: '募集の対象に選べる級' })
  internalPostingGrades(): PostingGradeType[] {
    return shownGrades(gradeCodes);
  }

  @AllowedFor(mayAskInternalPostings)
  @Query(() => [LimitType], { nullable: true, description: '庁内公募の決まり。出典つき' })
  internalPostingTerms(): LimitType[] {
    const { staffKinds, columns, monthsInPost, mostAtOnce, lapseDays } = termsInForce();
    const said = (limit: { code: string; label: string; source: string; isDefault: boolean }, value: string): LimitType => ({ code: limit.code, label: limit.label, source: limit.source, isDefault: limit.isDefault, value });
    return [
      said(staffKinds, staffKinds.value.map(staffKindLabel).join('、')),
      said(columns, columnsInWords(columns.value)),
      said(monthsInPost, `${monthsInPost.value} か月`),
      said(mostAtOnce, `${mostAtOnce.value} 件`),
      said(lapseDays, `${lapseDays.value} 日`),
    ];
  }

  @FieldResolver(() => InternalPostingStates)
  state(@Root() posting: InternalPosting, @Ctx() { actor }: RequestContext) {
    return posting.stateOn(actor.on);
  }

  @FieldResolver(() => String)
  stateLabel(@Root() posting: InternalPosting, @Ctx() { actor }: RequestContext) {
    return POSTING_STATES[posting.stateOn(actor.on)];
  }

  @FieldResolver(() => [PostingGradeType])
  grades(@Root() { grades }: InternalPosting): PostingGradeType[] {
    return shownGrades(gradeCodes.filter((code) => grades.includes(code)));
  }

  @FieldResolver(() => OrganizationUnitType, { nullable: true })
  hostUnit(@Root() { hostUnitId }: InternalPosting): OrganizationUnitType {
    return { id: hostUnitId };
  }

  @FieldResolver(() => HolderType, { nullable: true })
  currentHolder(@Root() posting: InternalPosting, @Ctx() context: RequestContext) {
    return postingHolder(context, posting);
  }

  @FieldResolver(() => [ActionType])
  availableActions(@Root() posting: InternalPosting, @Ctx() context: RequestContext) {
    return postingActions(context, posting);
  }

  @FieldResolver(() => [StepType], { nullable: true })
  timeline(@Root() { id }: InternalPosting, @Ctx() context: RequestContext) {
    return courseOf(context, id, 'posting', () => true, () => true);
  }

  @FieldResolver(() => Int, { nullable: true })
  async applicationCount(@Root() { id }: InternalPosting, @Ctx() context: RequestContext) {
    return (await countsOf(context).load(id)).all;
  }
}

const shownGrades = (codes: readonly string[]): PostingGradeType[] => codes.map((code) => ({ code, label: gradeLabelsOf([code])[0]! }));

/** Who follows a posting reads its timeline and its numbers; all others what is published of it. */
export const readablePosting = async (posting: InternalPosting, context: RequestContext) => ((await mayDo(context, noun, 'follow', posting)) ? 'P3' : 'P1');
