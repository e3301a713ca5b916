import type { FilterQuery } from '@mikro-orm/core';
import { AllowedFor, isUuid, perRequest, rowsFor, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { type Application, ApplicationDraft } from './application.entity.ts';
import { DECIDED } from './application.paper.ts';
import { applicationActions, applicationHolder } from './application.reading.ts';
import { HOME_ACTIONS } from './application.ts';
import { ApplicationConnection, ApplicationDraftType, ApplicationsArgs, ApplicationType, type ApplicationView } from './application.type.ts';
import { Assignment } from './assignment.entity.ts';
import { AssignmentType } from './assignment.type.ts';
import { actable, getThing, mayDo, pageOfThings, readable, rightsOf } from './noun.ts';
import { application as noun, assignment as assignmentNoun, posting as postingNoun } from './nouns.ts';
import { nameOf } from '../people.ts';
import { Posting } from './posting.entity.ts';
import { ownApplicationOf } from './posting.reading.ts';
import { PostingType } from './posting.type.ts';
import { ActionType, HolderType, StepType } from './shown.type.ts';
import { mayAskSideAssignments } from '../standing.policy.ts';
import { timelineOf } from './timeline.ts';

@Resolver(() => ApplicationType)
export class ApplicationResolver {
  @AllowedFor(mayAskSideAssignments)
  @Query(() => ApplicationConnection, { nullable: true })
  async sideAssignmentApplications(@Args(() => ApplicationsArgs) { view, postingId, state, ...args }: ApplicationsArgs, @Ctx() context: RequestContext) {
    const where: FilterQuery<Application>[] = [await VIEWS[view](context)];
    if (postingId) where.push({ postingId: isUuid(postingId) ? postingId : { $in: [] } });
    if (state) where.push({ state });
    return pageOfThings(context, noun, { $and: where } as FilterQuery<Application>, { stateSince: 'desc', id: 'asc' }, args);
  }

  @AllowedFor(mayAskSideAssignments)
  @Query(() => ApplicationType, { nullable: true })
  async sideAssignmentApplication(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return getThing(context, noun, id);
  }

  @FieldResolver(() => EmployeeType, { nullable: true })
  applicant(@Root() { applicantId }: Application): EmployeeType {
    return { id: applicantId };
  }

  @FieldResolver(() => String, { nullable: true })
  applicantName(@Root() { applicantId }: Application, @Ctx() context: RequestContext) {
    return nameOf(context).load(applicantId);
  }

  @FieldResolver(() => OrganizationUnitType, { nullable: true })
  hostUnit(@Root() { hostUnitId }: Application): OrganizationUnitType {
    return { id: hostUnitId };
  }

  @FieldResolver(() => PostingType, { nullable: true })
  posting(@Root() { postingId }: Application, @Ctx() context: RequestContext) {
    return readablePostings(context).load(postingId);
  }

  @FieldResolver(() => HolderType, { nullable: true })
  currentHolder(@Root() application: Application, @Ctx() context: RequestContext) {
    return applicationHolder(context, application);
  }

  @FieldResolver(() => [ActionType], { nullable: true })
  availableActions(@Root() application: Application, @Ctx() context: RequestContext) {
    return applicationActions(context, application);
  }

  @FieldResolver(() => [StepType], { nullable: true })
  async timeline(@Root() application: Application, @Ctx() context: RequestContext) {
    const home = await mayDo(context, noun, 'readHomeNote', application);
    return timelineOf(context, application.id, (step) => home || !HOME_ACTIONS.includes(step.action));
  }

  @FieldResolver(() => Boolean, { nullable: true })
  isDecided(@Root() { state }: Application) {
    return state in DECIDED;
  }

  @FieldResolver(() => AssignmentType, { nullable: true })
  assignment(@Root() { id }: Application, @Ctx() context: RequestContext) {
    return assignmentsByApplication(context).load(id);
  }
}

/** What a posting says to the reader about their own application. */
@Resolver(() => PostingType)
export class OwnApplicationResolver {
  @FieldResolver(() => ApplicationType, { nullable: true, description: '自分の応募' })
  myApplication(@Root() { id }: Posting, @Ctx() context: RequestContext) {
    return ownApplicationOf(context).load(id);
  }

  @FieldResolver(() => ApplicationDraftType, { nullable: true, description: '書きかけの応募' })
  myDraft(@Root() { id }: Posting, @Ctx() context: RequestContext) {
    return ownDrafts(context).load(id);
  }
}

const VIEWS: Record<keyof typeof ApplicationView, (context: RequestContext) => Promise<FilterQuery<Application>>> = {
  ALL: async () => ({}),
  MINE: async ({ actor }) => ({ applicantId: actor.employeeId }),
  OF_MY_PEOPLE: (context) => actable(context, noun, 'CONSENT'),
  TO_CONSENT: async (context) => ({ $and: [{ state: 'SUBMITTED' }, await actable(context, noun, 'CONSENT')] }),
  HOSTED: (context) => actable(context, noun, 'SELECT'),
  TO_SELECT: async (context) => ({ $and: [{ state: 'HOME_CONSENTED' }, await actable(context, noun, 'SELECT')] }),
  TO_ORDER: async (context) => ({ $and: [{ state: 'SELECTED' }, await actable(context, noun, 'ORDER')] }),
};

const readablePostings = (context: RequestContext): Loader<string, Posting | null> =>
  perRequest(context, 'side-assignments:postings', () => new DataLoader<string, Posting | null, string>(async (ids) => {
    const found = new Map((await context.em.find(Posting, await readable(context, postingNoun, { id: { $in: [...ids] } }))).map((posting) => [posting.id, posting]));
    return ids.map((id) => found.get(id) ?? null);
  }));

const assignmentsByApplication = (context: RequestContext): Loader<string, Assignment | null> =>
  perRequest(context, 'side-assignments:by-application', () => new DataLoader<string, Assignment | null, string>(async (ids) => {
    const where = { $and: [{ applicationId: { $in: [...ids] } }, rowsFor(await rightsOf(context, assignmentNoun), 'read', 'Assignment')] };
    const found = new Map((await context.em.find(Assignment, where as FilterQuery<Assignment>)).map((assignment) => [assignment.applicationId, assignment]));
    return ids.map((id) => found.get(id) ?? null);
  }));

const ownDrafts = (context: RequestContext): Loader<string, ApplicationDraft | null> =>
  perRequest(context, 'side-assignments:drafts', () => new DataLoader<string, ApplicationDraft | null, string>(async (ids) => {
    const found = new Map((await context.em.find(ApplicationDraft, { applicantId: context.actor.employeeId, postingId: { $in: [...ids] } })).map((draft) => [draft.postingId, draft]));
    return ids.map((id) => found.get(id) ?? null);
  }));

/** The policy is asked again for every row that shows a field at P2 or above, however the row was reached. */
export const readableApplication = async (application: Application, context: RequestContext) => ((await mayDo(context, noun, 'read', application)) ? 'P3' : 'P0');
export const readableDraft = (draft: ApplicationDraft, { actor }: RequestContext) => (draft.applicantId === actor.employeeId ? 'P3' : 'P0');
