import type { RequestContext } from '@takara/subgraph-kit';
import { inMilliseconds, MOST_NEWS, newsOf, type News } from '../notices/news.ts';
import { ACTIONS, type Action } from './actions.ts';
import { topicPath } from './task.reading.ts';

/** How the words of a topic change is seen on its page. */
const NO_NEWS: readonly Action[] = ['REGISTER', 'EDIT'];

interface Row {
  readonly id: number;
  readonly topicId: string;
  readonly title: string;
  readonly action: Action;
  readonly actorId: string;
  readonly onBehalfOf: string | null;
  readonly aboutId: string | null;
  readonly at: number;
}

/** What others did on the topics that the reader knows or learns. One statement. */
export async function successionNews(context: RequestContext, since: Date): Promise<News[]> {
  const { em, actor: { employeeId } } = context;
  const schema = `"${em.config.get('schema') as string}"`;
  const rows = (await em.execute(
    `select s.id, s.topic_id as "topicId", t.title, s.action, s.actor_id as "actorId", s.on_behalf_of as "onBehalfOf", s.about_id as "aboutId", ${inMilliseconds('s.at')} as at
     from ${schema}.succession_step s join ${schema}.succession_topic t on t.id = s.topic_id
     where s.topic_id in (select topic_id from ${schema}.succession_holder where employee_id = ?::uuid and removed_on is null union select topic_id from ${schema}.succession_plan where successor_id = ?::uuid and withdrawn_on is null)
       and s.action <> all(?::text[]) and s.actor_id <> ?::uuid and s.at >= ?::timestamptz order by s.id desc limit ${MOST_NEWS}`,
    [employeeId, employeeId, `{${NO_NEWS.join(',')}}`, employeeId, since.toISOString()],
  )) as Row[];
  return rows.map((row) => newsOf('succession', { ...row, at: new Date(row.at) }, ACTIONS[row.action].told, { about: `「${row.title}」の継承`, path: topicPath(row.topicId), whoseId: row.aboutId === employeeId ? null : row.aboutId }));
}
