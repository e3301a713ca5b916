import { pageSize, type Page, type RequestContext } from '@takara/subgraph-kit';
import { GraphQLError } from 'graphql';
import { forwardPage, readCursor, type ForwardArgs } from '../page-of-each.ts';
import { fold } from './fold.ts';
import { countHits, hits, type Hit, type HitPlace } from './search.ts';
import { RANKS } from './search-entry.ts';

const LONGEST_QUERY = 100;

/** What was typed, looked up as of a day; nothing for what folds to nothing. Throws BAD_USER_INPUT for a word of a book. */
export async function pageOfHits(context: RequestContext, query: string, on: string, args: ForwardArgs, among: readonly number[] = RANKS): Promise<Page<Hit>> {
  if (query.length > LONGEST_QUERY) throw new GraphQLError(`探す言葉は ${LONGEST_QUERY} 文字までです。`, { extensions: { code: 'BAD_USER_INPUT', field: 'query' } });
  const after = readCursor<HitPlace>(args.after, ([rank, key, id]) => typeof rank === 'number' && typeof key === 'string' && typeof id === 'string');
  const word = fold(query);
  const found = word === '' ? [] : await hits(context, word, on, pageSize(args) + 1, after, among);
  return forwardPage(found, args, ({ rank, key, subject_id }): HitPlace => [rank, key, subject_id], async () => (word === '' ? 0 : countHits(context, word, on, among)));
}
