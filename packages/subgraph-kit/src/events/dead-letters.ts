import type { Database } from '../database.ts';
import { wakeChannel, type FactQueue } from './fact-queue.ts';

/** What an operator needs to know of the facts that have not gone out: for metrics and alarms. */
export interface Backlog {
  /** Waiting for their first or next try, those held back by an earlier one of their subject included. */
  waiting: number;
  deadLetters: number;
  /** Age of the oldest that waits, in seconds; 0 when none does. */
  oldestSeconds: number;
}

/** A fact that nobody could take in, after all its tries. Later facts of its subject wait behind it. */
export interface DeadLetter {
  /** The event's id. */
  id: string;
  type: string;
  subject: string;
  /** When it was told, and when it was given up: ISO, UTC. */
  told: string;
  died: string;
  tries: number;
  error: string;
  /** How many facts wait behind it. */
  heldBack: number;
}

/** By the event's id, by type, or all; of those it told, unless it says otherwise. */
export interface Which {
  queue?: FactQueue;
  ids?: readonly string[];
  type?: string;
}

/** One statement; cheap while little waits. */
export async function factBacklog(database: Database, queue: FactQueue = 'outbox'): Promise<Backlog> {
  const [row] = await database.em().execute(`
    select count(*) filter (where dead_at is null)::int as waiting, count(dead_at)::int as "deadLetters",
      coalesce(extract(epoch from now() - min(at) filter (where dead_at is null)), 0)::float as "oldestSeconds"
    from ${at(database, queue)} where sent_at is null`);
  return row as Backlog;
}

/** Oldest first, at most `limit`. */
export async function listDeadLetters(database: Database, which: Which = {}, limit = 100): Promise<DeadLetter[]> {
  const { condition, values } = chosen(which);
  const rows: (DeadLetter & { told: Date | string; died: Date | string })[] = await database.em().execute(
    `select event_id as id, type, subject, at as told, dead_at as died, tries, coalesce(error, '') as error,
       (select count(*) from ${at(database, which.queue)} later where later.subject = fact.subject and later.id > fact.id and later.sent_at is null)::int as "heldBack"
     from ${at(database, which.queue)} fact where ${condition} order by id limit ?`,
    [...values, limit],
  );
  return rows.map((row) => ({ ...row, told: new Date(row.told).toISOString(), died: new Date(row.died).toISOString() }));
}

/** Lets them be tried again as if they were new, at once where a relay runs; what waits behind them follows. Answers with how many. */
export const replayDeadLetters = (database: Database, which: Which = {}): Promise<number> => change(database, which, 'dead_at = null, retry_at = null, tries = 0');

/** Gives them up for good: they count as sent and say so, and what waits behind them goes out. For one that can never be taken in. Answers with how many. */
export const skipDeadLetters = (database: Database, which: Which): Promise<number> => change(database, which, `dead_at = null, sent_at = now(), error = 'skipped: ' || coalesce(error, '')`);

async function change(database: Database, which: Which, set: string): Promise<number> {
  const { condition, values } = chosen(which);
  const [row] = await database.em().execute(
    `with changed as (update ${at(database, which.queue)} set ${set} where ${condition} returning 1) select count(*)::int as changed, pg_notify('${wakeChannel(database.name, which.queue)}', '') from changed`,
    values,
  );
  return (row as { changed: number }).changed;
}

function chosen({ ids, type }: Which): { condition: string; values: unknown[] } {
  const conditions = ['sent_at is null', 'dead_at is not null', ...(ids ? ['event_id = any(?::uuid[])'] : []), ...(type ? ['type = ?'] : [])];
  return { condition: conditions.join(' and '), values: [...(ids ? [`{${ids.join(',')}}`] : []), ...(type ? [type] : [])] };
}

const at = (database: Database, queue: FactQueue = 'outbox') => `"${database.name}"."${queue}"`;
