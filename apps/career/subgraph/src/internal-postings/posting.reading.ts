import { isUuid, perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { mayDo, readable } from '../side-assignments/noun.ts';
import { deciders, unitsAbove } from '../people.ts';
import { NEXT_STEPS, POSTING_ACTIONS, type PostingAction } from '../side-assignments/posting.ts';
import type { ActionType, HolderType } from '../side-assignments/shown.type.ts';
import { shownAction } from '../side-assignments/timeline.ts';
import { InternalApplication } from './application.entity.ts';
import { LIVE_STATES, type No } from './application.ts';
import { candidateFor, ownCandidate, words } from './eligibility.reading.ts';
import { whyNotApply } from './eligibility.ts';
import { application as applicationNoun, posting as noun } from './nouns.ts';
import type { InternalPosting } from './posting.entity.ts';
import { whyNotPosting } from './posting.ts';
import { termsInForce } from './terms.ts';

/** What the reader can do with a posting now: their rights, the table of next steps, and why not. */
export async function postingActions(context: RequestContext, posting: InternalPosting): Promise<ActionType[]> {
  const { on } = context.actor;
  const steps: readonly PostingAction[] = NEXT_STEPS[posting.stateOn(on)];
  const shown = await Promise.all(
    steps.map(async (action) => {
      if (!(await mayDo(context, noun, action, posting))) return [];
      const no = action === 'APPLY' ? await whyNotApplyFor(context, posting) : whyNotPosting(action, posting, { on, ...(action === 'WITHDRAW' || action === 'SETTLE' ? await countsOf(context).load(posting.id) : NOBODY) });
      return [shownAction(action, POSTING_ACTIONS[action], no)];
    }),
  );
  return shown.flat();
}

/** Why the reader cannot apply, or null. */
export const whyNotApplyFor = async (context: RequestContext, posting: InternalPosting): Promise<No | null> =>
  whyNotApply({ state: posting.stateOn(context.actor.on), hostUnitId: posting.hostUnitId, grades: posting.grades }, candidateFor(await ownCandidate(context), posting.id), termsInForce(), words, context.actor.on);

/** The reader's own application to a posting, the latest when there were several. */
export const ownApplicationOf = (context: RequestContext): Loader<string, InternalApplication | null> =>
  perRequest(context, 'internal-postings:own-application', () => new DataLoader<string, InternalApplication | null, string>(async (ids) => {
    const found = await context.em.find(InternalApplication, { applicantId: context.actor.employeeId, postingId: { $in: ids.filter(isUuid) } }, { orderBy: { submittedAt: 'asc' } });
    const latest = new Map(found.map((application) => [application.postingId, application]));
    return ids.map((id) => latest.get(id) ?? null);
  }));

interface Counts {
  readonly all: number;
  readonly undecided: number;
  readonly matched: number;
}
const NOBODY: Counts = { all: 0, undecided: 0, matched: 0 };

/** Applications of a posting, those that the reader may know of: whatever is said or refused by a number is said by these. */
export const countsOf = (context: RequestContext): Loader<string, Counts> =>
  perRequest(context, 'internal-postings:counts', () => new DataLoader<string, Counts, string>(async (ids) => {
    const found = Map.groupBy(await context.em.find(InternalApplication, await readable(context, applicationNoun, { postingId: { $in: [...ids] } }), { fields: ['id', 'postingId', 'state'] }), ({ postingId }) => postingId);
    return ids.map((id) => {
      const ofThis = found.get(id) ?? [];
      return { all: ofThis.length, undecided: ofThis.filter(({ state }) => LIVE_STATES.includes(state as never)).length, matched: ofThis.filter(({ state }) => state === 'MATCHED').length };
    });
  }));

/** Who has it now, and since when; null when nobody has to do anything any more. Nothing of this depends on who has applied. */
export async function postingHolder(context: RequestContext, posting: InternalPosting): Promise<HolderType | null> {
  const state = posting.stateOn(context.actor.on);
  const since = state === 'CLOSED' && posting.state === 'OPEN' ? new Date(`${posting.deadline}T15:00:00Z`) : posting.stateSince;
  if (state === 'SETTLED' || state === 'WITHDRAWN') return null;
  if (state === 'SUBMITTED') return { role: '人事課', names: [], since };
  if (state === 'OPEN') return { role: '応募する職員', names: [], since };
  return { role: '募集する所属', names: await deciders(context, 'HOME', await unitsAbove(context).load(posting.hostUnitId)), since };
}
