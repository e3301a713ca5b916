import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { MikroORM, type EntityName, type Options } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { PgliteDriver } from '@mikro-orm/pglite';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { createPostgreSqlTypeParsers, type SqlEntityManager } from '@mikro-orm/sql';
import { parse as parseArray } from 'postgres-array';
import { systemClock, type Clock } from './clock.ts';
import type { DatabaseSettings } from './database-settings.ts';
import { keepFiscalYearPartitions } from './fiscal-year-partitions.ts';
import { kitEntities } from './kit-entities.ts';
import { kitMigrations } from './kit-migrations.ts';
import { migrate, migrationOptions, type NamedMigration } from './migrations.ts';
import { releaseBroken } from './pool-release.ts';
import { inTurn } from './postgresql-session.ts';
import { withRequestNumber } from './request-number.ts';

/** Either a PGlite that the process shares among its modules, or the URL of a PostgreSQL, as the module's own role. */
export type Connection = { pglite: PGlite } | { url: string; settings: DatabaseSettings };

/** A module's own schema: nobody else reads its tables. */
export interface Database {
  readonly name: string;
  readonly orm: MikroORM<any>;
  readonly connection: Connection;
  /** A fresh identity map for one unit of work. */
  em(): SqlEntityManager;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  name: string;
  connection: Connection;
  entities: readonly EntityName<any>[];
  /** In order; names say what they do. The kit's own tables come first. */
  migrations: readonly NamedMigration[];
  /** Decides for which fiscal years there are partitions. */
  clock?: Clock;
  /** Passed on to MikroORM, for tests that count statements. */
  options?: Partial<Options<any>>;
}

/** Opens a module's schema and brings it up to date; of several processes that start at once, one does and the others wait for it. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { name, connection, migrations, clock = systemClock } = options;
  const database = await connectDatabase(options);
  const upToDate = async () => {
    await migrate(database, [...kitMigrations(name), ...migrations]);
    await keepFiscalYearPartitions(database.em(), name, clock);
  };
  try {
    await ('url' in connection ? inTurn(connection.url, `takara:migrate:${name}`, upToDate) : upToDate());
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** Opens it as it is: for an operator's command, which must not change it. */
export async function connectDatabase({ name, connection, entities = [], migrations = [], options }: Pick<DatabaseOptions, 'name' | 'connection'> & Partial<DatabaseOptions>): Promise<Database> {
  const orm = await MikroORM.init({
    ...driverOf(name, connection),
    contextName: name,
    schema: name,
    entities: [...kitEntities(), ...entities] as never,
    extensions: [Migrator],
    migrations: migrationOptions(name, [...kitMigrations(name), ...migrations]),
    forceUtcTimezone: true,
    debug: false,
    onQuery: withRequestNumber,
    ...options,
  } as Options<any>);
  return { name, orm, connection, em: () => orm.em.fork() as never as SqlEntityManager, close: () => orm.close() };
}

function driverOf(name: string, connection: Connection): Partial<Options<any>> {
  if ('pglite' in connection) return { driver: PgliteDriver, driverOptions: { pglite: connection.pglite }, dbName: name };
  const { url, settings } = connection;
  return {
    driver: PostgreSqlDriver,
    clientUrl: url,
    pool: { min: settings.poolMin, max: settings.poolMax },
    driverOptions: {
      application_name: `takara ${name}`,
      connectionTimeoutMillis: settings.connectTimeout,
      statement_timeout: settings.statementTimeout,
      lock_timeout: settings.lockTimeout,
      idle_in_transaction_session_timeout: settings.idleInTransactionTimeout,
      keepAlive: true,
      onPoolCreated: releaseBroken,
    },
  };
}

/** The embedded database: a folder, or memory when none is named. */
export const openPglite = (folder?: string, options: { loadDataDir?: Blob } = {}): Promise<PGlite> =>
  PGlite.create({ dataDir: folder, extensions: { btree_gist }, parsers: createPostgreSqlTypeParsers((text: string) => parseArray(text)) as never, ...options });
