import type { RequestContext } from '@takara/subgraph-kit';
import { afterName, inMilliseconds, MOST_NEWS, newsOf, type News } from '../notices/news.ts';
import { deploymentStandingOf } from './deployment.policy.ts';
import { DEPLOYMENT_ACTS, type DeploymentAction } from './deployment.ts';
import { REQUEST_ACTS, type RequestAction } from './request.ts';
import { requestPath } from './task.reading.ts';

/** What 人事課 does at its desk before anybody is asked. */
const NO_NEWS: readonly string[] = ['FILE', 'TRIAGE'];

interface Row {
  readonly id: number;
  readonly requestId: string;
  readonly municipality: string;
  /** Of whom it is told; null for what concerns the whole request. */
  readonly personId: string | null;
  readonly action: RequestAction | DeploymentAction;
  readonly actorId: string;
  readonly onBehalfOf: string | null;
  readonly at: number;
}

/** What others did on teams in which the reader, or somebody of a unit they head, is asked; and, for 人事課, on the requests one has filed oneself. One statement. */
export async function deploymentNews(context: RequestContext, since: Date): Promise<News[]> {
  const { em } = context;
  const { employeeId, headedUnitIds, isPersonnel } = await deploymentStandingOf(context);
  const schema = `"${em.config.get('schema') as string}"`;
  const [from, firstDay] = [since.toISOString(), since.toISOString().slice(0, 10)];
  const rows = (await em.execute(
    `select s.id, s.request_id as "requestId", r.municipality, d.employee_id as "personId", s.action, s.actor_id as "actorId", s.on_behalf_of as "onBehalfOf", ${inMilliseconds('s.at')} as at
     from ${schema}.deployment_step s join ${schema}.municipal_support_request r on r.id = s.request_id left join ${schema}.deployment d on d.id = s.deployment_id
     where s.action <> all(?::text[]) and s.actor_id <> ?::uuid and s.at >= ?::timestamptz and (
       (?::boolean and r.filed_by_id = ?::uuid and r.last_day >= ?::date)
       or exists (select 1 from ${schema}.deployment a where a.request_id = s.request_id and (s.deployment_id is null or s.deployment_id = a.id) and (a.employee_id = ?::uuid or a.home_unit_id = any(?::uuid[])) and a.last_day >= ?::date))
     order by s.id desc limit ${MOST_NEWS}`,
    [`{${NO_NEWS.join(',')}}`, employeeId, from, isPersonnel, employeeId, firstDay, employeeId, `{${headedUnitIds.join(',')}}`, firstDay],
  )) as Row[];
  return rows.map((row) => {
    const { told } = REQUEST_ACTS[row.action as RequestAction] ?? DEPLOYMENT_ACTS[row.action as DeploymentAction];
    return newsOf('deployments', { ...row, at: new Date(row.at) }, afterName(told), { about: `${row.municipality}への応援`, path: requestPath(row.requestId), whoseId: row.personId === employeeId ? null : row.personId });
  });
}
