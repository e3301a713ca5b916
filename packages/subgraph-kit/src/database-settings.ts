import { readWhole, type Environment } from './environment.ts';

/** How a module's pool on PostgreSQL behaves. Times are milliseconds; 0 means no limit. */
export interface DatabaseSettings {
  /** Connections kept open, and the most at once, for one module in one process. */
  readonly poolMin: number;
  readonly poolMax: number;
  /** Waiting for a connection, a new one or a free one of the pool. */
  readonly connectTimeout: number;
  /** One statement; migrations are exempt. */
  readonly statementTimeout: number;
  /** Waiting for a lock, migrations included: one that cannot have its table at once does not stop everybody who wants it next. */
  readonly lockTimeout: number;
  /** A transaction whose process has fallen silent. */
  readonly idleInTransactionTimeout: number;
}

/** Variable, default, what it means: for `.env.example` and for reading. The gateway gives a subgraph 3 s, so the database gives up before. */
export const DATABASE_VARIABLES = {
  poolMin: ['DATABASE_POOL_MIN', 0, 'モジュールごとに開いたままにする接続の数'],
  poolMax: ['DATABASE_POOL_MAX', 10, 'モジュールごとの接続の上限'],
  connectTimeout: ['DATABASE_CONNECT_TIMEOUT_MS', 2_000, '接続を待つ時間（ミリ秒）'],
  statementTimeout: ['DATABASE_STATEMENT_TIMEOUT_MS', 2_500, '1 文の時間の上限（ミリ秒）'],
  lockTimeout: ['DATABASE_LOCK_TIMEOUT_MS', 2_000, 'ロックを待つ時間（ミリ秒）'],
  idleInTransactionTimeout: ['DATABASE_IDLE_TRANSACTION_TIMEOUT_MS', 10_000, '止まったままのトランザクションを切るまで（ミリ秒）'],
} as const satisfies Record<keyof DatabaseSettings, readonly [string, number, string]>;

/** For the composition root: no module reads the environment. Throws one clear line for a value that is not a whole number of zero or more, or a pool without room. */
export function readDatabaseSettings(environment: Environment): DatabaseSettings {
  const entries = Object.entries(DATABASE_VARIABLES).map(([name, [variable, usual]]) => [name, readWhole(environment, variable, usual)]);
  const settings = Object.fromEntries(entries) as DatabaseSettings;
  if (settings.poolMax < 2 || settings.poolMin > settings.poolMax) throw new Error(`DATABASE_POOL_MAX="${settings.poolMax}": 2 以上、かつ DATABASE_POOL_MIN（${settings.poolMin}）以上にしてください。`);
  return settings;
}
