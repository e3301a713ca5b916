import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseFailure, withRetries } from './database-failure.ts';
import { readDatabaseSettings } from './database-settings.ts';
import { startModule, type RunningModule } from './module.ts';
import { inProcessBus } from './events/event-bus.ts';
import { actorOf, asking, openOnServer, startPostgresqlServer, testsOnPostgresql, type PostgresqlServer, type TestDatabase } from './testing/index.ts';
import { Note, notes } from './testing/notes.ts';

const AOI = actorOf('00000000-0000-4000-8000-000000000001');
const WRITE = /* GraphQL */ `mutation ($input: WriteNoteInput!) { writeNote(input: $input) { ... on Note { id } } }`;
const input = (text: string, idempotencyKey: string = crypto.randomUUID()) => ({ input: { idempotencyKey, text } });

describe('a transaction that collides', () => {
  it('is done again until it succeeds, a few times at most; what is no collision is not', async () => {
    let runs = 0;
    const failing = (code: string, times: number) => () => (runs++ < times ? Promise.reject(Object.assign(new Error(code), { code })) : Promise.resolve('done'));
    expect([await withRetries(failing('40001', 2)), runs]).toEqual(['done', 3]);
    runs = 0;
    await expect(withRetries(failing('40P01', 99))).rejects.toMatchObject({ code: '40P01' });
    expect(runs).toBe(5);
    for (const code of ['23505', '55P03', '57014', '53100']) {
      runs = 0;
      await expect(withRetries(failing(code, 99))).rejects.toMatchObject({ code });
      expect(runs).toBe(1);
    }
  });

  it('is known however deep the driver’s error lies, and a fault of ours is not taken for one', () => {
    expect(databaseFailure({ message: 'x', originalError: { message: 'y', cause: { code: '57014' } } })).toBe('BUSY');
    expect(databaseFailure(new Error('Connection terminated unexpectedly'))).toBe('LOST');
    expect(databaseFailure(Object.assign(new Error('duplicate key'), { code: '23505' }))).toBeNull();
    expect(databaseFailure(undefined)).toBeNull();
  });
});

describe.runIf(testsOnPostgresql())('a module on a server', () => {
  let database: TestDatabase;
  let module: RunningModule;
  let url: string;
  beforeEach(async () => {
    database = await openOnServer();
    ({ url } = database.connection as { url: string });
    module = await startModule(notes, { connection: { url, settings: { ...readDatabaseSettings({}), lockTimeout: 100, statementTimeout: 400, poolMax: 3 } }, bus: inProcessBus() });
  });
  afterEach(async () => {
    await module.close();
    await database.close();
  });

  it('says that it is busy when a table is locked, and goes on when it no longer is', async () => {
    const ask = asking(module);
    const locker = new pg.Client(url);
    await locker.connect();
    await locker.query('begin; lock table notes.note in access exclusive mode');
    const refusals = await Promise.all(Array.from({ length: 6 }, () => ask(AOI, WRITE, input('待っています'))));
    for (const { data, errors } of refusals) {
      expect(data?.writeNote ?? null).toBeNull();
      expect(errors![0]).toMatchObject({ message: expect.stringContaining('もう一度お試しください'), extensions: { code: 'SUBGRAPH_UNAVAILABLE', requestId: 'test' } });
    }
    await locker.query('rollback');
    await locker.end();
    expect((await ask(AOI, WRITE, input('もう待ちません'))).data.writeNote.id).toBeTruthy();
  });

  it('cuts a statement that takes too long', async () => {
    const failure = await module.database.em().execute('select pg_sleep(5)').catch((error: unknown) => error);
    expect(databaseFailure(failure)).toBe('BUSY');
  });

  it('does both of two transactions that wait for each other', async () => {
    const ids = [crypto.randomUUID(), crypto.randomUUID()];
    const em = module.database.em();
    for (const id of ids) em.create(Note, { id, ownerId: AOI.employeeId, text: '0', secret: null });
    await em.flush();
    let runs = 0;
    // Both hold one row before either asks for the other's: the first time round only.
    let bothHold = () => {};
    const meet = new Promise<void>((resolve) => (bothHold = resolve));
    const inOrder = (order: string[]) =>
      withRetries(() =>
        module.database.em().transactional(async (tx) => {
          await tx.execute('set local lock_timeout = 0');
          await tx.execute('set local statement_timeout = 0');
          await tx.execute(`update notes.note set text = text || '+' where id = ?`, [order[0]]);
          if (++runs === 2) bothHold();
          await meet;
          await tx.execute(`update notes.note set text = text || '+' where id = ?`, [order[1]]);
        }),
      );
    await Promise.all([inOrder(ids), inOrder(ids.toReversed())]);
    expect(runs).toBe(3);
    expect((await module.database.em().find(Note, { id: { $in: ids } })).map(({ text }) => text)).toEqual(['0++', '0++']);
  });
});

