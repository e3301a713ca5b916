import { perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { APPLICATION_ACTIONS } from './application.ts';
import { ASSIGNMENT_ACTIONS } from './assignment.ts';
import { nameOf } from '../people.ts';
import { POSTING_ACTIONS } from './posting.ts';
import type { ActionType, StepType } from './shown.type.ts';
import { Step, type StepSubject } from './step.entity.ts';

const TOLD: Record<StepSubject, Record<string, { told: string }>> = {
  POSTING: { ...POSTING_ACTIONS, DRAFT: { told: '下書きを始めました' } },
  APPLICATION: { ...APPLICATION_ACTIONS, SUBMIT: { told: '応募しました' }, POSTING_WITHDRAWN: { told: '募集が取り下げられました' }, POSTING_SETTLED: { told: '選考が終わりました' }, LEAVE: { told: '退職により終わりました' } },
  ASSIGNMENT: ASSIGNMENT_ACTIONS,
};

/** 「同意しました」. */
export const toldOf = ({ subject, action }: Pick<Step, 'subject' | 'action'>): string => TOLD[subject][action]?.told ?? action;

/** A step as one reader sees it. `noteShown` is decided by the policy of the thing it belongs to. */
export interface ShownStep extends StepType {
  readonly noteShown: boolean;
}

/** What happened to one thing, oldest first. One statement a request for the steps, one for the names. */
export async function timelineOf(context: RequestContext, subjectId: string, noteShown: (step: Step) => boolean): Promise<ShownStep[]> {
  const steps = await stepsOf(context).load(subjectId);
  return Promise.all(
    steps.map(async (step) => ({
      id: String(step.id),
      action: step.action,
      told: toldOf(step),
      by: step.actorId && (await nameOf(context).load(step.actorId)),
      onBehalfOf: step.onBehalfOf && (await nameOf(context).load(step.onBehalfOf)),
      at: step.at,
      fromState: step.fromState,
      toState: step.toState,
      note: step.note,
      noteShown: noteShown(step),
    })),
  );
}

const stepsOf = (context: RequestContext): Loader<string, Step[]> =>
  perRequest(context, 'side-assignments:steps', () => new DataLoader<string, Step[], string>(async (ids) => {
    const steps = Map.groupBy(await context.em.find(Step, { subjectId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }), (step) => step.subjectId);
    return ids.map((id) => steps.get(id) ?? []);
  }));

/** An act as a button: enabled, or disabled with the sentence that a refusal would say. */
export const shownAction = (action: string, { label }: { label: string }, no: { message: string; source?: string } | null): ActionType => ({ action, label, enabled: no === null, reason: no?.message ?? null, source: no?.source ?? null });
