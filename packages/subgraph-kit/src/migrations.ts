import type { MikroORM } from '@mikro-orm/core';
import type { Migration, Migrator } from '@mikro-orm/migrations';
import type { Database } from './database.ts';

export type MigrationClass = new (...args: any[]) => Migration;
/**
 * One step forward; there is no step back. The old version serves on while the new one starts (expand, then contract), so
 * a migration adds; one that takes away what the version before still uses says `contracts`, and comes a release later.
 */
export interface NamedMigration {
  readonly name: string;
  readonly class: MigrationClass;
  /** Code that does not know this migration can no longer run on what it leaves. */
  readonly contracts?: boolean;
}

/** MikroORM's options for these migrations: each in a transaction of its own, as long as it takes. */
export const migrationOptions = (schema: string, migrations: readonly NamedMigration[]) =>
  ({
    migrationsList: migrations.map((migration) => ({ name: migration.name, class: recorded(schema, migration) })),
    tableName: `${schema}_migration`, schema, allOrNothing: false, snapshot: false, silent: true, disableForeignKeys: false,
  }) as never;

/** Makes the schema where it is missing and takes the steps that are missing. `upTo`: only those until that name. Throws when a newer version has taken away what this one needs. */
export async function migrate({ name: schema, orm }: Pick<Database, 'name' | 'orm'>, migrations: readonly NamedMigration[], upTo?: { to: string }): Promise<void> {
  // Asking first: a module's own role may not create schemas, not even one that exists.
  const [existing] = await orm.em.execute('select 1 from pg_namespace where nspname = ?', [schema]);
  if (!existing) await orm.em.execute(`create schema "${schema}"`);
  await orm.em.execute(`create table if not exists ${contractions(schema)} (migration text primary key, at timestamptz not null default now())`);
  const gone: { migration: string }[] = await orm.em.execute(`select migration from ${contractions(schema)} order by at`);
  const unknown = gone.filter(({ migration }) => !migrations.some(({ name }) => name === migration));
  if (unknown.length > 0) throw new Error(`データベースの「${schema}」は、このプログラムより新しい版に合わせて変わっています（${unknown.map(({ migration }) => migration).join('、')}）。新しい版を起動してください。`);
  await (orm as MikroORM & { migrator: Migrator }).migrator.up(upTo);
}

const contractions = (schema: string) => `"${schema}"."contraction"`;

function recorded(schema: string, { name, class: Step, contracts }: NamedMigration): MigrationClass {
  return class extends Step {
    override async up() {
      this.addSql('set local statement_timeout = 0');
      await Step.prototype.up.call(this);
      if (contracts) this.addSql(`insert into ${contractions(schema)} (migration) values ('${name.replaceAll("'", "''")}')`);
    }
  };
}
