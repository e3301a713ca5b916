import type { Database } from '../database.ts';
import { databaseFailure } from '../database-failure.ts';
import { readWhole, type Environment } from '../environment.ts';
import { log } from '../log.ts';
import { doorbell } from './doorbell.ts';
import { BusUnavailable, type EventBus } from './event-bus.ts';
import type { FactQueue } from './fact-queue.ts';
import type { Fact } from './fact.ts';

const BATCH = 100;

export interface RelaySettings {
  /** Milliseconds between looks into the outbox, behind the wake-ups: for facts to be tried again and wake-ups not heard. */
  readonly every: number;
  /** After so many tries a fact is a dead letter (about four minutes with eight). */
  readonly mostTries: number;
}

/** Variable, default, what it means: for `.env.example`. */
export const RELAY_VARIABLES = {
  every: ['FACTS_POLL_MS', 5_000, '送る事実、受け取った事実を見に行く間隔(ミリ秒)'],
  mostTries: ['FACTS_MOST_TRIES', 8, '事実を届けるのを何回まで試すか。あとは運用者が決める'],
} as const satisfies Record<keyof RelaySettings, readonly [string, number, string]>;

/** For the composition root: reads RELAY_VARIABLES. Throws one clear line for a malformed value. */
export const readRelaySettings = (environment: Environment): RelaySettings => ({
  every: readWhole(environment, RELAY_VARIABLES.every[0], RELAY_VARIABLES.every[1], { least: 100 }),
  mostTries: readWhole(environment, RELAY_VARIABLES.mostTries[0], RELAY_VARIABLES.mostTries[1], { least: 1, most: 30 }),
});

export interface Relay {
  /** Delivers what waits; returns when nothing does, or another relay of the module is at it. Safe to call at any time. */
  deliver(): Promise<void>;
  /** From now on every commit that writes facts wakes it. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Carries a module's outbox to the bus (or what it received to its consumers): read, publish, mark. A crash in between delivers twice, never zero times; the inbox
 * sees to "once". Facts of one subject go out in their order: one that fails holds back the later ones of its own subject
 * and no others; so does a dead letter, until an operator replays or skips it (`dead-letters.ts`): a consumer that missed
 * one of a subject's facts would draw wrong conclusions from the next. While the bus or a database is away nothing is
 * counted against a fact.
 */
export function relay(database: Database, bus: Pick<EventBus, 'publish'>, { every, mostTries }: RelaySettings = readRelaySettings({}), queue: FactQueue = 'outbox'): Relay {
  const table = `"${database.name}"."${queue}"`;
  // What was told stays, to be looked up and told again; what was received is kept by who told it.
  const done = queue === 'outbox' ? `update ${table} set sent_at = now(), error = null where id = ?` : `delete from ${table} where id = ?`;
  const bell = doorbell(database.name, queue, database.connection, wake);
  let asked = false;
  let running: Promise<void> | undefined;
  let started = false;
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;

  /** True when there may be more. */
  async function deliverSome(): Promise<boolean> {
    const em = database.em();
    const waiting: Waiting[] = await em.execute(`
      select id, event_id, type, subject, data, at${queue === 'inbound' ? ', source' : ''} from ${table} fact
      where sent_at is null and dead_at is null and (retry_at is null or retry_at <= now())
        and not exists (select 1 from ${table} before where before.subject = fact.subject and before.id < fact.id and before.sent_at is null and (before.dead_at is not null or before.retry_at > now()))
      order by id limit ${BATCH}`);
    const heldBack = new Set<string>();
    for (const row of waiting) {
      if (heldBack.has(row.subject)) continue;
      try {
        await bus.publish(factOf(row, database.name));
        await em.execute(done, [row.id]);
      } catch (error) {
        if (error instanceof BusUnavailable || databaseFailure(error)) throw error;
        heldBack.add(row.subject);
        const said = String((error as Error).message).slice(0, 200);
        await em.execute(`update ${table} set tries = tries + 1, retry_at = now() + make_interval(secs => least(power(2, tries), 300)), dead_at = case when tries + 1 >= ? then now() end, error = ? where id = ?`, [mostTries, said, row.id]);
      }
    }
    return waiting.length === BATCH;
  }

  async function run() {
    try {
      while (asked && !stopping) {
        asked = false;
        await bell.inTurn(async () => {
          while (!stopping && (await deliverSome()));
        });
        if (!started) await bell.close();
      }
    } finally {
      running = undefined;
    }
  }
  const report = (error: unknown) => log('error', { [queue]: database.name, error: String(error) });
  const deliver = () => {
    asked = true;
    return (running ??= run());
  };
  function wake() {
    asked = true;
    if (started && !running) deliver().catch(report);
  }
  return {
    deliver,
    async start() {
      [started, stopping] = [true, false];
      await deliver();
      timer = setInterval(wake, every);
      timer.unref();
    },
    async stop() {
      stopping = true;
      clearInterval(timer);
      await running?.catch(report);
      await bell.close();
      [started, stopping] = [false, false];
    },
  };
}

interface Waiting {
  id: string;
  event_id: string;
  type: string;
  subject: string;
  /** Of one that was received. */
  source?: string;
  data: object | string;
  at: Date | string;
}

const factOf = (row: Waiting, module: string): Fact => ({
  specversion: '1.0',
  id: row.event_id,
  source: row.source ?? `/${module}`,
  type: row.type,
  subject: row.subject,
  time: new Date(row.at).toISOString(),
  data: typeof row.data === 'string' ? JSON.parse(row.data) : row.data,
});
