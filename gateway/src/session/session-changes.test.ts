import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { openOnServer, startPostgresqlServer, type PostgresqlServer, type TestDatabase } from '@takara/subgraph-kit/testing';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { rememberedSessions } from './remembered-sessions.ts';
import { sessionChanges, type SessionChanges } from './session-changes.ts';
import type { SessionRecord, SessionStore } from './session-store.ts';
import { sqlSessionStore } from './sql-session-store.ts';

const NOW = 1_763_780_000_000;
const session = (idHash: string): SessionRecord => ({ idHash, subject: 'e1', providerSession: 's1', idToken: 't', seenAt: NOW, endsAt: NOW + 1_000 });

let server: PostgresqlServer;
let line: Awaited<ReturnType<typeof swallowingLine>>;
beforeAll(async () => {
  server = await startPostgresqlServer();
  line = await swallowingLine(Number(new URL(server.url).port));
});
afterAll(async () => {
  line.close();
  await server.stop();
});

let database: TestDatabase;
/** Two gateways on one database: what the first does, the second hears of. */
let first: SessionStore;
let second: SessionStore;
let changes: SessionChanges;
let startSecond: () => void;
let lookUps: number;

beforeEach(async () => {
  database = await openOnServer(server.url);
  const ask = async (sql: string, parameters: unknown[]) => ({ rows: await database.query(sql, parameters) });
  first = sqlSessionStore(ask);
  await first.prepare();
  await first.add(session('a'));
  await first.add(session('b'));
  lookUps = 0;
  startSecond = () => {
    changes = sessionChanges(line.leadingTo((database.connection as { url: string }).url));
    second = rememberedSessions(sqlSessionStore((sql, parameters) => {
      if (sql.startsWith('select id_hash')) lookUps++;
      return ask(sql, parameters);
    }), changes);
  };
  startSecond();
});
afterEach(async () => {
  line.swallow(false);
  await changes.close();
  await database.close();
});

const find = (idHash = 'a', seenAfter = NOW - 1) => second.find(idHash, seenAfter, NOW);
const hears = () => vi.waitFor(() => expect(changes.isHearing()).toBe(true), 10_000);
const isDeaf = () => vi.waitFor(() => expect(changes.isHearing()).toBe(false), 10_000);
const isRemembered = async () => {
  await hears();
  await find();
  await find('b');
  lookUps = 0;
  expect(await find()).toEqual(session('a'));
  expect(lookUps).toBe(0);
};

it.each<[what: string, change: () => Promise<unknown>]>([
  ['signs out at another gateway', () => first.remove('a')],
  ['is signed out everywhere at another gateway', () => first.removeAll({ subject: 'e1', providerSession: 's1' })],
  ['is swept up by another gateway', () => first.removeExpired(NOW, NOW)],
  ['is deleted by an operator', () => database.query(`delete from gateway.session where subject = 'e1'`)],
  ['is cut short by an operator', () => database.query('update gateway.session set ends_at = $1', [NOW])],
  ['goes with everybody’s', () => database.query('truncate gateway.session')],
])('a session that %s is over', async (_, change) => {
  await isRemembered();
  await change();
  await vi.waitFor(async () => expect(await find()).toBeNull(), 10_000);
});

it('one session that ends makes nobody else be looked up; being seen elsewhere none', async () => {
  await isRemembered();
  await first.touch('a', NOW + 10);
  await first.remove('b');
  await vi.waitFor(async () => expect(await find('b')).toBeNull(), 10_000);
  lookUps = 0;
  expect(await find()).toEqual(session('a'));
  expect(lookUps).toBe(0);
  expect(await find('a', NOW)).toMatchObject({ seenAt: NOW + 10 });
});

it('a connection that is lost makes every request look up, until it is back and what was done meanwhile is known', async () => {
  await isRemembered();
  line.refuse(true);
  await database.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'takara session changes' and datname = current_database()`);
  await isDeaf();
  await first.remove('a');
  expect(await find()).toBeNull();
  line.refuse(false);
  await isRememberedAgain();
});

it('a connection that is dead without saying so is believed in for three seconds at most', async () => {
  await isRemembered();
  line.swallow(true);
  await first.remove('a');
  expect(await find()).toEqual(session('a'));
  await isDeaf();
  expect(await find()).toBeNull();
  line.swallow(false);
  await isRememberedAgain();
});

async function isRememberedAgain() {
  await hears();
  expect(await find()).toBeNull();
  await find('b');
  lookUps = 0;
  expect(await find('b')).toEqual(session('b'));
  expect(lookUps).toBe(0);
}

it('remembers nothing on a database that cannot tell, until it can', async () => {
  await changes.close();
  await database.query('drop trigger tell_change on gateway.session');
  const written = vi.spyOn(console, 'error').mockReturnValue();
  startSecond();
  await vi.waitFor(() => expect(written.mock.lastCall?.[0]).toContain('has no triggers'), 10_000);
  written.mockRestore();
  await find();
  await first.remove('a');
  expect(await find()).toBeNull();

  await first.prepare();
  await isRememberedAgain();
});

/** A TCP line to the server that can refuse whoever comes, or take bytes both ways and pass none on. */
async function swallowingLine(port: number) {
  let swallows = false;
  let refuses = false;
  const open = new Set<Socket>();
  const line = createServer((near) => {
    if (refuses) return void near.destroy();
    const far = connect(port, '127.0.0.1');
    for (const [from, to] of [[near, far], [far, near]] as const) {
      open.add(from);
      from.on('data', (bytes) => swallows || to.write(bytes)).on('error', () => {}).once('close', () => to.destroy());
    }
  });
  await once(line.listen(0, '127.0.0.1'), 'listening');
  return {
    leadingTo(url: string) {
      const through = new URL(url);
      through.port = String((line.address() as AddressInfo).port);
      return through.href;
    },
    swallow: (now: boolean) => void (swallows = now),
    refuse: (now: boolean) => void (refuses = now),
    close() {
      line.close();
      for (const socket of open) socket.destroy();
    },
  };
}
