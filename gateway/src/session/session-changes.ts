import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { log } from '@takara/subgraph-kit/log';
import { openSession } from '@takara/subgraph-kit/postgresql-session';
import { CHANGES, TELLS_CHANGES } from './sql-session-store.ts';

/** What others do to the sessions of a database, as this process hears of it. */
export interface SessionChanges {
  /** Whether everything is heard that was done until STALE_AFTER ago. While it is not, nothing that is remembered holds. */
  isHearing(): boolean;
  /** `changed` is told whose session has changed, by the hash of its id; null: any may have. One listener; the last one counts. */
  onChange(changed: (idHash: string | null) => void): void;
  close(): Promise<void>;
}

/** Milliseconds. A message takes less than one where all is well; the rest is for a connection that is dead without saying so. */
const BEAT = 1_000;
const STALE_AFTER = 3_000;

/**
 * Listens on a connection of its own for what the triggers of `gateway.session` say, whoever made the change: another
 * gateway, an older one, or an operator by hand. Once a second it sends itself a message and believes in the connection
 * for as long as it comes back: a pooler in between, a database that hangs or a network that swallows is found out.
 */
export function sessionChanges(url: string): SessionChanges {
  const echo = `gateway_session_echo_${randomUUID()}`;
  const closing = new AbortController();
  let heardAt = -Infinity;
  let isTold = false;
  let changed: (idHash: string | null) => void = () => {};

  async function listen() {
    const client = await openSession(url, 'session changes', { query_timeout: STALE_AFTER });
    const lost = new AbortController();
    client.once('end', () => lost.abort());
    client.on('notification', ({ channel, payload = '' }) => {
      if (channel !== echo) return changed(payload || null);
      heardAt = Number(payload);
      isTold = false;
    });
    try {
      const { rows } = await client.query(TELLS_CHANGES);
      if (!rows[0].tells) throw new Error('gateway.session has no triggers that tell of changes');
      await client.query(`listen ${CHANGES}; listen "${echo}"`);
      // What was done before, nobody told.
      changed(null);
      const over = AbortSignal.any([lost.signal, closing.signal]);
      while (!over.aborted) {
        await client.query('select pg_notify($1, $2)', [echo, String(performance.now())]);
        await pause(BEAT, undefined, { signal: over }).catch(() => {});
      }
    } finally {
      // What still comes while it ends proves nothing any more.
      client.removeAllListeners('notification');
      heardAt = -Infinity;
      await client.end().catch(() => {});
    }
  }

  async function keepListening() {
    while (!closing.signal.aborted) {
      await listen().catch((error: Error) => {
        if (!isTold) log('warn', { sessions: 'every request looks its session up', because: error.message });
        isTold = true;
      });
      await pause(BEAT, undefined, { signal: closing.signal }).catch(() => {});
    }
  }
  const listening = keepListening();

  return {
    isHearing: () => performance.now() - heardAt < STALE_AFTER,
    onChange: (listener) => void (changed = listener),
    async close() {
      closing.abort();
      await listening;
    },
  };
}
