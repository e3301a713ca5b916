import { setTimeout as pause } from 'node:timers/promises';
import { freePort, startNats, startPostgresql, type Server } from '@takara/servers';
import { log } from '@takara/subgraph-kit/log';

/** A server beneath the platform: ours, started again whenever it ends by itself, or one that is there already. */
export interface KeptServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** The one that DATABASE_URL names, as somebody who may create roles; else one on this data. */
export async function keepPostgresql({ folder, password }: { folder: string; password: string }): Promise<KeptServer> {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return elsewhere(DATABASE_URL);
  const port = await freePort();
  return keep('PostgreSQL', () => startPostgresql({ folder, port, password, settings: { max_connections: '200' } }));
}

/** The one that NATS_URL names; else one on this data. */
export async function keepNats({ folder }: { folder: string }): Promise<KeptServer> {
  const { NATS_URL } = process.env;
  if (NATS_URL) return elsewhere(NATS_URL);
  const port = await freePort();
  return keep('NATS', () => startNats({ folder, port }));
}

const elsewhere = (url: string): KeptServer => ({ url, stop: async () => {} });

async function keep(name: string, start: () => Promise<Server>): Promise<KeptServer> {
  let server = await start();
  let stopping = false;
  const watch = () =>
    void server.gone.then(async () => {
      for (let wait = 100; !stopping; wait = Math.min(wait * 2, 5_000)) {
        await pause(wait);
        const again = await start().catch((error: unknown) => log('error', { server: name, error: String(error) }));
        if (!again) continue;
        server = again;
        if (stopping) return server.stop();
        return watch();
      }
    });
  watch();
  return {
    url: server.url,
    async stop() {
      stopping = true;
      await server.stop();
    },
  };
}
