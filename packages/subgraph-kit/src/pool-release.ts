import type { EventEmitter } from 'node:events';

interface Lent extends EventEmitter {
  release(destroy?: Error | boolean): void;
}

/**
 * Gives a connection that broke while it was lent out back to its pool. The query builder under the ORM (Kysely 0.29) gives
 * back a transaction's connection only when COMMIT or ROLLBACK succeeds: each one that dies in a transaction would stay
 * lent for ever, and after a few restarts of the server the pool would be empty.
 */
export function releaseBroken(pool: EventEmitter): void {
  // The pool says "acquire" a moment before it gives the connection its `release`.
  pool.on('acquire', (client: Lent) => queueMicrotask(() => releaseOnce(client)));
}

function releaseOnce(client: Lent): void {
  const release = client.release;
  let lent = true;
  const giveBack = (destroy?: Error | boolean) => {
    if (!lent) return;
    lent = false;
    client.off('end', broken);
    release(destroy);
  };
  const broken = () => giveBack(true);
  client.once('end', broken);
  client.release = giveBack;
}
