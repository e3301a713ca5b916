import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { Actor } from './actor.ts';
import type { Subgraph } from './subgraph.ts';

type Served = { subgraph: Subgraph; authenticate: (request: FastifyRequest) => Promise<Actor | null> } | { schema: GraphQLSchema };
interface ServeContext {
  actor: Actor | null;
  requestId: string;
  /** For a bare schema, whose reference batches are kept per request. */
  memo: Map<string, unknown>;
}

/**
 * A subgraph behind HTTP: POST / and /graphql, GET /health. A subgraph of the house answers nobody without a valid actor
 * token, its own schema included; a bare `schema` (an example outside the house) answers everybody.
 */
export async function serveSubgraph(served: Served, { bodyLimit = 1_048_576 } = {}): Promise<FastifyInstance> {
  const server = new ApolloServer<ServeContext>({
    ...('schema' in served ? { schema: served.schema } : { gateway: executing(served.subgraph) }),
    introspection: 'schema' in served,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled()],
  });
  await server.start();
  const app = fastify({ bodyLimit });
  const handler = fastifyApolloHandler(server, {
    context: async (request) => ({ actor: 'schema' in served ? null : await served.authenticate(request), requestId: String(request.headers['x-request-id'] ?? request.id), memo: new Map() }),
  });
  app.addHook('preHandler', async (request, reply) => {
    if (request.url === '/health' || 'schema' in served || (await served.authenticate(request))) return;
    await reply.code(401).send({ errors: [{ message: '呼び出し元を確認できません。', extensions: { code: 'UNAUTHENTICATED' } }] });
  });
  app.get('/health', () => ({ status: 'ok' }));
  app.route({ method: ['POST', 'OPTIONS'], url: '/', handler });
  app.route({ method: ['POST', 'OPTIONS'], url: '/graphql', handler });
  app.addHook('onClose', () => server.stop());
  return app;
}

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
