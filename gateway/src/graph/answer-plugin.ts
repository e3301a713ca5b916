import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GraphContext } from './graph-context.ts';
import type { GraphMetrics } from './graph-metrics.ts';
import { answerStatus, answerType } from './media-type.ts';

/** The last hand on every answer: errors logged, numbered and said once; nothing of the gateway's insides; the status that the client expects. */
export const answerPlugin = (metrics: GraphMetrics, log: FastifyBaseLogger): ApolloServerPlugin<GraphContext> => ({
  async requestDidStart({ contextValue: { requestId, readOnly, warming } }) {
    if (warming) return;
    let faults: readonly GraphQLError[] = [];
    return {
      async didResolveOperation({ operation }) {
        if (readOnly && operation?.operation !== 'query') throw writeByGet();
      },
      async didEncounterErrors({ errors }) {
        faults = errors;
        for (const error of errors) logFault(log, error, requestId);
      },
      async willSendResponse({ request, response: { body, http } }) {
        if (body.kind !== 'single') return;
        const { errors, data } = body.singleResult;
        // Null completion speaks of the gateway's insides; the nulls say enough.
        delete body.singleResult.extensions;
        if (errors) body.singleResult.errors = once(errors, faults).map((error) => numbered(error, requestId, metrics));
        const type = answerType(request.http?.headers.get('accept'));
        if (data === undefined && type && http.status) http.status = answerStatus(type, http.status);
      },
    };
  },
});

const writeByGet = () =>
  new GraphQLError('GET', { extensions: { code: 'BAD_REQUEST', http: { status: 405, headers: new HeaderMap([['allow', 'POST']]) } } });

/** A subgraph that does not answer, or says itself that it cannot, is said once, however many of its parts are missing. */
function once(errors: readonly GraphQLFormattedError[], faults: readonly GraphQLError[]): GraphQLFormattedError[] {
  const said = new Set<unknown>();
  return errors.filter((error, at) => {
    const { subgraph: silent, serviceName } = faults[at]?.extensions ?? {};
    const subgraph = silent ?? serviceName;
    if (error.extensions?.code !== 'SUBGRAPH_UNAVAILABLE' || subgraph === undefined) return true;
    return !said.has(subgraph) && said.add(subgraph);
  });
}

function numbered(error: GraphQLFormattedError, requestId: string, metrics: GraphMetrics): GraphQLFormattedError {
  metrics.errorShown(String(error.extensions?.code));
  return { ...error, extensions: { ...error.extensions, requestId } };
}

/** What a client got wrong is its own affair; what went wrong here is logged whole. */
function logFault(log: FastifyBaseLogger, error: GraphQLError, requestId: string): void {
  const { code, serviceName, subgraph } = error.extensions;
  if (code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT') return;
  log.warn({ requestId, code, subgraph: subgraph ?? serviceName, path: error.path, cause: error.originalError?.message ?? error.message }, 'a part of an answer is missing');
}
