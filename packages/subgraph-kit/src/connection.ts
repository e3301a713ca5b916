import type { EntityManager, EntityName, FilterQuery, QueryOrderMap } from '@mikro-orm/core';
import { GraphQLError } from 'graphql';
import { ArgsType, Directive, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { TierOf } from './tier.ts';

/** No list answers with more rows than this, whoever asks. */
export const MOST_PER_PAGE = 100;
const USUAL_PER_PAGE = 25;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true }) first?: number;
  @Field(() => String, { nullable: true }) after?: string;
  @Field(() => Int, { nullable: true }) last?: number;
  @Field(() => String, { nullable: true }) before?: string;
}

@Directive('@shareable')
@TierOf('P0')
@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => Boolean) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true }) startCursor!: string | null;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

export interface Page<T> {
  edges: { node: T; cursor: string }[];
  pageInfo: PageInfo;
  /** Rows of the whole list, under the same filter as the page; called only for whoever asks. Null: more than is worth counting. */
  countAll?: () => Promise<number | null>;
}

/** `connectionOf('Posting', () => Posting)` makes PostingConnection and PostingEdge as Relay names them. */
export function connectionOf<T extends object>(name: string, node: () => ClassType<T>): ClassType<Page<T>> {
  @TierOf('P0')
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String) cursor!: string;
    @Field(node) node!: T;
  }
  @TierOf('P0')
  @ObjectType(`${name}Connection`)
  class Connection {
    @Field(() => [Edge]) edges!: Edge[];
    @Field(() => PageInfo) pageInfo!: PageInfo;
    countAll?: () => Promise<number | null>;
    @Field(() => Int, { nullable: true, description: '全部で何件か。数えないほど多いときは null' })
    totalCount(): Promise<number | null> | null {
      return this.countAll?.() ?? null;
    }
  }
  return Connection as unknown as ClassType<Page<T>>;
}

/** One keyset page, one statement, and one more for whoever asks how many there are in all. Cursors are visible to the client: never order by a field at P2 or above. */
export async function page<T extends object>(em: EntityManager, entity: EntityName<T>, where: FilterQuery<T>, orderBy: QueryOrderMap<T>, args: PageArgs, options: object = {}): Promise<Page<T>> {
  const size = pageSize(args);
  // A client that leaves an argument out and one that sends null mean the same.
  const [after, before, first, last] = [args.after, args.before, args.first, args.last].map((value) => value ?? undefined);
  const backwards = before !== undefined || (last !== undefined && first === undefined);
  const window = backwards ? { last: size, before } : { first: size, after };
  const found = await em.findByCursor(entity, { where, orderBy: orderBy as never, includeCount: false, ...window, ...options } as never);
  return {
    edges: found.items.map((node) => ({ node: node as T, cursor: found.from(node as never) })),
    pageInfo: { hasNextPage: found.hasNextPage, hasPreviousPage: found.hasPrevPage, startCursor: found.startCursor, endCursor: found.endCursor },
    countAll: () => em.count(entity, where as never, options),
  };
}

/** Rows to answer with. Throws BAD_USER_INPUT below 1 or above MOST_PER_PAGE. */
export function pageSize({ first, last }: PageArgs): number {
  const size = first ?? last ?? USUAL_PER_PAGE;
  if (size < 1 || size > MOST_PER_PAGE)
    throw new GraphQLError(`1 度に読めるのは 1 件から ${MOST_PER_PAGE} 件までです。`, { extensions: { code: 'BAD_USER_INPUT', field: (first ?? undefined) === undefined ? 'last' : 'first' } });
  return size;
}
