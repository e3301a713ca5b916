import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify, type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { createActorVerifier, trustedGatewayKeys } from '../actor-token/index.ts';
import type { Actor } from '../actor.ts';
import { systemClock, type Clock } from '../clock.ts';
import { log, withoutQuotes } from '../log.ts';
import type { Subgraph } from '../subgraph.ts';
import { leaveQuietly } from './leave-quietly.ts';

export interface HouseSubgraph {
  subgraph: Subgraph;
  /** The key set of the gateway's public halves, as JSON (`readActorKeys().publicKeys`). */
  gatewayKeys: string;
  clock?: Clock;
  /** Can it answer now? Asked by `/ready`. */
  isReady?: () => Promise<boolean>;
  /** Prometheus text for `/metrics`. */
  metrics?: () => Promise<string>;
}
export interface ServeLimits {
  /** Bytes of one request. */
  bodyLimit?: number;
  /** Milliseconds for a request to arrive whole. */
  requestTimeout?: number;
}
interface ServeContext {
  actor: Actor | null;
  requestId: string;
  /** For a bare schema, whose reference batches are kept per request. */
  memo: Map<string, unknown>;
}

const OPEN_TO_ALL = new Set(['/health', '/ready', '/metrics']);
const REQUEST_ID = /^[\w-]{1,64}$/;

/**
 * A subgraph behind HTTP: POST / and /graphql, GET /health, /ready, /metrics. A subgraph of the house answers only who
 * brings an actor token of the gateway (`Authorization: Bearer`), its own SDL included, and reads nothing of others; a bare
 * `schema` (an example outside the house) answers everybody. `close()` cuts no request.
 */
export async function serveSubgraph(served: HouseSubgraph | { schema: GraphQLSchema }, { bodyLimit = 1_048_576, requestTimeout = 10_000 }: ServeLimits = {}): Promise<FastifyInstance> {
  const house = 'subgraph' in served ? served : undefined;
  const server = new ApolloServer<ServeContext>({
    ...('schema' in served ? { schema: served.schema } : { gateway: executing(served.subgraph) }),
    introspection: house === undefined,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    logger: { debug: (said) => log('trace', { said }), info: (said) => log('debug', { said }), warn: (said) => log('warn', { said }), error: (said) => log('error', { said: withoutQuotes(String(said)) }) },
    plugins: [ApolloServerPluginLandingPageDisabled(), ...(house ? [ApolloServerPluginInlineTraceDisabled()] : [])],
  });
  await server.start();

  const app = fastify({ bodyLimit, requestTimeout, forceCloseConnections: 'idle', return503OnClosing: false, genReqId: requestIdOf });
  const actors = new WeakMap<FastifyRequest, Actor>();
  if (house) {
    const authenticate = authenticatorOf(house);
    // Before the body is read: nobody else makes us parse anything.
    app.addHook('onRequest', async (request, reply) => {
      if (OPEN_TO_ALL.has(request.url)) return;
      const actor = await authenticate(request);
      if (!actor) return refuse(request, reply, 401, 'UNAUTHENTICATED', '呼び出し元を確認できません。');
      actors.set(request, actor);
    });
  }
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) return refuse(request, reply, 413, 'PAYLOAD_TOO_LARGE', '送られた内容が大きすぎます。');
    if (status < 500) return refuse(request, reply, status, 'BAD_REQUEST', '送られた内容を読めません。');
    log('error', { requestId: request.id, error: withoutQuotes(error.stack) });
    return refuse(request, reply, 500, 'INTERNAL_SERVER_ERROR', 'うまく処理できませんでした。');
  });

  const leaving = leaveQuietly(app as unknown as FastifyInstance);
  app.get('/health', () => ({ status: 'ok' }));
  app.get('/ready', async (_, reply) => {
    const ready = !leaving() && (await (house?.isReady?.() ?? true));
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
  if (house?.metrics) app.get('/metrics', async (_, reply) => reply.type('text/plain; version=0.0.4').send(await house.metrics!()));
  const handler = fastifyApolloHandler(server, { context: async (request) => ({ actor: actors.get(request) ?? null, requestId: request.id, memo: new Map() }) });
  app.post('/', handler);
  app.post('/graphql', handler);
  app.addHook('onClose', () => server.stop());
  return app as unknown as FastifyInstance;
}

/** The gateway's number for the request, so that one number is found in the log of every process. */
function requestIdOf({ headers }: { headers: Record<string, unknown> }): string {
  const given = String(headers['x-request-id'] ?? '');
  return REQUEST_ID.test(given) ? given : crypto.randomUUID();
}

function authenticatorOf({ subgraph, gatewayKeys, clock = systemClock }: HouseSubgraph) {
  const keys = trustedGatewayKeys(gatewayKeys);
  const verify = createActorVerifier({ audience: subgraph.name, keys, clock });
  return async (request: FastifyRequest): Promise<Actor | null> => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(request.headers.authorization ?? '')?.[1];
    let reason = 'no token';
    const actor = token ? await verify(token, (why) => void (reason = why)) : null;
    if (!actor) log('warn', { subgraph: subgraph.name, requestId: request.id, refused: reason });
    return actor;
  };
}

const refuse = (request: FastifyRequest, reply: FastifyReply, status: number, code: string, message: string) =>
  reply.code(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });

/** Apollo Server receives, parses and validates; the subgraph's own executor answers, so that rights and audit are the same as in process. */
const executing = (subgraph: Subgraph): GatewayInterface => ({
  async load() {
    return {
      executor: async ({ document, source, request, operationName, context }) => {
        const { actor, requestId } = context as ServeContext;
        const { data, errors } = await subgraph.execute({ document, source, variables: request.variables, operationName: operationName ?? undefined, actor, requestId });
        return { data: data as never, errors: errors as readonly GraphQLError[] as never };
      },
    };
  },
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: subgraph.schema, coreSupergraphSdl: '' });
    return () => {};
  },
  async stop() {},
});
