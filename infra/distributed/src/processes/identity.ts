import { readFileSync } from 'node:fs';
import { fastify } from 'fastify';
import { folderSecrets, identityProvider, type Persona } from '@takara/identity';
import { endInJson } from './json-log.ts';
import { endWithParent } from './with-parent.ts';

/** The development provider in a process and on an origin of its own. Never beside real people: anybody may be anybody there. */
async function main() {
  const { PORT = '0', IDENTITY_ISSUER = '', GATEWAY_ORIGIN = '', GATEWAY_CLIENT_SECRET = '', IDENTITY_SECRETS = '', PERSONAS = '' } = process.env;
  const personas = JSON.parse(readFileSync(PERSONAS, 'utf8')) as Persona[];
  const app = fastify();
  app.get('/health', () => ({ status: 'ok' }));
  await app.register(
    identityProvider({
      issuer: IDENTITY_ISSUER, audience: `${GATEWAY_ORIGIN}/graphql`, personas, store: folderSecrets(IDENTITY_SECRETS),
      gateway: { clientId: 'takara-gateway', clientSecret: GATEWAY_CLIENT_SECRET, origin: GATEWAY_ORIGIN },
    }),
    { prefix: new URL(IDENTITY_ISSUER).pathname },
  );
  await app.listen({ host: '127.0.0.1', port: Number(PORT) });
  process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
  endWithParent();
}

await main().catch(endInJson);
