import type pg from 'pg';
import type { Connection } from '../database.ts';
import { openSession } from '../postgresql-session.ts';
import { wakeChannel, type FactQueue } from './fact-queue.ts';

/** How a relay hears that facts were committed, and how relays of one module in several processes take turns. */
export interface Doorbell {
  /** Runs `work` unless another relay of the module is at it (it has been woken too); opens the line first where it is not open. */
  inTurn(work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** `ring` is called after every commit that wrote facts, and when the line broke: what was said meanwhile is not heard. */
export const doorbell = (module: string, queue: FactQueue, connection: Connection, ring: () => void): Doorbell => {
  const channel = wakeChannel(module, queue);
  return 'pglite' in connection ? embeddedBell(channel, connection.pglite, ring) : postgresqlBell(channel, connection.url, ring);
};

/** One process, one session: nobody to take turns with. */
function embeddedBell(channel: string, pglite: Extract<Connection, { pglite: unknown }>['pglite'], ring: () => void): Doorbell {
  let listening: Promise<() => Promise<void>> | undefined;
  return {
    async inTurn(work) {
      await (listening ??= pglite.listen(channel, ring));
      await work();
    },
    async close() {
      const stop = await listening;
      listening = undefined;
      if (!pglite.closed) await stop?.();
    },
  };
}

/** A session of its own beside the pool: it listens, and holds the lock while this relay delivers. */
function postgresqlBell(channel: string, url: string, ring: () => void): Doorbell {
  const lock = `takara:relay:${channel}`;
  let session: Promise<pg.Client> | undefined;

  async function open(): Promise<pg.Client> {
    const client = await openSession(url, lock);
    client.on('notification', ring);
    await client.query(`listen "${channel}"`);
    client.once('end', () => {
      session = undefined;
      ring();
    });
    return client;
  }
  return {
    async inTurn(work) {
      const client = await (session ??= open()).catch((error: unknown) => {
        session = undefined;
        throw error;
      });
      const { rows } = await client.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as mine', [lock]);
      if (!rows[0].mine) return;
      try {
        await work();
      } finally {
        // When the session is lost, so is its lock.
        await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [lock]).catch(() => {});
      }
    },
    async close() {
      const closing = session;
      session = undefined;
      await closing?.then((client) => client.removeAllListeners('end').end()).catch(() => {});
    },
  };
}
