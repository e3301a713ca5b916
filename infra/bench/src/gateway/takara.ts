import { join } from 'node:path';
import { createGateway, obeySignals, readGraphSettings, type Gateway } from '@takara/gateway';
import { createActorSigner, lookUpActorBy, ONE_WORKING_DAY, readActorKeys, rememberedSessions, sessionChanges, sessionPlugin, sqlSessionStore, type LookUpActor, type Query } from '@takara/gateway/session';
import type { Database, Subgraph } from '@takara/subgraph-kit';
import { systemClock } from '@takara/subgraph-kit/clock';
import { analystOf } from './analyst.factory.ts';
import { signInAs, SOMEBODY } from './session.ts';

/*
 * Our gateway as in production: sessions in a database that other gateways may change, actor tokens for subgraphs, limits, metrics,
 * numbers for requests, registered operations. SUBGRAPHS=in-process is the embedded composition: subgraphs and the database
 * of the sessions are in this process. GRAPH says whether it is the storefront or our own modules (`prefecture`).
 */
const { FOLDER, DATABASE_URL, SUBGRAPHS, GRAPH, PREFECTURE, ACTOR_KEY, PORT } = process.env as Record<string, string>;

interface Parts {
  sessions: Query;
  subgraphs: Record<string, Pick<Subgraph, 'execute'>>;
}
/** Each loads what it needs itself: the gateway alone holds no module and no database in memory. */
const parts: Record<string, () => Promise<Parts>> = {
  'over-http': async () => {
    const { default: pg } = await import('pg');
    const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
    return { sessions: (sql, parameters) => pool.query(sql, parameters), subgraphs: {} };
  },
  storefront: async () => {
    const [{ executorOf, openPglite }, { storefrontSchemas }] = await Promise.all([import('@takara/subgraph-kit'), import('./storefront.ts')]);
    const pglite = await openPglite();
    const sessions: Query = (sql, parameters) => pglite.query(sql, parameters);
    await signInAs(SOMEBODY, sessions);
    // As the kit executes a module's operations. These have their data in memory and no database.
    const database = { em: () => ({}) } as unknown as Database;
    return { sessions, subgraphs: Object.fromEntries([...storefrontSchemas()].map(([name, schema]) => [name, { execute: executorOf({ name, schema, database, clock: systemClock }) }])) };
  },
  prefecture: async () => {
    const { openPrefecture } = await import('./prefecture.ts');
    const { modules, officer, sql } = await openPrefecture(PREFECTURE!);
    const sessions: Query = async (text, parameters) => ({ rows: await sql<object>(text, parameters) });
    await signInAs(officer, sessions);
    return { sessions, subgraphs: Object.fromEntries([...modules].map(([name, { subgraph }]) => [name, subgraph])) };
  },
};

const { sessions, subgraphs } = await parts[SUBGRAPHS === 'in-process' ? GRAPH! : 'over-http']!();
const settings = readGraphSettings({ ...process.env, PORT });
const origin = `http://127.0.0.1:${PORT}`;
const organization: LookUpActor = lookUpActorBy(({ text, variables, ...context }) => gateway.graph.ask('organization', { text, variables }, context));
const session = sessionPlugin({
  origin, issuer: `${origin}/identity`, clientId: 'bench', clientSecret: 'bench', audience: `${origin}/graphql`, lifetime: ONE_WORKING_DAY,
  store: rememberedSessions(sqlSessionStore(sessions), SUBGRAPHS === 'in-process' ? undefined : sessionChanges(DATABASE_URL!)), returnPaths: async () => [], lookUpActor: GRAPH === 'storefront' ? async (subject) => analystOf(subject) : organization,
});
const gateway: Gateway = await createGateway({
  settings, supergraph: { file: join(FOLDER!, 'supergraph.graphql') }, trustedDocuments: { file: join(FOLDER!, 'documents.json') }, subgraphs, warm: GRAPH === 'storefront',
  signActor: createActorSigner({ ...(await readActorKeys(ACTOR_KEY!)), clock: systemClock }),
  authenticate: (request) => session.authenticate(request), sessionPlugin: session,
});
await gateway.app.listen({ port: settings.port, host: '127.0.0.1' });
obeySignals(gateway);
