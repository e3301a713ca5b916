import type { SqlEntityManager } from '@mikro-orm/sql';
import { asOf, DirectoryDuty, perRequest, type DutyKind, type RequestContext } from '@takara/subgraph-kit';

/** 本人の上司・評価者にあたる役目。代決者を含む。 */
const LINE_DUTIES: readonly DutyKind[] = ['UNIT_HEAD', 'GROUP_MANAGER', 'PRIMARY_RATER', 'SECONDARY_RATER'];

/**
 * 応募の日から今日までのどこかの日に、本人のどれかの配置（兼務を含む）の上に立ったことのある人には、決まるまで応募はないのと同じ。
 * いまの上司だけでなく、応募の後に異動してきた上司も、本人が異動した先の上司も、異動する前の上司も、ここに入る。
 */
const IN_LINE = (schema: string) => `from "${schema}".internal_application p
  join "${schema}".directory_assignment a on a.employee_id = p.applicant_id and a.valid_from <= ?::date and a.until > p.submitted_on
  join "${schema}".directory_unit u on u.id = a.unit_id
  join "${schema}".directory_duty d on d.unit_id = any(u.ancestor_ids) and d.kind = any(?::text[]) and d.employee_id <> p.applicant_id
    and d.valid_from <= ?::date and d.until > p.submitted_on and d.valid_from < a.until and d.until > a.valid_from`;

const schemaOf = (em: SqlEntityManager) => em.config.get('schema') as string;
const kinds = `{${LINE_DUTIES.join(',')}}`;

/** Applications of people in whose line the actor has been since. One statement a request. */
export const concealedFrom = (context: RequestContext): Promise<readonly string[]> =>
  perRequest(context, 'internal-postings:concealed', async () => {
    const { em, actor } = context;
    const rows = (await em.execute(`select distinct p.id ${IN_LINE(schemaOf(em))} where d.employee_id = ?::uuid`, [actor.on, kinds, actor.on, actor.employeeId])) as { id: string }[];
    return rows.map(({ id }) => id);
  });

/** Who has been in the line of these applications' people since, by application. One statement. */
export async function linesSince(em: SqlEntityManager, applicationIds: readonly string[], on: string): Promise<Map<string, Set<string>>> {
  if (applicationIds.length === 0) return new Map();
  const rows = (await em.execute(`select distinct p.id, d.employee_id as "employeeId" ${IN_LINE(schemaOf(em))} where p.id = any(?::uuid[])`, [on, kinds, on, `{${applicationIds.join(',')}}`])) as { id: string; employeeId: string }[];
  return new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, found]) => [id, new Set(found.map(({ employeeId }) => employeeId))]));
}

/** 募集する所属の所属長（代決者を含む）。Who could choose, were they not in the line. */
export const headsOf = (em: SqlEntityManager, unitIds: readonly string[], on: string): Promise<DirectoryDuty[]> =>
  em.find(DirectoryDuty, { unitId: { $in: [...unitIds] }, kind: 'UNIT_HEAD', ...asOf(on) }, { orderBy: { employeeId: 'asc' } });
