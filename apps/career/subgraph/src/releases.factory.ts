import type { EntityName } from '@mikro-orm/core';
import { openDatabase, type Database } from '@takara/subgraph-kit';
import { clockAt, openTestDatabase, type TestDatabase } from '@takara/subgraph-kit/testing';
import { career } from './main.ts';

/** Versions of this module side by side on one database. */
export interface Releases extends Pick<TestDatabase, 'query'> {
  /** The version with the first so many migrations. */
  release(migrations: number, entities: readonly EntityName<any>[]): Promise<Database>;
  close(): Promise<void>;
}

export async function openReleases(): Promise<Releases> {
  const test = await openTestDatabase();
  const open: Database[] = [];
  return {
    query: test.query,
    async release(migrations, entities) {
      const database = await openDatabase({ name: career.name, connection: test.connection, entities, migrations: career.migrations.slice(0, migrations), clock: clockAt('2026-11-22') });
      open.push(database);
      return database;
    },
    async close() {
      for (const database of open) await database.close();
      await test.close();
    },
  };
}

/** Where a migration stands: as many come before it. */
export const placeOf = (migration: { readonly name: string }): number => career.migrations.findIndex(({ name }) => name === migration.name);
