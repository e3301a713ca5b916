import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyRows } from './copy-rows.ts';
import { connectDatabase, type Database } from './database.ts';
import { openTestDatabase, type TestDatabase } from './testing/index.ts';

let test: TestDatabase;
let database: Database;
beforeAll(async () => {
  test = await openTestDatabase();
  await test.query('create schema loans');
  await test.query('create table loans.thing (id int primary key, said_on date, words text, many_words text[], more jsonb)');
  database = await connectDatabase({ name: 'loans', connection: test.connection });
});
afterAll(async () => {
  await database.close();
  await test.close();
});
const things = () => test.query('select id, said_on::text as "saidOn", words, many_words as "manyWords", more from loans.thing order by id');

it('brings every text as it is, nothing as nothing, and lists and objects', async () => {
  const words = ['', 'a,b', 'say "no"', 'two\nlines\r\n', 'back\\slash \\N \\.', '\\.', '𠮷野家と🌊', 'NULL', ' at the ends ', null];
  const rows = words.map((text, id) => ({ id, saidOn: id % 2 ? '2026-11-22' : null, words: text, manyWords: text === null ? [] : [text, 'b'], more: { text } }));
  await copyRows(database, 'thing', rows);
  expect(await things()).toEqual(rows);
  await test.query('truncate loans.thing');
});

it('brings more than goes at once, wherever a piece ends', async () => {
  const long = '𠮷'.repeat(40_000);
  await copyRows(database, 'thing', [{ id: 0, words: long }, ...Array.from({ length: 20_001 }, (_, n) => ({ id: n + 1, words: `x${'𠮷'.repeat(n % 7)}` }))]);
  expect((await test.query('select words from loans.thing where id = 0'))[0]).toEqual({ words: long });
  expect(await test.query(`select count(*)::int as rows, count(*) filter (where words = 'x' || repeat('𠮷', (id - 1) % 7))::int as "asSent" from loans.thing where id > 0`)).toEqual([{ rows: 20_001, asSent: 20_001 }]);
  await test.query('truncate loans.thing');
});

it('says which row does not fit, and keeps none of those sent with it', async () => {
  await expect(copyRows(database, 'thing', [{ id: 1 }, { id: 1 }])).rejects.toMatchObject({ code: '23505' });
  await expect(copyRows(database, 'thing', [{ id: 2 }, { id: 'three' }])).rejects.toMatchObject({ code: '22P02' });
  expect(await things()).toEqual([]);
  await copyRows(database, 'thing', []);
  expect(await things()).toEqual([]);
});
