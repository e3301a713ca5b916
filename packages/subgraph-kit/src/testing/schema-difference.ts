import type { Database } from '../database.ts';

/** SQL that would bring the database to what the entities say; empty when the migrations make every table and column. Indexes and constraints beyond them are written in migrations by hand and stay. Run it on a database of the module's own: a diff sees every schema. */
export async function schemaDifference(database: Database): Promise<string[]> {
  const sql: string = await database.orm.schema.getUpdateSchemaSQL({ wrap: false, safe: true, schema: database.name } as never);
  return sql.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('drop index') && !/ drop constraint /.test(line));
}
