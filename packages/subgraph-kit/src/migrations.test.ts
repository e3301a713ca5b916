import { Migration } from '@mikro-orm/migrations';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectDatabase, openDatabase, type Database } from './database.ts';
import { kitMigrations } from './kit-migrations.ts';
import { migrate, type NamedMigration } from './migrations.ts';
import { openTestDatabase, testsOnPostgresql, type TestDatabase } from './testing/index.ts';

/* Three releases of a small module: the first, one that adds a column, and one, a release later, that takes the old one away. */

const step = (name: string, sql: string, contracts = false): NamedMigration => ({
  name,
  contracts,
  class: class extends Migration {
    override up() {
      this.addSql(sql);
    }
  },
});
const FIRST = [step('loans-001', 'create table loans.loan (id int primary key, item text)')];
const EXPANDED = [...FIRST, step('loans-002', `alter table loans.loan add column thing text generated always as (item) stored`)];
const CONTRACTED = [...EXPANDED, step('loans-003', `alter table loans.loan alter column thing drop expression, drop column item`, true)];

let database: TestDatabase;
let open: Database[] = [];
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(async () => {
  for (const each of open) await each.close();
  open = [];
  await database.close();
});
async function release(migrations: readonly NamedMigration[], name = 'loans'): Promise<Database> {
  const opened = await openDatabase({ name, connection: database.connection, entities: [], migrations });
  open.push(opened);
  return opened;
}

describe('a new version beside the old one', () => {
  it('serves what the old one writes, and the other way round; the old one may start again', async () => {
    const old = await release(FIRST);
    await old.em().execute(`insert into loans.loan (id, item) values (1, 'before')`);
    const next = await release(EXPANDED);
    await old.em().execute(`insert into loans.loan (id, item) values (2, 'by the old one')`);
    expect(await next.em().execute('select thing from loans.loan order by id')).toEqual([{ thing: 'before' }, { thing: 'by the old one' }]);
    const again = await release(FIRST);
    expect(await again.em().execute('select item from loans.loan order by id')).toEqual([{ item: 'before' }, { item: 'by the old one' }]);
  });

  it('keeps a version from starting only once it has taken away what that one needs', async () => {
    await release(CONTRACTED);
    await expect(release(EXPANDED)).rejects.toThrow(/「loans」は、このプログラムより新しい版.*loans-003/);
    expect(await (await release(CONTRACTED)).em().execute('select * from loans.loan')).toEqual([]);
  });
});

it('a step that fails leaves nothing of itself and all of those before it', async () => {
  const broken: NamedMigration = {
    name: 'loans-002',
    class: class extends Migration {
      override up() {
        this.addSql('create table loans.half (id int)');
        this.addSql('select 1 / 0');
      }
    },
  };
  await expect(release([...FIRST, broken])).rejects.toThrow(/division by zero/);
  expect(await database.query(`select relname from pg_class where relname in ('loan', 'half')`)).toEqual([{ relname: 'loan' }]);
  const repaired = await release(EXPANDED);
  expect(await repaired.em().execute('select thing from loans.loan')).toEqual([]);
});

it.runIf(testsOnPostgresql())('of four processes that start at once, one takes the steps and the others find them taken', async () => {
  await Promise.all([1, 2, 3, 4].map(() => release(EXPANDED)));
  const taken = await database.query<{ name: string }>('select name from loans.loans_migration order by id');
  expect(taken.map(({ name }) => name)).toEqual([...kitMigrations('loans'), ...EXPANDED].map(({ name }) => name));
});

it('facts and reads from before they were kept by fiscal year are still there, and a given-up fact still is one', async () => {
  const before = await connectDatabase({ name: 'loans', connection: database.connection });
  // MikroORM takes the steps up to the last that is named to it; the one after is today's.
  const old = kitMigrations('loans').slice(0, 2);
  await migrate(before, old, { to: old.at(-1)!.name });
  const tell = (at: string, tries: number) => before.em().execute(`insert into loans.outbox (event_id, type, subject, data, at, tries) values (gen_random_uuid(), 't', 's', '{}', ?, ?)`, [at, tries]);
  await tell('2024-05-01T00:00:00Z', 8);
  await tell('2026-05-01T00:00:00Z', 0);
  await before.em().execute(`insert into loans.audit_entry values (gen_random_uuid(), '2025-05-01T00:00:00Z', gen_random_uuid(), '{}', 'r', 'T', 'f', 'P3', '{}')`);
  await before.close();

  const now = await release(FIRST);
  expect(await now.em().execute('select id::int, tableoid::regclass::text as part, dead_at is not null as dead from loans.outbox order by id')).toEqual([
    { id: 1, part: expect.stringContaining('outbox_fy2024'), dead: true },
    { id: 2, part: expect.stringContaining('outbox_fy2026'), dead: false },
  ]);
  expect(await now.em().execute('select tableoid::regclass::text as part from loans.audit_entry')).toEqual([{ part: expect.stringContaining('audit_entry_fy2025') }]);
  expect(await now.em().execute(`insert into loans.outbox (event_id, type, subject, data, at) values (gen_random_uuid(), 't', 's', '{}', now()) returning id::int`)).toEqual([{ id: 3 }]);
});
