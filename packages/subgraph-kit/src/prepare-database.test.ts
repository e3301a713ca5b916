import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDatabaseSettings } from './database-settings.ts';
import { inProcessBus } from './events/event-bus.ts';
import { factsCommand } from './events/facts-command.ts';
import { startModule } from './module.ts';
import { prepareDatabase } from './prepare-database.ts';
import { openOnServer, testsOnPostgresql, type TestDatabase } from './testing/index.ts';
import { notes } from './testing/notes.ts';

describe.runIf(testsOnPostgresql())('a database prepared for modules', () => {
  let database: TestDatabase;
  let admin: string;
  let urls: Map<string, string>;
  // Roles belong to the whole server, on which other tests run beside this one.
  const [diary, stamps] = [`diary_${process.pid}`, `stamps_${process.pid}`] as const;
  beforeEach(async () => {
    database = await openOnServer();
    admin = (database.connection as { url: string }).url;
    urls = await prepareDatabase(admin, [{ name: diary, password: "it's a secret" }, { name: stamps }, { name: 'notes' }]);
  });
  afterEach(async () => {
    for (const role of [diary, stamps, 'notes']) await database.query(`drop owned by "${role}" cascade`);
    for (const role of [diary, stamps, 'notes']) await database.query(`drop role "${role}"`);
    await database.close();
  });

  async function as<T>(module: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client(urls.get(module));
    await client.connect();
    return work(client).finally(() => client.end());
  }
  const refused = (module: string, sql: string) => as(module, (client) => client.query(sql).then(() => 'done', (error) => error.code));
  const FORBIDDEN = '42501';

  it('lets a module do what it likes in its own schema and nothing in another’s', async () => {
    await as(diary, (client) => client.query(`create table ${diary}.page (id int); insert into ${diary}.page values (1)`));
    expect(await as(diary, async (client) => (await client.query('select id from page')).rows)).toEqual([{ id: 1 }]);
    for (const sql of [`select * from ${diary}.page`, `insert into ${diary}.page values (2)`, `create table ${diary}.mine (id int)`, `drop schema ${diary} cascade`]) expect([sql, await refused(stamps, sql)]).toEqual([sql, FORBIDDEN]);
  });

  it('gives no rights on public, none to make schemas or roles, and none to become another', async () => {
    for (const sql of ['create table public.t (id int)', 'create schema mine', 'create role mine', `set role ${diary}`, `alter role ${stamps} superuser`]) expect([sql, await refused(stamps, sql)]).toEqual([sql, FORBIDDEN]);
  });

  it('can be prepared again, with a new password', async () => {
    const old = urls.get(stamps)!;
    urls = await prepareDatabase(admin, [{ name: stamps, password: 'the new one' }]);
    expect(await as(stamps, async (client) => (await client.query('select current_user as who')).rows)).toEqual([{ who: stamps }]);
    await expect(new pg.Client(old).connect()).rejects.toMatchObject({ code: '28P01' });
    await expect(prepareDatabase(admin, [{ name: 'x"; drop role postgres; --' }])).rejects.toThrow(/名前に使えません/);
  });

  it('is all that a module needs: it migrates, serves, wakes its relay, and its dead letters are handled by command', async () => {
    const url = urls.get('notes')!;
    const module = await startModule(notes, { connection: { url, settings: readDatabaseSettings({}) }, bus: inProcessBus() });
    await module.relay.start();
    await module.database.em().execute(`insert into notes.outbox (event_id, type, subject, data, at, tries, dead_at, error) values (?, 'takara.notes.x.v1', 's', '{}', now(), 8, now(), 'no')`, [stampId]);
    const command = (...words: string[]) => factsCommand(words, { DATABASE_URL: url });
    expect(await command('list', 'notes')).toMatch(new RegExp(`あきらめたもの 1 件\n${stampId}  takara.notes.x.v1 .* 8 回`));
    expect(await command('replay', 'notes', '--id', stampId)).toBe('1 件を、もう一度届けます。');
    await expect.poll(() => command('list', 'notes'), { timeout: 10_000 }).toContain('送る事実: 待っているもの 0 件（最も古いもの 0 秒）、あきらめたもの 0 件');
    await module.close();
  });
});
const stampId = crypto.randomUUID();

it.each([[[]], [['list']], [['replay', 'notes']], [['skip', 'notes', '--all']], [['list', 'notes; drop']], [['list', 'a', 'b']]])('the command explains itself when it is called as %j', async (words) => {
  await expect(factsCommand(words, { DATABASE_URL: 'postgresql://nowhere/x' })).rejects.toThrow(/^takara-facts list/);
});

it('the command asks for its database', async () => {
  await expect(factsCommand(['list', 'notes'], {})).rejects.toThrow(/^DATABASE_URL: /);
});
