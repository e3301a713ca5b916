import type { FilterQuery } from '@mikro-orm/core';
import { page, perRequest, type Page, type PageArgs, type RequestContext } from '@takara/subgraph-kit';
import { standingOf } from '../standing.policy.ts';
import { Application } from './application.entity.ts';
import { Assignment } from './assignment.entity.ts';
import { actable, readable } from './noun.ts';
import { application, assignment, posting } from './nouns.ts';
import { NoticeMark } from './notice.entity.ts';
import { aboutOf, NO_NEWS, TOLD_FOR_DAYS, titleOf, type ThingOfMine } from './notice.ts';
import type { NoticeType } from './notice.type.ts';
import { nameOf } from '../people.ts';
import { Posting } from './posting.entity.ts';
import { Step } from './step.entity.ts';
import { applicationPath, assignmentPath, postingPath } from './task.ts';
import { toldOf } from './timeline.ts';

/** More things than this no one person follows; the newest are among them. */
const MOST_THINGS = 300;

/** What others did on things of the reader's, newest first. A fixed number of statements, however much happened. */
export async function noticesOf(context: RequestContext, args: PageArgs): Promise<Page<NoticeType>> {
  const things = await thingsOf(context);
  const [found, readUpTo] = [await page(context.em, Step, newsOf(context, [...things.keys()]), { id: 'desc' }, args), await markOf(context)];
  const names = nameOf(context);
  const edges = await Promise.all(
    found.edges.map(async ({ node: step, cursor }) => {
      const { about, path } = things.get(step.subjectId)!;
      const [by, onBehalfOf] = [step.actorId && (await names.load(step.actorId)), step.onBehalfOf && (await names.load(step.onBehalfOf))];
      return { cursor, node: { id: String(step.id), title: titleOf(toldOf(step), by, onBehalfOf), about, path, at: step.at, unread: step.id > readUpTo } };
    }),
  );
  return { ...found, edges };
}

export async function unreadOf(context: RequestContext): Promise<number> {
  return context.em.count(Step, { $and: [newsOf(context, [...(await thingsOf(context)).keys()]), { id: { $gt: await markOf(context) } }] } as FilterQuery<Step>);
}

/** Done by somebody else, or come about by itself. */
const newsOf = ({ actor }: RequestContext, subjectIds: readonly string[]): FilterQuery<Step> => ({
  subjectId: { $in: [...subjectIds] }, action: { $nin: [...NO_NEWS] }, at: { $gte: sinceOf(actor.on) }, $or: [{ actorId: null }, { actorId: { $ne: actor.employeeId } }],
});
const sinceOf = (on: string) => new Date(Date.parse(`${on}T00:00:00+09:00`) - TOLD_FOR_DAYS * 86_400_000);

const markOf = (context: RequestContext): Promise<number> =>
  perRequest(context, 'side-assignments:notice-mark', async () => (await context.em.findOne(NoticeMark, { employeeId: context.actor.employeeId }))?.readUpTo ?? 0);

/**
 * What is the reader's, of all that they may read: their own applications and work, those of the people they head, and what
 * their unit hosts. By the id that steps carry.
 */
const thingsOf = (context: RequestContext): Promise<ReadonlyMap<string, ThingOfMine>> =>
  perRequest(context, 'side-assignments:things-of-mine', async () => {
    const { employeeId, hostUnitIds, peopleIds } = await standingOf(context);
    const since = sinceOf(context.actor.on);
    const people = [employeeId, ...peopleIds];
    const [hosts, newest] = [{ hostUnitId: { $in: [...hostUnitIds] } }, { limit: MOST_THINGS }];
    const { em } = context;
    const things = new Map<string, ThingOfMine>();
    const whose = async (id: string) => (id === employeeId ? null : nameOf(context).load(id));

    if (hostUnitIds.length > 0) {
      const mine = await em.find(Posting, { $and: [{ changedAt: { $gte: since } }, hosts, await actable(context, posting, 'follow')] } as FilterQuery<Posting>, { fields: ['id', 'title'], orderBy: { changedAt: 'desc' }, ...newest });
      for (const { id, title } of mine) things.set(id, { about: aboutOf('POSTING', title, null), path: postingPath(id) });
    }
    const applications = await em.find(Application, await readable(context, application, { $and: [{ stateSince: { $gte: since } }, { $or: [{ applicantId: { $in: people } }, hosts] }] } as FilterQuery<Application>), { fields: ['id', 'postingTitle', 'applicantId'], orderBy: { stateSince: 'desc' }, ...newest });
    const assignments = await em.find(Assignment, await readable(context, assignment, { $and: [{ until: { $gte: since.toISOString().slice(0, 10) } }, { $or: [{ employeeId: { $in: people } }, hosts] }] } as FilterQuery<Assignment>), { fields: ['id', 'title', 'employeeId'], orderBy: { until: 'desc' }, ...newest });
    await Promise.all([
      ...applications.map(async (it) => things.set(it.id, { about: aboutOf('APPLICATION', it.postingTitle, await whose(it.applicantId)), path: applicationPath(it.id) })),
      ...assignments.map(async (it) => things.set(it.id, { about: aboutOf('ASSIGNMENT', it.title, await whose(it.employeeId)), path: assignmentPath(it.id) })),
    ]);
    return things;
  });
