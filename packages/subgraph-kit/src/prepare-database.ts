import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface ModuleRole {
  /** The module: also the name of its schema and role. */
  readonly name: string;
  /** Of its role; made up when it is left out. */
  readonly password?: string;
}

const NAME = /^[a-z][a-z0-9_]{0,39}$/;

/**
 * Makes a login role and a schema for each module on an empty or a prepared database, as an administrator: the role owns
 * its schema, may connect, and may do nothing else, in the schemas of others or in `public`. Existing roles get the password
 * anew. Answers with the URL for each module by name. Throws for a name that is no plain identifier.
 */
export async function prepareDatabase(adminUrl: string, modules: readonly ModuleRole[]): Promise<Map<string, string>> {
  for (const { name } of modules) if (!NAME.test(name)) throw new Error(`「${name}」はモジュールの名前に使えません。小文字の英数字と _ で書いてください。`);
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  try {
    // Two at once would both find a role missing.
    await admin.query('begin');
    await admin.query(`select pg_advisory_xact_lock(hashtextextended('takara:prepare', 0))`);
    const { rows } = await admin.query('select current_database() as name');
    const database = pg.escapeIdentifier(rows[0].name);
    await admin.query(`revoke all on database ${database} from public`);
    await admin.query('revoke all on schema public from public');
    // Extensions belong to the administrator and stand apart; operators of indexes are found without rights on their schema.
    await admin.query('create schema if not exists extensions');
    await admin.query('create extension if not exists btree_gist schema extensions');
    const urls = new Map<string, string>();
    for (const { name, password = randomBytes(24).toString('base64url') } of modules) {
      await prepareModule(admin, database, name, password);
      const url = new URL(adminUrl);
      [url.username, url.password] = [name, password];
      urls.set(name, url.href);
    }
    await admin.query('commit');
    return urls;
  } finally {
    await admin.end();
  }
}

async function prepareModule(admin: pg.Client, database: string, name: string, password: string): Promise<void> {
  const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [name]);
  const attributes = `login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls password ${pg.escapeLiteral(password)}`;
  await admin.query(`${rowCount ? 'alter' : 'create'} role "${name}" ${attributes}`);
  await admin.query(`grant connect on database ${database} to "${name}"`);
  await admin.query(`create schema if not exists "${name}"`);
  await admin.query(`alter schema "${name}" owner to "${name}"`);
  await admin.query(`revoke all on schema "${name}" from public`);
  await admin.query(`alter role "${name}" in database ${database} set search_path = "${name}"`);
}
