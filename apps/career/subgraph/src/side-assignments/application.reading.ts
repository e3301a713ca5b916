import type { SqlEntityManager } from '@mikro-orm/sql';
import { perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { Application } from './application.entity.ts';
import { APPLICATION_ACTIONS, NEXT_STEPS, whyNotApplication, type ApplicationAction, type Choice } from './application.ts';
import { mayDo } from './noun.ts';
import { application as noun } from './nouns.ts';
import { deciders, homeOf } from '../people.ts';
import { Posting } from './posting.entity.ts';
import { hostNames } from './posting.reading.ts';
import type { ActionType, HolderType } from './shown.type.ts';
import { shownAction } from './timeline.ts';

/** What the reader can do with an application now. */
export async function applicationActions(context: RequestContext, application: Application): Promise<ActionType[]> {
  const steps: readonly ApplicationAction[] = NEXT_STEPS[application.state];
  const offered: ApplicationAction[] = [];
  for (const action of steps) if (await mayDo(context, noun, action, application)) offered.push(action);
  if (offered.length === 0) return [];
  const choice = { ...(await choices(context).load(application.postingId)), toldAt: application.toldAt ?? null };
  return offered.map((action) => shownAction(action, APPLICATION_ACTIONS[action], whyNotApplication(action, application.state, choice)));
}

/** The choice among a posting's applications, as it stands: read inside an act, where the posting is locked. */
export async function choiceOf(em: SqlEntityManager, application: Application, on: string): Promise<Choice> {
  const found = await choicesOf(em, [application.postingId], on);
  return { ...found.get(application.postingId)!, toldAt: application.toldAt ?? null };
}

const choices = (context: RequestContext): Loader<string, Omit<Choice, 'toldAt'>> =>
  perRequest(context, 'side-assignments:choices', () => new DataLoader<string, Omit<Choice, 'toldAt'>, string>(async (ids) => {
    const found = await choicesOf(context.em, ids, context.actor.on);
    return ids.map((id) => found.get(id)!);
  }));

async function choicesOf(em: SqlEntityManager, postingIds: readonly string[], on: string): Promise<Map<string, Omit<Choice, 'toldAt'>>> {
  const postings = await em.find(Posting, { id: { $in: [...postingIds] } });
  const chosen = await em.find(Application, { postingId: { $in: [...postingIds] }, state: { $in: ['SELECTED', 'ORDERED'] } }, { fields: ['postingId'] });
  return new Map(postings.map((posting) => [posting.id, { on, postingState: posting.stateOn(on), headcount: posting.headcount ?? 0, termTo: posting.termTo ?? '', chosen: chosen.filter((each) => each.postingId === posting.id).length }]));
}

/** Who has it now, and since when. The own 所属長 is looked up as of today, so a successor has it from the first day. */
export async function applicationHolder(context: RequestContext, { state, stateSince: since, applicantId, hostUnitId }: Application): Promise<HolderType | null> {
  if (state === 'SUBMITTED') return { role: '所属長', names: await deciders(context, 'HOME', (await homeOf(context).load(applicantId))?.unitIds ?? []), since };
  if (state === 'HOME_CONSENTED') return { role: '受入所属', names: await hostNames(context, hostUnitId), since };
  if (state === 'SELECTED') return { role: '人事課', names: [], since };
  return null;
}
