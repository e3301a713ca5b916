import { AllowedFor, may, notFound, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { addDays } from '../day.ts';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { pageOfRows } from '../page-of-rows.ts';
import { nameOf } from '../people.ts';
import { KINDS } from './arrival.ts';
import { readCandidates } from './candidate.reading.ts';
import { whyNotSupporter } from './candidate.ts';
import { actionsFor, checkInsFor, holderFor, timelineFor } from './course.reading.ts';
import { mayAskSupports, seesEverybody } from './support.policy.ts';
import { getSupport, limits, rightsOf, stateFor, supporterFor, supportsInReach, type Support } from './support.reading.ts';
import { STATE_HELP, STATE_LABELS, WITHOUT_SUPPORTER } from './support.ts';
import { AdaptationType, CandidateType, CheckInType, SupportActionType, SupportConnection, SupportHolderType, SupportsArgs, SupportStates, SupportStepType, SupportType, ViewCountType } from './support.type.ts';
import { isIn, viewsFor } from './views.ts';

@Resolver(() => SupportType)
export class SupportResolver {
  @AllowedFor(mayAskSupports)
  @Query(() => SupportType, { nullable: true })
  supportAssignment(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return getSupport(context, id);
  }

  @AllowedFor(mayAskSupports)
  @Query(() => SupportConnection, { nullable: true, description: '見られるトレーナー・サポーター。着任の新しい順' })
  async supportAssignments(@Args(() => SupportsArgs) { view = null, state = null, kind = null, ...args }: SupportsArgs, @Ctx() context: RequestContext) {
    const all = await supportsInReach(context);
    const asked = view ?? viewsFor(all, context.actor.employeeId, seesEverybody(context.actor))[0]!.view;
    const rows = all.filter((support) => isIn(asked, support, context.actor.employeeId) && (state === null || stateFor(context, support) === state) && (kind === null || support.kind === kind));
    return pageOfRows(rows, args, ({ id }) => id, (support) => support as never);
  }

  @AllowedFor(mayAskSupports)
  @Query(() => [ViewCountType], { nullable: true, description: '読み手に出せる見方' })
  async supportAssignmentViews(@Ctx() context: RequestContext): Promise<ViewCountType[]> {
    return viewsFor(await supportsInReach(context), context.actor.employeeId, seesEverybody(context.actor));
  }

  @AllowedFor(mayAskSupports)
  @Query(() => [CandidateType], { nullable: true, description: '所属の人。選べる人を先に、選べない人には理由を' })
  async supportCandidates(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<CandidateType[]> {
    const support = await getSupport(context, id);
    if (!may(rightsOf(context), 'NOMINATE', 'SupportAssignment', support)) throw notFound('トレーナー・サポーター');
    const members = await readCandidates(context.em, support, context.actor.on);
    const shown = members.map((member) => {
      const no = whyNotSupporter(member, support, limits.most);
      return { id: member.employeeId, name: member.displayName, place: [member.unitName, member.postTitle].filter(Boolean).join('　'), newcomers: member.newcomers, enabled: no === null, reason: no?.message ?? null };
    });
    return shown.toSorted((a, b) => Number(b.enabled) - Number(a.enabled));
  }

  @FieldResolver(() => String, { nullable: true })
  kindLabel(@Root() { kind }: Support) {
    return KINDS[kind].label;
  }

  @FieldResolver(() => String, { nullable: true })
  why(@Root() { kind }: Support) {
    return KINDS[kind].why;
  }

  @FieldResolver(() => SupportStates, { nullable: true })
  state(@Root() support: Support, @Ctx() context: RequestContext) {
    return stateFor(context, support);
  }

  @FieldResolver(() => String, { nullable: true })
  stateLabel(@Root() support: Support, @Ctx() context: RequestContext) {
    return STATE_LABELS[stateFor(context, support)];
  }

  @FieldResolver(() => String, { nullable: true })
  stateHelp(@Root() support: Support, @Ctx() context: RequestContext) {
    return STATE_HELP[stateFor(context, support)];
  }

  @FieldResolver(() => EmployeeType, { nullable: true })
  employee(@Root() { employeeId }: Support): EmployeeType {
    return { id: employeeId };
  }

  @FieldResolver(() => String, { nullable: true })
  employeeName(@Root() { employeeId }: Support, @Ctx() context: RequestContext) {
    return nameOf(context).load(employeeId);
  }

  @FieldResolver(() => OrganizationUnitType, { nullable: true })
  unit(@Root() { unitId }: Support): OrganizationUnitType {
    return { id: unitId };
  }

  @FieldResolver(() => String, { nullable: true })
  arrivesOn(@Root() { on }: Support) {
    return on;
  }

  @FieldResolver(() => String, { nullable: true })
  lastDay(@Root() { until }: Support) {
    return addDays(until, -1);
  }

  @FieldResolver(() => String, { nullable: true })
  chooseBy(@Root() { on }: Support) {
    return addDays(on, limits.withinDays);
  }

  @FieldResolver(() => Boolean, { nullable: true })
  isOverdue(@Root() { state, on }: Support, @Ctx() { actor }: RequestContext) {
    return WITHOUT_SUPPORTER.includes(state) && addDays(on, limits.withinDays) < actor.on;
  }

  @FieldResolver(() => EmployeeType, { nullable: true })
  supporter(@Root() support: Support, @Ctx() context: RequestContext): EmployeeType | null {
    const id = supporterFor(context, support);
    return id === null ? null : { id };
  }

  @FieldResolver(() => String, { nullable: true })
  async supporterName(@Root() support: Support, @Ctx() context: RequestContext) {
    const id = supporterFor(context, support);
    return id === null ? null : nameOf(context).load(id);
  }

  @FieldResolver(() => SupportHolderType, { nullable: true })
  currentHolder(@Root() support: Support, @Ctx() context: RequestContext) {
    return holderFor(context, support);
  }

  @FieldResolver(() => [CheckInType], { nullable: true })
  checkIns(@Root() support: Support, @Ctx() context: RequestContext) {
    return checkInsFor(context, support);
  }

  @FieldResolver(() => AdaptationType, { nullable: true })
  adaptation(@Root() support: Support, @Ctx() context: RequestContext): AdaptationType | null {
    const { id, adaptation: rating } = support;
    return rating !== null && may(rightsOf(context), 'readAdaptation', 'SupportAssignment', support) ? { id, rating } : null;
  }

  @FieldResolver(() => [SupportStepType], { nullable: true })
  timeline(@Root() support: Support, @Ctx() context: RequestContext) {
    return timelineFor(context, support);
  }

  @FieldResolver(() => [SupportActionType], { nullable: true })
  availableActions(@Root() support: Support, @Ctx() context: RequestContext) {
    return actionsFor(context, support);
  }
}
