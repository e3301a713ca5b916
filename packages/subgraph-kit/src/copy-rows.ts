import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Database } from './database.ts';
import { withRequestNumber } from './request-number.ts';

const ROWS_AT_ONCE = 20_000;
/** Bytes sent at once. */
const PIECE = 65_536;

/**
 * Loads many rows into a table of the module with COPY, several times as fast as inserts. Twenty thousand at a time: rows
 * before one that does not fit stay. Property names are turned to snake_case; every row has the properties of the first;
 * arrays become PostgreSQL arrays.
 */
export async function copyRows(database: Database, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const target = `"${database.name}"."${table}" (${columns.map((column) => `"${snake(column)}"`).join(', ')})`;
  const { copy, close } = await openCopy(database, target);
  try {
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const lines = rows.slice(from, from + ROWS_AT_ONCE).map((row) => columns.map((column) => csvCell((row as Record<string, unknown>)[column])).join(','));
      await copy(`${lines.join('\n')}\n`);
    }
  } finally {
    await close();
  }
}

async function openCopy({ name, connection }: Database, target: string): Promise<{ copy(csv: string): Promise<unknown>; close(): Promise<void> }> {
  if ('pglite' in connection) return { copy: (csv) => connection.pglite.query(`copy ${target} from '/dev/blob' with (format csv)`, [], { blob: new Blob([csv]) }), close: async () => {} };
  const { url, settings } = connection;
  // A connection of its own, without the time limit of a request's statement.
  const client = new pg.Client({ connectionString: url, application_name: `takara ${name}`, connectionTimeoutMillis: settings.connectTimeout });
  // Told to whoever copies; an event that nobody hears would end the process.
  client.on('error', () => {});
  await client.connect();
  return {
    copy: (csv) => pipeline(Readable.from(piecesOf(Buffer.from(csv))), client.query(copyFrom(withRequestNumber(`copy ${target} from stdin with (format csv)`)))),
    close: () => client.end(),
  };
}

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const arrayLiteral = (values: readonly unknown[]) => `{${values.map((value) => `"${String(value).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

/** An empty cell is NULL, a quoted one is text, as COPY reads CSV. */
function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? arrayLiteral(value) : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}
