import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Subgraph } from '@takara/subgraph-kit';
import { leaveQuietly } from '@takara/subgraph-kit/leave-quietly';
import { duringRequest } from '@takara/subgraph-kit/request-number';
import { fastify, LogController, type FastifyInstance, type FastifyPluginAsync } from 'fastify';
import { explorerPlugin } from './explorer/explorer-plugin.ts';
import { DocumentKeeper, type DocumentsOrigin } from './graph/document-keeper.ts';
import { Graph } from './graph/graph.ts';
import { graphEndpoint, type Authenticate } from './graph/graph-endpoint.ts';
import { GraphMetrics } from './graph/graph-metrics.ts';
import type { SignActor } from './graph/http-transport.ts';
import { operationsEndpoints } from './graph/operations-endpoints.ts';
import type { SupergraphOrigin } from './graph/supergraph.ts';
import { watchFile } from './graph/watch-file.ts';
import type { GraphSettings } from './settings.ts';

export interface GatewayOptions {
  settings: GraphSettings;
  supergraph: SupergraphOrigin;
  /** Subgraphs that run in this process, by name; the others are asked over HTTP. */
  subgraphs?: Record<string, Pick<Subgraph, 'execute'>>;
  trustedDocuments?: DocumentsOrigin;
  /** Absent: no sign-in exists, and anybody may ask (`gateway:bare`). */
  authenticate?: Authenticate;
  /** Tells subgraphs in other processes who asks; `audience` is the subgraph's name. Absent: they are told nothing. */
  signActor?: SignActor;
  /** Sign-in, and the pages; registered in this order on the same application. */
  sessionPlugin?: FastifyPluginAsync;
  pagePlugin?: FastifyPluginAsync;
  /** Plan every registered operation before the first request. */
  warm?: boolean;
  /** Whether the rest of the platform can be used; the graph's own part is known here. */
  isReady?: () => boolean;
  /** Where the graph answers; `gateway:bare` also at the root. */
  graphPaths?: readonly string[];
}

export interface Gateway {
  readonly app: FastifyInstance;
  readonly graph: Graph;
  readonly metrics: GraphMetrics;
  /** Reads supergraph and registered operations again; true when something new is in use. What is invalid is refused and the old goes on. */
  reload(): Promise<boolean>;
  /** False while it drains. */
  ready(): boolean;
  /** Not ready any more, goes on answering until it is quiet, so that no request is cut, and then stops; after `drainMs` in any case. */
  close(): Promise<void>;
}

const EXPLORER = join(import.meta.dirname, '../dist/explorer');

declare module 'fastify' {
  interface FastifyInstance {
    graph: Graph;
  }
  interface FastifyRequest {
    /** For the log: the registered operation that is asked. Never a text of somebody's own. */
    operation: string;
  }
}

/** The gateway, loaded and not yet listening. Rejects with InvalidSupergraph when there is no supergraph to start from. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { settings, supergraph, subgraphs = {}, trustedDocuments = new Map(), authenticate, signActor, warm = false, isReady = () => true, graphPaths = ['/graphql'] } = options;
  const metrics = new GraphMetrics();
  const app = createApp(settings);
  const leaving = leaveQuietly(app);
  const keeper = new DocumentKeeper(trustedDocuments, (message) => app.log.error(message));
  await keeper.load();
  const { documents } = keeper;
  const graph = new Graph({ supergraph, subgraphs, trustedDocuments: documents, settings, signActor, metrics, log: app.log, warm });
  await graph.load();
  const unwatch = [graph.watch(settings.supergraphPollMs), watchFile(keeper.file, settings.supergraphPollMs, () => keeper.reload())];
  let draining = false;
  const ready = () => !draining && !leaving() && isReady();

  app.decorate('graph', graph);
  await app.register(operationsEndpoints, { metrics, exposure: settings.metrics, ready, inUse: () => ({ supergraph: graph.inUse, documents: keeper.inUse }) });
  await app.register(graphEndpoint, { graph, paths: graphPaths, trustedDocuments: documents, settings, metrics, authenticate });
  if (authenticate) await app.register(explorerPlugin, { folder: EXPLORER, authenticate });
  if (options.sessionPlugin) await app.register(options.sessionPlugin);
  if (options.pagePlugin) await app.register(options.pagePlugin);

  async function close() {
    draining = true;
    for (const stop of unwatch) stop();
    const patience = setTimeout(() => app.server.closeAllConnections(), settings.drainMs);
    await app.close();
    clearTimeout(patience);
    await graph.close();
  }
  // The graph first: what is newly registered may ask for what is new in it.
  const reload = async () => [await graph.reload(), await keeper.reload()].includes(true);
  return { app, graph, metrics, ready, reload, close };
}

/** As the subgraphs write theirs: `{level, at, requestId, …}`. */
const LOG_SHAPE = { base: null, formatters: { level: (level: string) => ({ level }) }, timestamp: () => `,"at":"${new Date().toISOString()}"` };

/** The console leaves out what it cannot write; the logger's own stream would end the process with it when the disk is full. */
const LINES = { write: (line: string) => console.log(line.trimEnd()) };

function createApp(settings: GraphSettings) {
  const app = fastify({
    logger: settings.logLevel === 'silent' ? false : { level: settings.logLevel, stream: LINES, ...LOG_SHAPE },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    trustProxy: settings.trustProxy,
    // Our own number for each request; one that a client sends is not believed.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    requestTimeout: settings.requestMs,
    http: { headersTimeout: settings.headersMs, connectionsCheckingInterval: 1_000 },
  });
  app.decorateRequest('operation', '');
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    duringRequest(request.id, done);
  });
  app.addHook('onResponse', (request, reply, done) => {
    const operation = request.operation || `${request.method} ${request.routeOptions.url ?? 'nowhere'}`;
    request.log.info({ operation, ms: Math.round(reply.elapsedTime), status: reply.statusCode });
    done();
  });
  return app as unknown as FastifyInstance;
}
