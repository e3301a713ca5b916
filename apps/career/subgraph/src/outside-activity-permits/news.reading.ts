import { may, type RequestContext } from '@takara/subgraph-kit';
import { afterName, inMilliseconds, MOST_NEWS, newsOf, type News } from '../notices/news.ts';
import { rightsOf } from '../side-assignments/noun.ts';
import { standingOf } from '../standing.policy.ts';
import { permit as noun } from './nouns.ts';
import { mayAskOutsideActivities } from './permit.policy.ts';
import { toldOf } from './permit.reading.ts';
import { permitPath } from './task.reading.ts';

/** What the applicant does at their own desk. */
const NO_NEWS: readonly string[] = ['DRAFT', 'EDIT', 'LOG', 'ACKNOWLEDGE'];

interface Row {
  readonly id: string;
  readonly action: string;
  readonly actorId: string | null;
  readonly onBehalfOf: string | null;
  readonly at: number;
  readonly permitId: string;
  readonly applicantId: string;
  readonly wasSubmitted: boolean;
  readonly hostName: string;
}

/** What was said and decided about the reader's applications, and about those of their people; 人事課 has what waits for it among its tasks. One statement, none before the prefecture has decided. */
export async function outsideActivityNews(context: RequestContext, since: Date): Promise<News[]> {
  const { em, actor: { employeeId } } = context;
  if (!mayAskOutsideActivities(context.actor)) return [];
  const { peopleIds } = await standingOf(context);
  const rights = await rightsOf(context, noun);
  const schema = `"${em.config.get('schema') as string}"`;
  const rows = (await em.execute(
    `select s.id, s.action, s.actor_id as "actorId", s.on_behalf_of as "onBehalfOf", ${inMilliseconds('s.at')} as at, p.id as "permitId", p.applicant_id as "applicantId", p.was_submitted as "wasSubmitted", p.host_name as "hostName"
     from ${schema}.outside_activity_permit p join ${schema}.outside_activity_step s on s.subject_id = p.id
     where p.applicant_id = any(?::uuid[]) and s.at >= ?::timestamptz and s.action <> all(?::text[]) and s.actor_id is distinct from ?::uuid order by s.number desc limit ${MOST_NEWS}`,
    [`{${[employeeId, ...peopleIds].join(',')}}`, since.toISOString(), `{${NO_NEWS.join(',')}}`, employeeId],
  )) as Row[];
  return rows.filter((row) => may(rights, 'read', 'OutsideActivityPermit', row)).map(({ id, action, actorId, onBehalfOf, at, permitId, applicantId, hostName }) => {
    const isOwn = applicantId === employeeId;
    // For whom somebody works is private life (P3), and read on the page, where it is written down who reads it.
    const about = isOwn ? `営利企業への従事等の申請「${hostName}」` : '営利企業への従事等の申請';
    return newsOf('outside-activities', { id, at: new Date(at), actorId, onBehalfOf }, afterName(toldOf(action)), { about, path: permitPath(permitId), whoseId: isOwn ? null : applicantId });
  });
}
