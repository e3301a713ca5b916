import { perRequest, type RequestContext } from '@takara/subgraph-kit';
import { ownStand, type OwnStand } from '../career-paths/place.reading.ts';
import { chartInForce, shownPlace } from '../career-paths/shown.ts';
import { placesOn, titleOf, type PathPlace } from './plan-path.ts';
import type { PlanFormType } from './plan-form.type.ts';
import { GOAL_KINDS, LONGEST_GOAL, LONGEST_TEXT, MOST_GOALS } from './plan.ts';

const standOf = (context: RequestContext): Promise<OwnStand | null> => perRequest(context, 'career-plans:stand', () => ownStand(context));

/** The reader's career path of today, against which they write. Null where the family has none, or is not on record. */
export async function ownPath(context: RequestContext) {
  const stand = await standOf(context);
  const jobFamily = stand?.jobFamily ?? null;
  return { jobFamily, path: jobFamily === null ? null : chartInForce(jobFamily, context.actor.on) };
}

export const placesInForce = async (context: RequestContext): Promise<PathPlace[]> => placesOn((await ownPath(context)).path);

export async function planForm(context: RequestContext): Promise<PlanFormType> {
  const { path } = await ownPath(context);
  const stand = await standOf(context);
  return {
    pathTitle: titleOf(path), places: placesOn(path), ownPlaceCode: (stand && path && shownPlace(stand, path).columnCode) ?? null,
    kinds: Object.entries(GOAL_KINDS).map(([code, { label, help }]) => ({ code, label, help })),
    longestText: LONGEST_TEXT, longestGoal: LONGEST_GOAL, mostGoals: MOST_GOALS,
  };
}
