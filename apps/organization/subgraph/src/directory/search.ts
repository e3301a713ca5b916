import { type RequestContext } from '@takara/subgraph-kit';
import { RANKS, type SubjectKind } from './search-entry.ts';

export interface Hit {
  readonly subject_id: string;
  readonly kind: SubjectKind;
  readonly rank: number;
  readonly key: string;
}
export type HitPlace = readonly [rank: number, key: string, subjectId: string];

/**
 * The next `size` subjects found under words that begin with `word` (folded), on a day: one statement that reads a range of the
 * index for each rank and stops as soon as it has enough, so its cost does not grow with the staff. Nothing in `word` is a
 * wildcard. A subject found under several words is shown once, at its first place. `among`: the ranks looked under.
 */
export async function hits({ em }: RequestContext, word: string, on: string, size: number, after: HitPlace | null, among: readonly number[] = RANKS): Promise<Hit[]> {
  const end = `${word}\u{10ffff}`;
  const ranks = among.filter((rank) => after === null || rank >= after[0]);
  const branches = ranks.map((rank) => {
    const from = after !== null && rank === after[0] ? after : null;
    return {
      sql: `(select k.subject_id, k.kind, k.rank, k.key from "organization"."search_key" k
        where k.rank = ? and k.key >= ? and k.key < ? and k.valid_from <= ? and k.until > ? ${from ? 'and (k.key, k.subject_id) > (?, ?)' : ''}
          and not exists (select 1 from "organization"."search_key" earlier where earlier.subject_id = k.subject_id and earlier.key >= ? and earlier.key < ? and (earlier.rank, earlier.key) < (k.rank, k.key))
        order by k.key, k.subject_id limit ?)`,
      values: [rank, word, end, on, on, ...(from ? [from[1], from[2]] : []), word, end, size],
    };
  });
  if (branches.length === 0) return [];
  return em.execute(`select * from (${branches.map(({ sql }) => sql).join(' union all ')}) hit order by rank, key, subject_id limit ?`, [...branches.flatMap(({ values }) => values), size]);
}

/** More than this is not counted: a count that reads on to the end of the index would grow with the staff. */
const MOST_COUNTED = 100;

/** How many are found in all; null for more than MOST_COUNTED. */
export async function countHits(context: RequestContext, word: string, on: string, among: readonly number[] = RANKS): Promise<number | null> {
  const { length } = await hits(context, word, on, MOST_COUNTED + 1, null, among);
  return length > MOST_COUNTED ? null : length;
}
