import type { SqlEntityManager } from '@mikro-orm/sql';
import type DataLoader from 'dataloader';
import type { Actor } from './actor.ts';
import type { Clock } from './clock.ts';
import type { Tier } from './tier.ts';

/** A read at P3 or P4: what was looked at, never what it said. */
export interface SensitiveRead {
  readonly type: string;
  readonly id: string;
  readonly field: string;
  readonly tier: Tier;
}

/** Everything a resolver may use; made anew for each operation, so nothing leaks from one person's request to another's. */
export interface RequestContext {
  readonly actor: Actor;
  readonly em: SqlEntityManager;
  readonly requestId: string;
  readonly clock: Clock;
  readonly sensitiveReads: SensitiveRead[];
  /** One loader or looked-up value per request and name. */
  readonly memo: Map<string, unknown>;
}

/** The value for this request, made on first use. */
export function perRequest<T>(context: RequestContext, name: string, make: () => T): T {
  if (!context.memo.has(name)) context.memo.set(name, make());
  return context.memo.get(name) as T;
}

export type Loader<Key, Value> = DataLoader<Key, Value, string>;
