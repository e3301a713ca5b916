import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Candidate } from './candidate.ts';
import { limits, type Support } from './support.reading.ts';

/** Somebody of the 所属, as the dialog names them. */
export interface KnownCandidate extends Candidate {
  readonly displayName: string;
  readonly unitName: string;
  readonly postTitle: string;
}

/** Who works in the newcomer's 所属 on the day that counts, with what the rule asks of them; or the one person asked about, wherever they work. One statement. */
export async function readCandidates(em: SqlEntityManager, { id, day, workUnitId }: Support, today: string, supporterId: string | null = null): Promise<KnownCandidate[]> {
  const schema = `"${em.config.get('schema') as string}"`;
  const rows = (await em.execute(
    `select a.employee_id as "employeeId", u.ancestor_ids as ids, u.name as "unitName", a.post_title as "postTitle", e.display_name as "displayName",
       (select count(*)::int from ${schema}.support_assignment s join ${schema}.directory_assignment b on b.id = s.id
         where s.supporter_id = a.employee_id and s.id <> ?::uuid and s.state in ('NOMINATED', 'ACCEPTED') and b.valid_from + make_interval(months => ?::int) > ?::date) as newcomers,
       exists (select 1 from ${schema}.support_assignment_step t where t.support_id = ?::uuid and t.action = 'DECLINE' and t.actor_id = a.employee_id) as "hasDeclined"
     from ${schema}.directory_assignment a join ${schema}.directory_unit u on u.id = a.unit_id join ${schema}.directory_employee e on e.id = a.employee_id
     where a.kind = 'MAIN' and a.valid_from <= ?::date and a.until > ?::date and ${supporterId === null ? '?::uuid = any(u.ancestor_ids)' : 'a.employee_id = ?::uuid'} order by e.kana, e.id`,
    [id, limits.months, today, id, day, day, supporterId ?? workUnitId],
  )) as (Omit<KnownCandidate, 'unitIds'> & { ids: string[] | string })[];
  return rows.map(({ ids, ...row }) => ({ ...row, unitIds: typeof ids === 'string' ? ids.slice(1, -1).split(',') : ids }));
}
