import type { FilterQuery } from '@mikro-orm/core';
import type { RequestContext } from '@takara/subgraph-kit';
import { MOST_NEWS, newsOf, type News, type ThingOfMine } from '../notices/news.ts';
import { standingOf } from '../standing.policy.ts';
import { Application } from './application.entity.ts';
import { Assignment } from './assignment.entity.ts';
import { aboutOf, NO_NEWS } from './news.ts';
import { actable, readable } from './noun.ts';
import { application, assignment, posting } from './nouns.ts';
import { Posting } from './posting.entity.ts';
import { Step } from './step.entity.ts';
import { applicationPath, assignmentPath, postingPath } from './task.ts';
import { toldOf } from './timeline.ts';

/** What others did on the reader's applications and work, on those of the people they head, and on what their unit hosts. */
export async function sideAssignmentNews(context: RequestContext, since: Date): Promise<News[]> {
  const things = await thingsOf(context, since);
  const { employeeId } = context.actor;
  const steps = things.size === 0 ? [] : await context.em.find(
    Step, { subjectId: { $in: [...things.keys()] }, action: { $nin: [...NO_NEWS] }, at: { $gte: since }, $or: [{ actorId: null }, { actorId: { $ne: employeeId } }] }, { orderBy: { id: 'desc' }, limit: MOST_NEWS },
  );
  return steps.map((step) => newsOf('side-assignments', step, toldOf(step), things.get(step.subjectId)!));
}

/** What is the reader's, of all that they may read, by the id that steps carry. */
async function thingsOf(context: RequestContext, since: Date): Promise<ReadonlyMap<string, ThingOfMine>> {
  const { em } = context;
  const { employeeId, hostUnitIds, peopleIds } = await standingOf(context);
  const people = [employeeId, ...peopleIds];
  const [hosts, newest] = [{ hostUnitId: { $in: [...hostUnitIds] } }, { limit: MOST_NEWS }];
  const whoseId = (id: string) => (id === employeeId ? null : id);
  const postings = hostUnitIds.length === 0 ? [] : await em.find(Posting, { $and: [{ changedAt: { $gte: since } }, hosts, await actable(context, posting, 'follow')] } as FilterQuery<Posting>, { fields: ['id', 'title'], orderBy: { changedAt: 'desc' }, ...newest });
  const applications = await em.find(Application, await readable(context, application, { $and: [{ stateSince: { $gte: since } }, { $or: [{ applicantId: { $in: people } }, hosts] }] } as FilterQuery<Application>), { fields: ['id', 'postingTitle', 'applicantId'], orderBy: { stateSince: 'desc' }, ...newest });
  const assignments = await em.find(Assignment, await readable(context, assignment, { $and: [{ until: { $gte: since.toISOString().slice(0, 10) } }, { $or: [{ employeeId: { $in: people } }, hosts] }] } as FilterQuery<Assignment>), { fields: ['id', 'title', 'employeeId'], orderBy: { until: 'desc' }, ...newest });
  return new Map<string, ThingOfMine>([
    ...postings.map(({ id, title }) => [id, { about: aboutOf('POSTING', title), path: postingPath(id), whoseId: null }] as const),
    ...applications.map(({ id, postingTitle, applicantId }) => [id, { about: aboutOf('APPLICATION', postingTitle), path: applicationPath(id), whoseId: whoseId(applicantId) }] as const),
    ...assignments.map((it) => [it.id, { about: aboutOf('ASSIGNMENT', it.title), path: assignmentPath(it.id), whoseId: whoseId(it.employeeId) }] as const),
  ]);
}
