import type { FilterQuery } from '@mikro-orm/core';
import type { RequestContext } from '@takara/subgraph-kit';
import { MOST_NEWS, newsOf, type News, type ThingOfMine } from '../notices/news.ts';
import { NO_NEWS } from '../side-assignments/news.ts';
import { actable, mayDo, readable } from '../side-assignments/noun.ts';
import { standingOf } from '../standing.policy.ts';
import { InternalApplication } from './application.entity.ts';
import { toldOf, TOLD_TO_THE_LINE } from './course.reading.ts';
import { application, posting } from './nouns.ts';
import { InternalPosting } from './posting.entity.ts';
import { postingStandingOf } from './posting.policy.ts';
import { InternalPostingStep } from './step.entity.ts';
import { applicationPath, postingPath } from './task.reading.ts';

interface Followed extends ThingOfMine {
  readonly of: 'posting' | 'application';
  /** Else only what its line is told: that it was decided. */
  readonly whole: boolean;
}

/** What others did on the reader's applications, on postings and applications of the units they head, and what was decided of their people. */
export async function internalPostingNews(context: RequestContext, since: Date): Promise<News[]> {
  const things = await thingsOf(context, since);
  const steps = things.size === 0 ? [] : await context.em.find(
    InternalPostingStep, { subjectId: { $in: [...things.keys()] }, action: { $nin: [...NO_NEWS, 'HEAR'] }, at: { $gte: since }, $or: [{ actorId: null }, { actorId: { $ne: context.actor.employeeId } }] }, { orderBy: { number: 'desc' }, limit: MOST_NEWS },
  );
  return steps.flatMap((step) => {
    const thing = things.get(step.subjectId)!;
    return thing.whole || TOLD_TO_THE_LINE.includes(step.action) ? [newsOf('internal-postings', step, toldOf(step, thing.of), thing)] : [];
  });
}

async function thingsOf(context: RequestContext, since: Date): Promise<ReadonlyMap<string, Followed>> {
  const { em, actor: { employeeId } } = context;
  const { headedUnitIds } = await postingStandingOf(context);
  const { peopleIds } = await standingOf(context);
  const [hosts, newest] = [{ hostUnitId: { $in: [...headedUnitIds] } }, { limit: MOST_NEWS }];
  const postings = headedUnitIds.length === 0 ? [] : await em.find(InternalPosting, { $and: [{ changedAt: { $gte: since } }, hosts, await actable(context, posting, 'follow')] } as FilterQuery<InternalPosting>, { orderBy: { changedAt: 'desc' }, ...newest });
  const mine = { $or: [{ applicantId: { $in: [employeeId, ...peopleIds] } }, ...(headedUnitIds.length > 0 ? [hosts] : [])] };
  const applications = await em.find(InternalApplication, await readable(context, application, { $and: [{ stateSince: { $gte: since } }, mine] } as FilterQuery<InternalApplication>), { orderBy: { stateSince: 'desc' }, ...newest });
  const things = new Map<string, Followed>(postings.map(({ id, title }) => [id, { about: `公募「${title || '（題名はまだありません）'}」`, path: postingPath(id), whoseId: null, of: 'posting', whole: true }]));
  for (const it of applications) {
    const whole = await mayDo(context, application, 'readWhole', it);
    things.set(it.id, { about: `公募「${it.postingTitle}」への応募`, path: applicationPath(it.id), whoseId: it.applicantId === employeeId ? null : it.applicantId, of: 'application', whole });
  }
  return things;
}
