import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { GraphQLError, OperationTypeNode, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { answerCheck, type AnswerCheck, type SubgraphAnswer } from './answer-shape.ts';
import type { GraphContext } from './graph-context.ts';
import { subgraphUnavailable } from './graph-error.ts';
import type { GraphMetrics } from './graph-metrics.ts';
import { RecentlyUsed } from './recently-used.ts';
import { ConnectionFailed, type SubgraphCall, type SubgraphTransport } from './subgraph-transport.ts';
import { chooseOperation } from './weight.ts';

interface SubgraphSourceOptions {
  name: string;
  transport: SubgraphTransport;
  timeoutMs: number;
  /** The supergraph's schema as of now; answers are checked against it. */
  schema: () => GraphQLSchema;
  metrics: GraphMetrics;
}
interface Prepared {
  document: DocumentNode;
  check: AnswerCheck;
  isRead: boolean;
}

/**
 * What @apollo/gateway asks of one subgraph, with what it does not do itself: a time, a shape, one more try of a read whose
 * connection failed, and one typed error (SUBGRAPH_UNAVAILABLE) for everything that is no answer.
 */
export class SubgraphSource implements GraphQLDataSource {
  readonly #options: SubgraphSourceOptions;
  #prepared = new RecentlyUsed<string, Prepared>(2_000);
  #preparedFor: GraphQLSchema | undefined;

  constructor(options: SubgraphSourceOptions) {
    this.#options = options;
  }

  async process(options: GraphQLDataSourceProcessOptions): ReturnType<GraphQLDataSource['process']> {
    if (!('incomingRequestContext' in options)) return {};
    const { query = '', variables = {}, operationName } = options.request;
    const context = options.context as GraphContext;
    if (context.warming) return { errors: [new GraphQLError('warming')] };
    const path = responsePath(options.pathInIncomingRequest);
    return (await this.ask({ query, variables, operationName: operationName ?? undefined }, context, path)) as Awaited<ReturnType<GraphQLDataSource['process']>>;
  }

  /** Rejects with a GraphQLError of code SUBGRAPH_UNAVAILABLE; errors that the subgraph itself reports are in the answer. */
  async ask(asked: Pick<SubgraphCall, 'query' | 'variables' | 'operationName'>, context: GraphContext, path?: (string | number)[]): Promise<SubgraphAnswer> {
    const { name, metrics } = this.#options;
    const done = metrics.subgraphAsked(name);
    try {
      const prepared = this.#prepare(asked.query);
      const answer = await this.#send({ ...asked, document: prepared.document, actor: context.actor, requestId: context.requestId }, prepared.isRead, context.deadline);
      const { representations } = asked.variables;
      const wrong = prepared.check(answer, Array.isArray(representations) ? representations.length : null);
      if (wrong !== null) throw new Error(wrong);
      done('answered');
      return answer as SubgraphAnswer;
    } catch (cause) {
      done('unavailable');
      throw subgraphUnavailable(name, path, cause);
    }
  }

  async #send(call: SubgraphCall, isRead: boolean, deadline: number): Promise<unknown> {
    const { transport, timeoutMs } = this.#options;
    const budget = Math.min(timeoutMs, deadline - performance.now());
    if (budget <= 0) throw new Error('no time left');
    const signal = AbortSignal.timeout(Math.ceil(budget));
    const attempt = () => Promise.race([transport.send(call, signal), aborted(signal)]);
    try {
      return await attempt();
    } catch (error) {
      if (isRead && error instanceof ConnectionFailed) return attempt();
      throw error;
    }
  }

  #prepare(query: string): Prepared {
    const schema = this.#options.schema();
    if (schema !== this.#preparedFor) [this.#prepared, this.#preparedFor] = [new RecentlyUsed(2_000), schema];
    return this.#prepared.getOrMake(query, () => {
      const document = parse(query, { noLocation: true });
      const isRead = chooseOperation(document, undefined)?.operation === OperationTypeNode.QUERY;
      return { document, isRead, check: answerCheck(schema, document) };
    });
  }
}

const aborted = (signal: AbortSignal) => new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));

/** Where in the answer the missing part would have stood; a place "in every item" has no path of its own. */
function responsePath(path: readonly (string | number | unknown)[] | undefined): (string | number)[] | undefined {
  const plain = path?.filter((step) => typeof step === 'string' || typeof step === 'number') ?? [];
  const list = plain.indexOf('@');
  const place = list === -1 ? plain : plain.slice(0, list);
  return place.length > 0 ? place : undefined;
}
