import type { RequestContext } from '@takara/subgraph-kit';
import { dayBefore } from '../day.ts';
import { standingOf, type Standing } from '../standing.policy.ts';
import { Application } from './application.entity.ts';
import { TOLD_STATES } from './application.ts';
import { Assignment, Hours } from './assignment.entity.ts';
import { lastDayOf, monthsBegun } from './assignment.ts';
import { actable } from './noun.ts';
import { application, posting } from './nouns.ts';
import { nameOf } from '../people.ts';
import { Posting } from './posting.entity.ts';
import { applicationPath, assignmentPath, inOrder, OUTCOMES, postingPath, type Task } from './task.ts';

/** More than this is no list of things to do; the oldest and most urgent are in it. */
const MOST_TASKS = 100;
type Asked = { context: RequestContext; standing: Standing };

/** All that waits for the reader, by date. A fixed number of statements, however much waits. */
export async function tasksOf(context: RequestContext): Promise<Task[]> {
  const standing = await standingOf(context);
  const asked = { context, standing };
  const tasks: Task[] = [];
  tasks.push(...(await outcomes(asked)), ...(await hoursAndReviews(asked)));
  tasks.push(...(await consents(context)), ...(await approvals(context)), ...(await orders(context)));
  if (standing.hostUnitIds.length > 0) tasks.push(...(await hosting(asked)), ...(await hostReviews(asked)));
  return inOrder(tasks).slice(0, MOST_TASKS);
}

async function outcomes({ context: { em }, standing: { employeeId } }: Asked): Promise<Task[]> {
  const found = await em.find(Application, { applicantId: employeeId, state: { $in: [...TOLD_STATES] }, toldAt: null }, { limit: MOST_TASKS });
  return found.map((it) => ({ id: `OUTCOME:${it.id}`, kind: 'OUTCOME', title: `「${it.postingTitle}」への応募の結果を確かめる`, reason: OUTCOMES[it.state]!, dueOn: null, since: it.stateSince, path: applicationPath(it.id) }));
}

async function consents(context: RequestContext): Promise<Task[]> {
  const found = await context.em.find(Application, { $and: [{ state: 'SUBMITTED' }, await actable(context, application, 'CONSENT')] }, { orderBy: { stateSince: 'asc' }, limit: MOST_TASKS });
  const deadlines = await deadlinesOf(context, found);
  return Promise.all(
    found.map(async (it) => ({
      id: `CONSENT:${it.id}`, kind: 'CONSENT' as const, title: `${await nameOf(context).load(it.applicantId)}さんの庁内副業への応募に同意するか決める`,
      reason: `「${it.postingTitle}」に応募しました。応募には所属長の同意が要ります。`, dueOn: deadlines.get(it.postingId)?.deadline ?? null, since: it.stateSince, path: applicationPath(it.id),
    })),
  );
}

/** A host's postings: returned ones to revise, closed ones to choose from or to finish. */
async function hosting({ context, standing: { hostUnitIds } }: Asked): Promise<Task[]> {
  const { em, actor } = context;
  const postings = await em.find(Posting, { hostUnitId: { $in: [...hostUnitIds] }, $or: [{ state: { $in: ['RETURNED', 'CLOSED', 'SETTLED'] } }, { state: 'OPEN', closesOn: { $lt: actor.on } }] }, { orderBy: { stateSince: 'desc' }, limit: MOST_TASKS });
  const applications = await em.find(Application, { postingId: { $in: postings.map((posting) => posting.id) }, state: { $in: ['SUBMITTED', 'HOME_CONSENTED', 'SELECTED'] } });
  return postings.flatMap((posting): Task[] => {
    const base = { since: posting.stateSince, path: postingPath(posting.id) };
    if (posting.state === 'RETURNED') return [{ ...base, id: `REVISE:${posting.id}`, kind: 'REVISE', title: `差し戻された募集「${posting.title}」を直す`, reason: '人事課が理由を添えて差し戻しました。直して、もう一度提出してください。', dueOn: posting.deadline ?? null }];
    const ofThis = applications.filter((each) => each.postingId === posting.id);
    const consented = ofThis.filter((each) => each.state === 'HOME_CONSENTED').length;
    if (consented > 0) return [{ ...base, id: `SELECT:${posting.id}`, kind: 'SELECT', title: `「${posting.title}」の応募から選ぶ（${consented}件）`, reason: '所属長の同意がそろった応募があります。', dueOn: posting.termFrom ?? null }];
    if (posting.state === 'SETTLED' || ofThis.length > 0) return [];
    return [{ ...base, id: `SETTLE:${posting.id}`, kind: 'SETTLE', title: `「${posting.title}」の選考を終える`, reason: '締め切られ、選ぶのを待つ応募はありません。', dueOn: posting.termFrom ?? null }];
  });
}

