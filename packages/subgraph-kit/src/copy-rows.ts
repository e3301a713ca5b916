import type { Database } from './database.ts';

const ROWS_AT_ONCE = 20_000;

/**
 * Loads many rows into a table of the module: COPY on PGlite (twice as fast as inserts), multi-row inserts elsewhere.
 * Property names are turned to snake_case; every row has the properties of the first; arrays become PostgreSQL arrays.
 */
export async function copyRows(database: Database, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const target = `"${database.name}"."${table}" (${columns.map((column) => `"${snake(column)}"`).join(', ')})`;
  const { connection } = database;
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const lines = rows.slice(from, from + ROWS_AT_ONCE).map((row) => columns.map((column) => (row as Record<string, unknown>)[column]));
    if ('pglite' in connection) {
      const csv = lines.map((values) => values.map(csvCell).join(',')).join('\n');
      await connection.pglite.query(`copy ${target} from '/dev/blob' with (format csv)`, [], { blob: new Blob([csv]) });
    } else {
      for (let at = 0; at < lines.length; at += 1000) {
        const some = lines.slice(at, at + 1000);
        await database.orm.em.execute(`insert into ${target} values ${some.map(() => `(${columns.map(() => '?').join(',')})`).join(',')}`, some.flat().map(sqlValue));
      }
    }
  }
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const arrayLiteral = (values: readonly unknown[]) => `{${values.map((value) => `"${String(value).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
const sqlValue = (value: unknown) => (Array.isArray(value) ? arrayLiteral(value) : (value ?? null));

/** An empty cell is NULL, a quoted one is text, as COPY reads CSV. */
function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? arrayLiteral(value) : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}
