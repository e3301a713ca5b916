import { may, type RequestContext } from '@takara/subgraph-kit';
import { nameOf } from '../people.ts';
import { otherOf, whyNotConfirm } from './course.reading.ts';
import type { TaskType } from './task.type.ts';
import { rightsOf, stateFor, topicsOfMine } from './topic-in-reach.reading.ts';
import type { Plan, Topic } from './topic.reading.ts';

export const topicPath = (id: string) => `/career/succession/${id}`;
const startOf = (day: string) => new Date(`${day}T00:00:00+09:00`);

/** All that waits for the reader: a topic that will be lost, a hand-over to begin, a record to vouch for, one to close. Those at home in the reader's own duties only. */
export async function tasksOf(context: RequestContext): Promise<TaskType[]> {
  const topics = (await topicsOfMine(context)).filter(({ closedOn }) => closedOn === null);
  const tasks = await Promise.all(topics.flatMap((topic) => [...toName(context, topic), ...topic.plans.filter(({ confirmedOn }) => confirmedOn === null).flatMap((plan) => [...toBegin(context, topic, plan), ...toAgree(context, topic, plan), ...toConfirm(context, topic, plan)])]));
  return tasks.toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.id.localeCompare(b.id));
}

function toName(context: RequestContext, topic: Topic): TaskType[] {
  if (stateFor(context, topic) !== 'AT_RISK' || !may(rightsOf(context), 'NAME', 'KnowledgeTopic', topic)) return [];
  return [{ id: topic.id, title: `「${topic.title}」の後任を決める`, reason: 'できる人がみな離れる見込みで、後任がまだいません。', dueOn: topic.handOverBy, since: startOf(context.actor.on), path: topicPath(topic.id) }];
}

function toBegin(context: RequestContext, topic: Topic, plan: Plan): TaskType[] {
  const { employeeId } = context.actor;
  if (plan.records.length > 0 || ![plan.successorId, ...plan.holderIds].includes(employeeId)) return [];
  const isSuccessor = plan.successorId === employeeId;
  return [{ id: `${plan.id}-begin`, title: `「${topic.title}」の引継ぎを始める`, reason: isSuccessor ? 'あなたが後任に決まりました。担い手と日を決めて引き継ぎ、記録します。' : `${plan.displayName}さんが後任に決まりました。日を決めて引き継ぎ、記録します。`, dueOn: plan.dueOn, since: startOf(plan.namedOn), path: topicPath(topic.id) }];
}

function toAgree(context: RequestContext, topic: Topic, plan: Plan): Promise<TaskType>[] {
  const waiting = plan.records.filter((record) => record.confirmedAt === null && may(rightsOf(context), 'AGREE', 'HandoverSession', { otherId: otherOf(record, plan) }));
  return waiting.map(async ({ id, authorId, writtenAt }) => ({ id, title: `「${topic.title}」の引継ぎの記録を確かめる`, reason: `${await nameOf(context).load(authorId)}さんが記録しました。合っていれば、確かめます。`, dueOn: plan.dueOn, since: writtenAt, path: topicPath(topic.id) }));
}

function toConfirm(context: RequestContext, topic: Topic, plan: Plan): TaskType[] {
  const agreed = plan.records.flatMap(({ confirmedAt }) => (confirmedAt ? [confirmedAt] : []));
  if (agreed.length === 0 || whyNotConfirm(plan) !== null || !may(rightsOf(context), 'CONFIRM', 'SuccessionPlan', plan)) return [];
  return [{ id: `${plan.id}-confirm`, title: `「${topic.title}」の引継ぎの完了を確かめる`, reason: `${plan.displayName}さんへの引継ぎの記録を、二人が確かめました。`, dueOn: plan.dueOn, since: agreed.toSorted((a, b) => a.getTime() - b.getTime())[0]!, path: topicPath(topic.id) }];
}
