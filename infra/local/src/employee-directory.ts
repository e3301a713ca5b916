import type { Employee, EmployeeDirectory } from '@takara/identity';
import type { Query } from '@takara/gateway/session';
import { isUuid, today, type Clock } from '@takara/subgraph-kit';

const MOST_FOUND = 20;

/** Everybody in service, for the picker: by name, 所属 or post. What a page tells about somebody can so be seen as they see it. `sql` asks as the module organization. */
export function employeeDirectory(sql: Query, clock: Clock): EmployeeDirectory {
  const ask = async (where: string, value: string): Promise<Employee[]> => {
    const { rows } = await sql(
      `select e.id as "employeeId", e.display_name as "displayName", case when w.id = u.id then u.name else w.name || '　' || u.name end as "unitName", a.post_title as "postTitle"
       from organization.directory_employee e join organization.directory_assignment a on a.employee_id = e.id and a.kind = 'MAIN' and a.valid_from <= $1::date and a.until > $1::date
       join organization.directory_unit u on u.id = a.unit_id join organization.directory_unit w on w.id = case when u.type = 'GROUP' then u.parent_id else u.id end
       where (e.left_on is null or e.left_on > $1::date) and ${where} order by e.kana, e.id limit ${MOST_FOUND}`,
      [today(clock), value],
    );
    return rows as Employee[];
  };
  return {
    search: (text) => ask('(strpos(e.display_name, $2) > 0 or strpos(w.name, $2) > 0 or strpos(u.name, $2) > 0 or strpos(a.post_title, $2) > 0)', text),
    find: async (employeeId) => (isUuid(employeeId) ? (await ask('e.id = $2::uuid', employeeId))[0] : undefined),
  };
}
