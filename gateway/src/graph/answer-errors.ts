import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { presentError } from './graph-error.ts';
import type { GraphMetrics } from './graph-metrics.ts';

/** What becomes of the errors of an answer, whichever way it was made: logged as they happened; shown in our words, numbered, each silence once. */
export class AnswerErrors {
  readonly #metrics: GraphMetrics;
  readonly #log: FastifyBaseLogger;

  constructor(metrics: GraphMetrics, log: FastifyBaseLogger) {
    this.#metrics = metrics;
    this.#log = log;
  }

  /** What a client got wrong is its own affair; what went wrong here is logged whole. */
  note(faults: readonly GraphQLError[], requestId: string): void {
    for (const { extensions, path, originalError, message } of faults) {
      const { code, serviceName, subgraph } = extensions;
      if (code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT') continue;
      this.#log.warn({ requestId, code, subgraph: subgraph ?? serviceName, path, cause: originalError?.message ?? message }, 'a part of an answer is missing');
    }
  }

  /** What the client gets of them, counted by code. */
  show(faults: readonly GraphQLError[], requestId: string): GraphQLFormattedError[] {
    return once(faults).map((fault) => {
      const { extensions, ...error } = presentError(fault);
      this.#metrics.errorShown(String(extensions?.code));
      return { ...error, extensions: { ...extensions, requestId } };
    });
  }
}

/** A subgraph that does not answer, or says itself that it cannot, is said once, however many of its parts are missing. */
function once(faults: readonly GraphQLError[]): GraphQLError[] {
  const said = new Set<unknown>();
  return faults.filter(({ extensions: { code, subgraph, serviceName } }) => {
    const silent = subgraph ?? serviceName;
    if (code !== 'SUBGRAPH_UNAVAILABLE' || silent === undefined) return true;
    return !said.has(silent) && said.add(silent);
  });
}
