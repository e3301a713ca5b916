import type { SqlEntityManager } from '@mikro-orm/sql';
import { crashPoint } from '../crash-point.ts';

/**
 * Writes a fact into the module's own outbox, inside the caller's transaction: it exists, and wakes the relay, only if
 * that commits. Facts of one subject are numbered in the order of their commits: the second teller waits for the first
 * (subjects share 512 locks, so that a transaction over a whole prefecture does not run out of them).
 */
export async function tell(em: SqlEntityManager, type: string, subject: string, data: object): Promise<void> {
  const schema = em.config.get('schema') as string;
  const values = [schema, subject, crypto.randomUUID(), type, subject, JSON.stringify(data)];
  await em.execute(
    `with turn as materialized (select pg_advisory_xact_lock(hashtext(?), hashtext(?) & 511)) insert into "${schema}"."outbox" (event_id, type, subject, data, at) select ?::uuid, ?, ?, ?::jsonb, now() from turn`,
    values,
  );
  crashPoint('after-insert');
}
