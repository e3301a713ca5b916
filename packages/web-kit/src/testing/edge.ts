import { buildASTSchema, execute, parse, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Fetch } from '../graph/ask.ts';

export interface EdgeRequest {
  /** The operation's text, found by its hash. */
  source: string;
  variables: Record<string, unknown>;
  operationName: string | undefined;
  requestId: string;
}

/** Whatever answers operations: a subgraph in the process, or `executeWith`. */
export type Edge = (request: EdgeRequest) => Promise<ExecutionResult> | ExecutionResult;

/**
 * The gateway's part of a request, in the process: takes only registered documents, by hash, and speaks JSON both ways.
 * @param documents the module's `src/gql/persisted-documents.json`
 */
export function edgeFetch(edge: Edge, documents: Readonly<Record<string, string>>): Fetch {
  return async (_url, init) => {
    const { documentId, variables, operationName } = JSON.parse(String(init.body)) as { documentId: string; variables: Record<string, unknown>; operationName?: string };
    const requestId = new Headers(init.headers).get('x-request-id') ?? '';
    const source = documents[documentId] ?? documents[documentId.replace(/^sha256:/, '')];
    const result = source
      ? await edge({ source, variables, operationName, requestId })
      : { errors: [{ message: `unknown document ${documentId}`, extensions: { code: 'OPERATION_NOT_REGISTERED', requestId } }] };
    return new Response(JSON.stringify(result), { headers: { 'content-type': 'application/json', 'x-request-id': requestId } });
  };
}

/** Root fields by name: a value, or a function of the arguments. Union members say their `__typename`. */
export type Answers = Record<string, unknown>;

/**
 * An edge over a real schema: the operation is validated and completed by it, so that an answer of a wrong shape is an error
 * here as it would be there. Throwing in an answer gives a GraphQL error with the thrown `extensions`.
 * @param sdl the graph's API schema or a subgraph's committed schema.graphql
 */
export function executeWith(sdl: string, answers: Answers): Edge {
  const schema: GraphQLSchema = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
  return ({ source, variables, operationName }) => {
    const document = parse(source);
    const errors = validate(schema, document);
    if (errors.length) return { errors };
    return execute({ schema, document, rootValue: answers, variableValues: variables, operationName: operationName ?? null });
  };
}
