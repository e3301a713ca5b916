import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Placement, RotationRecord, Subject } from './subject.ts';
import { UnitHistory, type HistoricUnit, type Succession } from './unit-history.ts';

/** A person as the rules see them, and as a list names them. */
export interface Person extends Subject {
  readonly number: string;
  readonly displayName: string;
  readonly kana: string;
  /** Of the main assignment today. */
  readonly unitId: string;
  readonly unitIds: readonly string[];
}

export interface Cast {
  readonly people: readonly Person[];
  readonly history: UnitHistory;
}

/**
 * Everybody in service on the day, or those of them in `employeeIds`, with all that the rules look at up to that day, and the
 * units they have seen with what became of them. Seven statements, however many people.
 */
export async function readCast(em: SqlEntityManager, on: string, employeeIds: readonly string[] | null): Promise<Cast> {
  const schema = `"${em.config.get('schema') as string}"`;
  const among = (column: string) => (employeeIds === null ? 'true' : `${column} = any(?::uuid[])`);
  const asked = employeeIds === null ? [] : [`{${employeeIds.join(',')}}`];
  const rows = <Row>(sql: string, values: readonly unknown[]): Promise<Row[]> => em.execute(sql, [...values]);
  /** Dated rows of people that have begun, as text: a hundred thousand days need not become objects. */
  const periods = <Row>(table: string, columns: string) =>
    rows<Row & { employee_id: string }>(`select employee_id, ${columns}, valid_from::text as "from", valid_to::text as "to" from ${schema}.${table} where ${among('employee_id')} and valid_from <= ?::date order by employee_id, valid_from, id`, [...asked, on]);

  const people = await rows<Omit<Person, 'placements' | 'concurrents' | 'dispatches' | 'leaves' | 'records' | 'unitIds'> & { ancestor_ids: string[] | string }>(
    `select e.id as "employeeId", e.number, e.display_name as "displayName", e.kana, e.staff_kind as "staffKind", e.job_family as "jobFamily", e.hired_on::text as "hiredOn", a.unit_id as "unitId", u.ancestor_ids
     from ${schema}.directory_employee e join ${schema}.directory_assignment a on a.employee_id = e.id and a.kind = 'MAIN' and a.valid_from <= ?::date and a.until > ?::date
     join ${schema}.directory_unit u on u.id = a.unit_id where ${among('e.id')} order by e.kana, e.id`, [on, on, ...asked]);
  const assignments = await periods<Placement & { kind: string }>('directory_assignment', 'id, unit_id as "unitId", grade, kind');
  const placements = Map.groupBy(assignments.filter(({ kind }) => kind === 'MAIN'), (row) => row.employee_id);
  const concurrents = Map.groupBy(assignments.filter(({ kind }) => kind !== 'MAIN'), (row) => row.employee_id);
  const dispatches = Map.groupBy(await periods<{ id: string; from: string; to: string | null }>('directory_dispatch', 'id'), (row) => row.employee_id);
  const leaves = Map.groupBy(await periods<{ from: string; to: string | null }>('rotation_absence', 'id'), (row) => row.employee_id);
  const records = Map.groupBy(
    await rows<RotationRecord & { employee_id: string }>(`select employee_id, kind, code, assignment_id as "assignmentId", note from ${schema}.rotation_record where ${among('employee_id')} and recorded_on <= ?::date order by employee_id, recorded_on, id`, [...asked, on]),
    (row) => row.employee_id,
  );
  return {
    people: people.map(({ ancestor_ids, ...person }) => ({
      ...person, unitIds: idsOf(ancestor_ids),
      placements: placements.get(person.employeeId) ?? [], concurrents: concurrents.get(person.employeeId) ?? [], dispatches: dispatches.get(person.employeeId) ?? [], leaves: leaves.get(person.employeeId) ?? [], records: records.get(person.employeeId) ?? [],
    })),
    history: await readHistory(rows, schema, on, employeeIds === null ? null : asked),
  };
}

const idsOf = (ids: string[] | string) => (typeof ids === 'string' ? ids.slice(1, -1).split(',') : ids);

/** Units, and what became of them by the day: all, or those that the people of `asked` have seen, what stands above them and what came of them. */
async function readHistory(rows: <Row>(sql: string, values: readonly unknown[]) => Promise<Row[]>, schema: string, on: string, asked: readonly unknown[] | null): Promise<UnitHistory> {
  const seen = asked === null ? '' : `with recursive seen(id) as (
    select unit_id from ${schema}.directory_assignment where employee_id = any(?::uuid[])
    union select next.id from seen s cross join lateral (
      select unnest(ancestor_ids) as id from ${schema}.directory_unit where id = s.id
      union all select successor_id from ${schema}.directory_unit_lineage where predecessor_id = s.id and successor_id is not null) next)`;
  const within = (column: string) => (asked === null ? 'true' : `${column} in (select id from seen)`);
  const units = await rows<HistoricUnit>(
    `${seen} select u.id, u.site, u.department_id as "departmentId", w.id as "workUnitId", u.valid_from::text as "from", u.valid_to::text as "to" from ${schema}.directory_unit u
     left join lateral (select above.id from unnest(u.ancestor_ids) with ordinality a(id, n) join ${schema}.directory_unit above on above.id = a.id where above.type in ('DIVISION', 'BRANCH_OFFICE') order by a.n limit 1) w on true
     where ${within('u.id')}`, asked ?? []);
  const successions = await rows<Succession>(`${seen} select predecessor_id as "predecessorId", successor_id as "successorId", happened_on::text as "on" from ${schema}.directory_unit_lineage where happened_on <= ?::date and ${within('predecessor_id')}`, [...(asked ?? []), on]);
  return new UnitHistory(units, successions);
}
