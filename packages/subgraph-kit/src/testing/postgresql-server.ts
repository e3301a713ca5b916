import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startPostgresql } from '@takara/servers';

/** A real PostgreSQL in a temporary folder, gone when it is stopped. */
export interface PostgresqlServer {
  /** Of the superuser, with the database `postgres`. */
  readonly url: string;
  /** Ends it at once, as a failing machine would, and starts it again on the same data and port. */
  crashAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one in a second or two, as root too. It trades safety after a power cut for speed; a crash of the process loses nothing. */
export async function startPostgresqlServer(): Promise<PostgresqlServer> {
  const folder = await mkdtemp(join(tmpdir(), 'takara-postgresql-'));
  // As root it runs as somebody else, who has to reach its data.
  await chmod(folder, 0o755);
  const options = { folder: join(folder, 'data'), port: await freePort(), password: 'postgres', settings: { fsync: 'off', max_connections: '200' } };
  let server = await startPostgresql(options);
  return {
    url: server.url,
    async crashAndRestart() {
      await server.kill();
      server = await startPostgresql(options);
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
