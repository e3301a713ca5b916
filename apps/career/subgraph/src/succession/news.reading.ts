import type { RequestContext } from '@takara/subgraph-kit';
import { MOST_NEWS, newsOf, type News } from '../notices/news.ts';
import { ACTIONS, type Action } from './actions.ts';
import { topicPath } from './task.reading.ts';
import { HolderRow, PlanRow, StepRow, TopicRow } from './topic.entity.ts';

/** How the words of a topic change is seen on its page. */
const NO_NEWS: readonly Action[] = ['REGISTER', 'EDIT'];

/** What others did on the topics that the reader knows or learns. Four statements. */
export async function successionNews(context: RequestContext, since: Date): Promise<News[]> {
  const { em, actor: { employeeId } } = context;
  const held = await em.find(HolderRow, { employeeId, removedOn: null }, { fields: ['topicId'] });
  const learned = await em.find(PlanRow, { successorId: employeeId, withdrawnOn: null }, { fields: ['topicId'] });
  const topicIds = [...new Set([...held, ...learned].map(({ topicId }) => topicId))];
  if (topicIds.length === 0) return [];
  const steps = await em.find(StepRow, { topicId: { $in: topicIds }, action: { $nin: [...NO_NEWS] }, actorId: { $ne: employeeId }, at: { $gte: since } }, { orderBy: { id: 'desc' }, limit: MOST_NEWS });
  const titles = new Map((await em.find(TopicRow, { id: { $in: [...new Set(steps.map(({ topicId }) => topicId))] } }, { fields: ['title'] })).map(({ id, title }) => [id, title]));
  return steps.map((step) => newsOf('succession', step, ACTIONS[step.action].told, { about: `「${titles.get(step.topicId) ?? ''}」の継承`, path: topicPath(step.topicId), whoseId: step.aboutId === employeeId ? null : step.aboutId }));
}
