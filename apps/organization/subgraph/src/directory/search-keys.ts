import type { SqlEntityManager } from '@mikro-orm/sql';
import type { SearchEntry } from './search-entry.ts';

/** Rows of `search_key` for these entries. */
export const keyRows = (entries: readonly (SearchEntry | null)[]) =>
  entries.flatMap((entry) => (entry ? [...entry.keys].map(([key, rank]) => ({ subjectId: entry.subjectId, key, rank, kind: entry.kind, validFrom: entry.validFrom, until: entry.until })) : []));

/** Replaces what these subjects are found under; in the caller's transaction. */
export async function keepEntries(em: SqlEntityManager, entries: readonly (SearchEntry | null)[]): Promise<void> {
  for (const entry of entries) if (entry) await em.execute('delete from "organization"."search_key" where subject_id = ?', [entry.subjectId]);
  for (const { subjectId, key, rank, kind, validFrom, until } of keyRows(entries))
    await em.execute('insert into "organization"."search_key" (subject_id, key, rank, kind, valid_from, until) values (?, ?, ?, ?, ?, ?)', [subjectId, key, rank, kind, validFrom, until]);
}
