import type { SqlEntityManager } from '@mikro-orm/sql';

/** Of which topics is read. `unitIds`: kept in one of these, or with `selfId` in it. */
export type Scope = { readonly everybody: true } | { readonly topicId: string } | { readonly employeeIds: readonly string[] } | { readonly selfId: string; readonly unitIds: readonly string[]; readonly departmentIds: readonly string[] };

/** A row of a topic, with where it is kept. */
export interface Stored {
  readonly id: string;
  readonly homes: string[] | string;
  readonly heirs: string[] | string;
  readonly title: string;
  readonly why: string;
  readonly artifacts: string;
  readonly version: number;
  readonly closedOn: string | null;
}

/** The rows, each with where it is kept today: its unit, or what came of it in the reforms since. */
export async function readRows(em: SqlEntityManager, today: string, scope: Scope): Promise<Stored[]> {
  const schema = `"${em.config.get('schema') as string}"`;
  const { sql, values } = among(schema, scope);
  return em.execute(
    `with recursive line(origin, id) as (
       select distinct unit_id, unit_id from ${schema}.succession_topic
       union select line.origin, l.successor_id from line join ${schema}.directory_unit_lineage l on l.predecessor_id = line.id and l.happened_on <= ?::date and l.successor_id is not null
         where not exists (select 1 from ${schema}.directory_unit u where u.id = line.id and u.valid_from <= ?::date and u.until > ?::date)),
     heir(origin, id) as (
       select origin, id from line
       union select heir.origin, l.successor_id from heir join ${schema}.directory_unit_lineage l on l.predecessor_id = heir.id and l.happened_on > ?::date and l.successor_id is not null
         join ${schema}.directory_unit u on u.id = heir.id and u.until <= l.happened_on),
     home as (select line.origin, array_agg(u.id order by u.code, u.id) as ids from line join ${schema}.directory_unit u on u.id = line.id and u.valid_from <= ?::date and u.until > ?::date group by line.origin)
     select t.id, coalesce(h.ids, array[t.unit_id]) as homes, array(select heir.id from heir where heir.origin = t.unit_id and not heir.id = any(coalesce(h.ids, array[t.unit_id]))) as heirs, t.title, t.why, t.artifacts, t.version, t.closed_on::text as "closedOn"
     from ${schema}.succession_topic t left join home h on h.origin = t.unit_id where ${sql} order by t.title, t.id`,
    [today, today, today, today, today, today, ...values],
  ) as Promise<Stored[]>;
}

function among(schema: string, scope: Scope): { sql: string; values: readonly unknown[] } {
  if ('everybody' in scope) return { sql: 'true', values: [] };
  if ('topicId' in scope) return { sql: 't.id = ?::uuid', values: [scope.topicId] };
  const has = (ids: readonly string[]) => ({
    sql: `(exists (select 1 from ${schema}.succession_holder o where o.topic_id = t.id and o.removed_on is null and o.employee_id = any(?::uuid[])) or exists (select 1 from ${schema}.succession_plan p where p.topic_id = t.id and p.withdrawn_on is null and p.successor_id = any(?::uuid[])))`,
    values: [`{${ids.join(',')}}`, `{${ids.join(',')}}`],
  });
  if ('employeeIds' in scope) return has(scope.employeeIds);
  const mine = has([scope.selfId]);
  return {
    sql: `(coalesce(h.ids, array[t.unit_id]) && ?::uuid[] or exists (select 1 from ${schema}.directory_unit d where d.id = any(coalesce(h.ids, array[t.unit_id])) and d.department_id = any(?::uuid[])) or ${mine.sql})`,
    values: [`{${scope.unitIds.join(',')}}`, `{${scope.departmentIds.join(',')}}`, ...mine.values],
  };
}
