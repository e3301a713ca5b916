import { systemClock, today, type Clock } from '@takara/subgraph-kit/clock';
import { log } from '@takara/subgraph-kit/log';
import type { FastifyPluginAsync } from 'fastify';
import { createGateway, type Gateway, type GatewayOptions } from './gateway.ts';
import { mayUseExplorer } from './graph/graph.policy.ts';
import { ownPaths } from './page/own-paths.ts';
import { pagePlugin } from './page/page-plugin.ts';
import { createRegistry } from './page/read-registry.ts';
import type { RemoteSource } from './page/registry.ts';
import { lookUpActorBy } from './session/look-up-actor.ts';
import { sessionPlugin, type SessionOptions, type SessionPlugin } from './session/session-plugin.ts';

export interface PlatformGatewayOptions extends Pick<GatewayOptions, 'settings' | 'supergraph' | 'subgraphs' | 'trustedDocuments' | 'signActor' | 'isReady'> {
  /** Where browsers find the platform, such as `https://takara.pref.example.lg.jp`. */
  origin: string;
  session: Pick<SessionOptions, 'issuer' | 'clientId' | 'clientSecret' | 'audience' | 'store' | 'lifetime'>;
  /** The shell's build, and where each remote's is. */
  shell: string;
  remotes: readonly RemoteSource[];
  clock?: Clock;
  /** Entitlements that everybody holds: what the policy lets be offered. */
  offered?: readonly string[];
  /** Beside the sign-in, before the pages: the development provider where it is on the same address. */
  beside?: FastifyPluginAsync;
  /** Around the pages: live reload. */
  around?: (pages: FastifyPluginAsync) => FastifyPluginAsync;
}

export interface PlatformGateway extends Gateway {
  readonly session: SessionPlugin;
  /** Asks `organization` once who nobody is: the connection, the signature and the statement for which the first visitor would wait. Nothing that fails in it matters. */
  warmUp(): Promise<void>;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
const SHELL_PATHS = ['/search', '/explorer'];

/** The gateway as people meet it: graph, sign-in, pages and explorer on one address. Loaded and not yet listening; rejects with InvalidSupergraph. */
export async function createPlatformGateway(options: PlatformGatewayOptions): Promise<PlatformGateway> {
  const { origin, session: sessionOptions, shell, remotes, clock = systemClock, offered = [], beside, around = (pages) => pages, ...graph } = options;
  const registry = createRegistry(remotes, (sentence) => log('warn', { registry: sentence }));
  const lookUpActor = lookUpActorBy(({ text, variables, ...context }) => gateway.graph.ask('organization', { text, variables }, context));
  const session = sessionPlugin({ ...sessionOptions, origin, clock, lookUpActor, returnPaths: ownPaths(registry, SHELL_PATHS) });
  const pages = pagePlugin({ origin, issuer: sessionOptions.issuer, shell, remotes, registry, identify: session.identify, entitlementsOf: (actor) => [...offered, ...(mayUseExplorer({ kind: 'ACTOR', actor }) ? ['explorer'] : [])] });
  const signIn: FastifyPluginAsync = async (app) => {
    await app.register(session);
    if (beside) await app.register(beside);
  };
  const gateway: Gateway = await createGateway({ ...graph, authenticate: (request) => session.authenticate(request), sessionPlugin: signIn, pagePlugin: around(pages) });
  const warmUp = () => lookUpActor(NOBODY, today(clock)).then(() => {}, () => {});
  return { ...gateway, session, warmUp };
}
