import { factBacklog, type Backlog } from '../events/dead-letters.ts';
import type { Database } from '../database.ts';
import type { RunningModule } from '../module.ts';
import { papers, startDrawing } from '../paper/index.ts';
import type { ServeSettings } from './serve-settings.ts';
import { serveSubgraph } from './serve-subgraph.ts';

/** A module in a process of its own. */
export interface ServedModule {
  /** `http://host:port`. */
  readonly address: string;
  /** Not ready any more, no new connections; requests in flight finish within `drain`; then the module is closed. */
  close(): Promise<void>;
}

/** Starts its relay and listens. On SIGTERM or SIGINT it drains and the process ends with 0. */
export async function serveModule(module: RunningModule, settings: ServeSettings, alsoClose: () => Promise<void> = async () => {}): Promise<ServedModule> {
  const { subgraph, database, relay } = module;
  const isReady = () => database.em().execute('select 1').then(() => true, () => false);
  const app = await serveSubgraph({ subgraph, gatewayKeys: settings.gatewayKeys, isReady, metrics: () => metricsOf(database) }, settings);
  await relay.start();
  const address = await app.listen({ host: settings.host, port: settings.port });
  if (subgraph.features.includes(papers)) startDrawing();

  let closed: Promise<void> | undefined;
  const close = () => (closed ??= drain());
  async function drain() {
    const patience = setTimeout(() => app.server.closeAllConnections(), settings.drain);
    await app.close();
    clearTimeout(patience);
    await module.close();
    await alsoClose();
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void close().then(() => process.exit(0)));
  return { address, close };
}

/** Facts that wait or could not be taken in, for alarms. */
async function metricsOf(database: Database): Promise<string> {
  const told = await factBacklog(database, 'outbox');
  const received = await factBacklog(database, 'inbound');
  const gauge = (name: string, help: string, read: (backlog: Backlog) => number) =>
    `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name}{module="${database.name}",queue="outbox"} ${read(told)}\n${name}{module="${database.name}",queue="inbound"} ${read(received)}\n`;
  return [
    gauge('takara_facts_waiting', 'Facts that have not gone out, or not been taken in, yet.', ({ waiting }) => waiting),
    gauge('takara_facts_oldest_seconds', 'Age of the oldest of them.', ({ oldestSeconds }) => oldestSeconds),
    gauge('takara_facts_dead_letters', 'Facts given up after all tries, until an operator replays them.', ({ deadLetters }) => deadLetters),
  ].join('');
}
