import type { SqlEntityManager } from '@mikro-orm/sql';
import { addMonths } from '../day.ts';
import { arrivalsOf, type Arrival, type DatedPlacement } from './arrival.ts';
import type { SupportLimits } from './limits.ts';

/** Of whom arrivals are read. `unitIds`: people who work or are about to work in these units; `supporterId`: whom somebody supports. */
export type Scope = { readonly everybody: true } | { readonly arrivalId: string } | { readonly employeeIds: readonly string[] } | { readonly selfId: string; readonly unitIds: readonly string[] };

/** An arrival, whose it is, and where they work on the day that counts: today, or the day of arrival when that is to come. */
export interface PlacedArrival extends Arrival {
  readonly employeeId: string;
  readonly day: string;
  readonly unitId: string;
}

type Row = DatedPlacement & { employeeId: string; hiredOn: string; to: string | null };

/** Arrivals whose time has not passed, and all others of people for whom somebody was ever nominated. Two statements at most, however many people. */
export async function readArrivals(em: SqlEntityManager, today: string, { months, staffKinds }: SupportLimits, scope: Scope): Promise<PlacedArrival[]> {
  const schema = `"${em.config.get('schema') as string}"`;
  const { sql, values } = among(schema, scope, today);
  const since = addMonths(today, -months);
  const rows = (await em.execute(
    `with placed as (
       select a.id, a.employee_id, a.unit_id, a.valid_from, a.valid_to, u.site, e.hired_on, lag(a.unit_id) over (partition by a.employee_id order by a.valid_from, a.id) as before_id,
         exists (select 1 from ${schema}.directory_dispatch d where d.employee_id = a.employee_id and d.valid_from <= a.valid_from and d.until > a.valid_from) as is_away
       from ${schema}.directory_assignment a join ${schema}.directory_unit u on u.id = a.unit_id join ${schema}.directory_employee e on e.id = a.employee_id
       where a.kind = 'MAIN' and e.staff_kind = any(?::text[]) and e.hired_on is not null and (e.left_on is null or e.left_on > ?::date) and ${sql}),
     newcomer as (
       select employee_id from placed group by employee_id having min(valid_from) >= ?::date or min(valid_from) filter (where site = 'HEADQUARTERS' and not is_away) >= ?::date
       union select employee_id from ${schema}.support_assignment)
     select p.id, p.employee_id as "employeeId", p.unit_id as "unitId", p.valid_from::text as "from", p.valid_to::text as "to", p.site, p.hired_on::text as "hiredOn", p.is_away as "isAway",
       exists (select 1 from ${schema}.directory_unit_lineage l where l.predecessor_id = p.before_id and l.successor_id = p.unit_id and l.happened_on = p.valid_from) as continues
     from placed p where p.employee_id in (select employee_id from newcomer) order by p.employee_id, p.valid_from, p.id`,
    [`{${staffKinds.join(',')}}`, today, ...values, since, since],
  )) as Row[];
  return [...Map.groupBy(rows, ({ employeeId }) => employeeId).values()].flatMap((placements) =>
    arrivalsOf({ hiredOn: placements[0]!.hiredOn, placements }, months).flatMap((arrival): PlacedArrival[] => {
      const day = arrival.on > today ? arrival.on : today;
      const placement = placements.findLast(({ from, to }) => from <= day && (to === null || to > day));
      return placement ? [{ ...arrival, employeeId: placement.employeeId, day, unitId: placement.unitId }] : [];
    }),
  );
}

function among(schema: string, scope: Scope, today: string): { sql: string; values: readonly unknown[] } {
  if ('everybody' in scope) return { sql: 'true', values: [] };
  if ('arrivalId' in scope) return { sql: `a.employee_id in (select employee_id from ${schema}.directory_assignment where id = ?::uuid)`, values: [scope.arrivalId] };
  if ('employeeIds' in scope) return { sql: 'a.employee_id = any(?::uuid[])', values: [`{${scope.employeeIds.join(',')}}`] };
  const led = `select employee_id from ${schema}.directory_assignment where kind = 'MAIN' and unit_id = any(?::uuid[]) and until > ?::date`;
  return {
    sql: `a.employee_id in (select ?::uuid union select employee_id from ${schema}.support_assignment where supporter_id = ?::uuid union ${led})`,
    values: [scope.selfId, scope.selfId, `{${scope.unitIds.join(',')}}`, today],
  };
}
