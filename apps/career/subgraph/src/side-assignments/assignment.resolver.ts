import type { FilterQuery } from '@mikro-orm/core';
import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Float, ID, Query, Resolver, Root } from 'type-graphql';
import { dayBefore } from '../day.ts';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import type { Assignment } from './assignment.entity.ts';
import { mayReadReview } from './assignment.policy.ts';
import { assignmentActions, assignmentHolder, hoursOf, reviewsOf } from './assignment.reading.ts';
import { monthsBegun, type AssignmentState } from './assignment.ts';
import { AssignmentConnection, AssignmentsArgs, AssignmentStates, AssignmentType, HoursType, ReviewType, type AssignmentView } from './assignment.type.ts';
import { getThing, mayDo, pageOfThings } from './noun.ts';
import { assignment as noun } from './nouns.ts';
import { nameOf } from '../people.ts';
import { ActionType, HolderType, StepType } from './shown.type.ts';
import { mayAskSideAssignments, standingOf, type Standing } from '../standing.policy.ts';
import { timelineOf } from './timeline.ts';

@Resolver(() => AssignmentType)
export class AssignmentResolver {
  @AllowedFor(mayAskSideAssignments)
  @Query(() => AssignmentConnection, { nullable: true })
  async sideAssignments(@Args(() => AssignmentsArgs) { view, state, ...args }: AssignmentsArgs, @Ctx() context: RequestContext) {
    const where = [VIEWS[view](await standingOf(context)), ...(state ? [inState(state, context.actor.on)] : [])];
    return pageOfThings(context, noun, { $and: where } as FilterQuery<Assignment>, { firstDay: 'desc', id: 'asc' }, args);
  }

  @AllowedFor(mayAskSideAssignments)
  @Query(() => AssignmentType, { nullable: true })
  async sideAssignment(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return getThing(context, noun, id);
  }

  @FieldResolver(() => AssignmentStates, { nullable: true })
  state(@Root() assignment: Assignment, @Ctx() { actor }: RequestContext) {
    return assignment.stateOn(actor.on);
  }

  @FieldResolver(() => EmployeeType, { nullable: true })
  employee(@Root() { employeeId }: Assignment): EmployeeType {
    return { id: employeeId };
  }

  @FieldResolver(() => String, { nullable: true })
  employeeName(@Root() { employeeId }: Assignment, @Ctx() context: RequestContext) {
    return nameOf(context).load(employeeId);
  }

  @FieldResolver(() => OrganizationUnitType, { nullable: true })
  hostUnit(@Root() { hostUnitId }: Assignment): OrganizationUnitType {
    return { id: hostUnitId };
  }

  @FieldResolver(() => String, { nullable: true })
  lastDay(@Root() { until }: Assignment) {
    return dayBefore(until);
  }

  @FieldResolver(() => [HoursType], { nullable: true })
  hours(@Root() { id }: Assignment, @Ctx() context: RequestContext) {
    return hoursOf(context).load(id);
  }

  @FieldResolver(() => [String], { nullable: true })
  monthsBegun(@Root() assignment: Assignment, @Ctx() { actor }: RequestContext) {
    return monthsBegun(assignment, actor.on);
  }

  @FieldResolver(() => Float, { nullable: true })
  async hoursThisMonth(@Root() { id }: Assignment, @Ctx() context: RequestContext) {
    const month = context.actor.on.slice(0, 7);
    return (await hoursOf(context).load(id)).filter((hours) => hours.month === month).reduce((sum, { hours }) => sum + hours, 0);
  }

  @FieldResolver(() => [ReviewType], { nullable: true })
  async reviews(@Root() assignment: Assignment, @Ctx() context: RequestContext) {
    const standing = await standingOf(context);
    return (await reviewsOf(context).load(assignment.id)).filter((review) => mayReadReview(standing, review, assignment));
  }

  @FieldResolver(() => HolderType, { nullable: true })
  currentHolder(@Root() assignment: Assignment, @Ctx() context: RequestContext) {
    return assignmentHolder(context, assignment);
  }

  @FieldResolver(() => [ActionType], { nullable: true })
  availableActions(@Root() assignment: Assignment, @Ctx() context: RequestContext) {
    return assignmentActions(context, assignment);
  }

  @FieldResolver(() => [StepType], { nullable: true })
  timeline(@Root() { id }: Assignment, @Ctx() context: RequestContext) {
    return timelineOf(context, id, () => true);
  }
}

const VIEWS: Record<keyof typeof AssignmentView, (standing: Standing) => FilterQuery<Assignment>> = {
  ALL: () => ({}),
  MINE: ({ employeeId }) => ({ employeeId }),
  HOSTED: ({ hostUnitIds }) => ({ hostUnitId: { $in: [...hostUnitIds] } }),
  OF_MY_PEOPLE: ({ peopleIds }) => ({ employeeId: { $in: [...peopleIds] } }),
};

/** The states that follow from the day, as a filter: the same rule as `assignmentStateOn`. */
function inState(state: AssignmentState, on: string): FilterQuery<Assignment> {
  if (state === 'ORDERED') return { firstDay: { $gt: on }, until: { $gt: on } };
  if (state === 'ACTIVE') return { firstDay: { $lte: on }, until: { $gt: on } };
  const reviewed = { hostReviewed: true, $or: [{ personReviewed: true }, { ending: 'LEFT' }] };
  return { until: { $lte: on }, ...(state === 'REVIEWED' ? reviewed : { $or: [{ hostReviewed: false }, { personReviewed: false, ending: null }, { personReviewed: false, ending: 'EARLY' }] }) } as FilterQuery<Assignment>;
}

/** The policy is asked again for every row that shows a field at P2 or above, however the row was reached. */
export const readableAssignment = async (assignment: Assignment, context: RequestContext) => ((await mayDo(context, noun, 'read', assignment)) ? 'P3' : 'P0');
