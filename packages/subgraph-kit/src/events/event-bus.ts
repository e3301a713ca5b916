import type { Consumer } from '../feature.ts';
import type { Database } from '../database.ts';
import type { Fact } from './fact.ts';
import { crashPoint } from '../crash-point.ts';
import { withRetries } from '../database-failure.ts';

/** Carries facts from a module's outbox to those who take them in. Distributed, the same port stands on JetStream. */
export interface EventBus {
  /** Resolves when every consumer has the fact in effect, or a store that keeps it for them has it; rejects when one could not take it, with BusUnavailable when it is not the fact's fault. */
  publish(fact: Fact): Promise<void>;
  subscribe(type: string, name: string, database: Database, consumer: Consumer): void;
}

/** Nothing can be delivered just now: facts wait as long as it takes, and none of them becomes a dead letter for it. */
export class BusUnavailable extends Error {}

/** In one process: calls who listens, one after the other. */
export function inProcessBus(): EventBus {
  const subscriptions: { type: string; name: string; database: Database; consumer: Consumer }[] = [];
  return {
    subscribe: (type, name, database, consumer) => void subscriptions.push({ type, name, database, consumer }),
    async publish(fact) {
      for (const { type, name, database, consumer } of subscriptions) if (type === fact.type) await takeIn(database, fact, name, consumer);
    },
  };
}

/** The mark and the effect commit together, so a second delivery finds the mark and does nothing. */
export const takeIn = (database: Database, fact: Fact, name: string, consumer: Consumer): Promise<void> =>
  withRetries(() => database.em().transactional(async (em) => {
    const [mark] = await em.execute(`insert into "${database.name}"."inbox" (event_id, consumer, at) values (?, ?, now()) on conflict do nothing returning 1 as first`, [fact.id, name]);
    if (mark) await consumer(fact, em as never);
    crashPoint('after-delivery');
  }));
