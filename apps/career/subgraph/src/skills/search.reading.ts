import type { SqlEntityManager } from '@mikro-orm/sql';
import type { SearchScope } from './standing.policy.ts';

/** What is looked for. All of it has to hold; what is null or empty is not asked. */
export interface Criteria {
  /** Of names that stand for their variants, each once. */
  readonly skillIds: readonly string[];
  /** Kinds of evidence that count. */
  readonly evidence: readonly string[];
  /** The day on which the evidence has to hold. */
  readonly validOn: string;
  readonly jobFamily: string | null;
  /** A department of today: what was served in those whose work it carries on counts as well. */
  readonly departmentId: string | null;
  readonly site: 'HEADQUARTERS' | 'BRANCH_OFFICE' | null;
  /** Years served there; null: at all. */
  readonly years: number | null;
}

export interface Found {
  readonly employeeId: string;
  readonly number: string;
  readonly name: string;
  readonly unitId: string;
  readonly jobFamily: string | null;
  /** Days of the main assignments that meet the criteria, up to today. */
  readonly days: number;
}

export const ORDERS = { NUMBER: 'e.number', NAME: 'e.kana, e.number' } as const;
export type Order = keyof typeof ORDERS;

/** Leap days are let go: two years of service are two years, whenever they began. */
export const DAYS_A_YEAR = 365;
const list = (values: readonly string[]) => `{${values.join(',')}}`;

/** Whoever is in service and in scope and meets all criteria, by number or name: never by how well. One statement. */
export async function readStaff(em: SqlEntityManager, scope: NonNullable<SearchScope>, criteria: Criteria, order: Order, today: string): Promise<Found[]> {
  const { skillIds, evidence, validOn, jobFamily, departmentId, site, years } = criteria;
  const s = `"${em.config.get('schema') as string}"`;
  const unitIds = 'everybody' in scope ? null : list(scope.unitIds);
  const experienced = departmentId !== null || site !== null || years !== null;
  return em.execute(
    `with recursive carried(id) as (
       select id from ${s}.directory_unit where department_id = ?::uuid
       union select near.id from carried c cross join lateral (
         select predecessor_id as id from ${s}.directory_unit_lineage where successor_id = c.id and happened_on <= ?::date
         union all select id from ${s}.directory_unit where department_id = c.id) near),
     piece as (
       select a.employee_id, coalesce(k.same_as, k.id) as skill_id, a.evidence, coalesce(a.valid_until, max(a.valid_until) over (partition by a.employee_id, coalesce(k.same_as, k.id))) as until
       from ${s}.skill_assertion a join ${s}.skill k on k.id = a.skill_id where a.withdrawn_at is null and coalesce(k.same_as, k.id) = any(?::uuid[])),
     able as (
       select employee_id from piece where (until is null or until >= ?::date) and evidence = any(?::text[]) group by employee_id having count(distinct skill_id) = ?::int)
     select e.id as "employeeId", e.number, e.display_name as name, a.unit_id as "unitId", e.job_family as "jobFamily", x.days
     from ${s}.directory_employee e
     join ${s}.directory_assignment a on a.employee_id = e.id and a.kind = 'MAIN' and a.valid_from <= ?::date and a.until > ?::date
     cross join lateral (
       select coalesce(sum(least(m.until, ?::date) - m.valid_from), 0)::int as days from ${s}.directory_assignment m join ${s}.directory_unit u on u.id = m.unit_id
       where m.employee_id = e.id and m.kind = 'MAIN' and m.valid_from <= ?::date and (?::uuid is null or u.id in (select id from carried)) and (?::text is null or u.site = ?::text)) x
     where (?::uuid[] is null or a.unit_id = any(?::uuid[])) and (?::int = 0 or e.id in (select employee_id from able)) and (?::text is null or e.job_family = ?::text)
       and (not ?::boolean or (x.days > 0 and x.days >= ?::int))
     order by ${ORDERS[order]}, e.id`,
    [departmentId, today, list(skillIds), validOn, list(evidence), skillIds.length, today, today, today, today, departmentId, site, site, unitIds, unitIds, skillIds.length, jobFamily, jobFamily, experienced, (years ?? 0) * DAYS_A_YEAR],
  );
}
