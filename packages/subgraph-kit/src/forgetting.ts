import type { Clock } from './clock.ts';
import type { Database } from './database.ts';
import { readWhole, type Environment } from './environment.ts';
import { STREAM_KEEPS_DAYS } from './events/fact-queue.ts';
import { log } from './log.ts';

const ROWS_AT_ONCE = 10_000;
const DAY = 24 * 60 * 60 * 1000;

/** How long a module remembers what it needs only to do nothing twice. */
export interface ForgettingSettings {
  /** Days for which a fact that comes again is known to have been taken in. Longer than the stream keeps it; a dead letter has to be decided on within them. */
  readonly factDays: number;
  /** Days for which a mutation sent again gets the answer of the first time. */
  readonly answerDays: number;
  /** Milliseconds between looks. */
  readonly every: number;
}

/** Variable, default, what it means: for `.env.example`. */
export const FORGETTING_VARIABLES = {
  factDays: ['FACTS_REMEMBER_DAYS', 90, `受け取り済みの事実を覚えておく日数(${STREAM_KEEPS_DAYS + 1} 以上)`],
  answerDays: ['ANSWERS_REMEMBER_DAYS', 30, '同じ受付番号の操作に、はじめの答えを返す日数'],
  every: ['FORGET_EVERY_MS', 3_600_000, '古くなった覚えを消しに行く間隔(ミリ秒)'],
} as const satisfies Record<keyof ForgettingSettings, readonly [string, number, string]>;

/** For the composition root: reads FORGETTING_VARIABLES. Throws one clear line for a malformed value. */
export function readForgettingSettings(environment: Environment): ForgettingSettings {
  const { factDays, answerDays, every } = FORGETTING_VARIABLES;
  return {
    factDays: readWhole(environment, factDays[0], factDays[1], { least: STREAM_KEEPS_DAYS + 1, most: 3_650 }),
    answerDays: readWhole(environment, answerDays[0], answerDays[1], { least: 1, most: 3_650 }),
    every: readWhole(environment, every[0], every[1], { least: 100 }),
  };
}

/** Takes away the inbox marks and kept answers that are older than that, a few thousand at a time, so that nobody waits for it. */
export async function forgetOld(database: Database, clock: Clock, { factDays, answerDays }: ForgettingSettings): Promise<void> {
  const at = (table: string) => `"${database.name}"."${table}"`;
  // Marks bear the database's time. One whose fact still waits for another consumer, or for an operator, is needed.
  await inBatches(database, at('inbox'), `at < now() - make_interval(days => ?) and not exists (select 1 from ${at('inbound')} waiting where waiting.event_id = old.event_id)`, factDays);
  await inBatches(database, at('replay'), 'at < ?', new Date(clock.now().getTime() - answerDays * DAY).toISOString());
}

async function inBatches(database: Database, table: string, condition: string, value: number | string): Promise<void> {
  const sql = `with gone as (delete from ${table} where ctid = any(array(select ctid from ${table} old where ${condition} limit ${ROWS_AT_ONCE})) returning 1) select count(*)::int as gone from gone`;
  let gone: number;
  do [{ gone }] = (await database.em().execute(sql, [value])) as [{ gone: number }];
  while (gone === ROWS_AT_ONCE);
}

/** Does so from time to time. While the database is away nothing is forgotten, which harms nobody. */
export function forgetting(database: Database, clock: Clock, settings: ForgettingSettings = readForgettingSettings({})): { stop(): Promise<void> } {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= forgetOld(database, clock, settings)
      .catch((error: unknown) => log('error', { forgetting: database.name, error: String(error) }))
      .finally(() => (running = undefined));
  }, settings.every);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
