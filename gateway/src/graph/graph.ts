import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { Subgraph } from '@takara/subgraph-kit';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { executingGateway, KEPT, supergraphOf } from '../executor/executing-gateway.ts';
import { PLANNING } from '../executor/operation.ts';
import type { Ask, FetchCall } from '../executor/run.ts';
import { subgraphUrlVariable, type GraphSettings } from '../settings.ts';
import { AnswerErrors } from './answer-errors.ts';
import { answerPlugin } from './answer-plugin.ts';
import type { AskContext, GraphContext } from './graph-context.ts';
import { presentError } from './graph-error.ts';
import type { GraphMetrics } from './graph-metrics.ts';
import { httpTransport, type SignActor } from './http-transport.ts';
import { inProcessTransport } from './in-process-transport.ts';
import { SubgraphSource } from './subgraph-source.ts';
import type { SubgraphTransport } from './subgraph-transport.ts';
import { refuse, SupergraphKeeper, type SupergraphOrigin } from './supergraph.ts';
import { trustedAnswer } from './trusted-answer.ts';
import type { TrustedDocuments } from './trusted-documents.ts';
import { TrustedOperations } from './trusted-operations.ts';
import { warmDocuments } from './warm-documents.ts';
import { watchFile } from './watch-file.ts';

export interface GraphOptions {
  supergraph: SupergraphOrigin;
  /** Those that run in this process, by name; every other one is asked over HTTP at its address in the supergraph. */
  subgraphs: Record<string, Pick<Subgraph, 'execute'>>;
  trustedDocuments: TrustedDocuments;
  settings: GraphSettings;
  signActor: SignActor | undefined;
  metrics: GraphMetrics;
  log: FastifyBaseLogger;
  warm: boolean;
}

/** The federated graph: registered operations answered straight, others by one Apollo Server; reloadable, able to ask a single subgraph on the gateway's own behalf. */
export class Graph {
  readonly server: ApolloServer<GraphContext>;
  readonly trusted: TrustedOperations;
  readonly answerTrusted: ReturnType<typeof trustedAnswer>;
  readonly #options: GraphOptions;
  readonly #keeper: SupergraphKeeper;
  readonly #transports = new Map<string, SubgraphTransport>();
  readonly #leaving = new Set<SubgraphTransport>();
  readonly #sources = new Map<string, SubgraphSource>();
  #apiSchema!: GraphQLSchema;
  #fullSchema!: GraphQLSchema;

