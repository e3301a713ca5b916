import type { FilterQuery } from '@mikro-orm/core';
import type { RequestContext } from '@takara/subgraph-kit';
import { addDays, addMonths } from '../day.ts';
import { actable } from '../side-assignments/noun.ts';
import { nameOf } from '../people.ts';
import { inOrder } from '../side-assignments/task.ts';
import { standingOf } from '../standing.policy.ts';
import { permit as noun } from './nouns.ts';
import { monthsBegun, TOLD_STATES } from './permit.ts';
import { OutsideActivityPermit } from './permit.entity.ts';
import { hoursOf } from './permit.reading.ts';
import { rulesInForce } from './rules.ts';
import { renewalOf, shownState } from './state.reading.ts';
import type { OutsideActivityTaskType as Task } from './task.type.ts';

export const permitPath = (id: string) => `/career/outside-activities/${id}`;
/** More than this is no list of things to do. */
const MOST_TASKS = 100;
type Where = FilterQuery<OutsideActivityPermit>;

/** All that waits for the reader, by date. A fixed number of statements, however much waits. */
export async function tasksOf(context: RequestContext): Promise<Task[]> {
  const { peopleIds, isPersonnel } = await standingOf(context);
  const tasks = await ownTasks(context);
  if (peopleIds.length > 0) tasks.push(...(await waiting(context, 'SUBMITTED', 'OPINE', (name) => ({ title: `${name}さんの営利企業への従事等の申請に意見を述べる`, reason: '職務への支障と、所属と活動先との利害の関係を確かめてください。人事課が決めます。' }))));
  if (isPersonnel) tasks.push(...(await waiting(context, 'HR_REVIEW', 'GRANT', (name) => ({ title: `${name}さんの営利企業への従事等を許可するか決める`, reason: '所属長の意見がそろいました。基準に照らして決めてください。' }))));
  return inOrder(tasks as never).slice(0, MOST_TASKS) as never;
}

const OUTCOMES: Record<string, string> = { GRANTED: '許可されました。期間・条件・時間の上限を確かめてください。', REFUSED: '不許可となりました。理由を読んでください。', REVOKED: '許可が取り消されました。理由を読み、従事をやめてください。' };

async function ownTasks(context: RequestContext): Promise<Task[]> {
  const { em, actor } = context;
  const mine = await em.find(OutsideActivityPermit, { applicantId: actor.employeeId, $or: [{ state: { $in: ['RETURNED', 'GRANTED'] } }, { state: { $in: [...TOLD_STATES] }, toldAt: null }] }, { orderBy: { stateSince: 'desc' }, limit: MOST_TASKS });
  return (await Promise.all(mine.map((it) => ownTasksOf(context, it)))).flat();
}

async function ownTasksOf(context: RequestContext, it: OutsideActivityPermit): Promise<Task[]> {
  const base = { since: it.stateSince, path: permitPath(it.id), dueOn: null as string | null };
  if (it.state === 'RETURNED') return [{ ...base, id: `REVISE:${it.id}`, title: `差し戻された申請「${it.hostName}」を直す`, reason: '理由を読んで直し、もう一度提出してください。' }];
  const tasks: Task[] = [];
  if (!it.toldAt && OUTCOMES[it.state]) tasks.push({ ...base, id: `OUTCOME:${it.id}`, title: `申請「${it.hostName}」の結果を確かめる`, reason: OUTCOMES[it.state]! });
  if (it.state !== 'GRANTED') return tasks;
  const [state, renewal, logged] = await Promise.all([shownState(context).load(it), renewalOf(context).load(it.id), hoursOf(context).load(it.id)]);
  const { on } = context.actor;
  if (state === 'REAPPLY' && !renewal) tasks.push({ ...base, id: `REAPPLY:${it.id}`, title: `異動したため「${it.hostName}」の許可を申請し直す`, reason: '許可は前の所属でのものです。新しい所属との利害の関係を確かめ直します。', dueOn: null });
  if (state === 'RENEWAL_DUE' && !renewal) tasks.push({ ...base, id: `RENEW:${it.id}`, title: `「${it.hostName}」の許可を更新するか決める`, reason: '許可の期間が間もなく終わります。続けるときは更新を申請してください。', dueOn: it.endsOn });
  const lastMonth = addMonths(`${on.slice(0, 7)}-01`, -1).slice(0, 7);
  const isMissing = ['ACTIVE', 'RENEWAL_DUE', 'REAPPLY'].includes(state) && monthsBegun({ startsOn: it.startsOn!, endsOn: it.endsOn! }, on).includes(lastMonth) && !logged.some(({ month }) => month === lastMonth);
  if (isMissing) tasks.push({ ...base, id: `LOG:${it.id}:${lastMonth}`, title: `「${it.hostName}」に${Number(lastMonth.slice(5))}月に従事した時間を記す`, reason: '従事しなかった月は 0 時間と記してください。', since: new Date(`${on.slice(0, 7)}-01T00:00:00Z`) });
  return tasks;
}

async function waiting(context: RequestContext, state: 'SUBMITTED' | 'HR_REVIEW', action: string, words: (name: string) => Pick<Task, 'title' | 'reason'>): Promise<Task[]> {
  const found = await context.em.find(OutsideActivityPermit, { $and: [{ state }, await actable(context, noun, action)] } as Where, { orderBy: { stateSince: 'asc' }, limit: MOST_TASKS });
  const { decideWithinDays } = rulesInForce();
  return Promise.all(found.map(async (it) => ({ id: `${action}:${it.id}`, ...words(await nameOf(context).load(it.applicantId)), dueOn: it.submittedOn ? addDays(it.submittedOn, decideWithinDays.value) : null, since: it.stateSince, path: permitPath(it.id) })));
}
