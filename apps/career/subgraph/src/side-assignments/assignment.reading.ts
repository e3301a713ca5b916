import { perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { Hours, Review, type Assignment } from './assignment.entity.ts';
import { sideOf } from './assignment.policy.ts';
import { ASSIGNMENT_ACTIONS, NEXT_STEPS, whyNotAssignment, type AssignmentAction } from './assignment.ts';
import { mayDo } from './noun.ts';
import { assignment as noun } from './nouns.ts';
import { nameOf } from '../people.ts';
import { hostNames } from './posting.reading.ts';
import type { ActionType, HolderType } from './shown.type.ts';
import { standingOf } from '../standing.policy.ts';
import { shownAction } from './timeline.ts';

/** What the reader can do with a side assignment now. */
export async function assignmentActions(context: RequestContext, assignment: Assignment): Promise<ActionType[]> {
  const state = assignment.stateOn(context.actor.on);
  const side = sideOf(await standingOf(context), assignment);
  const steps: readonly AssignmentAction[] = NEXT_STEPS[state];
  const shown: ActionType[] = [];
  for (const action of steps) {
    if (!(await mayDo(context, noun, action, assignment))) continue;
    const unconfirmed = action !== 'CONFIRM_HOURS' || (await hoursOf(context).load(assignment.id)).some((hours) => !hours.confirmedAt);
    // Nothing more will be logged: there is nothing to wait for.
    if (!unconfirmed && state === 'REVIEWED') continue;
    const no = unconfirmed ? whyNotAssignment(action, state, assignment, side) : { message: '確かめる時間はありません。本人が時間を記すのをお待ちください。' };
    shown.push(shownAction(action, ASSIGNMENT_ACTIONS[action], no));
  }
  return shown;
}

/** Who has it now: the person while it runs; after the end, whoever has not yet written their review. */
export async function assignmentHolder(context: RequestContext, assignment: Assignment): Promise<HolderType | null> {
  const state = assignment.stateOn(context.actor.on);
  if (state === 'REVIEWED') return null;
  const person = await nameOf(context).load(assignment.employeeId);
  if (state === 'ORDERED') return { role: '本人', names: [person], since: assignment.orderedAt };
  if (state === 'ACTIVE') return { role: '本人', names: [person], since: startOf(assignment.firstDay) };
  const since = startOf(assignment.until);
  const waitsForPerson = !assignment.personReviewed && assignment.ending !== 'LEFT';
  if (assignment.hostReviewed) return { role: '本人', names: [person], since };
  const hosts = await hostNames(context, assignment.hostUnitId);
  return waitsForPerson ? { role: '本人と受入所属', names: [person, ...hosts], since } : { role: '受入所属', names: hosts, since };
}

/** The first moment of a day in Japan. */
const startOf = (day: string) => new Date(`${day}T00:00:00+09:00`);

export const hoursOf = (context: RequestContext): Loader<string, Hours[]> =>
  perRequest(context, 'side-assignments:hours', () => new DataLoader<string, Hours[], string>(async (ids) => {
    const found = Map.groupBy(await context.em.find(Hours, { assignmentId: { $in: [...ids] } }, { orderBy: { month: 'asc' } }), (hours) => hours.assignmentId);
    return ids.map((id) => found.get(id) ?? []);
  }));

export const reviewsOf = (context: RequestContext): Loader<string, Review[]> =>
  perRequest(context, 'side-assignments:reviews', () => new DataLoader<string, Review[], string>(async (ids) => {
    const found = Map.groupBy(await context.em.find(Review, { assignmentId: { $in: [...ids] } }, { orderBy: { writtenAt: 'asc', id: 'asc' } }), (review) => review.assignmentId);
    return ids.map((id) => found.get(id) ?? []);
  }));
