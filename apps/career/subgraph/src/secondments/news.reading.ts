import { may, type RequestContext } from '@takara/subgraph-kit';
import { afterName, inMilliseconds, MOST_NEWS, newsOf, type News } from '../notices/news.ts';
import { ACTIONS, type Action } from './actions.ts';
import { rightsOf } from './secondment.reading.ts';
import { secondmentStandingOf } from './secondment.policy.ts';
import { secondmentPath } from './task.reading.ts';

/** That a result was read is nothing to others. */
const NO_NEWS: readonly Action[] = ['ACKNOWLEDGE'];

interface Row {
  readonly id: number;
  readonly action: Action;
  readonly actorId: string | null;
  readonly onBehalfOf: string | null;
  readonly at: number;
  readonly secondmentId: string;
  readonly employeeId: string;
  readonly homeUnitId: string;
  readonly sharedUnitId: string | null;
  readonly departmentId: string | null;
  readonly hostName: string;
}

/** What others did on the reader's own 派遣・交流, on those of the units they head and of the department they put people forward for; 人事課 has what waits for it among its tasks. Reasons stay on the page. One statement. */
export async function secondmentNews(context: RequestContext, since: Date): Promise<News[]> {
  const { em } = context;
  const { employeeId, headedUnitIds, departmentIds } = await secondmentStandingOf(context);
  const rights = await rightsOf(context);
  const schema = `"${em.config.get('schema') as string}"`;
  const headed = `{${headedUnitIds.join(',')}}`;
  const rows = (await em.execute(
    `select s.id, s.action, s.actor_id as "actorId", s.on_behalf_of as "onBehalfOf", ${inMilliseconds('s.at')} as at, c.id as "secondmentId", c.employee_id as "employeeId", c.home_unit_id as "homeUnitId", c.shared_unit_id as "sharedUnitId", c.department_id as "departmentId", a.host_name as "hostName"
     from ${schema}.secondment c join ${schema}.secondment_step s on s.secondment_id = c.id join ${schema}.exchange_call k on k.id = c.call_id join ${schema}.exchange_agreement a on a.id = k.agreement_id
     where (c.employee_id = ?::uuid or c.home_unit_id = any(?::uuid[]) or c.shared_unit_id = any(?::uuid[]) or c.department_id = any(?::uuid[])) and s.at >= ?::timestamptz and s.action <> all(?::text[]) and s.actor_id is distinct from ?::uuid order by s.id desc limit ${MOST_NEWS}`,
    [employeeId, headed, headed, `{${departmentIds.join(',')}}`, since.toISOString(), `{${NO_NEWS.join(',')}}`, employeeId],
  )) as Row[];
  return rows.filter((row) => may(rights, 'read', 'Secondment', row)).map((row) => {
    const step = { id: row.id, at: new Date(row.at), actorId: row.actorId, onBehalfOf: row.onBehalfOf };
    return newsOf('secondments', step, afterName(ACTIONS[row.action].told), { about: `「${row.hostName}」への派遣・交流`, path: secondmentPath(row.secondmentId), whoseId: row.employeeId === employeeId ? null : row.employeeId });
  });
}
