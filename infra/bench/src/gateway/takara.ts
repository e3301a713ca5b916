import { createGateway, obeySignals, readGraphSettings } from '@takara/gateway';
import { createActorSigner, makeActorKey, ONE_WORKING_DAY, readActorKeys, sessionPlugin, sqlSessionStore, type Query } from '@takara/gateway/session';
import { executorOf, openPglite, systemClock, type Database } from '@takara/subgraph-kit';
import pg from 'pg';
import { signInAs } from './session.ts';
import { storefrontSchemas } from './storefront.ts';

/*
 * Our gateway over the storefront, as in production: sessions in a database that each request asks, actor tokens for
 * subgraphs, limits, metrics, numbers for requests, registered operations. SUBGRAPHS=in-process is the embedded composition:
 * subgraphs and the database of the sessions are in this process.
 */
const { SUPERGRAPH, DOCUMENTS, DATABASE_URL, SUBGRAPHS, PORT } = process.env as Record<string, string>;
const inProcess = SUBGRAPHS === 'in-process';
const settings = readGraphSettings({ PORT });
const origin = `http://127.0.0.1:${PORT}`;

const query: Query = inProcess ? await embeddedDatabase() : (sql, parameters) => pool.query(sql, parameters);
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
const session = sessionPlugin({
  origin, issuer: `${origin}/identity`, clientId: 'bench', clientSecret: 'bench', audience: `${origin}/graphql`, lifetime: ONE_WORKING_DAY,
  store: sqlSessionStore(query), returnPaths: async () => [],
  lookUpActor: async (employeeId) => ({ employeeId, displayName: 'Bench', unitName: null, postTitle: null, duties: [] }),
});
const gateway = await createGateway({
  settings, supergraph: { file: SUPERGRAPH! }, trustedDocuments: { file: DOCUMENTS! }, warm: true,
  authenticate: (request) => session.authenticate(request), sessionPlugin: session,
  ...(inProcess ? { subgraphs: subgraphsHere() } : { signActor: createActorSigner({ ...(await readActorKeys(await makeActorKey())), clock: systemClock }) }),
});
await gateway.app.listen({ port: settings.port, host: '127.0.0.1' });
obeySignals(gateway);

/** In memory, with somebody signed in. */
async function embeddedDatabase(): Promise<Query> {
  const pglite = await openPglite();
  const ask: Query = (sql, parameters) => pglite.query(sql, parameters);
  await signInAs(ask);
  return ask;
}

/** As the kit executes a module's operations. These have their data in memory and no database. */
function subgraphsHere() {
  const database = { em: () => ({}) } as unknown as Database;
  return Object.fromEntries([...storefrontSchemas()].map(([name, schema]) => [name, { execute: executorOf({ name, schema, database, clock: systemClock }) }]));
}
