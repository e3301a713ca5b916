import type { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { RecentlyUsed } from '../graph/recently-used.ts';
import { compileOperation, type CompiledOperation, type Supergraph } from './operation.ts';
import type { Ask } from './run.ts';

type GatewayInterface = ApolloServerOptionsWithGateway<never>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;

/** Operations kept, of those that nobody registered; what was not asked for longest is read and compiled anew. Few: the largest that may be asked takes megabytes. */
export const KEPT = 100;

/**
 * For `new ApolloServer({ gateway })`: @apollo/gateway composes, watches and plans; its plans run here. Each operation is compiled
 * once for a supergraph. `ask` sends one fetch of a plan to its subgraph.
 */
export function executingGateway<Context>(gateway: ApolloGateway, ask: Ask<Context>): GatewayInterface {
  let of: Supergraph | undefined;
  let compiled = new RecentlyUsed<string, CompiledOperation<Context>>(KEPT);

  const operationOf = ({ queryHash, request, document, operation }: Parameters<Executor>[0]) => {
    const supergraph = supergraphOf(gateway);
    if (supergraph.fullSchema !== of?.fullSchema) [of, compiled] = [supergraph, new RecentlyUsed(KEPT)];
    const name = request.operationName || undefined;
    return compiled.getOrMake(`${queryHash} ${name ?? ''}`, () => compileOperation<Context>(supergraph, document, operation, name));
  };

  const executor: Executor = async (requestContext) => {
    const operation = operationOf(requestContext);
    const variables = requestContext.request.variables ?? {};
    const wrong = operation.check(variables);
    if (wrong.length > 0) return { errors: wrong };
    return operation.answer(variables, ask, requestContext.context as Context);
  };

  return {
    async load(options) {
      await gateway.load(options);
      return { executor };
    },
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
  };
}

/** What the gateway made of its supergraph and keeps to itself; to make it once more is a third of its start. */
export function supergraphOf(gateway: ApolloGateway): Supergraph {
  return { api: gateway['apiSchema']!, apiSchema: gateway.schema!, fullSchema: gateway['supergraphSchema']!, planner: gateway['queryPlanner']! };
}
