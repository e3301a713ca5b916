import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { AnswerErrors } from './answer-errors.ts';
import type { GraphContext } from './graph-context.ts';
import { answerStatus } from './media-type.ts';

/** The last hand on what Apollo Server answers: errors as everywhere (`answer-errors.ts`); nothing of the gateway's insides; the status that the client expects. */
export const answerPlugin = (answerErrors: AnswerErrors): ApolloServerPlugin<GraphContext> => ({
  async requestDidStart({ contextValue: { requestId, readOnly, answerType } }) {
    let faults: readonly GraphQLError[] = [];
    return {
      async didResolveOperation({ operation, request: { operationName } }) {
        if (!operation) throw noSuchOperation(operationName);
        if (readOnly && operation.operation !== 'query') throw writeByGet();
      },
      async didEncounterErrors({ errors }) {
        faults = errors;
        answerErrors.note(faults, requestId);
      },
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return;
        const { errors, data } = body.singleResult;
        // Null completion speaks of the gateway's insides; the nulls say enough.
        delete body.singleResult.extensions;
        if (errors) body.singleResult.errors = answerErrors.show(faults, requestId);
        if (data === undefined && http.status) http.status = answerStatus(answerType, http.status);
      },
    };
  },
});

const writeByGet = () =>
  new GraphQLError('GET', { extensions: { code: 'BAD_REQUEST', http: { status: 405, headers: new HeaderMap([['allow', 'POST']]) } } });

const noSuchOperation = (name: string | undefined) =>
  new GraphQLError(name ? `Unknown operation named "${name}"` : 'Must provide operation name if query contains multiple operations.', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } });
