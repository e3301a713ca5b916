import type { FilterQuery } from '@mikro-orm/core';
import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { addDays } from '../day.ts';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { actable, getThing, mayDo, pageOfThings, readable } from '../side-assignments/noun.ts';
import { nameOf } from '../people.ts';
import { ActionType, HolderType, StepType } from '../side-assignments/shown.type.ts';
import { standingOf } from '../standing.policy.ts';
import { HOST_KINDS } from './content.ts';
import { relationsFound, type Look } from './look.ts';
import { permit as noun } from './nouns.ts';
import { LIVE_STATES, monthsBegun, PERMITTED_STATES, STATE_LABELS, type ShownState } from './permit.ts';
import { OutsideActivityPermit } from './permit.entity.ts';
import { mayAskOutsideActivities } from './permit.policy.ts';
import { courseOf, hoursOf, permitActions, permitHolder } from './permit.reading.ts';
import { JudgementType, LookType, MonthType, OutsideActivityPermitConnection, OutsideActivityPermitsArgs, OutsideActivityPermitType, OutsideActivityStates, type OutsideActivityViews } from './permit.type.ts';
import { rulesInForce } from './rules.ts';
import { renewalOf, shownState, statesOf } from './state.reading.ts';

type Where = FilterQuery<OutsideActivityPermit>;

@Resolver(() => OutsideActivityPermitType)
export class OutsideActivityPermitResolver {
  @AllowedFor(mayAskOutsideActivities)
  @Query(() => OutsideActivityPermitConnection, { nullable: true, description: '見られる許可と申請。新しく動いた順' })
  async outsideActivityPermits(@Args(() => OutsideActivityPermitsArgs) { view, state, ...args }: OutsideActivityPermitsArgs, @Ctx() context: RequestContext) {
    const where: Where[] = [await VIEWS[view](context)];
    if (state) where.push(await inShownState(context, state));
    return pageOfThings(context, noun, { $and: where } as Where, { stateSince: 'desc', id: 'asc' }, args);
  }

  @AllowedFor(mayAskOutsideActivities)
  @Query(() => OutsideActivityPermitType, { nullable: true })
  outsideActivityPermit(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return getThing(context, noun, id);
  }

  @FieldResolver(() => OutsideActivityStates, { nullable: true })
  state(@Root() permit: OutsideActivityPermit, @Ctx() context: RequestContext) {
    return shownState(context).load(permit);
  }

  @FieldResolver(() => String, { nullable: true })
  async stateLabel(@Root() permit: OutsideActivityPermit, @Ctx() context: RequestContext) {
    return STATE_LABELS[await shownState(context).load(permit)];
  }

  @FieldResolver(() => EmployeeType, { nullable: true })
  applicant(@Root() { applicantId }: OutsideActivityPermit): EmployeeType {
    return { id: applicantId };
  }

  @FieldResolver(() => String, { nullable: true })
  applicantName(@Root() { applicantId }: OutsideActivityPermit, @Ctx() context: RequestContext) {
    return nameOf(context).load(applicantId);
  }

  @FieldResolver(() => OrganizationUnitType, { nullable: true })
  homeUnit(@Root() { homeUnitId }: OutsideActivityPermit): OrganizationUnitType {
    return { id: homeUnitId };
  }

  @FieldResolver(() => Boolean, { nullable: true })
  isMine(@Root() { applicantId }: OutsideActivityPermit, @Ctx() { actor }: RequestContext) {
    return applicantId === actor.employeeId;
  }

  @FieldResolver(() => String, { nullable: true })
  hostKindLabel(@Root() { hostKind }: OutsideActivityPermit) {
    return hostKind && HOST_KINDS[hostKind];
  }

  @FieldResolver(() => [LookType], { nullable: true })
  declared(@Root() permit: OutsideActivityPermit) {
    return shownLooks(permit, permit.declared);
  }

  @FieldResolver(() => Boolean, { nullable: true })
  async managerAgrees(@Root() permit: OutsideActivityPermit, @Ctx() context: RequestContext) {
    return (await seesOpinion(context, permit)) ? permit.managerAgrees : null;
  }

  @FieldResolver(() => String, { nullable: true })
  async opinion(@Root() permit: OutsideActivityPermit, @Ctx() context: RequestContext) {
    return (await seesOpinion(context, permit)) ? permit.opinion : null;
  }

  @FieldResolver(() => [LookType], { nullable: true })
  async managerLooks(@Root() permit: OutsideActivityPermit, @Ctx() context: RequestContext) {
    return (await seesOpinion(context, permit)) ? shownLooks(permit, permit.managerLooks) : null;
  }

  @FieldResolver(() => [LookType], { nullable: true })
  async personnelLooks(@Root() permit: OutsideActivityPermit, @Ctx() context: RequestContext) {
    return (await seesOpinion(context, permit)) ? shownLooks(permit, permit.personnelLooks) : null;
  }

  @FieldResolver(() => [LookType], { nullable: true })
  async relationsFound(@Root() permit: OutsideActivityPermit, @Ctx() context: RequestContext) {
    if (!(await seesOpinion(context, permit))) return null;
    return relationsFound(rulesInForce().relations, permit.declared, permit.managerLooks, permit.personnelLooks).map(({ code, label }) => ({ id: permit.id, relation: code, label, exists: true, why: '' }));
  }

  @FieldResolver(() => [JudgementType], { nullable: true })
  judgements(@Root() { id, judgements }: OutsideActivityPermit) {
    const { criteria } = rulesInForce();
    return judgements.map((each) => ({ id, ...each, label: criteria.find(({ code }) => code === each.criterion)?.label ?? each.criterion }));
  }

  @FieldResolver(() => Boolean, { nullable: true })
  hasPaper(@Root() { state }: OutsideActivityPermit) {
    return PERMITTED_STATES.includes(state);
  }

  @FieldResolver(() => String, { nullable: true })
  decideBy(@Root() { state, submittedOn }: OutsideActivityPermit) {
    return submittedOn && (state === 'SUBMITTED' || state === 'HR_REVIEW') ? addDays(submittedOn, rulesInForce().decideWithinDays.value) : null;
  }

  @FieldResolver(() => [MonthType], { nullable: true })
  async months(@Root() permit: OutsideActivityPermit, @Ctx() context: RequestContext) {
    const { startsOn, endsOn, decidedOn, state, hoursPerMonth } = permit;
    const logged = await hoursOf(context).load(permit.id);
    if (!decidedOn || !startsOn || !endsOn || state === 'REFUSED') return [];
    return monthsBegun({ startsOn, endsOn }, context.actor.on).map((month) => {
      const said = logged.find((each) => each.month === month);
      return { id: permit.id, month, hours: said?.hours ?? null, done: said?.done ?? null, isOver: (said?.hours ?? 0) > (hoursPerMonth ?? 0) };
    });
  }

  @FieldResolver(() => OutsideActivityPermitType, { nullable: true })
  async renewal(@Root() permit: OutsideActivityPermit, @Ctx() context: RequestContext) {
    const renewal = await renewalOf(context).load(permit.id);
    return renewal && (await mayDo(context, noun, 'read', renewal)) ? renewal : null;
  }

  @FieldResolver(() => HolderType, { nullable: true })
  currentHolder(@Root() permit: OutsideActivityPermit, @Ctx() context: RequestContext) {
    return permitHolder(context, permit);
  }

  @FieldResolver(() => [ActionType], { nullable: true })
  availableActions(@Root() permit: OutsideActivityPermit, @Ctx() context: RequestContext) {
    return permitActions(context, permit);
  }

  @FieldResolver(() => [StepType], { nullable: true })
  async timeline(@Root() permit: OutsideActivityPermit, @Ctx() context: RequestContext) {
    return courseOf(context, permit, await seesOpinion(context, permit));
  }
}

const seesOpinion = (context: RequestContext, permit: OutsideActivityPermit) => mayDo(context, noun, 'readOpinion', permit);

/** Their `id`, which is no field, is the permit's: the record of who read what names it. */
const shownLooks = ({ id }: OutsideActivityPermit, looks: readonly Look[]) => {
  const { relations } = rulesInForce();
  return looks.map((look) => ({ id, ...look, label: relations.find(({ code }) => code === look.relation)?.label ?? look.relation }));
};

const ofMyPeople = async (context: RequestContext): Promise<Where> => ({ applicantId: { $in: [...(await standingOf(context)).peopleIds] } });
const VIEWS: Record<keyof typeof OutsideActivityViews, (context: RequestContext) => Promise<Where>> = {
  ALL: async () => ({}),
  MINE: async ({ actor }) => ({ applicantId: actor.employeeId }),
  OF_MY_PEOPLE: ofMyPeople,
  TO_OPINE: async (context) => ({ $and: [{ state: 'SUBMITTED' }, await actable(context, noun, 'OPINE')] }) as Where,
  TO_DECIDE: async (context) => ({ $and: [{ state: 'HR_REVIEW' }, await actable(context, noun, 'GRANT')] }) as Where,
};

/** Some states are told by the day and the directory: those are looked up among the grants that the reader may know of. */
async function inShownState(context: RequestContext, state: ShownState): Promise<Where> {
  if ((LIVE_STATES as readonly string[]).includes(state) || ['REFUSED', 'REVOKED', 'WITHDRAWN'].includes(state)) return { state } as Where;
  const granted = await context.em.find(OutsideActivityPermit, await readable(context, noun, { state: { $in: ['GRANTED', 'ENDED'] } } as Where));
  const states = await statesOf(context.em, granted, context.actor.on);
  return { id: { $in: granted.filter(({ id }) => states.get(id) === state).map(({ id }) => id) } };
}

/** The policy is asked again for every row, however it was reached. */
export const readablePermit = async (permit: OutsideActivityPermit, context: RequestContext) => ((await mayDo(context, noun, 'read', permit)) ? 'P3' : 'P0');
