import { ApolloGateway } from '@apollo/gateway';
import { execute, parse, type ExecutionResult } from 'graphql';
import { DIFFERENT, type Query } from './queries.ts';
import { storefrontSchemas } from './storefront.ts';

/** A request to a subgraph: its name and the body. */
export type Fetch = readonly [subgraph: string, body: string];

/** What is right for one request, and what has to be asked for it. */
export interface Expected {
  /** `{"data":…}`, as @apollo/gateway answers. */
  readonly answer: string;
  /** Its fetches, those that go out together standing together. */
  readonly waves: readonly (readonly Fetch[])[];
  /** What the subgraphs answer, one after the other. */
  readonly fetched: string;
}

interface Asked {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string;
}
/** One request to one subgraph. */
export type AskSubgraph = (subgraph: string, asked: Asked) => Promise<ExecutionResult>;

/** The storefront, in this process. */
export function askStorefront(): AskSubgraph {
  const schemas = storefrontSchemas();
  return async (subgraph, { query, variables, operationName }) => execute({ schema: schemas.get(subgraph)!, document: parse(query), variableValues: variables, operationName });
}

/** Asks stock @apollo/gateway, in this process, every request that a query can be; by the variables as JSON. Rejects when it answers with errors. */
export async function expectedOf(supergraphSdl: string, queries: Readonly<Record<string, Query>>, ask: AskSubgraph): Promise<Record<string, Map<string, Expected>>> {
  let waves: Fetch[][] = [];
  let fetched: string[][] = [];
  let inFlight = 0;
  const fetchFrom = async (subgraph: string, { query, variables, operationName }: Asked) => {
    if (inFlight++ === 0) [waves, fetched] = [[...waves, []], [...fetched, []]];
    const place = waves.at(-1)!.push([subgraph, JSON.stringify({ query, variables, operationName })]) - 1;
    const answers = fetched.at(-1)!;
    const { data, errors } = await ask(subgraph, { query, variables, operationName });
    // Those that go out together have all gone out by then.
    await new Promise(setImmediate);
    inFlight--;
    answers[place] = JSON.stringify({ errors, data });
    return JSON.parse(answers[place]) as never;
  };
  const gateway = new ApolloGateway({ supergraphSdl, buildService: ({ name }) => ({ process: ({ request }) => fetchFrom(name, request as never) }) });
  const { executor } = await gateway.load();
  const expected: Record<string, Map<string, Expected>> = {};
  for (const [name, { text, variables }] of Object.entries(queries)) {
    const document = parse(text);
    expected[name] = new Map();
    for (let number = 0; number < DIFFERENT; number++) {
      const asked = variables(number);
      if (expected[name].has(JSON.stringify(asked))) continue;
      [waves, fetched] = [[], []];
      const { data, errors } = await executor!({ request: { query: text, variables: asked }, document, operation: document.definitions[0], queryHash: name, context: {}, metrics: {}, logger: console } as never);
      if (errors) throw errors[0]!;
      expected[name].set(JSON.stringify(asked), { answer: JSON.stringify({ data }), waves, fetched: fetched.flat().join('') });
    }
  }
  await gateway.stop();
  return expected;
}
