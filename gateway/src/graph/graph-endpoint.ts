import { HeaderMap } from '@apollo/server';
import type { Actor } from '@takara/subgraph-kit';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphSettings } from '../settings.ts';
import { adHocGuard } from './ad-hoc.ts';
import { deadlineIn } from './deadline.ts';
import type { Graph } from './graph.ts';
import type { GraphContext } from './graph-context.ts';
import { Refused } from './graph-error.ts';
import type { GraphMetrics } from './graph-metrics.ts';
import { readGraphRequest, readSearch, type GraphRequest } from './graph-request.ts';
import { mayAskAdHoc, mayIntrospect, type Asker } from './graph.policy.ts';
import { readJsonBody, refuseOddEncodings } from './json-body.ts';
import { answerType, type AnswerType } from './media-type.ts';
import { refuseForeignOrigin } from './origin.ts';
import { refusalHandler } from './refusal-handler.ts';
import { SharedAnswers } from './shared-answers.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** Who sends a request; null when nobody is signed in. */
export type Authenticate = (request: FastifyRequest) => Promise<Actor | null>;

export interface GraphEndpointOptions {
  graph: Graph;
  paths: readonly string[];
  trustedDocuments: TrustedDocuments;
  settings: GraphSettings;
  metrics: GraphMetrics;
  /** Absent: no sign-in exists here, and anybody may ask. */
  authenticate: Authenticate | undefined;
}

declare module 'fastify' {
  interface FastifyRequest {
    asker: Asker | null;
    answerType: AnswerType;
  }
}

/** GraphQL over HTTP: POST with JSON, GET for reads. Every refusal is an answer with one error of the closed list. */
export const graphEndpoint: FastifyPluginAsync<GraphEndpointOptions> = async (app, { graph, paths, trustedDocuments, settings, metrics, authenticate }) => {
  const guardAdHoc = adHocGuard(settings);
  const shared = new SharedAnswers();

  app.decorateRequest('asker', null);
  app.decorateRequest('answerType', 'application/json');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: settings.bodyBytes }, async (_: FastifyRequest, body: Buffer) => readJsonBody(body, settings.jsonDepth));
  app.setErrorHandler(refusalHandler(metrics));

  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    refuseForeignOrigin(request.headers, settings.publicUrl);
    refuseOddEncodings(request.headers);
    const type = answerType(request.headers.accept);
    if (type === null) throw new Refused('BAD_REQUEST', 'Accept は application/graphql-response+json か application/json です', 406);
    request.answerType = type;
    request.asker = await inTime(whoAsks(request, authenticate), settings.requestBudgetMs);
  });

  for (const url of paths) {
    app.route({
      method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      url,
      handler: async (_, reply) => {
        void reply.header('allow', 'GET, POST');
        throw new Refused('BAD_REQUEST', 'GET か POST で送ってください', 405);
      },
    });
    app.route({
      method: ['GET', 'POST'],
      url,
      handler: async (request, reply) => {
        const asker = request.asker as Asker;
        const isGet = request.method === 'GET';
        const asked = readGraphRequest(isGet ? readSearch(new URL(request.url, 'http://gateway').searchParams) : request.body, trustedDocuments, settings.variablesBytes);
        if (!asked.trusted) {
          request.operation = 'ad hoc';
          if (!mayAskAdHoc(asker)) throw new Refused('OPERATION_NOT_REGISTERED');
          guardAdHoc(asked, graph.apiSchema, mayIntrospect(asker, settings.bareIntrospection));
        }
        const done = metrics.requested();
        const text = await answer(request, reply, asked, isGet);
        done(reply.statusCode < 400 ? 'answered' : 'refused');
        return text;
      },
    });
  }

  /** Registered operations go straight to the executor; what is left, and what there is to say against one, is Apollo Server's. */
  async function answer(request: FastifyRequest, reply: FastifyReply, asked: GraphRequest, readOnly: boolean): Promise<string> {
    const { asker, id, answerType } = request;
    const context: GraphContext = { actor: asker?.kind === 'ACTOR' ? asker.actor : null, requestId: id, deadline: performance.now() + settings.requestBudgetMs, answerType, readOnly };
    const operation = asked.trusted ? graph.trusted.find(asked.query, asked.operationName) : null;
    if (asked.trusted) request.operation = operation?.title ?? nameOf(asked.query);
    if (!operation || (operation.writes && readOnly)) return answerByServer(reply, asked, context);
    const { status, text } = await shared.answer(operation, asked, context, () => graph.answerTrusted(operation, asked.variables ?? {}, context));
    void reply.code(status).header('content-type', `${answerType}; charset=utf-8`);
    return text;
  }

  /** Apollo Server sees a POST whatever came: its own reading of a GET knows no registered operations. */
  async function answerByServer(reply: FastifyReply, { query, operationName, variables }: GraphRequest, context: GraphContext): Promise<string> {
    const { status, headers, body } = await graph.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: new HeaderMap([['content-type', 'application/json'], ...acceptOf(context.answerType)]), search: '', body: { query, operationName: operationName ?? null, variables: variables ?? null } },
      context: async () => context,
    });
    for (const [name, value] of headers) void reply.header(name, value);
    void reply.code(status ?? 200);
    if (body.kind !== 'complete') throw new Error('The gateway offers no incremental delivery.');
    return body.string;
  }
};

/** JSON is what Apollo Server answers to whoever says nothing; what somebody says it reads anew for each request. */
const acceptOf = (type: AnswerType): [string, string][] => (type === 'application/json' ? [] : [['accept', type]]);

/** `query EmployeePage`, of a registered text; its fragments may come first. */
const nameOf = (registered: string) => /\b(?:query|mutation) \w+(?=[\s({])/.exec(registered)?.[0] ?? 'registered';

async function whoAsks(request: FastifyRequest, authenticate: Authenticate | undefined): Promise<Asker> {
  if (!authenticate) return { kind: 'ANYBODY' };
  const actor = await authenticate(request);
  if (actor === null) throw new Refused('UNAUTHENTICATED');
  return { kind: 'ACTOR', actor };
}

/** Who asks is looked up for as long as pages have patience, and is known to the next request; this one has a budget. */
function inTime<T>(answer: Promise<T>, ms: number): Promise<T> {
  const time = deadlineIn(ms);
  return new Promise((resolve, reject) => {
    time.whenOver(() => reject(new Refused('SUBGRAPH_UNAVAILABLE')));
    void answer.then(resolve, reject).then(time.clear);
  });
}
