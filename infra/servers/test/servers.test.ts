import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { startPostgresql } from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'takara-servers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(url: string, sql: string) {
  const client = new pg.Client(url);
  await client.connect();
  return client.query(sql).then(({ rows }) => rows, (error: Error) => error.message).finally(() => client.end());
}

it('a PostgreSQL that was killed finds what it had acknowledged, and a password with every kind of sign in it', async () => {
  const options = { folder: join(folder, 'postgresql'), password: 'a b/ü:@' };
  const first = await startPostgresql(options);
  await ask(first.url, 'create table kept (n int); insert into kept values (1)');
  await first.kill();
  const second = await startPostgresql(options);
  expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 1 }]);
  await expect(ask(second.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
  await second.stop();
});
