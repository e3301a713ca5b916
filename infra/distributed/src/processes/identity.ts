import { readFileSync } from 'node:fs';
import { fastify } from 'fastify';
import { folderSecrets, identityProvider, type Persona } from '@takara/identity';
import { employeeDirectory } from '@takara/local/employee-directory';
import { systemClock } from '@takara/subgraph-kit/clock';
import pg from 'pg';
import { endInJson } from './json-log.ts';
import { endWithParent } from './with-parent.ts';

/** The development provider in a process and on an origin of its own. Never beside real people: anybody may be anybody there. */
async function main() {
  const { PORT = '0', IDENTITY_ISSUER = '', GATEWAY_ORIGIN = '', GATEWAY_CLIENT_SECRET = '', IDENTITY_SECRETS = '', PERSONAS = '', DATABASE_URL = '' } = process.env;
  const personas = JSON.parse(readFileSync(PERSONAS, 'utf8')) as Persona[];
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 2, connectionTimeoutMillis: 5_000, statement_timeout: 5_000 });
  // A connection that breaks while nobody uses it; the next one is opened when it is needed.
  pool.on('error', () => {});
  const app = fastify();
  app.get('/health', () => ({ status: 'ok' }));
  await app.register(
    identityProvider({
      issuer: IDENTITY_ISSUER, audience: `${GATEWAY_ORIGIN}/graphql`, personas, directory: employeeDirectory((sql, parameters) => pool.query(sql, parameters), systemClock), store: folderSecrets(IDENTITY_SECRETS),
      gateway: { clientId: 'takara-gateway', clientSecret: GATEWAY_CLIENT_SECRET, origin: GATEWAY_ORIGIN },
    }),
    { prefix: new URL(IDENTITY_ISSUER).pathname },
  );
  await app.listen({ host: '127.0.0.1', port: Number(PORT) });
  process.once('SIGTERM', () => void app.close().then(() => pool.end()).then(() => process.exit(0)));
  endWithParent();
}

await main().catch(endInJson);
