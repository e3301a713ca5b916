// `node --import <register> serve.ts <folder>`: the module of a folder as a process of its own, on PostgreSQL and JetStream.
import { readDatabaseSettings, readForgettingSettings, readRelaySettings, startModule } from '../src/index.ts';
import { definitionOf } from '../src/definition-of.ts';
import { jetStreamBus } from '../src/events/jetstream-bus.ts';
import { logFrom, readLogLevel } from '../src/log.ts';
import { readServeSettings, serveModule } from '../src/serve/index.ts';

async function main() {
  const [folder = '.'] = process.argv.slice(2);
  const { DATABASE_URL: url, NATS_URL: nats } = process.env;
  if (!url) throw new Error('DATABASE_URL: モジュールのデータベースを postgresql://… で書いてください。');
  if (!nats) throw new Error('NATS_URL: NATS のサーバーを nats://… で書いてください。');
  logFrom(readLogLevel(process.env));
  const settings = readServeSettings(process.env);
  const connection = { url, settings: readDatabaseSettings(process.env) };
  const definition = await definitionOf(folder);
  const relaySettings = readRelaySettings(process.env);
  const bus = await jetStreamBus({ url: nats, module: definition.name, relaySettings });
  const module = await startModule(definition, { connection, bus, relaySettings, forgettingSettings: readForgettingSettings(process.env) });
  await bus.start();
  const close = async () => {
    // It tells nothing more, and takes nothing in, before its database is closed.
    await module.relay.stop();
    await bus.close();
    await module.close();
  };
  const { address } = await serveModule({ ...module, close }, settings);
  console.log(JSON.stringify({ level: 'info', at: new Date().toISOString(), subgraph: definition.name, address }));
  // Whoever started it keeps a channel open for as long as they live.
  if (process.connected) process.once('disconnect', () => void process.kill(process.pid, 'SIGTERM'));
}

await main().catch((error: unknown) => {
  console.error(JSON.stringify({ level: 'fatal', at: new Date().toISOString(), error: (error as Error).message ?? String(error) }));
  process.exit(1);
});
