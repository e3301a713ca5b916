import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { loadTrustedDocuments, readGraphSettings } from '@takara/gateway';
import type { RemoteSource } from '@takara/gateway/page';
import { createPlatformGateway, type PlatformGateway } from '@takara/gateway/platform';
import { rememberedSessions, SESSION_SETTINGS, sqlSessionStore } from '@takara/gateway/session';
import { readSettings } from '@takara/gateway/settings';
import { identityProvider, type Persona, type SecretStore } from '@takara/identity';
import { organization } from '@takara/organization-subgraph';
import { inProcessBus, startModule, systemClock, today, type Clock, type DatabaseOptions, type EventBus, type RunningModule } from '@takara/subgraph-kit';
import { logFrom } from '@takara/subgraph-kit/log';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { liveReload, withReloadScript } from './live-reload.ts';
import { employeeDirectory } from './employee-directory.ts';
import { MODULES } from './modules.ts';
import { offered } from './offered.ts';
import { forgetWhoChanged, type OverheardBus } from './overheard-bus.ts';
import { REMOTES, SHELL } from './web-assets.ts';

const ROOT = join(import.meta.dirname, '../../..');

export interface ModulesOptions {
  clock?: Clock;
  bus?: EventBus;
  /** Passed on to MikroORM, for whoever counts statements. */
  options?: DatabaseOptions['options'];
}

/** Every module on one embedded database, each in its own schema, joined by facts in this process. */
export async function startModules(pglite: PGlite, { clock = systemClock, bus = inProcessBus(), options }: ModulesOptions = {}): Promise<Map<string, RunningModule>> {
  const running = new Map<string, RunningModule>();
  for (const definition of [organization, ...MODULES.map((module) => module.definition)]) running.set(definition.name, await startModule(definition, { connection: { pglite }, bus, clock, options }));
  return running;
}

export interface PlatformOptions {
  pglite: PGlite;
  modules: ReadonlyMap<string, RunningModule>;
  /** The one on which the modules tell their facts. */
  bus: OverheardBus;
  personas: readonly Persona[];
  secrets: SecretStore;
  port: number;
  host?: string;
  clock?: Clock;
  environment?: NodeJS.ProcessEnv;
  /** Where the remotes' builds are; a test may leave one out or break one. */
  remotes?: readonly RemoteSource[];
  /** Pages reload when their build is new. */
  liveReload?: boolean;
}

export interface Platform {
  readonly origin: string;
  readonly app: FastifyInstance;
  readonly gateway: PlatformGateway;
  close(): Promise<void>;
}

/** The embedded composition: the gateway as it always is, with the development provider on its address and every module in this process. Listens. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { pglite, modules, bus, personas, secrets, port, host = '127.0.0.1', clock = systemClock, environment = process.env, remotes = REMOTES.map(remoteSource) } = options;
  const settings = readGraphSettings({ ...environment, PORT: String(port) });
  logFrom(settings.logLevel);
  const origin = settings.publicUrl ?? `http://${host}:${port}`;
  const issuer = `${origin}/identity`;
  const audience = `${origin}/graphql`;
  const clientSecret = await secrets.readOrMake('client-secret', () => crypto.randomUUID());
  let listening = false;
  const gateway = await createPlatformGateway({
    settings,
    origin,
    clock,
    session: { issuer, audience, clientId: 'takara-gateway', clientSecret, store: rememberedSessions(sqlSessionStore((sql, parameters) => pglite.query(sql, parameters))), lifetime: readSettings(SESSION_SETTINGS, environment) },
    supergraph: { file: join(ROOT, 'gateway/supergraph.graphql') },
    subgraphs: Object.fromEntries([...modules].map(([name, { subgraph }]) => [name, subgraph])),
    trustedDocuments: await loadTrustedDocuments(globSync(['apps/*/web/src/gql/persisted-documents.json', 'apps/shell/src/gql/persisted-documents.json'], { cwd: ROOT }).map((file) => join(ROOT, file))),
    shell: SHELL.dist,
    remotes,
    offered: offered(),
    beside: async (app) => void (await app.register(identityProvider({ issuer, audience, personas, directory: employeeDirectory((sql, parameters) => pglite.query(sql, parameters), clock), store: secrets, gateway: { clientId: 'takara-gateway', clientSecret, origin } }), { prefix: '/identity' })),
    ...(options.liveReload ? { around: reloading } : {}),
    isReady: () => listening,
  });
  forgetWhoChanged(bus, gateway.session);
  await gateway.app.listen({ host, port });
  for (const { relay } of modules.values()) await relay.start();
  listening = true;
  return {
    origin,
    app: gateway.app,
    gateway,
    async close() {
      await gateway.close();
      for (const module of modules.values()) await module.close();
    },
  };
}

const remoteSource = ({ id, folder, dist }: { id: string; folder: string; dist: string }): RemoteSource => ({ id, dist, manifest: join(folder, 'module.json') });

const reloading =
  (pages: FastifyPluginAsync): FastifyPluginAsync =>
  async (app) => {
    app.addHook('onSend', async (_request, reply, payload) => (String(reply.getHeader('content-type')).startsWith('text/html') && typeof payload === 'string' ? withReloadScript(payload) : payload));
    await app.register(liveReload);
    await app.register(pages);
  };

/** The business day of the platform's clock. */
export const businessDay = (clock: Clock = systemClock) => today(clock);
