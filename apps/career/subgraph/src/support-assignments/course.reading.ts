import { may, perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { nameOf } from '../people.ts';
import { KINDS } from './arrival.ts';
import { CheckIn, SupportStep } from './support.entity.ts';
import { rightsOf, stateFor, type Support } from './support.reading.ts';
import { ACTIONS, NEXT_STEPS, whyNot, type SupportState } from './support.ts';
import type { CheckInType, SupportActionType, SupportHolderType, SupportStepType } from './support.type.ts';

/** A row as one reader sees it: `noteShown` is decided by the policy. */
export type Noted<Shown> = Shown & { readonly noteShown: boolean };

const ofSupports = <Row extends { supportId: string }>(context: RequestContext, name: string, find: (ids: readonly string[]) => Promise<Row[]>): Loader<string, Row[]> =>
  perRequest(context, `supports:${name}`, () => new DataLoader<string, Row[], string>(async (ids) => {
    const found = Map.groupBy(await find(ids), ({ supportId }) => supportId);
    return ids.map((id) => found.get(id) ?? []);
  }));

const stepsOf = (context: RequestContext) => ofSupports(context, 'steps', (ids) => context.em.find(SupportStep, { supportId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }));
const talksOf = (context: RequestContext) => ofSupports(context, 'check-ins', (ids) => context.em.find(CheckIn, { supportId: { $in: [...ids] } }, { orderBy: { heldOn: 'desc', writtenAt: 'desc', id: 'asc' } }));

/** What happened, oldest first: all of it for who may know whom else was asked; for a supporter what they did; for the newcomer who took it on. */
export async function timelineFor(context: RequestContext, support: Support): Promise<Noted<SupportStepType>[]> {
  const { employeeId } = context.actor;
  const [rights, steps] = [rightsOf(context), await stepsOf(context).load(support.id)];
  const all = may(rights, 'readCourse', 'SupportAssignment', support);
  const own = support.employeeId === employeeId;
  const shown = steps.filter(({ action, supporterId }) => all || (own ? action === 'ACCEPT' || action === 'CLOSE' : supporterId === employeeId));
  const noteShown = (step: SupportStep) => step.actorId === employeeId || may(rights, 'readReason', 'SupportAssignment', support);
  return Promise.all(shown.map(async (step) => ({
    id: String(step.id), action: step.action, told: ACTIONS[step.action].told, by: await nameOf(context).load(step.actorId), onBehalfOf: step.onBehalfOf && (await nameOf(context).load(step.onBehalfOf)),
    supporterName: step.action === 'NOMINATE' ? await nameOf(context).load(step.supporterId) : null, at: step.at, note: step.note, noteShown: noteShown(step),
  })));
}

/** The talks, newest first; of those of others only the day. Null for whoever may not even know that they talked. */
export async function checkInsFor(context: RequestContext, support: Support): Promise<Noted<CheckInType>[] | null> {
  const rights = rightsOf(context);
  if (!may(rights, 'readCheckIns', 'SupportAssignment', support)) return null;
  const talks = (await talksOf(context).load(support.id)).map((talk) => ({ talk, seen: { id: talk.id, employeeId: support.employeeId, supporterId: talk.supporterId, managerIds: support.managerIds, raterIds: support.raterIds } }));
  return Promise.all(talks.filter(({ seen }) => may(rights, 'readDay', 'SupportCheckIn', seen)).map(async ({ talk, seen }) => {
    const noteShown = may(rights, 'read', 'SupportCheckIn', seen);
    return { id: talk.id, heldOn: talk.heldOn, authorName: noteShown ? await nameOf(context).load(talk.authorId) : null, note: talk.note, noteShown };
  }));
}

/** What the reader can do now. */
export function actionsFor(context: RequestContext, support: Support): SupportActionType[] {
  const rights = rightsOf(context);
  return NEXT_STEPS[support.state]
    .filter((action) => may(rights, action, 'SupportAssignment', support) && whyNot(action, support.state) === null)
    .map((action) => ({ action, label: support.state === 'REQUIRED' ? ACTIONS[action].label : ACTIONS[action].again, enabled: true, reason: null }));
}

const MANAGERS = '受入グループマネージャー・所属長';
const WHO: Record<SupportState, { who: 'MANAGERS' | 'SUPPORTER' | 'NOBODY'; what: string }> = {
  REQUIRED: { who: 'MANAGERS', what: '相談相手を選びます' }, DECLINED: { who: 'MANAGERS', what: '別の人を選びます' }, LAPSED: { who: 'MANAGERS', what: '別の人を選びます' },
  NOMINATED: { who: 'SUPPORTER', what: '引き受けるかどうかを答えます' }, ACCEPTED: { who: 'SUPPORTER', what: '着任の日から相談に乗ります' }, ACTIVE: { who: 'SUPPORTER', what: '相談に乗り、面談を記録します' }, CLOSED: { who: 'NOBODY', what: '' },
};

/** Who has it now, by name: the newcomer is told that it is with the managers for as long as nobody has accepted. */
export async function holderFor(context: RequestContext, support: Support): Promise<SupportHolderType | null> {
  const { who, what } = WHO[stateFor(context, support)];
  if (who === 'NOBODY') return null;
  const names = (await nameOf(context).loadMany(who === 'MANAGERS' ? [...support.managerIds] : [support.supporterId!])) as string[];
  return { role: who === 'MANAGERS' ? MANAGERS : support.state === 'NOMINATED' ? '選ばれた人' : KINDS[support.kind].label, names, what };
}
