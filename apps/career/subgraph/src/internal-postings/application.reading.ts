import type { SqlEntityManager } from '@mikro-orm/sql';
import { DirectoryEmployee, DirectoryUnit, perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { mayDo } from '../side-assignments/noun.ts';
import { mainAssignmentOf, nameOf } from '../people.ts';
import type { ActionType, HolderType } from '../side-assignments/shown.type.ts';
import { shownAction } from '../side-assignments/timeline.ts';
import { InternalApplication } from './application.entity.ts';
import { labelOf, LIVE_STATES, NEXT_STEPS, whyNotApplication, type ApplicationAction, type Choice, type No } from './application.ts';
import { headsOf, linesSince } from './line.policy.ts';
import { shownState } from './match.reading.ts';
import { application as noun } from './nouns.ts';
import { InternalPosting } from './posting.entity.ts';
import { termsInForce } from './terms.ts';
import { words } from './eligibility.reading.ts';

/** What the reader can do with an application now. */
export async function applicationActions(context: RequestContext, application: InternalApplication): Promise<ActionType[]> {
  const state = await shownState(context).load(application);
  const steps: readonly ApplicationAction[] = NEXT_STEPS[state];
  const offered: ApplicationAction[] = [];
  for (const action of steps) if (await mayDo(context, noun, action, application)) offered.push(action);
  if (offered.length === 0) return [];
  const choice = { ...(await choices(context).load(application.postingId)), ...ownOf(application) };
  // Read already: no button that only says so.
  return offered.filter((action) => !(action === 'ACKNOWLEDGE' && application.toldAt) && !(action === 'HEAR' && application.heardAt)).map((action) => shownAction(action, labelOf(action, state), whyNotApplication(action, state, choice)));
}

type OfPosting = Omit<Choice, 'toldAt' | 'heardAt' | 'interviewOn'>;
const ownOf = ({ toldAt, heardAt, interviewOn }: InternalApplication) => ({ toldAt: toldAt ?? null, heardAt: heardAt ?? null, interviewOn: interviewOn ?? null });

/** Read inside an act, where the posting is locked. */
export async function choiceOf(em: SqlEntityManager, application: InternalApplication, on: string): Promise<Choice> {
  return { ...(await choicesOf(em, [application.postingId], on)).get(application.postingId)!, ...ownOf(application) };
}

const choices = (context: RequestContext): Loader<string, OfPosting> =>
  perRequest(context, 'internal-postings:choices', () => new DataLoader<string, OfPosting, string>(async (ids) => {
    const found = await choicesOf(context.em, ids, context.actor.on);
    return ids.map((id) => found.get(id)!);
  }));

async function choicesOf(em: SqlEntityManager, postingIds: readonly string[], on: string): Promise<Map<string, OfPosting>> {
  const postings = await em.find(InternalPosting, { id: { $in: [...postingIds] } });
  const matched = await em.find(InternalApplication, { postingId: { $in: [...postingIds] }, state: 'MATCHED' }, { fields: ['postingId'] });
  return new Map(postings.map((posting) => [posting.id, { on, postingState: posting.stateOn(on), headcount: posting.headcount ?? 0, matched: matched.filter((each) => each.postingId === posting.id).length }]));
}

/** What must hold of the person still on the day of the decision: in service, of the staff it is for, and not there already. */
export async function whyNotMatched(em: SqlEntityManager, { applicantId, hostUnitId }: InternalApplication, on: string): Promise<No | null> {
  const { staffKinds } = termsInForce();
  const main = await mainAssignmentOf(em, applicantId, on);
  const person = await em.findOne(DirectoryEmployee, { id: applicantId });
  const unit = main && (await em.findOne(DirectoryUnit, { id: main.unitId }));
  if (!unit || !person) return { refused: 'LEFT_SERVICE', message: 'この職員は、いまの名簿にいません。理由を添えて見送ってください。' };
  if (!staffKinds.value.includes(person.staffKind)) return { refused: 'STAFF_KIND_EXCLUDED', message: `庁内公募の対象は${words.staffKinds}です。この職員は応募の後に任用の種類が変わりました。人事課に相談し、見送るときは理由を書いてください。`, source: staffKinds.source };
  if (unit.ancestorIds.includes(hostUnitId)) return { refused: 'OWN_UNIT', message: 'この職員は、応募の後にこの所属へ異動しています。決める必要がありません。理由を添えて見送ってください。' };
  return null;
}

/** Who has it now, and since when. Whoever is in the applicant's line cannot have it: where that leaves nobody in the unit, it is 人事課's. */
export async function applicationHolder(context: RequestContext, application: InternalApplication): Promise<HolderType | null> {
  const state = await shownState(context).load(application);
  const since = application.stateSince;
  if (LIVE_STATES.includes(state as never)) {
    const ids = await selectors(context).load(application);
    return ids.length > 0 ? { role: '募集する所属', names: await Promise.all(ids.map((id) => nameOf(context).load(id))), since } : { role: '人事課', names: [], since };
  }
  return state === 'MATCHED' ? { role: '人事課', names: [], since } : null;
}

/** 所属長 (and 代決者) of the posting unit who may choose; empty: nobody of them. Three statements a request. */
export const selectors = (context: RequestContext): Loader<InternalApplication, readonly string[]> =>
  perRequest(context, 'internal-postings:selectors', () => new DataLoader<InternalApplication, readonly string[], string>(async (applications) => {
    const { em, actor } = context;
    const duties = await headsOf(em, [...new Set(applications.map(({ hostUnitId }) => hostUnitId))], actor.on);
    const lines = await linesSince(em, applications.map(({ id }) => id), actor.on);
    return applications.map(({ id, hostUnitId, applicantId }) => duties.filter((duty) => duty.unitId === hostUnitId && duty.employeeId !== applicantId && !lines.get(id)?.has(duty.employeeId)).map(({ employeeId }) => employeeId));
  }, { cacheKeyFn: ({ id }) => id }));
