import pg from 'pg';
import { readDatabaseSettings } from '../database-settings.ts';
import type { Connection } from '../database.ts';
import { openMemoryPglite } from '../memory-database.ts';

/** An empty database of a test's own. */
export interface TestDatabase {
  /** What `startModule` and `openDatabase` take. */
  readonly connection: Connection;
  /** Plain SQL beside the modules, `$1` for values. */
  query<Row = any>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** Where tests run: PGlite in memory, or with TAKARA_TEST_DATABASE=postgresql the server that `postgresql-setup` provides. */
export const testsOnPostgresql = () => process.env.TAKARA_TEST_DATABASE === 'postgresql';

/** A fresh database, wherever tests run. Every test opens its database by this and so runs on both. */
export const openTestDatabase = (): Promise<TestDatabase> => (testsOnPostgresql() ? openOnServer() : openInMemory());

async function openInMemory(): Promise<TestDatabase> {
  const pglite = await openMemoryPglite();
  return {
    connection: { pglite },
    query: async (sql, values = []) => (await pglite.query(sql, [...values])).rows as never,
    close: () => pglite.close(),
  };
}

/** A database of its own on a real server: `url` names the server by any database of it, as one who may create databases. */
export async function openOnServer(server = process.env.TEST_DATABASE_URL): Promise<TestDatabase> {
  if (!server) throw new Error('TEST_DATABASE_URL is not set: add `globalSetup: postgresql-setup.ts` of the kit to vitest.config.ts');
  const name = `takara_test_${crypto.randomUUID().replaceAll('-', '')}`;
  const onServer = async (sql: string) => {
    const admin = new pg.Client(server);
    admin.on('error', () => {});
    await admin.connect();
    await admin.query(sql).finally(() => admin.end());
  };
  await onServer(`create database "${name}"`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href, max: 2 });
  pool.on('error', () => {});
  return {
    connection: { url: url.href, settings: readDatabaseSettings({}) },
    query: async (sql, values = []) => (await pool.query(sql, [...values])).rows as never,
    async close() {
      await pool.end();
      await onServer(`drop database "${name}" with (force)`);
    },
  };
}
