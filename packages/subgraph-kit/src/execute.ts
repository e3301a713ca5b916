import { getOperationAST, GraphQLError, Kind, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { auditReads } from './audit.ts';
import type { Clock } from './clock.ts';
import type { RequestContext } from './context.ts';
import type { Database } from './database.ts';
import { databaseFailure } from './database-failure.ts';
import { compileOperation, type Answer } from './execution/operation.ts';
import { log, withoutQuotes } from './log.ts';
import { duringRequest } from './request-number.ts';
import type { Subgraph, SubgraphRequest } from './subgraph.ts';
import { assertStorable, assertStorableLiterals } from './text.ts';

/** The codes a client may meet, and no others. */
export const ERROR_CODES = ['BAD_USER_INPUT', 'UNAUTHENTICATED', 'NOT_FOUND', 'CONFLICT', 'AUDIT_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

interface Parts {
  name: string;
  schema: GraphQLSchema;
  database: Database;
  clock: Clock;
}

/** Runs operations that the gateway has already validated; the answer leaves only after its sensitive reads are in the audit. */
export function executorOf({ name, schema, database, clock }: Parts): Subgraph['execute'] {
  const compiled = new WeakMap<DocumentNode, Map<string | undefined, Answer>>();
  /** Goes with its document, so as many are kept as whoever asks keeps. */
  const answerOf = (document: DocumentNode, operationName: string | undefined): Answer => {
    let answers = compiled.get(document);
    if (!answers) {
      assertStorableLiterals(document);
      compiled.set(document, (answers = new Map()));
    }
    let answer = answers.get(operationName);
    if (!answer) answers.set(operationName, (answer = compileOperation(schema, document, operationName)));
    return answer;
  };
  const answer = async ({ document, variables = {}, operationName, actor, requestId }: SubgraphRequest): Promise<ExecutionResult> => {
    const failed = (error: unknown): ExecutionResult => ({ data: null, errors: [shown(error, name, requestId)] });
    if (!actor) return failed(new GraphQLError('サインインしてから、もう一度お試しください。', { extensions: { code: 'UNAUTHENTICATED' } }));
    try {
      const answerAsked = answerOf(document, operationName);
      assertStorable(variables, 'variables');
      const context: RequestContext = { actor, em: database.em(), requestId, clock, sensitiveReads: [], memo: new Map() };
      const { data, errors } = await answerAsked(context, variables);
      await auditReads(context);
      return { ...(data === undefined ? {} : { data }), ...(errors ? { errors: errors.map((error) => shown(error, name, requestId)) } : {}) };
    } catch (error) {
      return failed(error);
    }
  };
  return async (request) => {
    const since = performance.now();
    const result = await duringRequest(request.requestId, () => answer(request));
    log('info', { requestId: request.requestId, subgraph: name, operation: askedOf(request), ms: Math.round(performance.now() - since), status: result.errors ? 'errors' : 'answered' });
    return result;
  };
}

/** Names of the schema alone: an operation's own name may be anybody's words. */
function askedOf({ document, operationName }: SubgraphRequest): string {
  const { operation, selectionSet } = getOperationAST(document, operationName) ?? {};
  const fields = selectionSet?.selections.map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : '…')) ?? [];
  return `${operation ?? 'none'} ${[...new Set(fields)].slice(0, 5).join(' ')}`;
}

/** What may be told: our own sentences as they are; of everything else only that it failed. The log keeps the rest. */
function shown(error: unknown, subgraph: string, requestId: string): GraphQLError {
  const known = sentenceFor(error instanceof GraphQLError ? error : new GraphQLError(String(error), { originalError: error as Error }));
  const { nodes, path, extensions, originalError } = known;
  const ours = ERROR_CODES.includes(extensions.code as ErrorCode) || !originalError;
  if (!ours) log('error', { subgraph, requestId, path, error: withoutQuotes(originalError?.stack) });
  return new GraphQLError(ours ? known.message : 'うまく処理できませんでした。少し待って、もう一度お試しください。続くときは、受付番号をヘルプデスクへお知らせください。', {
    nodes,
    path,
    // `sentence` is what the gateway passes on to people; other texts of errors end there.
    extensions: { ...(ours ? { ...extensions, sentence: known.message } : {}), code: ours ? (extensions.code ?? 'BAD_USER_INPUT') : 'INTERNAL_SERVER_ERROR', requestId },
  });
}

/** A database that is busy, locked or gone is no fault of what was asked: the same request can be sent again. */
function sentenceFor(error: GraphQLError): GraphQLError {
  if (!error.originalError || !databaseFailure(error.originalError)) return error;
  const { nodes, path, originalError } = error;
  return new GraphQLError('いま混み合っていて、処理できませんでした。少し待って、もう一度お試しください。', { nodes, path, originalError, extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
}
