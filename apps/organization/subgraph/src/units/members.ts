import { pageSize, perRequest, type Page, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import type { Assignment } from '../employees/assignment.entity.ts';
import { countEach } from '../batch.ts';
import { assignmentOf } from '../employees/employee.loader.ts';
import { forwardPage, readCursor, type ForwardArgs } from '../page-of-each.ts';
import { grades } from '../reference/grade.ts';

/** In the order of a staff list: highest grade first, then by kana. */
type Place = readonly [rank: number, kana: string, id: string];

/** Each unit asked for, with the places whose people are its own: itself and the groups right below it. */
const PLACES = `place as (
         select id as unit_id, id as place_id from unnest(?::uuid[]) as asked (id)
         union all select parent_id, id from "organization"."unit" where parent_id = any(?::uuid[]) and type = 'GROUP'
       )`;

/**
 * Who stands on each of these units and on the groups right below it (a work unit's people stand on its groups): one page of
 * each in two statements, however many units.
 */
export function membersOn(context: RequestContext, on: string, args: ForwardArgs): DataLoader<string, Page<Assignment>> {
  return perRequest(context, `members:${on}:${args.first}:${args.after}`, () => new DataLoader(async (unitIds: readonly string[]) => {
    const after = readCursor<Place>(args.after, ([rank, kana, id]) => typeof rank === 'number' && typeof kana === 'string' && typeof id === 'string');
    const ids = `{${unitIds.join(',')}}`;
    const rows: { unit_id: string; id: string; rank: number; kana: string }[] = await context.em.execute(
      `with ${PLACES}, member as (
         select place.unit_id, a.id, e.kana collate "C" as kana, -coalesce(array_position(?::text[], a.grade), 0) as rank
         from place
         join "organization"."assignment" a on a.unit_id = place.place_id and a.valid_from <= ? and a.until > ?
         join "organization"."employee" e on e.id = a.employee_id
       ), ranked as (
         select *, row_number() over (partition by unit_id order by rank, kana, id) as n from member ${after ? 'where (rank, kana, id) > (?, ?, ?)' : ''}
       )
       select unit_id, id, rank, kana from ranked where n <= ? order by unit_id, n`,
      [ids, ids, `{${grades().map((grade) => grade.code).join(',')}}`, on, on, ...(after ?? []), pageSize(args) + 1],
    );
    const found = (await assignmentOf(context).loadMany(rows.map((row) => row.id))) as Assignment[];
    const byUnit = Map.groupBy(rows.map((row, at) => ({ ...row, node: found[at]! })), (row) => row.unit_id);
    return unitIds.map((id) => {
      const page = forwardPage(byUnit.get(id) ?? [], args, ({ rank, kana, id: place }): Place => [rank, kana, place], () => memberCounts(context, on).load(id));
      return { ...page, edges: page.edges.map(({ node, cursor }) => ({ node: node.node, cursor })) };
    });
  }));
}

/** How many stand on each of these units and its groups that day, in one statement. */
const memberCounts = (context: RequestContext, on: string) =>
  countEach(context, `members:count:${on}`, (unitIds) => {
    const ids = `{${unitIds.join(',')}}`;
    return context.em.execute(
      `with ${PLACES} select place.unit_id as key, count(*)::int as n from place join "organization"."assignment" a on a.unit_id = place.place_id and a.valid_from <= ? and a.until > ? group by 1`,
      [ids, ids, on, on],
    );
  });
