import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Database } from '../database.ts';
import { crashPoint } from '../crash-point.ts';
import type { EventBus } from './event-bus.ts';
import type { Fact } from './fact.ts';

const MOST_TRIES = 8;
const BATCH = 100;

/** Writes a fact into the module's own outbox, inside the caller's transaction: it exists only if that commits. */
export async function tell(em: SqlEntityManager, type: string, subject: string, data: object): Promise<void> {
  const schema = em.config.get('schema') as string;
  await em.execute(`insert into "${schema}"."outbox" (event_id, type, subject, data, at) values (?, ?, ?, ?::jsonb, now())`, [crypto.randomUUID(), type, subject, JSON.stringify(data)]);
  crashPoint('after-insert');
}

export interface Relay {
  /** Delivers what waits; returns when nothing does. Safe to call at any time. */
  deliver(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Carries a module's outbox to the bus: read, publish, mark. A crash in between delivers twice, never zero times; the inbox sees to "once". */
export function relay(database: Database, bus: EventBus, { every = 1000 } = {}): Relay {
  const table = `"${database.name}"."outbox"`;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function run() {
    for (;;) {
      const em = database.em();
      const waiting: Waiting[] = await em.execute(`select id, event_id, type, subject, data, at from ${table} where sent_at is null and tries < ${MOST_TRIES} and (retry_at is null or retry_at < now()) order by id limit ${BATCH}`);
      for (const row of waiting) {
        try {
          await bus.publish(factOf(row, database.name));
          await em.execute(`update ${table} set sent_at = now() where id = ?`, [row.id]);
        } catch (error) {
          await em.execute(`update ${table} set tries = tries + 1, retry_at = now() + make_interval(secs => power(2, tries)), error = ? where id = ?`, [String((error as Error).message).slice(0, 200), row.id]);
        }
      }
      if (waiting.length < BATCH) return;
    }
  }
  const deliver = () => (running ??= run().finally(() => (running = undefined)));
  return {
    deliver,
    async start() {
      await deliver();
      timer = setInterval(() => void deliver().catch((error) => console.error(JSON.stringify({ level: 'error', outbox: database.name, error: String(error) }))), every);
      timer.unref();
    },
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

interface Waiting {
  id: string;
  event_id: string;
  type: string;
  subject: string;
  data: object | string;
  at: Date | string;
}

const factOf = (row: Waiting, module: string): Fact => ({
  specversion: '1.0',
  id: row.event_id,
  source: `/${module}`,
  type: row.type,
  subject: row.subject,
  time: new Date(row.at).toISOString(),
  data: typeof row.data === 'string' ? JSON.parse(row.data) : row.data,
});
