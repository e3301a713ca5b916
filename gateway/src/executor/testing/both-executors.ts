import { ApolloGateway } from '@apollo/gateway';
import { execute, GraphQLError, parse, type DocumentNode, type ExecutionResult, type OperationDefinitionNode } from 'graphql';
import { executingGateway } from '../executing-gateway.ts';
import { PLANNING } from '../operation.ts';
import type { FetchAnswer, FetchCall } from '../run.ts';
import type { RandomSupergraph } from './random-supergraph.ts';

/** One answer as it would leave; errors in an order of their own, since fetches beside each other end as they end. */
export interface Compared {
  data: string;
  /** Without their places. */
  errors: string[];
  places: string[];
}

export interface Executors {
  gateway: ApolloGateway;
  /** `fails`: a text of a fetch that gets no answer. */
  stock(asked: Asked, fails?: string): Promise<Compared>;
  own(asked: Asked, fails?: string): Promise<Compared>;
  /** The texts of the fetches that the last answers took, by subgraph. */
  asked: Set<string>;
  stop(): Promise<void>;
}

export interface Asked {
  query: string;
  document: DocumentNode;
  variables: Record<string, unknown>;
}

type Executor = (context: never) => Promise<ExecutionResult>;

/** The executor of @apollo/gateway and this one, on the same gateway, plans and subgraphs. */
export async function bothExecutors({ sdl, subgraphs }: RandomSupergraph): Promise<Executors> {
  const asked = new Set<string>();
  let failing: string | undefined;
  const ask = async (subgraph: string, { query, variables }: FetchCall): Promise<FetchAnswer> => {
    asked.add(query);
    if (query === failing) throw new GraphQLError('no answer', { extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph } });
    const answer = await execute({ schema: subgraphs.get(subgraph)!, document: parse(query), variableValues: variables });
    return JSON.parse(JSON.stringify(answer)) as FetchAnswer;
  };
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    queryPlannerConfig: PLANNING,
    buildService: ({ name }) => ({ process: ({ request }) => ask(name, request as FetchCall) as never }),
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const { executor: own } = await executingGateway(gateway, ask).load({ apollo: {} } as never);
  const answer = (executor: Executor) => async ({ query, document, variables }: Asked, fails?: string) => {
    failing = fails;
    const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition');
    const { data, errors = [] } = await executor({ request: { query, variables }, document, operation, queryHash: query, context: {}, metrics: {}, logger: console } as never);
    return { data: JSON.stringify(data), errors: errors.map((error) => JSON.stringify({ ...error.toJSON(), path: undefined })).toSorted(), places: errors.map(({ path }) => JSON.stringify(path ?? [])).toSorted() };
  };
  return { gateway, asked, stock: answer(gateway.executor as Executor), own: answer(own as Executor), stop: () => gateway.stop() };
}
