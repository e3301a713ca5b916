import { asOf, DirectoryDuty, perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { mayDo } from '../side-assignments/noun.ts';
import { homeOf, nameOf } from '../people.ts';
import type { ActionType, HolderType } from '../side-assignments/shown.type.ts';
import { shownAction, type ShownStep } from '../side-assignments/timeline.ts';
import { DECIDING_DUTIES } from '../standing.policy.ts';
import { permit as noun } from './nouns.ts';
import { PERMIT_ACTIONS, NEXT_STEPS, whyNotPermit, type PermitAction } from './permit.ts';
import { OutsideActivityHours, type OutsideActivityPermit } from './permit.entity.ts';
import { renewalOf, shownState } from './state.reading.ts';
import { OutsideActivityStep } from './step.entity.ts';

/** What the reader can do with a permit now. */
export async function permitActions(context: RequestContext, permit: OutsideActivityPermit): Promise<ActionType[]> {
  const state = await shownState(context).load(permit);
  const offered: PermitAction[] = [];
  for (const action of NEXT_STEPS[state] as readonly PermitAction[]) if (await mayDo(context, noun, action, permit)) offered.push(action);
  if (offered.length === 0) return [];
  const isRenewed = offered.includes('RENEW') && (await renewalOf(context).load(permit.id)) !== null;
  // Read already: no button that only says so.
  return offered.filter((action) => !(action === 'ACKNOWLEDGE' && permit.toldAt)).map((action) => shownAction(action, PERMIT_ACTIONS[action], whyNotPermit(action, state, { isTold: Boolean(permit.toldAt), isRenewed })));
}

/** Who has it now, and since when; null when nobody has to decide anything. */
export async function permitHolder(context: RequestContext, permit: OutsideActivityPermit): Promise<HolderType | null> {
  const { applicantId, state, stateSince: since } = permit;
  if (state === 'HR_REVIEW') return { role: '人事課', names: [], since };
  if (state === 'DRAFT' || state === 'RETURNED') return { role: '本人', names: [await nameOf(context).load(applicantId)], since };
  return state === 'SUBMITTED' ? { role: '所属長', names: await headsOf(context, applicantId), since } : null;
}

/** 所属長 of the nearest unit that has one beside the person, delegates marked. */
async function headsOf(context: RequestContext, employeeId: string): Promise<string[]> {
  const unitIds = (await homeOf(context).load(employeeId))?.unitIds ?? [];
  for (const duties of (await headDuties(context).loadMany([...unitIds])) as DirectoryDuty[][]) {
    const others = duties.filter((duty) => duty.employeeId !== employeeId);
    if (others.length > 0) return Promise.all(others.map(async (duty) => `${await nameOf(context).load(duty.employeeId)}${duty.onBehalfOf ? '（代決）' : ''}`));
  }
  return [];
}

const headDuties = (context: RequestContext): Loader<string, DirectoryDuty[]> =>
  perRequest(context, 'outside-activities:heads', () => new DataLoader<string, DirectoryDuty[], string>(async (unitIds) => {
    const found = Map.groupBy(await context.em.find(DirectoryDuty, { unitId: { $in: [...unitIds] }, kind: { $in: [...DECIDING_DUTIES.HOME] }, ...asOf(context.actor.on) }, { orderBy: { onBehalfOf: 'asc nulls first', employeeId: 'asc' } }), (duty) => duty.unitId!);
    return unitIds.map((id) => found.get(id) ?? []);
  }));

export const hoursOf = (context: RequestContext): Loader<string, OutsideActivityHours[]> =>
  perRequest(context, 'outside-activities:hours', () => new DataLoader<string, OutsideActivityHours[], string>(async (ids) => {
    const found = Map.groupBy(await context.em.find(OutsideActivityHours, { permitId: { $in: [...ids] } }, { orderBy: { month: 'desc' } }), ({ permitId }) => permitId);
    return ids.map((id) => found.get(id) ?? []);
  }));

const TOLD_BESIDES: Record<string, string> = { DRAFT: '申請を書き始めました', LEAVE: '退職により終わりました' };
export const toldOf = (action: string): string => TOLD_BESIDES[action] ?? PERMIT_ACTIONS[action as PermitAction]?.told ?? action;
/** What is said to the 所属長 and 人事課 alone. */
const OPINIONS: readonly string[] = ['OPINE'];

/** What happened to one permit, oldest first. One statement a request for the steps, one for the names. */
export async function courseOf(context: RequestContext, { id }: OutsideActivityPermit, seesOpinion: boolean): Promise<ShownStep[]> {
  const name = (who: string | null) => (who === null ? null : nameOf(context).load(who));
  return Promise.all((await stepsOf(context).load(id)).map(async (step) => ({
    id: step.id, action: step.action, told: toldOf(step.action), by: await name(step.actorId), onBehalfOf: await name(step.onBehalfOf),
    at: step.at, fromState: step.fromState, toState: step.toState, note: step.note, noteShown: seesOpinion || !OPINIONS.includes(step.action),
  })));
}

const stepsOf = (context: RequestContext): Loader<string, OutsideActivityStep[]> =>
  perRequest(context, 'outside-activities:steps', () => new DataLoader<string, OutsideActivityStep[], string>(async (ids) => {
    const found = Map.groupBy(await context.em.find(OutsideActivityStep, { subjectId: { $in: [...ids] } }, { orderBy: { number: 'asc' } }), ({ subjectId }) => subjectId);
    return ids.map((id) => found.get(id) ?? []);
  }));
