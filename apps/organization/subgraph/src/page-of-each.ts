import { pageSize, type Page } from '@takara/subgraph-kit';
import { GraphQLError } from 'graphql';
import { ArgsType, Field, Int } from 'type-graphql';

/** Pages of lists that are read for many owners at once run forwards only. */
@ArgsType()
export class ForwardArgs {
  @Field(() => Int, { nullable: true }) first?: number;
  @Field(() => String, { nullable: true }) after?: string;
}

/** A place in an order, as the client gets it: the values of the order columns. Never columns at P2 or above. */
export const cursorOf = (values: readonly unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');

/** The values of a cursor, checked by `isShape`; null without one. Throws BAD_USER_INPUT for anything that is not ours. */
export function readCursor<Values extends readonly unknown[]>(after: string | undefined, isShape: (values: unknown[]) => boolean): Values | null {
  if (after === undefined || after === null) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (Array.isArray(values) && isShape(values)) return values as unknown as Values;
  } catch {
    // told below
  }
  throw new GraphQLError('続きの印が読めません。一覧を初めから開き直してください。', { extensions: { code: 'BAD_USER_INPUT', field: 'after' } });
}

/** A page out of `first + 1` rows: the last tells only that there is more. `countAll` is called for whoever asks how many there are. */
export function forwardPage<Row>(rows: readonly Row[], args: ForwardArgs, cursor: (row: Row) => readonly unknown[], countAll?: () => Promise<number | null>): Page<Row> {
  const size = pageSize(args);
  const edges = rows.slice(0, size).map((node) => ({ node, cursor: cursorOf(cursor(node)) }));
  return { edges, pageInfo: { hasNextPage: rows.length > size, hasPreviousPage: args.after !== undefined, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null }, countAll };
}
