import type { FilterQuery } from '@mikro-orm/core';
import type { RequestContext } from '@takara/subgraph-kit';
import { actable, readable } from '../side-assignments/noun.ts';
import { nameOf } from '../people.ts';
import { inOrder } from '../side-assignments/task.ts';
import { standingOf } from '../standing.policy.ts';
import { InternalApplication } from './application.entity.ts';
import { selectors } from './application.reading.ts';
import { LIVE_STATES, TOLD_STATES } from './application.ts';
import { shownState } from './match.reading.ts';
import { application as noun, posting as postingNoun } from './nouns.ts';
import { InternalPosting } from './posting.entity.ts';
import { postingStandingOf } from './posting.policy.ts';
import type { InternalPostingTaskType as Task } from './task.type.ts';

const BASE = '/career/internal-postings';
export const postingPath = (id: string) => `${BASE}/${id}`;
export const applicationPath = (id: string) => `${BASE}/applications/${id}`;
/** More than this is no list of things to do. */
const MOST_TASKS = 100;
type Where = FilterQuery<InternalApplication>;

/** All that waits for the reader, by date. A fixed number of statements, however much waits. */
export async function tasksOf(context: RequestContext): Promise<Task[]> {
  const { headedUnitIds, isPersonnel } = await postingStandingOf(context);
  const tasks = [...(await ownTasks(context))];
  if (headedUnitIds.length > 0) tasks.push(...(await matchesToHear(context)), ...(await hostTasks(context, headedUnitIds)));
  if (isPersonnel) tasks.push(...(await approvals(context)), ...(await choicesWithoutHost(context)), ...(await ordersThatAreDue(context)));
  return inOrder(tasks as never).slice(0, MOST_TASKS) as never;
}

const OUTCOMES: Record<string, string> = { MATCHED: '決まりました。異動の予定日を確かめてください。', NOT_MATCHED: '今回は見送られました。理由を読んでください。', POSTING_WITHDRAWN: '募集が取り下げられました。理由を読んでください。' };

/** The applicant's: an interview to go to, a result to read. */
async function ownTasks({ em, actor }: RequestContext): Promise<Task[]> {
  const mine = await em.find(InternalApplication, { applicantId: actor.employeeId, $or: [{ state: 'INVITED', interviewOn: { $gte: actor.on } }, { state: { $in: [...TOLD_STATES] }, toldAt: null }] }, { limit: MOST_TASKS });
  return mine.map((it) => ({
    id: `OWN:${it.id}`, since: it.stateSince, path: applicationPath(it.id),
    ...(it.state === 'INVITED'
      ? { title: `「${it.postingTitle}」の面接を受ける`, reason: `書類選考を通りました。${it.interviewTime}から、${it.interviewPlace}です。`, dueOn: it.interviewOn }
      : { title: `「${it.postingTitle}」への応募の結果を確かめる`, reason: OUTCOMES[it.state]!, dueOn: null }),
  }));
}

/** The own 所属長's, once somebody is decided for; nothing before, nothing of anybody else. */
async function matchesToHear(context: RequestContext): Promise<Task[]> {
  const { peopleIds } = await standingOf(context);
  const found = await context.em.find(InternalApplication, { applicantId: { $in: [...peopleIds] }, state: 'MATCHED', heardAt: null }, { limit: MOST_TASKS });
  const states = await shownState(context).loadMany(found);
  return Promise.all(
    found.filter((_, n) => states[n] === 'MATCHED').map(async (it) => ({
      id: `HEAR:${it.id}`, title: `${await nameOf(context).load(it.applicantId)}さんの異動が庁内公募で決まったことを確かめる`, reason: '年間計画の固定点になります。引継ぎの準備を始めてください。',
      dueOn: it.startsOn, since: it.stateSince, path: applicationPath(it.id),
    })),
  );
}

