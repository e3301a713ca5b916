import { ApolloGateway } from '@apollo/gateway';
import { execute, GraphQLError, parse, print, type DocumentNode, type ExecutionResult, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { executingGateway } from '../executing-gateway.ts';
import { PLANNING } from '../operation.ts';
import type { FetchAnswer, FetchCall, FetchText } from '../run.ts';
import type { RandomSupergraph } from './random-supergraph.ts';

/** One answer as it would leave; errors in an order of their own, since fetches beside each other end as they end. */
export interface Compared {
  data: string;
  /** Without their places. */
  errors: string[];
  /** Of what subgraphs said: @apollo/gateway leaves it to the data source to say where nothing came. */
  places: string[];
}

export interface Executors {
  gateway: ApolloGateway;
  /** `fails`: what gets no answer, as `asked` has it. */
  stock(asked: Asked, fails?: ReadonlySet<string>): Promise<Compared>;
  own(asked: Asked, fails?: ReadonlySet<string>): Promise<Compared>;
  /** The requests that the last answers took, each by its parts: this executor sends several fetches of a plan in one. */
  asked: (readonly string[])[];
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
  const asked: (readonly string[])[] = [];
  let failing: ReadonlySet<string> = new Set();
  const ask = async (subgraph: string, { text: { query, operationName }, variables }: FetchCall): Promise<FetchAnswer> => {
    const parts = partsOf(subgraph, parse(query));
    asked.push(parts);
    if (parts.some((part) => failing.has(part))) throw new GraphQLError('no answer', { extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph } });
    const answer = await execute({ schema: subgraphs.get(subgraph)!, document: parse(query), operationName, variableValues: variables });
    return JSON.parse(JSON.stringify(answer)) as FetchAnswer;
  };
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    queryPlannerConfig: PLANNING,
    buildService: ({ name }) => ({ process: ({ request }) => ask(name, { text: request as FetchText, variables: request.variables! }) as never }),
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const { executor: own } = await executingGateway(gateway, ask).load({ apollo: {} } as never);
  const answer = (executor: Executor) => async ({ query, document, variables }: Asked, fails: ReadonlySet<string> = new Set()) => {
    failing = fails;
    const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition');
    const { data, errors = [] } = await executor({ request: { query, variables }, document, operation, queryHash: query, context: {}, metrics: {}, logger: console } as never);
    return { data: JSON.stringify(data), errors: errors.map((error) => JSON.stringify({ ...error.toJSON(), path: undefined })).toSorted(), places: errors.filter(({ extensions }) => extensions.code !== 'SUBGRAPH_UNAVAILABLE').map(({ path }) => JSON.stringify(path ?? [])).toSorted() };
  };
  return { gateway, asked, stock: answer(gateway.executor as Executor), own: answer(own as Executor), stop: () => gateway.stop() };
}

/** What is asked of a subgraph, whatever it is called there: each selection of entities, or all that is asked of it otherwise. */
function partsOf(subgraph: string, document: DocumentNode): string[] {
  const { selectionSet } = document.definitions[0] as OperationDefinitionNode;
  const entities = selectionSet.selections.filter((one): one is FieldNode => one.kind === 'Field' && one.name.value === '_entities');
  return (entities.length > 0 ? entities.map((one) => one.selectionSet!) : [selectionSet]).map((set) => `${subgraph} ${print(set)}`);
}
