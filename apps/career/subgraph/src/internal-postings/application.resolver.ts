import type { FilterQuery } from '@mikro-orm/core';
import { AllowedFor, isUuid, perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { actable, getThing, mayDo, pageOfThings, readable } from '../side-assignments/noun.ts';
import { nameOf } from '../people.ts';
import { ActionType, HolderType, StepType } from '../side-assignments/shown.type.ts';
import { InternalApplication, InternalApplicationDraft } from './application.entity.ts';
import { applicationActions, applicationHolder } from './application.reading.ts';
import { LIVE_STATES, STATE_LABELS, type ShownState } from './application.ts';
import { InternalApplicationConnection, InternalApplicationDraftType, InternalApplicationsArgs, InternalApplicationStates, InternalApplicationType, type InternalApplicationViews } from './application.type.ts';
import { courseOf, TOLD_TO_THE_LINE } from './course.reading.ts';
import { matchedStates, shownState } from './match.reading.ts';
import { application as noun, posting as postingNoun } from './nouns.ts';
import { InternalPosting } from './posting.entity.ts';
import { mayAskInternalPostings, postingStandingOf } from './posting.policy.ts';
import { ownApplicationOf } from './posting.reading.ts';
import { InternalPostingType } from './posting.type.ts';
import { standingOf } from '../standing.policy.ts';

type Where = FilterQuery<InternalApplication>;

@Resolver(() => InternalApplicationType)
export class InternalApplicationResolver {
  @AllowedFor(mayAskInternalPostings)
  @Query(() => InternalApplicationConnection, { nullable: true, description: '見られる応募。新しく動いた順' })
  async internalApplications(@Args(() => InternalApplicationsArgs) { view, postingId, state, ...args }: InternalApplicationsArgs, @Ctx() context: RequestContext) {
    const where: Where[] = [await VIEWS[view](context)];
    if (postingId) where.push({ postingId: isUuid(postingId) ? postingId : { $in: [] } });
    if (state) where.push(await inShownState(context, state));
    return pageOfThings(context, noun, { $and: where } as Where, { stateSince: 'desc', id: 'asc' }, args);
  }

  @AllowedFor(mayAskInternalPostings)
  @Query(() => InternalApplicationType, { nullable: true })
  async internalApplication(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return getThing(context, noun, id);
  }

  @FieldResolver(() => InternalApplicationStates, { nullable: true })
  state(@Root() application: InternalApplication, @Ctx() context: RequestContext) {
    return shownState(context).load(application);
  }

  @FieldResolver(() => String, { nullable: true })
  async stateLabel(@Root() application: InternalApplication, @Ctx() context: RequestContext) {
    return STATE_LABELS[await shownState(context).load(application)];
  }

  @FieldResolver(() => EmployeeType, { nullable: true })
  applicant(@Root() { applicantId }: InternalApplication): EmployeeType {
    return { id: applicantId };
  }

  @FieldResolver(() => String, { nullable: true })
  applicantName(@Root() { applicantId }: InternalApplication, @Ctx() context: RequestContext) {
    return nameOf(context).load(applicantId);
  }

  @FieldResolver(() => OrganizationUnitType, { nullable: true })
  hostUnit(@Root() { hostUnitId }: InternalApplication): OrganizationUnitType {
    return { id: hostUnitId };
  }

  @FieldResolver(() => InternalPostingType, { nullable: true })
  posting(@Root() { postingId }: InternalApplication, @Ctx() context: RequestContext) {
    return readablePostings(context).load(postingId);
  }

  @FieldResolver(() => String, { nullable: true })
  async interviewRecord(@Root() application: InternalApplication, @Ctx() context: RequestContext) {
    return (await mayDo(context, noun, 'readRecord', application)) ? application.interviewRecord : null;
  }

  @FieldResolver(() => HolderType, { nullable: true })
  currentHolder(@Root() application: InternalApplication, @Ctx() context: RequestContext) {
    return applicationHolder(context, application);
  }

  @FieldResolver(() => [ActionType], { nullable: true })
  availableActions(@Root() application: InternalApplication, @Ctx() context: RequestContext) {
    return applicationActions(context, application);
  }

  @FieldResolver(() => [StepType], { nullable: true })
  async timeline(@Root() application: InternalApplication, @Ctx() context: RequestContext) {
    const whole = await mayDo(context, noun, 'readWhole', application);
    return courseOf(context, application.id, 'application', ({ action }) => whole || TOLD_TO_THE_LINE.includes(action), () => whole);
  }
}

/** What a posting says to the reader about their own application. */
@Resolver(() => InternalPostingType)
export class OwnInternalApplicationResolver {
  @FieldResolver(() => InternalApplicationType, { nullable: true, description: '自分の応募' })
  myApplication(@Root() { id }: InternalPosting, @Ctx() context: RequestContext) {
    return ownApplicationOf(context).load(id);
  }

  @FieldResolver(() => InternalApplicationDraftType, { nullable: true, description: '書きかけの応募' })
  myDraft(@Root() { id }: InternalPosting, @Ctx() context: RequestContext) {
    return ownDrafts(context).load(id);
  }
}

const hosted = async (context: RequestContext): Promise<Where> => ({ hostUnitId: { $in: [...(await postingStandingOf(context)).headedUnitIds] } });
const VIEWS: Record<keyof typeof InternalApplicationViews, (context: RequestContext) => Promise<Where>> = {
  ALL: async () => ({}),
  MINE: async ({ actor }) => ({ applicantId: actor.employeeId }),
  HOSTED: hosted,
  TO_SELECT: async (context) => ({ $and: [{ state: { $in: [...LIVE_STATES] } }, await actable(context, noun, 'MATCH')] }),
  OF_MY_PEOPLE: async (context) => ({ applicantId: { $in: [...(await standingOf(context)).peopleIds] }, state: 'MATCHED' }),
  FIXED: (context) => actable(context, noun, 'plan'),
};

/** Some states are told by the day and the directory: those are looked up among the decisions that the reader may know of. */
async function inShownState(context: RequestContext, state: ShownState): Promise<Where> {
  if (!['MATCHED', 'ORDERED', 'LAPSED'].includes(state)) return { state } as Where;
  const matched = await context.em.find(InternalApplication, await readable(context, noun, { state: 'MATCHED' }));
  const states = await matchedStates(context.em, matched, context.actor.on);
  return { id: { $in: matched.filter(({ id }) => states.get(id) === state).map(({ id }) => id) } };
}

const readablePostings = (context: RequestContext): Loader<string, InternalPosting | null> =>
  perRequest(context, 'internal-postings:postings', () => new DataLoader<string, InternalPosting | null, string>(async (ids) => {
    const found = new Map((await context.em.find(InternalPosting, await readable(context, postingNoun, { id: { $in: [...ids] } }))).map((posting) => [posting.id, posting]));
    return ids.map((id) => found.get(id) ?? null);
  }));

const ownDrafts = (context: RequestContext): Loader<string, InternalApplicationDraft | null> =>
  perRequest(context, 'internal-postings:drafts', () => new DataLoader<string, InternalApplicationDraft | null, string>(async (ids) => {
    const found = new Map((await context.em.find(InternalApplicationDraft, { applicantId: context.actor.employeeId, postingId: { $in: [...ids] } })).map((draft) => [draft.postingId, draft]));
    return ids.map((id) => found.get(id) ?? null);
  }));

/** The policy is asked again for every row that shows a field at P2 or above, however the row was reached. The own 所属長 reads of a match that it is one. */
export const readableApplication = async (application: InternalApplication, context: RequestContext) =>
  (await mayDo(context, noun, 'readWhole', application)) ? 'P3' : (await mayDo(context, noun, 'read', application)) ? 'P2' : 'P0';
export const readableDraft = (draft: InternalApplicationDraft, { actor }: RequestContext) => (draft.applicantId === actor.employeeId ? 'P3' : 'P0');
