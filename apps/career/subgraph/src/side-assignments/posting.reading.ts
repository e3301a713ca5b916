import type { FilterQuery } from '@mikro-orm/core';
import { isUuid, perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { whyNotApply, type Candidate } from './application.ts';
import { Application } from './application.entity.ts';
import { LIVE_STATES } from './application.ts';
import { Assignment } from './assignment.entity.ts';
import { limitsInForce } from './limits.ts';
import { mayDo } from './noun.ts';
import { posting as noun } from './nouns.ts';
import { deciders, homeOf, unitsAbove } from '../people.ts';
import type { Posting } from './posting.entity.ts';
import { NEXT_STEPS, POSTING_ACTIONS, whyNotPosting, type PostingAction, type PostingState } from './posting.ts';
import type { ActionType, HolderType } from './shown.type.ts';
import { shownAction } from './timeline.ts';

/** What the reader can do with a posting now: their rights, the table of next steps, and why not. */
export async function postingActions(context: RequestContext, posting: Posting): Promise<ActionType[]> {
  const { on } = context.actor;
  const steps: readonly PostingAction[] = NEXT_STEPS[posting.stateOn(on)];
  const shown = await Promise.all(
    steps.map(async (action) => {
      if (!(await mayDo(context, noun, action, posting))) return [];
      const no = action === 'APPLY' ? await whyNotApplyFor(context, posting) : whyNotPosting(action, posting, { on, limits: limitsInForce(), orders: action === 'WITHDRAW' ? (await countsOf(context).load(posting.id)).ordered : 0 });
      return [shownAction(action, POSTING_ACTIONS[action], no)];
    }),
  );
  return shown.flat();
}

/** Why the reader cannot apply, or null. */
export async function whyNotApplyFor(context: RequestContext, posting: Posting) {
  const { actor } = context;
  const home = await homeOf(context).load(actor.employeeId);
  const candidate: Candidate = {
    staffKind: home?.staffKind ?? '',
    grade: home?.grade ?? '',
    units: home?.unitIds ?? [],
    hours: overlapping(await assignmentsOfReader(context), posting, actor.on),
    hasLiveApplication: (await ownApplicationOf(context).load(posting.id)) !== null && LIVE_STATES.includes((await ownApplicationOf(context).load(posting.id))!.state as never),
  };
  return whyNotApply({ state: posting.stateOn(actor.on), hostWorkUnitId: posting.hostWorkUnitId, hoursPerMonth: posting.hoursPerMonth }, candidate, limitsInForce());
}

/** Hours a month of side assignments that run in the posting's term. */
export const overlapping = (assignments: readonly Assignment[], { termFrom, termTo }: { termFrom: string | null; termTo: string | null }, on: string) =>
  assignments.filter((each) => each.until > on && each.until > (termFrom ?? on) && each.firstDay <= (termTo ?? '9999-12-31')).reduce((sum, each) => sum + each.hoursPerMonth, 0);

const assignmentsOfReader = (context: RequestContext) => perRequest(context, 'side-assignments:of-reader', () => context.em.find(Assignment, { employeeId: context.actor.employeeId }));

/** The reader's own application to a posting, the latest when there were several. */
export const ownApplicationOf = (context: RequestContext): Loader<string, Application | null> =>
  perRequest(context, 'side-assignments:own-application', () => new DataLoader<string, Application | null, string>(async (ids) => {
    const found = await context.em.find(Application, { applicantId: context.actor.employeeId, postingId: { $in: ids.filter(isUuid) } }, { orderBy: { submittedAt: 'asc' } });
    const latest = new Map(found.map((application) => [application.postingId, application]));
    return ids.map((id) => latest.get(id) ?? null);
  }));

interface Counts {
  readonly all: number;
  readonly shown: number;
  readonly ordered: number;
}
const NONE: Counts = { all: 0, shown: 0, ordered: 0 };

/** Applications of a posting: all, those the host knows of, those ordered. */
export const countsOf = (context: RequestContext): Loader<string, Counts> =>
  perRequest(context, 'side-assignments:counts', () => new DataLoader<string, Counts, string>(async (ids) => {
    const schema = context.em.config.get('schema') as string;
    const rows: (Counts & { posting_id: string })[] = await context.em.execute(
      `select posting_id, count(*)::int as "all", (count(*) filter (where shown_to_host))::int as shown, (count(*) filter (where state = 'ORDERED'))::int as ordered
       from "${schema}".side_assignment_application where posting_id = any(?::uuid[]) group by posting_id`,
      [`{${ids.join(',')}}`],
    );
    const found = new Map(rows.map((row) => [row.posting_id, row]));
    return ids.map((id) => found.get(id) ?? NONE);
  }));

/** Who has it now, and since when; null when nobody has to do anything any more. */
export async function postingHolder(context: RequestContext, posting: Posting): Promise<HolderType | null> {
  const state = posting.stateOn(context.actor.on);
  const since = state === 'CLOSED' && posting.state === 'OPEN' ? new Date(`${posting.deadline}T15:00:00Z`) : posting.stateSince;
  if (state === 'SETTLED' || state === 'WITHDRAWN') return null;
  if (state === 'SUBMITTED') return { role: '人事課', names: [], since };
  if (state === 'OPEN') return { role: '応募する職員', names: [], since };
  return { role: '受入所属', names: await hostNames(context, posting.hostUnitId), since };
}

export const hostNames = async (context: RequestContext, hostUnitId: string) => deciders(context, 'HOST', await unitsAbove(context).load(hostUnitId));

/** 募集中 and 締切後 differ by the day alone once a posting is open. */
export const inState = (state: PostingState, on: string): FilterQuery<Posting> =>
  state === 'OPEN' ? { state, closesOn: { $gte: on } } : state === 'CLOSED' ? { $or: [{ state }, { state: 'OPEN', closesOn: { $lt: on } }] } : { state };
