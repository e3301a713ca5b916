import type { MongoAbility } from '@casl/ability';
import type { FilterQuery } from '@mikro-orm/core';
import { isUuid, may, notFound, perRequest, rowsFor, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { lineOf, planStandingOf } from './line.policy.ts';
import { pathOfVersion, placesOn, titleOf } from './plan-path.ts';
import { Plan, PlanShare, PlanVersion } from './plan.entity.ts';
import { planRights } from './plan.policy.ts';
import { GOAL_KINDS, isShareInForce, NEXT_STEPS, PLAN_ACTIONS, planState, whyNotPlan, type PlanContent, type PlanState } from './plan.ts';
import type { ContentType, PlanActionType, VersionType } from './plan.type.ts';

export const planRightsOf = async (context: RequestContext): Promise<MongoAbility> => {
  const standing = await planStandingOf(context);
  return perRequest(context, 'career-plans:rights', () => planRights(standing));
};

/** The plans that exist for the reader, among those asked for. */
export const readablePlans = async (context: RequestContext, where: FilterQuery<Plan>): Promise<FilterQuery<Plan>> => ({ $and: [where, rowsFor(await planRightsOf(context), 'read', 'CareerPlan')] });

/** Throws NOT_FOUND alike for what is not there and what is not for the reader. */
export async function getPlan(context: RequestContext, id: string): Promise<Plan> {
  const found = isUuid(id) ? await context.em.findOne(Plan, await readablePlans(context, { id })) : null;
  return found ?? Promise.reject(notFound('キャリアプラン'));
}

/** Whether the managers of today may read what was last shared. */
export const inForce = async (context: RequestContext, plan: Plan): Promise<boolean> => isShareInForce(plan, (await lineOf(context).load(plan.ownerId)).placementId);

/** The owner is told all; a manager only of what is shared, so that no state tells of a version that is not. */
export async function stateFor(context: RequestContext, plan: Plan): Promise<PlanState> {
  if (await mayReadAll(context, plan)) return plan.stateFor(await inForce(context, plan));
  return planState({ latestNumber: plan.sharedNumber!, sharedNumber: plan.sharedNumber, isDiscussed: plan.discussedAt !== null });
}

export const mayReadAll = async (context: RequestContext, plan: Plan): Promise<boolean> => may(await planRightsOf(context), 'readAll', 'CareerPlan', plan);
export const mayReadDraft = async (context: RequestContext, plan: Plan): Promise<boolean> => may(await planRightsOf(context), 'readDraft', 'CareerPlan', plan);

/** What the reader can do now. */
export async function planActions(context: RequestContext, plan: Plan): Promise<PlanActionType[]> {
  const [rights, state, { managerIds }] = [await planRightsOf(context), await stateFor(context, plan), await lineOf(context).load(plan.ownerId)];
  const now = { hasDraft: plan.draft !== null, managers: managerIds.length };
  return NEXT_STEPS[state]
    .filter((action) => may(rights, action, 'CareerPlan', plan) && (action !== 'DISCARD' || now.hasDraft))
    .map((action) => {
      const no = whyNotPlan(action, state, now);
      return { action, label: action === 'WRITE' && now.hasDraft ? '続きを書く' : PLAN_ACTIONS[action].label, enabled: no === null, reason: no?.message ?? null };
    });
}

/** Versions that the reader may read, the newest first: all of one's own, of others the one that is shared. */
export async function versionsFor(context: RequestContext, plan: Plan): Promise<VersionType[]> {
  const all = await versionsOf(context).load(plan.id);
  const shown = (await mayReadAll(context, plan)) ? all : all.filter(({ number }) => number === plan.sharedNumber);
  return shown.map((version) => {
    const path = pathOfVersion(version.jobFamily, version.pathVersion);
    return { id: version.id, number: version.number, writtenAt: version.writtenAt, pathTitle: titleOf(path), content: contentShown(version.id, version, placesOn(path)) };
  });
}

/** What was written, with the words of the path it was written against. */
export const contentShown = (id: string, { vision, strengths, lifeDesign, support, goals }: PlanContent, places: ReturnType<typeof placesOn>): ContentType => ({
  id, vision, strengths, lifeDesign, support,
  goals: goals.map((goal, n) => ({ id: `${id}-${n}`, ...goal, kindLabel: GOAL_KINDS[goal.kind].label, columnLabel: places.find(({ code }) => code === goal.columnCode)?.label ?? null })),
});

const versionsOf = (context: RequestContext): Loader<string, PlanVersion[]> =>
  ofPlans(context, 'versions', (ids) => context.em.find(PlanVersion, { planId: { $in: [...ids] } }, { orderBy: { number: 'desc' } }));

export const sharesOf = (context: RequestContext): Loader<string, PlanShare[]> =>
  ofPlans(context, 'shares', (ids) => context.em.find(PlanShare, { planId: { $in: [...ids] } }, { orderBy: { sharedAt: 'desc', id: 'asc' } }));

/** One statement per kind of thing and request, however many plans ask. */
export const ofPlans = <Row extends { planId: string }>(context: RequestContext, name: string, find: (ids: readonly string[]) => Promise<Row[]>): Loader<string, Row[]> =>
  perRequest(context, `career-plans:${name}`, () => new DataLoader<string, Row[], string>(async (ids) => {
    const found = Map.groupBy(await find(ids), ({ planId }) => planId);
    return ids.map((id) => found.get(id) ?? []);
  }));