  constructor(options: GraphOptions) {
    this.#options = options;
    const { metrics, log } = options;
    this.#keeper = new SupergraphKeeper(options.supergraph, metrics, (message) => log.error(message));
    process.env.APOLLO_TELEMETRY_DISABLED = 'true';
    const gateway = new ApolloGateway({
      supergraphSdl: this.#keeper,
      buildService: ({ name, url }) => (this.#place(name, url), UNUSED),
      validateSupergraph: true,
      queryPlannerConfig: PLANNING,
      __exposeQueryPlanExperimental: false,
      logger: quiet(log),
    });
    gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
      this.#apiSchema = apiSchema;
      // Made just before by the gateway, which keeps it to itself; to build it once more is a third of its start.
      this.#fullSchema = gateway['supergraphSchema']!;
    });
    const ask: Ask<GraphContext> = (subgraph, call, context) => this.#sources.get(subgraph)!.ask(call, context);
    const answerErrors = new AnswerErrors(metrics, log);
    this.trusted = new TrustedOperations(() => supergraphOf(gateway));
    this.answerTrusted = trustedAnswer(ask, answerErrors);
    this.server = new ApolloServer<GraphContext>({
      gateway: executingGateway(gateway, ask),
      formatError: presentError,
      hideSchemaDetailsFromClientErrors: true,
      includeStacktraceInErrorResponses: false,
      // Who may introspect is asked for each request, by `graph.policy.ts`.
      introspection: true,
      // `origin.ts` refuses what comes from elsewhere, before a body is read.
      csrfPrevention: false,
      persistedQueries: false,
      // By number: to weigh a document it would be written as JSON first.
      documentStore: new InMemoryLRUCache({ maxSize: KEPT, sizeCalculation: () => 1 }),
      allowBatchedHttpRequests: false,
      stopOnTerminationSignals: false,
      nodeEnv: 'production',
      logger: quiet(log),
      plugins: [
        ApolloServerPluginLandingPageDisabled(),
        ApolloServerPluginInlineTraceDisabled(),
        ApolloServerPluginUsageReportingDisabled(),
        ApolloServerPluginCacheControlDisabled(),
        answerPlugin(answerErrors),
      ],
    });
  }

  get apiSchema(): GraphQLSchema {
    return this.#apiSchema;
  }

  /** SHA-256 of the supergraph in use. */
  get inUse(): string {
    return this.#keeper.inUse;
  }

  /** Rejects with InvalidSupergraph when there is nothing to start from. */
  async load(): Promise<void> {
    await this.server.start().catch(refuse);
    await this.#warmUp();
  }

  /** True when a new supergraph is in use. */
  async reload(): Promise<boolean> {
    const changed = await this.#keeper.reload();
    if (changed) await this.#warmUp();
    return changed;
  }

  watch(everyMs: number): () => void {
    return watchFile(this.#keeper.file, everyMs, () => this.reload());
  }

  /** One operation of the gateway's own to one subgraph: who is this subject? Rejects with SUBGRAPH_UNAVAILABLE, like every call. */
  async ask(subgraph: string, call: FetchCall, context: Omit<AskContext, 'deadline'>) {
    const source = this.#sources.get(subgraph);
    if (!source) throw new Error(`The supergraph has no subgraph ${subgraph}.`);
    const deadline = performance.now() + this.#options.settings.requestBudgetMs;
    return source.ask(call, { ...context, deadline });
  }

  async close(): Promise<void> {
    await this.server.stop();
    await Promise.all([...this.#transports.values(), ...this.#leaving].map((transport) => transport.close()));
  }

  #place(name: string, url: string | undefined): void {
    const { settings, metrics, log } = this.#options;
    const transport = this.#transport(name, url);
    const before = this.#transports.get(name);
    if (before) this.#leave(before);
    this.#transports.set(name, transport);
    const source = new SubgraphSource({ name, transport, settings, schema: () => this.#fullSchema, metrics, log });
    this.#sources.set(name, source);
  }

  /** The subgraph is elsewhere from now on. Requests that had begun still ask there, for as long as one may take. */
  #leave(transport: SubgraphTransport): void {
    this.#leaving.add(transport);
    const leave = () => (this.#leaving.delete(transport), void transport.close());
    setTimeout(leave, this.#options.settings.requestBudgetMs).unref();
  }

  #transport(name: string, url: string | undefined): SubgraphTransport {
    const { subgraphs, settings, signActor } = this.#options;
    const local = subgraphs[name];
    if (local) return inProcessTransport(local);
    const address = settings.subgraphUrls.get(subgraphUrlVariable(name)) ?? url;
    if (!address) throw new Error(`The subgraph ${name} has no address: ${subgraphUrlVariable(name)} can give it one.`);
    return httpTransport({ name, url: address, connections: settings.subgraphConnections, answerBytes: settings.subgraphAnswerBytes, signActor });
  }

  async #warmUp(): Promise<void> {
    if (this.#options.warm) await warmDocuments(this.trusted, this.#options.trustedDocuments, this.#options.log);
  }
}

/** Its own executor, which asks this, is never called. */
const UNUSED = { process: () => Promise.reject(new Error('Plans run in executor/.')) };

/** Apollo's own chatter is for debugging; what goes wrong with a request is logged by `answer-plugin.ts`, with its number. */
const quiet = (log: FastifyBaseLogger) => ({
  debug: (message?: string) => log.trace(message),
  info: (message?: string) => log.debug(message),
  warn: (message?: string) => log.warn(message),
  error: (message?: string) => log.error(message),
});
