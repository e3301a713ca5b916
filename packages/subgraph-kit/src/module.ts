import { openDatabase, type Connection, type Database, type DatabaseOptions } from './database.ts';
import type { NamedMigration } from './migrations.ts';
import { onlyWhatIsRead } from './events/fact-shapes.ts';
import { relay, type Relay, type RelaySettings } from './events/relay.ts';
import type { EventBus } from './events/event-bus.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Consumer, Feature } from './feature.ts';
import { forgetting, type ForgettingSettings } from './forgetting.ts';
import { createSubgraph, type Subgraph } from './subgraph.ts';

/** What a module's `main.ts` says of itself: nothing in it knows whether it runs alone or with others. */
export interface ModuleDefinition {
  readonly name: string;
  readonly features: readonly Feature[];
  readonly migrations: readonly NamedMigration[];
}

/** A running module: its part of the graph, its schema, its facts. */
export interface RunningModule {
  readonly name: string;
  readonly subgraph: Subgraph;
  readonly database: Database;
  readonly relay: Relay;
  close(): Promise<void>;
}

export interface Surroundings {
  connection: Connection;
  bus: EventBus;
  clock?: Clock;
  relaySettings?: RelaySettings;
  forgettingSettings?: ForgettingSettings;
  options?: DatabaseOptions['options'];
}

/** Opens the module's schema, builds its subgraph and listens to the facts it takes in. The caller starts the relay. */
export async function startModule({ name, features, migrations }: ModuleDefinition, { connection, bus, clock, relaySettings, forgettingSettings, options }: Surroundings): Promise<RunningModule> {
  const entities = [...new Set(features.flatMap((feature) => feature.entities ?? []))];
  const database = await openDatabase({ name, connection, entities, migrations, clock, options });
  const subgraph = await createSubgraph({ name, features, database, clock });
  for (const [type, consumer] of consumersOf(features)) bus.subscribe(type, `${name}:${type}`, database, consumer);
  const outbox = relay(database, bus, relaySettings);
  const { stop } = forgetting(database, clock ?? systemClock, forgettingSettings);
  return {
    name,
    subgraph,
    database,
    relay: outbox,
    async close() {
      await outbox.stop();
      await stop();
      await subgraph.close();
    },
  };
}

/** Features that take in the same fact do so in one transaction, in their order: the replica first, then what follows from it. */
export function consumersOf(features: readonly Feature[]): Map<string, Consumer> {
  const byType = Map.groupBy(features.flatMap(({ consumes = {} }) => Object.entries(consumes)), ([type]) => type);
  return new Map(
    [...byType].map(([type, entries]) => [
      type,
      async (fact, em) => {
        for (const [, { reads, take }] of entries) await take({ ...fact, data: onlyWhatIsRead(fact.data, reads) }, em);
      },
    ]),
  );
}
