import { may, type RequestContext } from '@takara/subgraph-kit';
import { addDays } from '../day.ts';
import { nameOf } from '../people.ts';
import { KINDS } from './arrival.ts';
import { limits, rightsOf, supportsOfMine, type Support } from './support.reading.ts';
import { WITHOUT_SUPPORTER } from './support.ts';
import type { TaskType } from './task.type.ts';

export const supportPath = (id: string) => `/career/supports/${id}`;

/** All that waits for the reader: newcomers without anybody to ask, and questions whether they will be that somebody. */
export async function tasksOf(context: RequestContext): Promise<TaskType[]> {
  const rights = rightsOf(context);
  const mine = await supportsOfMine(context);
  const toChoose = mine.filter((support) => WITHOUT_SUPPORTER.includes(support.state) && may(rights, 'NOMINATE', 'SupportAssignment', support));
  const toAnswer = mine.filter((support) => support.state === 'NOMINATED' && may(rights, 'ACCEPT', 'SupportAssignment', support));
  const tasks = await Promise.all([...toChoose.map((support) => choosing(context, support)), ...toAnswer.map((support) => answering(context, support))]);
  return tasks.toSorted((a, b) => a.since.getTime() - b.since.getTime() || a.id.localeCompare(b.id));
}

async function choosing(context: RequestContext, { id, kind, on, employeeId, state, stateSince }: Support): Promise<TaskType> {
  const since = stateSince ?? new Date(`${on < context.actor.on ? on : context.actor.on}T00:00:00+09:00`);
  const why = state === 'REQUIRED' ? `${KINDS[kind].why}に付きます。` : '選ばれた人が断ったか、異動などで続けられなくなりました。';
  return { id, title: `${await nameOf(context).load(employeeId)}さんの${KINDS[kind].label}を選ぶ`, reason: `${why}着任から ${limits.withinDays} 日以内を目安に、同じ所属の評価者でない人から選びます。`, dueOn: addDays(on, limits.withinDays), since, path: supportPath(id) };
}

async function answering(context: RequestContext, { id, kind, employeeId, stateSince }: Support): Promise<TaskType> {
  return { id, title: `${await nameOf(context).load(employeeId)}さんの${KINDS[kind].label}を引き受けるか答える`, reason: '上司があなたを選びました。断るときは、理由を上司だけに伝えます。', dueOn: null, since: stateSince!, path: supportPath(id) };
}
