import type { MongoAbility } from '@casl/ability';
import { isUuid, may, notFound, perRequest, unitsUnder, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { LINE_DUTIES, seesEverybody, successionRights, successionStandingOf } from './topic.policy.ts';
import { readTopics, type Topic } from './topic.reading.ts';
import type { TopicState } from './topic.ts';

export const rightsOf = (context: RequestContext): MongoAbility => perRequest(context, 'succession:rights', () => successionRights(successionStandingOf(context.actor)));
const readable = (context: RequestContext, topics: readonly Topic[]): Topic[] => topics.filter((topic) => may(rightsOf(context), 'read', 'KnowledgeTopic', topic));

/** Those of one's units, those in which one knows or learns something, and, for 主管課, those of the department. */
export const topicsOfMine = (context: RequestContext): Promise<Topic[]> =>
  perRequest(context, 'succession:mine', async () => {
    const { actor, em } = context;
    const { departmentIds } = successionStandingOf(actor);
    return soonestFirst(context, readable(context, await readTopics(em, actor.on, { selfId: actor.employeeId, unitIds: await unitsUnder(context, ...LINE_DUTIES), departmentIds })));
  });

/** All that the reader may see, what is lost soonest first. */
export const topicsInReach = (context: RequestContext): Promise<Topic[]> =>
  seesEverybody(context.actor) ? perRequest(context, 'succession:all', async () => soonestFirst(context, await readTopics(context.em, context.actor.on, { everybody: true }))) : topicsOfMine(context);

/** The order tells nothing that the reader may not know. */
export function soonestFirst(context: RequestContext, topics: readonly Topic[]): Topic[] {
  const rank = (topic: Topic) => (topic.closedOn !== null ? '9999-12-31' : (seesRisk(context, topic) && topic.lostOn) || '9999-01-01');
  return topics.toSorted((a, b) => rank(a).localeCompare(rank(b)) || a.title.localeCompare(b.title, 'ja') || a.id.localeCompare(b.id));
}

/** Throws NOT_FOUND alike for what is not there and what is not for the reader. */
export async function getTopic(context: RequestContext, id: string): Promise<Topic> {
  const [found] = isUuid(id) ? readable(context, await readTopics(context.em, context.actor.on, { topicId: id })) : [];
  return found ?? Promise.reject(notFound('継承すべき知識'));
}

/** Of people's pages: one scope for all that are asked about. */
export const topicsOf = (context: RequestContext): Loader<string, Topic[]> =>
  perRequest(context, 'succession:of-employees', () => new DataLoader<string, Topic[], string>(async (employeeIds) => {
    const found = soonestFirst(context, readable(context, await readTopics(context.em, context.actor.on, { employeeIds })));
    return employeeIds.map((id) => found.filter(({ holderIds, successorIds }) => holderIds.includes(id) || successorIds.includes(id)));
  }));

export const seesRisk = (context: RequestContext, topic: Topic): boolean => may(rightsOf(context), 'readRisk', 'KnowledgeTopic', topic);

/** As the reader is told: whoever may not know when a holder leaves sees only what was done. */
export const stateFor = (context: RequestContext, topic: Topic): TopicState => (seesRisk(context, topic) ? topic.state : topic.stateOfActs);
