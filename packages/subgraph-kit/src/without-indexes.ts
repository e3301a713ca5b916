import type { Database } from './database.ts';

interface Definition {
  readonly relation: string;
  readonly name: string;
  readonly kind: 'f' | 'p' | 'u' | 'x' | 'index';
  readonly definition: string;
}

/**
 * Runs `work`, which fills empty tables with many rows, while those tables have no indexes and constraints, and makes them
 * again afterwards: sorting once is several times faster than keeping order row by row. Rows that break a constraint are
 * found then, and it throws. Only for a first load that nobody else watches.
 */
export async function withoutIndexes(database: Database, tables: readonly string[], work: () => Promise<void>): Promise<void> {
  const at = (relation: string) => `"${database.name}"."${relation}"`;
  const execute = (sql: string) => database.em().execute(sql);
  const found: Definition[] = await database.em().execute(DEFINITIONS, [database.name, `{${tables.join(',')}}`, database.name, `{${tables.join(',')}}`]);
  // References go before the keys they lead to, and come back after them.
  const toDrop = found.toSorted((a, b) => Number(b.kind === 'f') - Number(a.kind === 'f'));
  for (const { relation, name, kind } of toDrop) await execute(kind === 'index' ? `drop index ${at(name)}` : `alter table ${at(relation)} drop constraint "${name}"`);
  let failure: unknown;
  await work().catch((error: unknown) => (failure = error));
  for (const { relation, name, kind, definition } of toDrop.toReversed())
    await execute(kind === 'index' ? definition : `alter table ${at(relation)} add constraint "${name}" ${definition}`).catch((error: unknown) => (failure ??= error));
  if (failure) throw failure;
}

// What a part has of its whole goes and comes with that.
const DEFINITIONS = `
  select c.relname as relation, k.conname as name, k.contype::text as kind, pg_get_constraintdef(k.oid) as definition
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = ? and k.conparentid = 0 and (k.contype = 'f' or (k.contype in ('p', 'u', 'x') and c.relname = any(?::text[])))
  union all
  select c.relname, x.relname, 'index', replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ')
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = ? and c.relname = any(?::text[]) and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype <> 'f')
  order by 1, 2`;
