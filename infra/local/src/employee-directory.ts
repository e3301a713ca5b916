import type { Employee, EmployeeDirectory } from '@takara/identity';
import { isUuid, today, type Clock, type RunningModule } from '@takara/subgraph-kit';

const MOST_FOUND = 20;

/** Everybody in service, for the picker: by name, 所属 or post. What a page tells about somebody can so be seen as they see it. */
export function employeeDirectory({ database }: RunningModule, clock: Clock): EmployeeDirectory {
  const schema = `"${database.name}"`;
  const ask = async (where: string, value: string): Promise<Employee[]> => {
    const on = today(clock);
    return (await database.em().execute(
      `select e.id as "employeeId", e.display_name as "displayName", case when w.id = u.id then u.name else w.name || '　' || u.name end as "unitName", a.post_title as "postTitle"
       from ${schema}.directory_employee e join ${schema}.directory_assignment a on a.employee_id = e.id and a.kind = 'MAIN' and a.valid_from <= ?::date and a.until > ?::date
       join ${schema}.directory_unit u on u.id = a.unit_id join ${schema}.directory_unit w on w.id = case when u.type = 'GROUP' then u.parent_id else u.id end
       where (e.left_on is null or e.left_on > ?::date) and ${where} order by e.kana, e.id limit ${MOST_FOUND}`,
      [on, on, on, ...Array.from({ length: where.split('?').length - 1 }, () => value)],
    )) as Employee[];
  };
  return {
    search: (text) => ask('(strpos(e.display_name, ?) > 0 or strpos(w.name, ?) > 0 or strpos(u.name, ?) > 0 or strpos(a.post_title, ?) > 0)', text),
    find: async (employeeId) => (isUuid(employeeId) ? (await ask('e.id = ?::uuid', employeeId))[0] : undefined),
  };
}
