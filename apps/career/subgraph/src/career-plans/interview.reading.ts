import type { MongoAbility } from '@casl/ability';
import { isUuid, may, notFound, perRequest, rowsFor, type Loader, type RequestContext } from '@takara/subgraph-kit';
import { nameOf } from '../people.ts';
import { Interview } from './interview.entity.ts';
import { interviewRights } from './interview.policy.ts';
import { INTERVIEW_ACTIONS, INTERVIEW_STEPS } from './interview.ts';
import type { InterviewActionType } from './interview.type.ts';
import { lineOf, planStandingOf } from './line.policy.ts';
import { ofPlans } from './plan.reading.ts';

export const interviewRightsOf = async (context: RequestContext): Promise<MongoAbility> => {
  const standing = await planStandingOf(context);
  return perRequest(context, 'career-plans:interview-rights', () => interviewRights(standing));
};

/** Throws NOT_FOUND alike for what is not there and what is not for the reader. */
export async function getInterview(context: RequestContext, id: string): Promise<Interview> {
  const found = isUuid(id) ? await context.em.findOne(Interview, { $and: [{ id }, rowsFor(await interviewRightsOf(context), 'read', 'CareerInterview')] }) : null;
  return found ?? Promise.reject(notFound('面談の記録'));
}

/** Records that the reader may read and that stand, the newest talk first. */
export const interviewsOf = (context: RequestContext): Loader<string, Interview[]> =>
  ofPlans(context, 'interviews', async (ids) => {
    const readable = rowsFor(await interviewRightsOf(context), 'read', 'CareerInterview');
    return context.em.find(Interview, { $and: [{ planId: { $in: [...ids] }, state: { $ne: 'WITHDRAWN' } }, readable] }, { orderBy: { heldOn: 'desc', stateSince: 'desc', id: 'asc' } });
  });

export async function interviewActions(context: RequestContext, interview: Interview): Promise<InterviewActionType[]> {
  const rights = await interviewRightsOf(context);
  return INTERVIEW_STEPS[interview.state].filter((action) => may(rights, action, 'CareerInterview', interview)).map((action) => ({ action, label: INTERVIEW_ACTIONS[action].label, enabled: true, reason: null }));
}

/** Whoever has to do something about it: the one who did not write it, or after a return the one who did. */
const holderId = ({ state, ownerId, managerId, writtenById }: Interview): string | null => {
  if (state === 'WAITING') return writtenById === ownerId ? managerId : ownerId;
  return state === 'RETURNED' ? writtenById : null;
};

/** A manager who is none any more, because one of the two has moved, cannot confirm: the record stays as it was written. */
export async function isStranded(context: RequestContext, interview: Interview): Promise<boolean> {
  if (holderId(interview) !== interview.managerId) return false;
  const { placementId, managerIds } = await lineOf(context).load(interview.ownerId);
  return placementId !== interview.placementId || !managerIds.includes(interview.managerId);
}

export async function interviewHolder(context: RequestContext, interview: Interview): Promise<string | null> {
  const id = holderId(interview);
  return id === null || (await isStranded(context, interview)) ? null : nameOf(context).load(id);
}
