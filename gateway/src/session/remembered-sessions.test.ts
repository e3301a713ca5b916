import { openTestDatabase, type TestDatabase } from '@takara/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { rememberedSessions } from './remembered-sessions.ts';
import type { SessionRecord, SessionStore } from './session-store.ts';
import { sqlSessionStore } from './sql-session-store.ts';

const NOW = 1_763_780_000_000;
const SESSION: SessionRecord = { idHash: 'a', subject: 'e1', providerSession: 's1', idToken: 't', seenAt: NOW, endsAt: NOW + 1_000 };

let database: TestDatabase;
let store: SessionStore;
let lookUps = 0;
/** Runs while a look-up is on its way back from the database. */
let meanwhile: () => Promise<void>;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  meanwhile = async () => {};
  store = rememberedSessions(sqlSessionStore(async (sql, parameters) => {
    const rows = await database.query<object>(sql, parameters);
    if (sql.startsWith('select id_hash')) {
      lookUps++;
      await meanwhile();
    }
    return { rows };
  }));
  await store.prepare();
  await database.query('truncate gateway.session');
  await store.add(SESSION);
  lookUps = 0;
});
afterAll(() => database.close());

const find = (seenAfter = NOW - 1, now = NOW) => store.find('a', seenAfter, now);

it('is looked up once, and is over when its time is', async () => {
  expect(await find()).toEqual(SESSION);
  expect(await find()).toEqual(SESSION);
  expect(lookUps).toBe(1);
  expect(await find(NOW)).toBeNull();
  expect(await find(NOW - 1, NOW + 1_000)).toBeNull();
});

it.each<[what: string, change: (store: SessionStore) => Promise<void>]>([
  ['signed out', (one) => one.remove('a')],
  ['signed out everywhere', (one) => one.removeAll({ subject: 'e1', providerSession: 's1' })],
  ['swept up', (one) => one.removeExpired(NOW, NOW)],
])('whoever is %s is out at once, and whoever was looked up meanwhile too', async (_, change) => {
  expect(await find()).toEqual(SESSION);
  await change(store);
  expect(await find()).toBeNull();

  await store.add(SESSION);
  meanwhile = () => change(store);
  expect(await find()).toEqual(SESSION);
  expect(await find()).toBeNull();
});

it('says when it was seen last', async () => {
  await find();
  await store.touch('a', NOW + 10);
  expect(await find(NOW)).toMatchObject({ seenAt: NOW + 10 });
});
