import type { SqlEntityManager } from '@mikro-orm/sql';
import { today, type Clock } from './clock.ts';

/* Tables that grow without end are kept in one part per fiscal year (April to March, Asia/Tokyo), so that an old year can be detached and archived whole. */

/** Years ahead of the present one for which there are parts: a process that runs over two New Years still finds its own. */
const YEARS_AHEAD = 2;

/** By the type of its column: the day a row counts for, and where a fiscal year begins. A text is a month, YYYY-MM. */
const PARTED_BY = {
  date: { day: (column: string) => `"${column}"`, start: (year: number) => `date '${year}-04-01'` },
  timestamptz: { day: (column: string) => `("${column}" at time zone 'Asia/Tokyo')`, start: (year: number) => `timestamptz '${year}-04-01 00:00:00+09'` },
  text: { day: (column: string) => `("${column}" || '-01')::date`, start: (year: number) => `'${year}-04'` },
} as const;

/**
 * SQL for a migration: the table (schema-qualified, quoted as needed) by fiscal year of `column` (timestamptz, date, or a text
 * that a check keeps to YYYY-MM), with a default part for what fits no year yet. `columns` holds the definitions; a key must
 * contain `column`. The parts of the years are made at each start by `keepFiscalYearPartitions`.
 */
export const createByFiscalYear = (schema: string, table: string, columns: string, column: string): readonly string[] => [
  `create table "${schema}"."${table}" (${columns}) partition by range ("${column}")`,
  `create table "${schema}"."${table}_default" partition of "${schema}"."${table}" default`,
];

interface Partitioned {
  relation: string;
  column: string;
  type: keyof typeof PARTED_BY;
  parts: string[];
}

/**
 * For every table of the schema that is partitioned by one date, time or month: the parts of this fiscal year, the next two, and
 * every year of which the default part holds rows, which move there. Run by one process at a time (the lock of migrations).
 */
export async function keepFiscalYearPartitions(em: SqlEntityManager, schema: string, clock: Clock): Promise<void> {
  const tables: Partitioned[] = await em.execute(TABLES, [schema]);
  const thisYear = fiscalYearOf(today(clock));
  for (const { relation, column, type, parts } of tables) {
    const strays: { year: number }[] = await em.execute(`select distinct extract(year from ${PARTED_BY[type].day(column)} - interval '3 months')::int as year from "${schema}"."${relation}_default"`);
    const ahead = Array.from({ length: YEARS_AHEAD + 1 }, (_, years) => thisYear + years);
    const wanted = new Set([...ahead, ...strays.map(({ year }) => year)]);
    for (const year of [...wanted].toSorted()) if (!parts.includes(`${relation}_fy${year}`)) await addYear(em, schema, relation, column, type, year);
  }
}

/** Rows that wait in the default part have to leave it first: no part may be added whose rows lie elsewhere. */
const addYear = (em: SqlEntityManager, schema: string, relation: string, column: string, type: Partitioned['type'], year: number) =>
  em.fork().transactional(async (transaction) => {
    const at = (name: string) => `"${schema}"."${name}"`;
    const part = at(`${relation}_fy${year}`);
    const { start } = PARTED_BY[type];
    await transaction.execute('set local statement_timeout = 0');
    await transaction.execute(`create table ${part} (like ${at(relation)} including defaults including constraints)`);
    await transaction.execute(`with moved as (delete from ${at(`${relation}_default`)} where "${column}" >= ${start(year)} and "${column}" < ${start(year + 1)} returning *) insert into ${part} select * from moved`);
    await transaction.execute(`alter table ${at(relation)} attach partition ${part} for values from (${start(year)}) to (${start(year + 1)})`);
  });

/** `2026-03-31` is of 2025, `2026-04-01` of 2026. */
const fiscalYearOf = (day: string) => Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 4 ? 1 : 0);

const TABLES = `
  select c.relname as relation, a.attname as column,
    t.typname as type,
    array(select k.relname::text from pg_inherits i join pg_class k on k.oid = i.inhrelid where i.inhparent = c.oid) as parts
  from pg_partitioned_table p
  join pg_class c on c.oid = p.partrelid
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum = p.partattrs[0]
  join pg_type t on t.oid = a.atttypid
  where n.nspname = ? and p.partstrat = 'r' and p.partnatts = 1 and p.partdefid <> 0
    and t.typname in ('date', 'timestamptz', 'text')
  order by c.relname`;
