import { pageSize, perRequest, type Loader, type Page, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { countEach } from '../batch.ts';
import { horizonOf } from '../horizon.policy.ts';
import { forwardPage, readCursor, type ForwardArgs } from '../page-of-each.ts';
import { assignmentOf } from './employee.loader.ts';
import type { Assignment } from './assignment.entity.ts';

type Place = readonly [validFrom: string, id: string];

/** Where each of these people has stood, the latest first: one page of each in two statements, however many people. */
export function historyOf(context: RequestContext, args: ForwardArgs): DataLoader<string, Page<Assignment>> {
  return perRequest(context, `history:${args.first}:${args.after}`, () => new DataLoader(async (employeeIds: readonly string[]) => {
    const after = readCursor<Place>(args.after, ([day, id]) => typeof day === 'string' && typeof id === 'string');
    const rows: { employee_id: string; id: string }[] = await context.em.execute(
      `select employee_id, id from (
         select employee_id, id, row_number() over (partition by employee_id order by valid_from desc, id desc) as place
         from "organization"."assignment"
         where employee_id = any(?::uuid[]) and valid_from <= ? ${after ? 'and (valid_from, id) < (?, ?)' : ''}
       ) ranked where place <= ? order by employee_id, place`,
      [`{${employeeIds.join(',')}}`, horizonOf(context.actor), ...(after ?? []), pageSize(args) + 1],
    );
    const found = (await assignmentOf(context).loadMany(rows.map((row) => row.id))) as Assignment[];
    const byEmployee = Map.groupBy(found, (assignment) => assignment.employeeId);
    return employeeIds.map((id) => forwardPage(byEmployee.get(id) ?? [], args, (assignment): Place => [assignment.validFrom, assignment.id], () => placesHeld(context).load(id)));
  }));
}

/** How many places each of these people has held, as far as the reader may know; one statement. */
const placesHeld = (context: RequestContext): Loader<string, number> =>
  countEach(context, 'history:count', (ids) => context.em.execute(
    `select employee_id as key, count(*)::int as n from "organization"."assignment" where employee_id = any(?::uuid[]) and valid_from <= ? group by 1`,
    [`{${ids.join(',')}}`, horizonOf(context.actor)],
  ));
