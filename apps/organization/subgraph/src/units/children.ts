import { pageSize, perRequest, type Loader, type Page, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { countEach } from '../batch.ts';
import { forwardPage, readCursor, type ForwardArgs } from '../page-of-each.ts';
import type { Unit } from './unit.entity.ts';
import { unitOf } from './unit.loader.ts';

/** Units stand in the order of their codes, which follow the prefecture's own list of its offices. */
type Place = readonly [code: string];

/**
 * What stands right below each of these units on a day: one page of each in two statements, however many units. Each page is
 * read from the index and ends with it, so a unit with many below it costs no more than one with few.
 */
export function childrenOn(context: RequestContext, on: string, args: ForwardArgs): Loader<string, Page<Unit>> {
  return perRequest(context, `children:${on}:${args.first}:${args.after}`, () => new DataLoader(async (parentIds: readonly string[]) => {
    const after = readCursor<Place>(args.after, ([code, ...more]) => typeof code === 'string' && more.length === 0);
    const rows: { parent_id: string; id: string }[] = await context.em.execute(
      `select asked.id as parent_id, below.id from unnest(?::uuid[]) with ordinality as asked (id, place)
       cross join lateral (
         select id, code from "organization"."unit" where parent_id = asked.id and valid_from <= ? and until > ? ${after ? 'and code > ?' : ''} order by code limit ?
       ) below order by asked.place, below.code`,
      [`{${parentIds.join(',')}}`, on, on, ...(after ?? []), pageSize(args) + 1],
    );
    const found = (await unitOf(context).loadMany(rows.map(({ id }) => id))) as Unit[];
    const byParent = Map.groupBy(found, (_, at) => rows[at]!.parent_id);
    return parentIds.map((id) => forwardPage(byParent.get(id) ?? [], args, ({ code }): Place => [code], () => childCounts(context, on).load(id)));
  }));
}

/** Whether anything stands right below each of these units on a day, in one statement. */
export const hasChildrenOn = (context: RequestContext, on: string): Loader<string, number> =>
  countEach(context, `children:any:${on}`, (ids) => context.em.execute(
    `select asked.id as key, 1 as n from unnest(?::uuid[]) as asked (id)
     where exists (select 1 from "organization"."unit" where parent_id = asked.id and valid_from <= ? and until > ?)`,
    [`{${ids.join(',')}}`, on, on],
  ));

const childCounts = (context: RequestContext, on: string) =>
  countEach(context, `children:count:${on}`, (ids) => context.em.execute(
    `select parent_id as key, count(*)::int as n from "organization"."unit" where parent_id = any(?::uuid[]) and valid_from <= ? and until > ? group by 1`,
    [`{${ids.join(',')}}`, on, on],
  ));
