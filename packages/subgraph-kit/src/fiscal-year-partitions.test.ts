import { Migration } from '@mikro-orm/migrations';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import { createByFiscalYear } from './fiscal-year-partitions.ts';
import { clockAt, openTestDatabase, type TestDatabase } from './testing/index.ts';

const migrations = [
  {
    name: 'desk-001',
    class: class extends Migration {
      override up() {
        for (const sql of createByFiscalYear('desk', 'call', 'id int not null, at timestamptz not null, primary key (id, at)', 'at')) this.addSql(sql);
        for (const sql of createByFiscalYear('desk', 'shift', 'id int not null, day date not null, primary key (id, day)', 'day')) this.addSql(sql);
        for (const sql of createByFiscalYear('desk', 'bill', `id int not null, month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'), primary key (id, month)`, 'month')) this.addSql(sql);
      }
    },
  },
];
let test: TestDatabase;
beforeEach(async () => {
  test = await openTestDatabase();
});
afterEach(() => test.close());

async function startOn<T>(day: string, work: (execute: (sql: string) => Promise<any[]>) => Promise<T>): Promise<T> {
  const database = await openDatabase({ name: 'desk', connection: test.connection, entities: [], migrations, clock: clockAt(day) });
  return work((sql) => database.em().execute(sql)).finally(() => database.close());
}
const PLACES = `select id, tableoid::regclass::text as part from`;

it('a row lies in the year of its day in Japan, for times as for dates and months', async () => {
  await startOn('2026-11-22', async (execute) => {
    await execute(`insert into desk.call values (1, '2027-03-31T14:59:59Z'), (2, '2027-03-31T15:00:00Z')`);
    await execute(`insert into desk.shift values (1, '2027-03-31'), (2, '2027-04-01')`);
    await execute(`insert into desk.bill values (1, '2027-03'), (2, '2027-04')`);
    for (const table of ['call', 'shift', 'bill']) expect(await execute(`${PLACES} desk.${table} order by id`)).toEqual([{ id: 1, part: `desk.${table}_fy2026` }, { id: 2, part: `desk.${table}_fy2027` }]);
  });
});

it('there are parts for this fiscal year and two more, and each start makes those that are missing', async () => {
  const parts = `select string_agg(c.relname, ' ' order by c.relname) as names from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'desk.call'::regclass`;
  const on = (day: string) => startOn(day, async (execute) => (await execute(parts))[0].names);
  expect(await on('2026-03-31')).toBe('call_default call_fy2025 call_fy2026 call_fy2027');
  expect(await on('2026-04-01')).toBe('call_default call_fy2025 call_fy2026 call_fy2027 call_fy2028');
});

it('what no year was there for waits in the default part, and moves when its year is made', async () => {
  await startOn('2026-11-22', async (execute) => {
    await execute(`insert into desk.call values (1, '2031-01-01'), (2, '2016-01-01')`);
    await execute(`insert into desk.bill values (1, '2031-01'), (2, '2016-01')`);
    expect(await execute(`${PLACES} desk.call order by id`)).toEqual([{ id: 1, part: 'desk.call_default' }, { id: 2, part: 'desk.call_default' }]);
  });
  await startOn('2026-11-23', async (execute) => {
    expect(await execute(`${PLACES} desk.call order by id`)).toEqual([{ id: 1, part: 'desk.call_fy2030' }, { id: 2, part: 'desk.call_fy2015' }]);
    expect(await execute(`${PLACES} desk.bill order by id`)).toEqual([{ id: 1, part: 'desk.bill_fy2030' }, { id: 2, part: 'desk.bill_fy2015' }]);
    await expect(execute(`insert into desk.call values (1, '2031-01-01')`)).rejects.toMatchObject({ code: '23505' });
  });
});
