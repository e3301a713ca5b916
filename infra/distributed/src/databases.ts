import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '@takara/local/startup-error';
import { prepareDatabase } from '@takara/subgraph-kit/prepare-database';
import pg from 'pg';

const ROOT = join(import.meta.dirname, '../../..');

interface OpenOptions {
  admin: string;
  /** Whose roles and schemas there are: the modules and the gateway. */
  names: readonly string[];
  /** The same one for a name from then on. */
  secret: (name: string) => Promise<string>;
  /** What is in their schemas may be thrown away. */
  fresh: boolean;
  /** They hold the whole prefecture. */
  filled: boolean;
}

/**
 * A role and a schema for each, with rights on nothing else; answers with the URL for each name. Throws StartupError for a
 * database that is not ours and holds something: only `--fresh` throws that away.
 */
export async function openDatabases({ admin, names, secret, fresh, filled }: OpenOptions): Promise<ReadonlyMap<string, string>> {
  if (!filled) await empty(admin, names, fresh || !process.env.DATABASE_URL);
  const roles = await Promise.all(names.map(async (name) => ({ name, password: await secret(`database-password-${name}`) })));
  return prepareDatabase(admin, roles);
}

async function empty(admin: string, names: readonly string[], allowed: boolean): Promise<void> {
  const client = new pg.Client(admin);
  await client.connect().catch((error: Error) => {
    throw new StartupError(`PostgreSQL に接続できません（${error.message}）。DATABASE_URL を確かめてください。`);
  });
  try {
    const { rows } = await client.query('select nspname as name from pg_namespace where nspname = any($1) and exists (select 1 from pg_class where relnamespace = pg_namespace.oid)', [names]);
    if (rows.length > 0 && !allowed) throw new StartupError(`DATABASE_URL のデータベースには、もうデータがあります（${rows.map(({ name }) => name).join('、')}）。作り直してよければ npm run start:distributed -- --fresh を、そうでなければ別のデータベースを指定してください。`);
    for (const { name } of rows) await client.query(`drop schema ${pg.escapeIdentifier(name)} cascade`);
  } finally {
    await client.end();
  }
}

/** In a process of its own, whose memory goes with it. Throws StartupError with what it said. */
export async function fillDatabases({ urls, folder, size, logs }: { urls: ReadonlyMap<string, string>; folder: string; size: number; logs: string }): Promise<void> {
  const log = join(logs, 'fill.log');
  const out = openSync(log, 'a');
  const child = spawn(process.execPath, ['--import', join(ROOT, 'infra/register.mjs'), join(import.meta.dirname, 'processes/fill.ts')], {
    cwd: ROOT, stdio: ['ignore', out, out], env: { ...process.env, DATABASES: JSON.stringify(Object.fromEntries(urls)), FOLDER: folder, SIZE: String(size) },
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new StartupError(`架空の県を作れませんでした。記録 ${log} の終わり:\n${readFileSync(log, 'utf8').slice(-2_000)}`);
}
