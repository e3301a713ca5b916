import { perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { nameOf } from '../people.ts';
import { POSTING_ACTIONS } from '../side-assignments/posting.ts';
import type { ShownStep } from '../side-assignments/timeline.ts';
import { APPLICATION_ACTIONS } from './application.ts';
import { InternalPostingStep } from './step.entity.ts';

const TOLD: Record<string, { told: string }> = {
  ...POSTING_ACTIONS, DRAFT: { told: '下書きを始めました' },
  ...APPLICATION_ACTIONS, APPLY: { told: '応募しました' }, POSTING_WITHDRAWN: { told: '募集が取り下げられました' }, MATCHED_ELSEWHERE: { told: 'ほかの公募で決まったため、終わりました' }, LEAVE: { told: '退職により終わりました' },
};
/** Taking something back is said of the thing that is taken back. */
const TAKEN_BACK = { posting: '募集を取り下げました', application: APPLICATION_ACTIONS.WITHDRAW.told };

/** 「見送りました」. */
export const toldOf = ({ action }: Pick<InternalPostingStep, 'action'>, of: keyof typeof TAKEN_BACK): string => (action === 'WITHDRAW' ? TAKEN_BACK[of] : (TOLD[action]?.told ?? action));

/** What the line of an applicant learns of a decision, and nothing before it. */
export const TOLD_TO_THE_LINE: readonly string[] = ['MATCH', 'HEAR'];

/** What happened to one thing, oldest first, as far as `isShown`. One statement a request for the steps, one for the names. */
export async function courseOf(context: RequestContext, subjectId: string, of: keyof typeof TAKEN_BACK, isShown: (step: InternalPostingStep) => boolean, noteShown: (step: InternalPostingStep) => boolean): Promise<ShownStep[]> {
  const steps = (await stepsOf(context).load(subjectId)).filter(isShown);
  const name = (id: string | null) => (id === null ? null : nameOf(context).load(id));
  return Promise.all(steps.map(async (step) => ({
    id: step.id, action: step.action, told: toldOf(step, of),
    by: await name(step.actorId), onBehalfOf: await name(step.onBehalfOf), at: step.at, fromState: step.fromState, toState: step.toState, note: step.note, noteShown: noteShown(step),
  })));
}

const stepsOf = (context: RequestContext): Loader<string, InternalPostingStep[]> =>
  perRequest(context, 'internal-postings:steps', () => new DataLoader<string, InternalPostingStep[], string>(async (ids) => {
    const steps = Map.groupBy(await context.em.find(InternalPostingStep, { subjectId: { $in: [...ids] } }, { orderBy: { number: 'asc' } }), (step) => step.subjectId);
    return ids.map((id) => steps.get(id) ?? []);
  }));