/** The posting unit's: a returned posting to revise, people to choose from, a choice to end. */
async function hostTasks(context: RequestContext, headedUnitIds: readonly string[]): Promise<Task[]> {
  const { em, actor } = context;
  const postings = await em.find(InternalPosting, { hostUnitId: { $in: [...headedUnitIds] }, $or: [{ state: { $in: ['RETURNED', 'CLOSED'] } }, { state: 'OPEN', closesOn: { $lt: actor.on } }] }, { orderBy: { stateSince: 'desc' }, limit: MOST_TASKS });
  const live = await em.find(InternalApplication, await readable(context, noun, { postingId: { $in: postings.map(({ id }) => id) }, state: { $in: [...LIVE_STATES] } } as Where));
  return postings.flatMap((posting): Task[] => {
    const base = { since: posting.stateSince, path: postingPath(posting.id), dueOn: posting.startsOn };
    if (posting.state === 'RETURNED') return [{ ...base, id: `REVISE:${posting.id}`, title: `差し戻された庁内公募「${posting.title}」を直す`, reason: '人事課が理由を添えて差し戻しました。直して、もう一度提出してください。', dueOn: posting.deadline }];
    const ofThis = live.filter(({ postingId }) => postingId === posting.id);
    const waiting = ofThis.filter((it) => it.state !== 'INVITED' || it.interviewOn! <= actor.on);
    if (waiting.length > 0) return [{ ...base, id: `SELECT:${posting.id}`, title: `庁内公募「${posting.title}」の選考を進める（${waiting.length}件）`, reason: '書類選考、面接の記録、または決定を待つ応募があります。応募した人の所属長には知らせないでください。' }];
    if (ofThis.length > 0) return [];
    return [{ ...base, id: `SETTLE:${posting.id}`, title: `庁内公募「${posting.title}」の選考を終える`, reason: '締め切られ、選考を待つ応募はありません。' }];
  });
}

async function approvals(context: RequestContext): Promise<Task[]> {
  const found = await context.em.find(InternalPosting, { $and: [{ state: 'SUBMITTED' }, await actable(context, postingNoun, 'APPROVE')] } as FilterQuery<InternalPosting>, { orderBy: { stateSince: 'asc' }, limit: MOST_TASKS });
  return found.map((it) => ({ id: `APPROVE:${it.id}`, title: `庁内公募「${it.title}」を承認するか決める`, reason: '所属が提出しました。人事課が承認すると募集が始まります。', dueOn: it.deadline, since: it.stateSince, path: postingPath(it.id) }));
}

/** 人事課 chooses where everybody who heads the posting unit has been in the applicant's line. */
async function choicesWithoutHost(context: RequestContext): Promise<Task[]> {
  const { em, actor } = context;
  const live = await em.find(InternalApplication, { $and: [{ state: { $in: [...LIVE_STATES] } }, await actable(context, noun, 'MATCH')] } as Where, { orderBy: { stateSince: 'asc' }, limit: MOST_TASKS });
  const postings = new Map((await em.find(InternalPosting, { id: { $in: live.map(({ postingId }) => postingId) } })).map((posting) => [posting.id, posting]));
  const hosts = (await selectors(context).loadMany(live)) as (readonly string[])[];
  return live.filter((it, n) => hosts[n]!.length === 0 && postings.get(it.postingId)!.stateOn(actor.on) !== 'OPEN').map((it) => ({
    id: `CHOOSE:${it.id}`, title: `「${it.postingTitle}」への応募を、所属に代わって選考する`, reason: '募集した所属の所属長は、応募した職員の上司か評価者であるため、この応募を知りません。', dueOn: null, since: it.stateSince, path: applicationPath(it.id),
  }));
}

async function ordersThatAreDue(context: RequestContext): Promise<Task[]> {
  const { em, actor } = context;
  const found = await em.find(InternalApplication, { $and: [{ state: 'MATCHED', startsOn: { $lte: actor.on } }, await actable(context, noun, 'plan')] } as Where, { orderBy: { startsOn: 'asc' }, limit: MOST_TASKS });
  const states = await shownState(context).loadMany(found);
  return Promise.all(
    found.filter((_, n) => states[n] === 'MATCHED').map(async (it) => ({
      id: `ORDER:${it.id}`, title: `${await nameOf(context).load(it.applicantId)}さんを庁内公募で決まった所属に発令する`, reason: '異動の予定日になりましたが、発令が届いていません。この日を過ぎると失効します。', dueOn: it.lapsesOn, since: it.stateSince, path: applicationPath(it.id),
    })),
  );
}