describe.runIf(testsOnPostgresql())('a server that dies under its writers', () => {
  let server: PostgresqlServer;
  let database: TestDatabase;
  beforeEach(async () => {
    server = await startPostgresqlServer();
    database = await openOnServer(server.url);
  });
  afterEach(() => server.stop());

  it('loses nothing that was acknowledged, doubles nothing, and the pool and the relay go on', async () => {
    const bus = inProcessBus();
    const module = await startModule(notes, { connection: database.connection, bus, relaySettings: { every: 200, mostTries: 30 } });
    await module.database.em().execute('create table notes.heard (id text)');
    bus.subscribe('takara.notes.note-written.v1', 'hearing', module.database, async (fact, em) => void (await em.execute('insert into notes.heard values (?)', [fact.subject])));
    const idsIn = async (table: string) => (await module.database.em().execute(`select id::text from notes.${table}`)).map(({ id }: any) => id).toSorted();
    await module.relay.start();
    const ask = asking(module);

    let crashes = 0;
    const acknowledged: string[] = [];
    const refused: string[] = [];
    /** Writes notes, each until it is acknowledged, with the same key: what a person's page does. */
    async function writer(name: number): Promise<void> {
      for (let n = 0; n < 10 || crashes < 3; n++) {
        const variables = input(`書き手 ${name} の ${n}`);
        for (;;) {
          const { data, errors } = await ask(AOI, WRITE, variables);
          if (!errors) {
            acknowledged.push(data.writeNote.id);
            break;
          }
          refused.push(String(errors[0]!.extensions.code));
        }
      }
    }
    const writers = Promise.all([1, 2, 3, 4].map(writer));
    for (; crashes < 3; crashes++) {
      const before = acknowledged.length;
      await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(before + 5);
      await server.crashAndRestart();
    }
    await writers;

    expect(new Set(refused)).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
    expect(await idsIn('note')).toEqual(acknowledged.toSorted());
    await expect.poll(() => idsIn('heard'), { timeout: 20_000 }).toEqual(acknowledged.toSorted());
    // What broke while it was lent out has come back: nothing is lent but to this question.
    const pool = await (module.database.orm.em.getConnection() as unknown as { getNativeClient(): Promise<pg.Pool> }).getNativeClient();
    await expect.poll(() => pool.totalCount - pool.idleCount).toBe(0);
    await module.close();
  });
});

describe('the settings of the pool', () => {
  it('have defaults, and every one may be set', () => {
    expect(readDatabaseSettings({})).toEqual({ poolMin: 0, poolMax: 10, connectTimeout: 2_000, statementTimeout: 2_500, lockTimeout: 2_000, idleInTransactionTimeout: 10_000 });
    expect(readDatabaseSettings({ DATABASE_POOL_MAX: '4', DATABASE_LOCK_TIMEOUT_MS: '' })).toMatchObject({ poolMax: 4, lockTimeout: 2_000 });
  });
  it.each([['DATABASE_POOL_MAX', '1'], ['DATABASE_POOL_MAX', 'many'], ['DATABASE_STATEMENT_TIMEOUT_MS', '2s'], ['DATABASE_LOCK_TIMEOUT_MS', '-1']])('are refused in one clear line: %s=%s', (name, value) => {
    expect(() => readDatabaseSettings({ [name]: value })).toThrow(new RegExp(`^${name}="${value}": .*。$`));
  });
});
