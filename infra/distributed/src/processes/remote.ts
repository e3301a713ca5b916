import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publicFileHeaders, staticFiles } from '@takara/gateway/page';
import { fastify } from 'fastify';
import { endInJson } from './json-log.ts';
import { endWithParent } from './with-parent.ts';

/** Serves the published builds of one remote (`publish-remote.ts`) from an origin of its own. What is in them is the same for everybody. */
async function main() {
  const { PORT = '0', PUBLISHED = '' } = process.env;
  const app = fastify({ forceCloseConnections: 'idle' });
  app.get('/health', () => ({ status: 'ok' }));
  app.get('/registry.json', async (_request, reply) => {
    const text = await readFile(join(PUBLISHED, 'registry.json'), 'utf8').catch(() => null);
    return text === null ? reply.callNotFound() : reply.headers({ ...publicFileHeaders, 'cache-control': 'no-store' }).type('application/json').send(text);
  });
  await app.register(staticFiles, { folder: PUBLISHED, headers: publicFileHeaders });
  await app.listen({ host: '127.0.0.1', port: Number(PORT) });
  process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
  endWithParent();
}

await main().catch(endInJson);