async function approvals(context: RequestContext): Promise<Task[]> {
  const found = await context.em.find(Posting, { $and: [{ state: 'SUBMITTED' }, await actable(context, posting, 'APPROVE')] }, { orderBy: { stateSince: 'asc' }, limit: MOST_TASKS });
  return found.map((it) => ({ id: `APPROVE:${it.id}`, kind: 'APPROVE', title: `募集「${it.title}」を承認するか決める`, reason: '受入所属が提出しました。人事課が承認すると募集が始まります。', dueOn: it.deadline ?? null, since: it.stateSince, path: postingPath(it.id) }));
}

async function orders(context: RequestContext): Promise<Task[]> {
  const found = await context.em.find(Application, { $and: [{ state: 'SELECTED' }, await actable(context, application, 'ORDER')] }, { orderBy: { stateSince: 'asc' }, limit: MOST_TASKS });
  const postings = await deadlinesOf(context, found);
  return Promise.all(
    found.map(async (it) => ({
      id: `ORDER:${it.id}`, kind: 'ORDER' as const, title: `${await nameOf(context).load(it.applicantId)}さんに「${it.postingTitle}」を発令する`,
      reason: '受入所属が選びました。発令すると従事が始まります。', dueOn: postings.get(it.postingId)?.termFrom ?? null, since: it.stateSince, path: applicationPath(it.id),
    })),
  );
}

/** The person's own: the earliest month without hours, and the review once it has ended. */
async function hoursAndReviews({ context: { em, actor }, standing: { employeeId } }: Asked): Promise<Task[]> {
  const mine = await em.find(Assignment, { employeeId, firstDay: { $lte: actor.on }, personReviewed: false });
  const logged = await em.find(Hours, { employeeId });
  return mine.flatMap((it): Task[] => {
    const month = monthsBegun(it, actor.on).find((each) => !logged.some((hours) => hours.assignmentId === it.id && hours.month === each));
    const tasks: Task[] = [];
    if (month) tasks.push({ id: `LOG_HOURS:${it.id}`, kind: 'LOG_HOURS', title: `「${it.title}」の${Number(month.slice(5))}月の時間を記す`, reason: '従事した時間は、月ごとに本人が記します。', dueOn: lastDayOf(month), since: startOf([`${month}-01`, it.firstDay].sort()[1]!), path: assignmentPath(it.id) });
    if (it.stateOn(actor.on) === 'ENDED') tasks.push({ id: `REVIEW:${it.id}`, kind: 'REVIEW', title: `「${it.title}」の振り返りを書く`, reason: '従事が終わりました。本人と受入所属の双方が振り返ります。', dueOn: null, since: startOf(it.until), path: assignmentPath(it.id) });
    return tasks;
  });
}

/** The host's: hours to confirm once their month is over, and the review once it has ended. */
async function hostReviews({ context: { em, actor }, standing: { hostUnitIds, employeeId } }: Asked): Promise<Task[]> {
  const hosted = await em.find(Assignment, { hostUnitId: { $in: [...hostUnitIds] }, employeeId: { $ne: employeeId }, firstDay: { $lte: actor.on } }, { orderBy: { until: 'desc' }, limit: MOST_TASKS });
  const waiting = await em.find(Hours, { assignmentId: { $in: hosted.map((it) => it.id) }, confirmedAt: null });
  return hosted.flatMap((it): Task[] => {
    const ended = it.until <= actor.on;
    const hours = waiting.filter((each) => each.assignmentId === it.id && (ended || each.month < actor.on.slice(0, 7))).sort((a, b) => a.month.localeCompare(b.month))[0];
    const tasks: Task[] = [];
    if (hours) tasks.push({ id: `CONFIRM_HOURS:${it.id}`, kind: 'CONFIRM_HOURS', title: `「${it.title}」で記された時間を確かめる`, reason: '本人が時間を記しました。受入所属が確かめると確定します。', dueOn: null, since: hours.loggedAt, path: assignmentPath(it.id) });
    if (ended && !it.hostReviewed) tasks.push({ id: `HOST_REVIEW:${it.id}`, kind: 'REVIEW', title: `「${it.title}」の振り返りを書き、スキルを認める`, reason: '従事が終わりました。本人と受入所属の双方が振り返ります。', dueOn: null, since: startOf(dayBefore(it.until)), path: assignmentPath(it.id) });
    return tasks;
  });
}

const startOf = (day: string) => new Date(`${day}T00:00:00+09:00`);

const deadlinesOf = async ({ em }: RequestContext, applications: readonly Application[]) =>
  new Map((await em.find(Posting, { id: { $in: applications.map((it) => it.postingId) } }, { fields: ['id', 'deadline', 'termFrom'] })).map((it) => [it.id, it]));
