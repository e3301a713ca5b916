import { pageSize, type Page, type PageArgs } from '@takara/subgraph-kit';
import { GraphQLError } from 'graphql';

/** A page of rows in memory. Cursors are names of rows, so that they tell nothing but whose row it was. */
export function pageOfRows<Row, Node>(rows: readonly Row[], args: PageArgs, nameOf: (row: Row) => string, show: (row: Row) => Node): Page<Node> {
  const size = pageSize(args);
  const at = (cursor: string, field: string): number => {
    const index = rows.findIndex((row) => nameOf(row) === Buffer.from(cursor, 'base64url').toString());
    if (index < 0) throw new GraphQLError('一覧が変わりました。最初のページから開き直してください。', { extensions: { code: 'BAD_USER_INPUT', field } });
    return index;
  };
  const isBackwards = Boolean(args.before) || (Boolean(args.last) && !args.first);
  const end = args.before ? at(args.before, 'before') : rows.length;
  const start = isBackwards ? Math.max(0, end - size) : args.after ? at(args.after, 'after') + 1 : 0;
  const shown = rows.slice(start, isBackwards ? end : start + size);
  const edges = shown.map((row) => ({ node: show(row), cursor: Buffer.from(nameOf(row)).toString('base64url') }));
  return {
    edges,
    pageInfo: { hasPreviousPage: start > 0, hasNextPage: start + shown.length < rows.length, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
    countAll: () => Promise.resolve(rows.length),
  };
}
