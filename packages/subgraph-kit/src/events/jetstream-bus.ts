import { setTimeout as pause } from 'node:timers/promises';
import { AckPolicy, DeliverPolicy, jetstream, jetstreamManager, StorageType, type JsMsg } from '@nats-io/jetstream';
import { connect, nanos, type NatsConnection } from '@nats-io/transport-node';
import { crashPoint } from '../crash-point.ts';
import type { Database } from '../database.ts';
import type { Consumer } from '../feature.ts';
import { log as logLine } from '../log.ts';
import { BusUnavailable, takeIn, type EventBus } from './event-bus.ts';
import { STREAM_KEEPS_DAYS } from './fact-queue.ts';
import type { Fact } from './fact.ts';
import { relay, type Relay, type RelaySettings } from './relay.ts';

/** All facts of all modules, in the order in which each module told them. Facts are called `takara.<module>.…`. */
const STREAM = 'TAKARA_FACTS';
const DAY = 24 * 60 * 60 * 1000;
/**
 * A fact that is neither received nor refused in this time is delivered again. Nothing behind it is delivered before: so long may
 * a server that was killed with a receipt on its way hold back a module. To receive is one statement, which ends far sooner.
 */
const ACK_WAIT = 10_000;
const PATIENCE = 5_000;
const RETRY_AFTER = 1_000;

export interface JetStreamOptions {
  /** `nats://[user:password@]host:port`, several separated by commas. */
  url: string;
  /** Who listens: all processes of one module share what it has read. */
  module: string;
  relaySettings?: RelaySettings;
  log?: (sentence: string, error: unknown) => void;
}

export interface JetStreamBus extends EventBus {
  /** Begins to listen, when everybody has subscribed. */
  start(): Promise<void>;
  /** Finishes what is being taken in, then hangs up. */
  close(): Promise<void>;
}

interface Subscription {
  name: string;
  database: Database;
  consumer: Consumer;
}

/**
 * Carries facts over NATS JetStream (2.9 or newer). `publish` resolves when the stream has the fact on disk; the fact's id
 * is the message's, so one that is sent again within two minutes is kept once, and later ones are caught by the inbox. A
 * module receives the facts of another one after the other, in their order, whichever of its processes does it, into its
 * own database; from there they are taken in as `relay.ts` says: by subject in order, with tries, dead letters and replay.
 * Keeps trying while the server is away, from the first connection on.
 */
export async function jetStreamBus({ url, module, relaySettings, log = logged }: JetStreamOptions): Promise<JetStreamBus> {
  const nats = await connect({ servers: url.split(','), name: `takara ${module}`, maxReconnectAttempts: -1, reconnectTimeWait: 500, waitOnFirstConnect: true });
  const stream = jetstream(nats, { timeout: PATIENCE });
  const subscriptions = new Map<string, Subscription[]>();
  const loops: Promise<void>[] = [];
  let inbound: Relay | undefined;
  let receiving: Promise<void> | undefined;
  const ending = new AbortController();

  /** Until it is done or the bus closes: a server that is away comes back. */
  async function persist<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    for (let wait = 250; !ending.signal.aborted; wait = Math.min(wait * 2, 5_000)) {
      try {
        return await work();
      } catch (error) {
        if (ending.signal.aborted) return undefined;
        log(what, error);
        await pause(wait, undefined, { signal: ending.signal }).catch(() => {});
      }
    }
    return undefined;
  }

  async function listen(source: string) {
    const durable = `${module}-from-${source}`;
    while (!ending.signal.aborted)
      await persist(`${durable} cannot listen`, async () => {
        await prepareStream(nats);
        await prepareConsumer(nats, durable, source);
        const consumer = await stream.consumers.get(STREAM, durable);
        while (!ending.signal.aborted) {
          const message = await consumer.next({ expires: PATIENCE });
          if (message) await (receiving = receive(message));
        }
      });
  }

  async function takeInAll(fact: Fact) {
    for (const { name, database, consumer } of subscriptions.get(fact.type) ?? []) await takeIn(database, fact, name, consumer);
  }

  /** On our own disk before it leaves theirs; whoever takes it in does so in their own time (`inbound` in `relay.ts`). */
  async function receive(message: JsMsg) {
    try {
      const { id, source, type, subject, data, time } = message.json<Fact>();
      const database = subscriptions.get(type)?.[0]?.database;
      crashPoint('before-receipt');
      if (database) await database.em().execute(`insert into "${database.name}"."inbound" (event_id, source, type, subject, data, at) values (?, ?, ?, ?, ?::jsonb, ?) on conflict do nothing`, [id, source, type, subject, JSON.stringify(data), time]);
      crashPoint('after-receipt');
      message.ack();
    } catch (error) {
      log(`${module} could not receive ${message.subject} ${message.seq}`, error);
      if (error instanceof SyntaxError) message.term('not a fact');
      else message.nak(RETRY_AFTER);
    }
  }

  return {
    async publish(fact) {
      crashPoint('before-publish');
      try {
        await stream.publish(fact.type, JSON.stringify(fact), { msgID: fact.id, timeout: PATIENCE, expect: { streamName: STREAM } });
      } catch (error) {
        // A server that came back without its data has no stream; the relay will ask again.
        await prepareStream(nats).catch(() => {});
        // Only a fact that the server will not have at all, since it is too large, is to blame itself.
        throw (error as Error).name === 'InvalidArgumentError' ? error : new BusUnavailable('JetStream does not answer', { cause: error });
      }
      crashPoint('after-publish');
    },
    subscribe(type, name, database, consumer) {
      subscriptions.set(type, [...(subscriptions.get(type) ?? []), { name, database, consumer }]);
    },
    async start() {
      await persist(`${module} finds no stream`, () => prepareStream(nats));
      const [first] = subscriptions.values();
      if (first) await (inbound = relay(first[0]!.database, { publish: takeInAll }, relaySettings, 'inbound')).start();
      for (const source of new Set([...subscriptions.keys()].map(sourceOf))) loops.push(listen(source));
    },
    async close() {
      ending.abort();
      await receiving;
      // Ends the waiting for the next one.
      await nats.close();
      await Promise.all(loops);
      await inbound?.stop();
    },
  };
}

/** Both are as they should be afterwards, however often and by whomever they are called. */
async function prepareStream(nats: NatsConnection) {
  const { streams } = await jetstreamManager(nats, { timeout: PATIENCE, checkAPI: false });
  await streams.add({ name: STREAM, subjects: ['takara.>'], storage: StorageType.File, max_age: nanos(STREAM_KEEPS_DAYS * DAY), duplicate_window: nanos(2 * 60_000) });
}
async function prepareConsumer(nats: NatsConnection, durable: string, source: string) {
  const { consumers } = await jetstreamManager(nats, { timeout: PATIENCE, checkAPI: false });
  await consumers.add(STREAM, { durable_name: durable, filter_subject: `takara.${source}.>`, deliver_policy: DeliverPolicy.All, ack_policy: AckPolicy.Explicit, ack_wait: nanos(ACK_WAIT), max_ack_pending: 1, max_deliver: -1 });
}

/** The module that tells facts of a type: the second word of its name. */
const sourceOf = (type: string) => type.split('.')[1] ?? '';
const logged = (sentence: string, error: unknown) => logLine('warn', { bus: sentence, error: String(error) });
