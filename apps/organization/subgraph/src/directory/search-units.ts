import type { Page, RequestContext } from '@takara/subgraph-kit';
import type { ForwardArgs } from '../page-of-each.ts';
import type { Unit } from '../units/unit.entity.ts';
import { unitOf } from '../units/unit.loader.ts';
import { pageOfHits } from './page-of-hits.ts';
import { UNIT_RANKS } from './search-entry.ts';

/** Units that stood on a day, by a part of their name or the beginning of their reading: the best match first. */
export async function unitsFound(context: RequestContext, query: string, on: string, args: ForwardArgs): Promise<Page<Unit>> {
  const { edges, pageInfo, countAll } = await pageOfHits(context, query, on, args, UNIT_RANKS);
  const units = (await unitOf(context).loadMany(edges.map(({ node }) => node.subject_id))) as Unit[];
  return { edges: edges.map(({ cursor }, at) => ({ cursor, node: units[at]! })), pageInfo, countAll };
}
