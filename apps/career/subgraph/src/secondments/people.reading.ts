import type { SqlEntityManager } from '@mikro-orm/sql';
import { asOf, DirectoryEmployee, DirectoryUnit, type RequestContext } from '@takara/subgraph-kit';
import { mainAssignmentOf } from '../people.ts';
import { secondmentStandingOf } from './secondment.policy.ts';
import { settings } from './secondment.reading.ts';
import type { PersonType } from './secondment.type.ts';

/** Whom the reader, as 主管課, could put forward: in service today in the department, of the kinds of staff that go. Not oneself. One statement. */
export async function peopleFor(context: RequestContext): Promise<PersonType[]> {
  const { em, actor: { on } } = context;
  const { departmentIds, employeeId } = await secondmentStandingOf(context);
  const schema = `"${em.config.get('schema') as string}"`;
  const rows = (await em.execute(
    `select e.id, e.display_name as name, u.name as "unitName", a.post_title as title from ${schema}.directory_assignment a
     join ${schema}.directory_unit u on u.id = a.unit_id join ${schema}.directory_employee e on e.id = a.employee_id
     where a.kind = 'MAIN' and a.valid_from <= ?::date and a.until > ?::date and (e.left_on is null or e.left_on > ?::date) and u.department_id = any(?::uuid[]) and e.staff_kind = any(?::text[]) and e.id <> ?::uuid order by e.kana, e.id`,
    [on, on, on, `{${departmentIds.join(',')}}`, `{${settings.staffKinds.join(',')}}`, employeeId],
  )) as { id: string; name: string; unitName: string; title: string }[];
  return rows.map(({ id, name, unitName, title }) => ({ id, name, place: [unitName, title].filter(Boolean).join('　') }));
}

/** Where somebody works on a day: the 所属 and its department. Null for whoever is not in service. */
export async function placeOf(em: SqlEntityManager, employeeId: string, on: string): Promise<{ workUnitId: string; departmentId: string | null; staffKind: string } | null> {
  const [employee, main] = [await em.findOne(DirectoryEmployee, { id: employeeId }), await mainAssignmentOf(em, employeeId, on)];
  if (!employee || !main || (employee.leftOn && employee.leftOn <= on)) return null;
  const unit = await em.findOne(DirectoryUnit, { id: main.unitId, ...asOf(on) });
  return unit && { workUnitId: unit.type === 'GROUP' && unit.parentId ? unit.parentId : unit.id, departmentId: unit.departmentId ?? null, staffKind: employee.staffKind };
}
