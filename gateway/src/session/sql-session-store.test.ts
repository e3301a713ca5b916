import { duringRequest } from '@takara/subgraph-kit/request-number';
import { openTestDatabase, type TestDatabase } from '@takara/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SessionRecord } from './session-store.ts';
import { sqlSessionStore, type Query } from './sql-session-store.ts';

let database: TestDatabase;
let store: ReturnType<typeof sqlSessionStore>;
const ask: Query = async (sql, parameters) => ({ rows: await database.query(sql, parameters) });
beforeAll(async () => {
  database = await openTestDatabase();
  store = sqlSessionStore(ask);
  await store.prepare();
});
beforeEach(() => database.query('truncate gateway.session'));
afterAll(() => database.close());

const NOW = 1_763_780_000_000;
const session = (idHash: string, more: Partial<SessionRecord> = {}): SessionRecord => ({
  idHash, subject: 'e1', providerSession: 's1', idToken: 't', seenAt: NOW, endsAt: NOW + 1_000, ...more,
});
const kept = async () => (await database.query<{ id_hash: string }>('select id_hash from gateway.session order by 1')).map((row) => row.id_hash);

describe('the session store', () => {
  it('says in each statement for which request it is', async () => {
    const seen: string[] = [];
    const watched = sqlSessionStore((sql, parameters) => (seen.push(sql), ask(sql, parameters)));
    await duringRequest('r-1', () => watched.find('a', NOW, NOW));
    await watched.removeExpired(NOW, NOW);
    expect(seen.map((sql) => sql.endsWith(' /* request=r-1 */'))).toEqual([true, false]);
  });

  it('gives back what was put in', async () => {
    await store.add(session('a', { providerSession: null }));
    expect(await store.find('a', NOW - 1, NOW)).toEqual(session('a', { providerSession: null }));
    expect(await store.find('b', NOW - 1, NOW)).toBeNull();
  });

  it('finds no session that was idle for too long or has ended', async () => {
    await store.add(session('a'));
    expect(await store.find('a', NOW, NOW)).toBeNull();
    expect(await store.find('a', NOW - 1, NOW + 1_000)).toBeNull();
    await store.touch('a', NOW + 10);
    expect(await store.find('a', NOW, NOW)).toMatchObject({ seenAt: NOW + 10 });
  });

  it('removes what has expired and nothing else', async () => {
    await store.add(session('idle', { seenAt: NOW - 100 }));
    await store.add(session('ended', { endsAt: NOW }));
    await store.add(session('alive'));
    await store.removeExpired(NOW - 50, NOW);
    expect(await kept()).toEqual(['alive']);
  });

  it('ends all browsers of a provider session, but not the person’s other ones', async () => {
    await store.add(session('a'));
    await store.add(session('b'));
    await store.add(session('elsewhere', { providerSession: 's2' }));
    await store.add(session('nameless', { providerSession: null }));
    await store.add(session('colleague', { subject: 'e2', providerSession: null }));
    await store.removeAll({ subject: 'e1', providerSession: 's1' });
    expect(await kept()).toEqual(['colleague', 'elsewhere']);
  });

  it('ends all browsers of a person when the provider names no session', async () => {
    await store.add(session('a'));
    await store.add(session('elsewhere', { providerSession: 's2' }));
    await store.add(session('colleague', { subject: 'e2' }));
    await store.removeAll({ subject: 'e1', providerSession: null });
    expect(await kept()).toEqual(['colleague']);
  });

  it('takes an id for a value, whatever is in it', async () => {
    await store.add(session("x' or '1'='1"));
    await store.remove("' or true --");
    expect(await kept()).toEqual(["x' or '1'='1"]);
  });

  it('starts under a role that may not create anything, where the table is there', async () => {
    // Roles are the whole server's.
    const role = `gateway_runtime_${crypto.randomUUID().slice(0, 8)}`;
    const allow = [`create role ${role}`, `grant usage on schema gateway to ${role}`, `grant select, insert, update, delete on gateway.session to ${role}`, `set role ${role}`];
    for (const sql of allow) await database.query(sql);
    try {
      await store.prepare();
      await store.add(session('a'));
      expect(await store.find('a', NOW - 1, NOW)).not.toBeNull();
      expect(await database.query('select current_user::text as role')).toEqual([{ role }]);
      await expect(database.query('create table gateway.mine (id int)')).rejects.toMatchObject({ code: '42501' });
    } finally {
      for (const sql of ['reset role', `drop owned by ${role}`, `drop role ${role}`]) await database.query(sql);
    }
  });

  it('says that it cannot say while its database is away, and what is wrong with a statement as it is', async () => {
    const failing = (code: string) => sqlSessionStore(() => Promise.reject(Object.assign(new Error(code), { code })));
    await expect(failing('ECONNREFUSED').find('a', NOW, NOW)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    await expect(failing('42501').find('a', NOW, NOW)).rejects.toMatchObject({ code: '42501' });
  });
});
