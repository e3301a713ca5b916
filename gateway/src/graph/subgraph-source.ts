import type { FastifyBaseLogger } from 'fastify';
import { OperationTypeNode, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { GraphSettings } from '../settings.ts';
import type { FetchCall, FetchText } from '../executor/run.ts';
import { answerCheck, type AnswerCheck, type SubgraphAnswer } from './answer-shape.ts';
import { Circuit, type CallOutcome } from './circuit.ts';
import { deadlineIn, type Deadline } from './deadline.ts';
import type { AskContext } from './graph-context.ts';
import { subgraphUnavailable } from './graph-error.ts';
import type { GraphMetrics } from './graph-metrics.ts';
import { Places } from './places.ts';
import { ConnectionFailed, type SubgraphCall, type SubgraphTransport } from './subgraph-transport.ts';
import { chooseOperation } from './weight.ts';

interface SubgraphSourceOptions {
  name: string;
  transport: SubgraphTransport;
  settings: Pick<GraphSettings, 'subgraphTimeoutMs' | 'subgraphConnections' | 'subgraphWaiting' | 'subgraphFailures' | 'subgraphRestMs'>;
  /** The supergraph's schema as of now; answers are checked against it. */
  schema: () => GraphQLSchema;
  metrics: GraphMetrics;
  log: FastifyBaseLogger;
}
interface Prepared {
  document: DocumentNode;
  check: AnswerCheck;
  isRead: boolean;
}

/**
 * What a plan asks of one subgraph: with a time, a shape, one more try of a read whose
 * connection failed, so many calls at once, a rest for a subgraph that does not answer, and one typed error
 * (SUBGRAPH_UNAVAILABLE) for everything that is no answer.
 */
export class SubgraphSource {
  readonly #options: SubgraphSourceOptions;
  readonly #circuit: Circuit;
  readonly #places: Places;
  #prepared = new WeakMap<FetchText, Prepared>();
  #preparedFor: GraphQLSchema | undefined;

  constructor(options: SubgraphSourceOptions) {
    this.#options = options;
    const { name, settings, metrics, log } = options;
    this.#places = new Places({ atOnce: settings.subgraphConnections, waiting: settings.subgraphWaiting });
    this.#circuit = new Circuit({
      failures: settings.subgraphFailures,
      restMs: settings.subgraphRestMs,
      changed: (isOpen) => {
        metrics.circuitChanged(name, isOpen);
        log.warn({ subgraph: name }, isOpen ? 'a subgraph does not answer and is left alone' : 'a subgraph answers again');
        if (isOpen) this.#places.refuseWaiting(leftAlone());
      },
    });
    metrics.circuitChanged(name, false);
  }

  /** Rejects with a GraphQLError of code SUBGRAPH_UNAVAILABLE; errors that the subgraph itself reports are in the answer. */
  async ask({ text, variables }: FetchCall, { actor, requestId, deadline }: AskContext): Promise<SubgraphAnswer> {
    const { name, metrics, settings: { subgraphTimeoutMs } } = this.#options;
    const done = metrics.subgraphAsked(name);
    const settle = this.#circuit.enter();
    let outcome: CallOutcome = 'unknown';
    let time: Deadline | undefined;
    /** Whether half of what a call may take was left when it was sent; undefined while it has no place. */
    let inTime: boolean | undefined;
    try {
      if (!settle) throw leftAlone();
      const { document, isRead, check } = this.#prepare(text);
      const began = performance.now();
      const left = Math.min(subgraphTimeoutMs, Math.ceil(deadline - began));
      if (left <= 0) throw new Error('no time left');
      time = deadlineIn(left);
      if (!this.#places.take()) await this.#places.wait(time);
      inTime = began + left - performance.now() >= subgraphTimeoutMs / 2;
      const answer = await this.#send({ ...text, variables, document, actor, requestId }, isRead, time);
      const wrong = check(answer, variables);
      if (wrong !== null) throw new Error(wrong);
      outcome = 'answered';
      done('answered');
      return answer as SubgraphAnswer;
    } catch (cause) {
      // Who was given hardly any time has not shown that it cannot answer.
      if (inTime !== undefined && (time?.over === null || inTime)) outcome = 'unavailable';
      done('unavailable');
      throw subgraphUnavailable(name, cause);
    } finally {
      time?.clear();
      if (inTime !== undefined) this.#places.giveBack();
      settle?.(outcome);
    }
  }

  #send(call: SubgraphCall, isRead: boolean, time: Deadline): Promise<unknown> {
    const { transport } = this.#options;
    const sent = transport.send(call, time);
    return isRead ? sent.catch((error: unknown) => {
      if (error instanceof ConnectionFailed) return transport.send(call, time);
      throw error;
    }) : sent;
  }

  #prepare(text: FetchText): Prepared {
    const schema = this.#options.schema();
    if (schema !== this.#preparedFor) [this.#prepared, this.#preparedFor] = [new WeakMap(), schema];
    let prepared = this.#prepared.get(text);
    if (!prepared) this.#prepared.set(text, (prepared = prepare(text, schema)));
    return prepared;
  }
}

function prepare({ query }: FetchText, schema: GraphQLSchema): Prepared {
  const document = parse(query, { noLocation: true });
  const isRead = chooseOperation(document, undefined)?.operation === OperationTypeNode.QUERY;
  return { document, isRead, check: answerCheck(schema, document) };
}

const leftAlone = () => new Error('left alone until it answers again');
