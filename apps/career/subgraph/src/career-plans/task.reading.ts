import { rowsFor, type RequestContext } from '@takara/subgraph-kit';
import { nameOf } from '../people.ts';
import { Interview } from './interview.entity.ts';
import { interviewRightsOf } from './interview.reading.ts';
import { Plan } from './plan.entity.ts';
import { readablePlans } from './plan.reading.ts';
import type { TaskType } from './task.type.ts';

/** More than this is no list of things to do; the oldest are in it. */
const MOST_TASKS = 100;
export const OWN_PATH = '/career/plan';
export const planPath = (id: string) => `${OWN_PATH}s/${id}`;

/** All that waits for the reader: records to confirm or to mend, and plans that were shared with them and not yet talked about. */
export async function tasksOf(context: RequestContext): Promise<TaskType[]> {
  const tasks = [...(await recordsOf(context)), ...(await talksOf(context))];
  return tasks.toSorted((a, b) => a.since.getTime() - b.since.getTime() || a.id.localeCompare(b.id));
}

async function recordsOf(context: RequestContext): Promise<TaskType[]> {
  const { em, actor: { employeeId } } = context;
  const rights = await interviewRightsOf(context);
  const toConfirm = { $and: [{ state: 'WAITING' as const }, rowsFor(rights, 'CONFIRM', 'CareerInterview')] };
  const toMend = { $and: [{ state: 'RETURNED' as const }, rowsFor(rights, 'REWRITE', 'CareerInterview')] };
  const waiting = await em.find(Interview, { $or: [toConfirm, toMend] }, { orderBy: { stateSince: 'asc' }, limit: MOST_TASKS });
  return Promise.all(
    waiting.map(async ({ id, planId, state, stateSince, ownerId, managerId }) => {
      const isOwn = ownerId === employeeId;
      const other = await nameOf(context).load(isOwn ? managerId : ownerId);
      const path = `${isOwn ? OWN_PATH : planPath(planId)}#interview-${id}`;
      return state === 'WAITING'
        ? { id, title: `${other}さんが書いた面談の記録を確かめる`, reason: 'キャリアプランの面談です。二人で確かめると、記録が定まります。', dueOn: null, since: stateSince, path }
        : { id, title: `${other}さんとの面談の記録を直す`, reason: '直すところが伝えられました。書き直すと、もう一度確かめてもらえます。', dueOn: null, since: stateSince, path };
    }),
  );
}

async function talksOf(context: RequestContext): Promise<TaskType[]> {
  const plans = await context.em.find(Plan, await readablePlans(context, { ownerId: { $ne: context.actor.employeeId }, discussedAt: null }), { orderBy: { sharedAt: 'asc' }, limit: MOST_TASKS });
  const recorded = new Set((await context.em.find(Interview, { planId: { $in: plans.map(({ id }) => id) }, state: { $in: ['WAITING', 'RETURNED'] } }, { fields: ['planId', 'number', 'placementId'] })).map(talkOf));
  const open = plans.filter((plan) => !recorded.has(talkOf({ planId: plan.id, number: plan.sharedNumber!, placementId: plan.sharedPlacementId! })));
  return Promise.all(open.map(async ({ id, ownerId, sharedAt }) => ({ id, title: `${await nameOf(context).load(ownerId)}さんのキャリアプランを読み、面談する`, reason: '本人が、上司のあなたに見せました。面談したら、記録を残します。', dueOn: null, since: sharedAt!, path: planPath(id) })));
}

const talkOf = ({ planId, number, placementId }: { planId: string; number: number; placementId: string }): string => `${planId} ${number} ${placementId}`;
