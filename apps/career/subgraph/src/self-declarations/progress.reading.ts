import { asOf, DirectoryAssignment, DirectoryEmployee, perRequest, unitsBelow, type RequestContext } from '@takara/subgraph-kit';
import { settingsInForce } from './settings.ts';

/** Whether the reader is one of those who declare: in service today, of a kind that the pack names. */
export const isConcerned = (context: RequestContext): Promise<boolean> =>
  perRequest(context, 'self-declarations:concerned', async () => {
    const { em, actor } = context;
    const employee = await em.findOne(DirectoryEmployee, { id: actor.employeeId });
    if (!employee || !settingsInForce().staffKinds.includes(employee.staffKind)) return false;
    return (await em.count(DirectoryAssignment, { employeeId: actor.employeeId, kind: 'MAIN', ...asOf(actor.on) })) > 0;
  });

/** Who works under a unit today, by main assignment. */
export async function peopleUnder({ em, actor }: RequestContext, unitId: string): Promise<string[]> {
  const units = await unitsBelow(em, [unitId]);
  const rows = await em.find(DirectoryAssignment, { unitId: { $in: units }, kind: 'MAIN', ...asOf(actor.on) }, { fields: ['employeeId'] });
  return rows.map(({ employeeId }) => employeeId);
}

export interface Count {
  readonly unitId: string;
  readonly unitName: string;
  readonly departmentId: string | null;
  readonly expected: number;
  readonly submitted: number;
}

/**
 * How many of those who declare have handed in theirs, by 部局 or by 所属, as everybody is placed today. One statement.
 * `units`: of whom is counted (null: everybody); `under`: of these only who works under that unit.
 */
export async function countByUnit({ em, actor }: RequestContext, fiscalYear: number, by: 'DEPARTMENT' | 'UNIT', units: readonly string[] | null, under: string | null): Promise<Count[]> {
  const schema = em.config.get('schema') as string;
  const rows: { unit_id: string; unit_name: string; department_id: string | null; expected: number; submitted: number }[] = await em.execute(
    `select g.id as unit_id, g.name as unit_name, g.department_id, count(*)::int as expected, (count(*) filter (where d.state = 'SUBMITTED'))::int as submitted
     from "${schema}".directory_assignment a
     join "${schema}".directory_employee e on e.id = a.employee_id
     join "${schema}".directory_unit u on u.id = a.unit_id
     join "${schema}".directory_unit g on g.id = ${by === 'DEPARTMENT' ? 'coalesce(u.department_id, u.id)' : `coalesce((select w.id from "${schema}".directory_unit w where w.id = any(u.ancestor_ids) and w.type in ('DIVISION', 'BRANCH_OFFICE') limit 1), u.id)`}
     left join "${schema}".self_declaration d on d.employee_id = a.employee_id and d.fiscal_year = ?
     where a.kind = 'MAIN' and a.valid_from <= ? and a.until > ? and e.staff_kind = any(?::text[])
       and (?::uuid[] is null or a.unit_id = any(?::uuid[])) and (?::uuid is null or ?::uuid = any(u.ancestor_ids))
     group by g.id, g.name, g.department_id, g.code order by g.code, g.id`,
    [fiscalYear, actor.on, actor.on, listOf(settingsInForce().staffKinds), units && listOf(units), units && listOf(units), under, under],
  );
  return rows.map((row) => ({ unitId: row.unit_id, unitName: row.unit_name, departmentId: row.department_id, expected: row.expected, submitted: row.submitted }));
}
const listOf = (values: readonly string[]) => `{${values.join(',')}}`;
