import { AllowedFor, page, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { nameOf } from '../people.ts';
import { interviewsOf } from './interview.reading.ts';
import { InterviewType } from './interview.type.ts';
import { lineOf, planStandingOf } from './line.policy.ts';
import { placesInForce } from './plan-form.reading.ts';
import { Plan } from './plan.entity.ts';
import { mayAskCareerPlans } from './plan.policy.ts';
import { contentShown, getPlan, inForce, mayReadAll, mayReadDraft, planActions, readablePlans, sharesOf, stateFor, versionsFor } from './plan.reading.ts';
import { STATE_LABELS } from './plan.ts';
import { DraftType, ManagerType, PlanActionType, PlanConnection, PlanStates, PlanType, SharedPlansArgs, ShareType, VersionType } from './plan.type.ts';

@Resolver(() => PlanType)
export class PlanResolver {
  @AllowedFor(mayAskCareerPlans)
  @Query(() => PlanType, { nullable: true, description: '自分のキャリアプラン。まだ書いていなければ null' })
  myCareerPlan(@Ctx() { em, actor }: RequestContext) {
    return em.findOne(Plan, { ownerId: actor.employeeId });
  }

  @AllowedFor(mayAskCareerPlans)
  @Query(() => PlanType, { nullable: true })
  careerPlan(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return getPlan(context, id);
  }

  @AllowedFor(mayAskCareerPlans)
  @Query(() => PlanConnection, { nullable: true, description: '自分に見せられているキャリアプラン。新しく見せられた順' })
  async sharedCareerPlans(@Args(() => SharedPlansArgs) { discussed = null, ...args }: SharedPlansArgs, @Ctx() context: RequestContext) {
    const talked = discussed === null ? {} : { discussedAt: discussed ? { $ne: null } : null };
    return page(context.em, Plan, await readablePlans(context, { ownerId: { $ne: context.actor.employeeId }, ...talked }), { sharedAt: 'desc', id: 'asc' }, args);
  }

  @AllowedFor(mayAskCareerPlans)
  @Query(() => Boolean, { nullable: true, description: '自分が上司である職員がいるか。いれば、見せられることがある' })
  async listensToCareerPlans(@Ctx() context: RequestContext) {
    return (await planStandingOf(context)).placementIds.length > 0;
  }

  @FieldResolver(() => PlanStates, { nullable: true })
  state(@Root() plan: Plan, @Ctx() context: RequestContext) {
    return stateFor(context, plan);
  }

  @FieldResolver(() => String, { nullable: true })
  async stateLabel(@Root() plan: Plan, @Ctx() context: RequestContext) {
    return STATE_LABELS[await stateFor(context, plan)];
  }

  @FieldResolver(() => EmployeeType, { nullable: true })
  owner(@Root() { ownerId }: Plan): EmployeeType {
    return { id: ownerId };
  }

  @FieldResolver(() => String, { nullable: true })
  ownerName(@Root() { ownerId }: Plan, @Ctx() context: RequestContext) {
    return nameOf(context).load(ownerId);
  }

  @FieldResolver(() => DraftType, { nullable: true })
  async draft(@Root() plan: Plan, @Ctx() context: RequestContext): Promise<DraftType | null> {
    if (!plan.draft || !(await mayReadDraft(context, plan))) return null;
    return { id: plan.id, savedAt: plan.draftSavedAt!, content: contentShown(plan.id, plan.draft, await placesInForce(context)) };
  }

  @FieldResolver(() => [VersionType], { nullable: true })
  versions(@Root() plan: Plan, @Ctx() context: RequestContext) {
    return versionsFor(context, plan);
  }

  @FieldResolver(() => Int, { nullable: true })
  async sharedNumber(@Root() plan: Plan, @Ctx() context: RequestContext) {
    return (await inForce(context, plan)) ? plan.sharedNumber : null;
  }

  @FieldResolver(() => Date, { nullable: true })
  async sharedAt(@Root() plan: Plan, @Ctx() context: RequestContext) {
    return (await inForce(context, plan)) ? plan.sharedAt : null;
  }

  @FieldResolver(() => [ManagerType], { nullable: true })
  async managers(@Root() { ownerId }: Plan, @Ctx() context: RequestContext): Promise<ManagerType[]> {
    const { managerIds } = await lineOf(context).load(ownerId);
    return Promise.all(managerIds.map(async (id) => ({ id, name: await nameOf(context).load(id) })));
  }

  @FieldResolver(() => [ShareType], { nullable: true })
  async shares(@Root() plan: Plan, @Ctx() context: RequestContext): Promise<ShareType[] | null> {
    if (!(await mayReadAll(context, plan))) return null;
    const { placementId } = await lineOf(context).load(plan.ownerId);
    return (await sharesOf(context).load(plan.id)).map((share) => ({ id: share.id, number: share.number, sharedAt: share.sharedAt, endedAt: share.endedAt, isInForce: share.endedAt === null && share.placementId === placementId }));
  }

  @FieldResolver(() => [InterviewType], { nullable: true })
  interviews(@Root() { id }: Plan, @Ctx() context: RequestContext) {
    return interviewsOf(context).load(id);
  }

  @FieldResolver(() => [PlanActionType], { nullable: true })
  availableActions(@Root() plan: Plan, @Ctx() context: RequestContext) {
    return planActions(context, plan);
  }
}
