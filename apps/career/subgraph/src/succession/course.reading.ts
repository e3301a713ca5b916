import { may, perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { nameOf } from '../people.ts';
import { ACTIONS, type Action } from './actions.ts';
import { CAUSES, type Leaving } from './leaving.ts';
import { StepRow } from './topic.entity.ts';
import { rightsOf } from './topic-in-reach.reading.ts';
import { limits, type Holder, type Plan, type Topic } from './topic.reading.ts';
import { DEPTHS } from './topic.ts';
import type { HolderType, PlanType, ProspectType, SessionType, StepType, SuccessionActionType } from './topic.type.ts';

const stepsOf = (context: RequestContext): Loader<string, StepRow[]> =>
  perRequest(context, 'succession:steps', () => new DataLoader<string, StepRow[], string>(async (ids) => {
    const found = Map.groupBy(await context.em.find(StepRow, { topicId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }), ({ topicId }) => topicId);
    return ids.map((id) => found.get(id) ?? []);
  }));

/** What happened, oldest first, in a sentence each. */
export async function timelineFor(context: RequestContext, { id }: Topic): Promise<StepType[]> {
  const name = async (employeeId: string | null) => (employeeId === null ? null : nameOf(context).load(employeeId));
  return Promise.all((await stepsOf(context).load(id)).map(async ({ id: step, action, actorId, onBehalfOf, aboutId, at }) => {
    const about = await name(aboutId);
    return { id: String(step), action, told: about === null ? ACTIONS[action].told : `${about}さん：${ACTIONS[action].told}`, by: (await name(actorId))!, onBehalfOf: await name(onBehalfOf), at };
  }));
}

const offer = (action: Action, reason: string | null = null): SuccessionActionType => ({ action, label: ACTIONS[action].label, enabled: reason === null, reason });

/** What the reader can do with the topic itself. */
export function actionsFor(context: RequestContext, topic: Topic): SuccessionActionType[] {
  if (topic.closedOn !== null) return [];
  const keeper = topic.holders.some(({ depth }) => DEPTHS[depth].keeps);
  return (['MAP', 'NAME', 'EDIT', 'CLOSE'] as const)
    .filter((action) => may(rightsOf(context), action, 'KnowledgeTopic', topic))
    .map((action) => offer(action, action === 'NAME' && !keeper ? '先に、一人でできる担い手を登録してください。' : null));
}

/** Whole months until a day; 0 for one that has passed. */
export function monthsUntil(today: string, day: string): number {
  const [a, b] = [today, day].map((each) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7)));
  return Math.max(0, b! - a! - (day.slice(8) < today.slice(8) ? 1 : 0));
}

const prospectOf = (leaving: Leaving, today: string): ProspectType => ({ ...leaving, causeLabel: CAUSES[leaving.cause], monthsLeft: monthsUntil(today, leaving.on) });

/** Those on the map; when and why somebody leaves only to those who may know it of that person. That somebody is gone, the directory says to all. */
export const holdersFor = (context: RequestContext, topic: Topic): HolderType[] => topic.holders.map((holder) => holderFor(context, topic, holder));

function holderFor(context: RequestContext, topic: Topic, holder: Holder): HolderType {
  const rights = rightsOf(context);
  const hasLeft = holder.leaving?.cause === 'LEFT';
  const prospectShown = hasLeft || may(rights, 'readProspect', 'KnowledgeHolder', holder);
  return {
    id: holder.id, employee: { id: holder.employeeId }, name: holder.displayName, depth: holder.depth, depthLabel: DEPTHS[holder.depth].label, hasLeft, prospectShown,
    prospect: prospectShown && holder.leaving ? prospectOf(holder.leaving, context.actor.on) : null,
    availableActions: topic.closedOn === null && may(rights, 'UNMAP', 'KnowledgeTopic', topic) ? [offer('UNMAP')] : [],
  };
}

/** How many hand-overs both have vouched for. */
export const agreedSessions = ({ records }: Pick<Plan, 'records'>): number => records.filter(({ confirmedAt }) => confirmedAt !== null).length;

export function whyNotConfirm(plan: Plan): { code: 'SESSIONS_MISSING' | 'SUCCESSOR_GONE'; message: string } | null {
  if (plan.leaving?.cause === 'LEFT') return { code: 'SUCCESSOR_GONE', message: 'この後任は、もうこの所属にいません。後任を取り消し、別の人を決めてください。' };
  const missing = limits.sessionsToConfirm - agreedSessions(plan);
  return missing > 0 ? { code: 'SESSIONS_MISSING', message: `二人が確かめた引継ぎの記録が、あと${missing}件要ります。` } : null;
}

/** Successors with what they and the holders did. */
export const plansFor = (context: RequestContext, topic: Topic): Promise<PlanType[]> => Promise.all(topic.plans.map((plan) => planFor(context, topic, plan)));

async function planFor(context: RequestContext, topic: Topic, plan: Plan): Promise<PlanType> {
  const rights = rightsOf(context);
  const isOpen = topic.closedOn === null && plan.confirmedOn === null;
  const actions = isOpen
    ? [...(may(rights, 'RECORD', 'SuccessionPlan', plan) ? [offer('RECORD')] : []), ...(may(rights, 'CONFIRM', 'SuccessionPlan', plan) ? [offer('CONFIRM', whyNotConfirm(plan)?.message ?? null)] : []), ...(may(rights, 'WITHDRAW', 'KnowledgeTopic', topic) ? [offer('WITHDRAW')] : [])]
    : [];
  return {
    id: plan.id, successor: { id: plan.successorId }, successorName: plan.displayName, dueOn: plan.dueOn, isOverdue: isOpen && plan.dueOn < context.actor.on, confirmedOn: plan.confirmedOn,
    sessions: await Promise.all(plan.records.map((record) => sessionFor(context, topic, plan, record, isOpen))), availableActions: actions,
  };
}

/** Whoever of the two did not write it down. */
export const otherOf = ({ holderId, authorId }: { holderId: string; authorId: string }, { successorId }: Pick<Plan, 'successorId'>): string => (authorId === successorId ? holderId : successorId);

async function sessionFor(context: RequestContext, topic: Topic, plan: Plan, record: Plan['records'][number], isOpen: boolean): Promise<SessionType> {
  const rights = rightsOf(context);
  const mayAgree = isOpen && record.confirmedAt === null && may(rights, 'AGREE', 'HandoverSession', { otherId: otherOf(record, plan) });
  return {
    id: record.id, heldOn: record.heldOn, holderName: await nameOf(context).load(record.holderId), authorName: await nameOf(context).load(record.authorId),
    what: may(rights, 'readWords', 'KnowledgeTopic', topic) ? record.what : null, isAgreed: record.confirmedAt !== null, availableActions: mayAgree ? [offer('AGREE')] : [],
  };
}
