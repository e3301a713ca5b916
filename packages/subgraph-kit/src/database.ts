import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { MikroORM, type EntityName, type Options } from '@mikro-orm/core';
import { Migrator, type Migration } from '@mikro-orm/migrations';
import { PgliteDriver } from '@mikro-orm/pglite';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { createPostgreSqlTypeParsers, type SqlEntityManager } from '@mikro-orm/sql';
import { parse as parseArray } from 'postgres-array';
import { kitEntities } from './kit-entities.ts';
import { kitMigrations } from './kit-migrations.ts';

export type MigrationClass = new (...args: any[]) => Migration;
export interface NamedMigration {
  readonly name: string;
  readonly class: MigrationClass;
}

/** Either a PGlite that the process shares among its modules, or the URL of a PostgreSQL. */
export type Connection = { pglite: PGlite } | { url: string };

/** A module's own schema: nobody else reads its tables. */
export interface Database {
  readonly name: string;
  readonly orm: MikroORM<any>;
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
  /** Passed on to MikroORM, for tests that count statements. */
  options?: Partial<Options<any>>;
}

/** Opens a module's schema and brings it up to date. */
export async function openDatabase({ name, connection, entities, migrations, options }: DatabaseOptions): Promise<Database> {
  const orm = await MikroORM.init({
    ...('pglite' in connection ? { driver: PgliteDriver, driverOptions: { pglite: connection.pglite }, dbName: name } : { driver: PostgreSqlDriver, clientUrl: connection.url }),
    contextName: name,
    schema: name,
    entities: [...kitEntities(), ...entities] as never,
    extensions: [Migrator],
    migrations: { migrationsList: [...kitMigrations(name), ...migrations] as never, tableName: `${name}_migration`, snapshot: false, silent: true, disableForeignKeys: false, schema: name } as never,
    forceUtcTimezone: true,
    debug: false,
    ...options,
  } as Options<any>);
  await orm.em.execute(`create schema if not exists "${name}"`);
  await (orm as MikroORM & { migrator: Migrator }).migrator.up();
  return { name, orm, em: () => orm.em.fork() as never as SqlEntityManager, close: () => orm.close() };
}

/** The embedded database: a folder, or memory when none is named. */
export const openPglite = (folder?: string, options: { loadDataDir?: Blob } = {}): Promise<PGlite> =>
  PGlite.create({ dataDir: folder, extensions: { btree_gist }, parsers: createPostgreSqlTypeParsers((text: string) => parseArray(text)) as never, ...options });
