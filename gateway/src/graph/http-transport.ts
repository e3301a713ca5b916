import { isUtf8 } from 'node:buffer';
import type { DocumentNode } from 'graphql';
import type { Dispatcher, Pool } from 'undici';
import type { Actor } from '@takara/subgraph-kit';
import type { Deadline } from './deadline.ts';
import { ConnectionFailed, type SubgraphCall, type SubgraphTransport } from './subgraph-transport.ts';

/** A token that tells a subgraph who asks; `audience` is the subgraph's name. */
export type SignActor = (actor: Actor, audience: string) => Promise<string>;

interface HttpTransportOptions {
  name: string;
  url: string;
  connections: number;
  /** Bytes of one answer. */
  answerBytes: number;
  signActor: SignActor | undefined;
}

const JSON_TYPE = /^application\/(graphql-response\+)?json\b/i;

/** A subgraph behind HTTP: kept-alive connections, an answer no longer than allowed, JSON or nothing. */
export function httpTransport({ name, url, connections, answerBytes, signActor }: HttpTransportOptions): SubgraphTransport {
  const { origin, pathname } = new URL(url);
  // Time is bounded by the deadline of each call; a connection that never opens must not outlive it by much.
  // The client is loaded where something is asked over HTTP, which the embedded composition does not.
  const loading = import('undici').then(({ Pool }) => new Pool(origin, { connections, headersTimeout: 0, bodyTimeout: 0, connect: { timeout: 5_000 } }));
  const write = requestWriter();

  return {
    async send(call, deadline) {
      const { actor, requestId } = call;
      const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', 'x-request-id': requestId };
      if (actor && signActor) headers.authorization = `Bearer ${await signActor(actor, name)}`;
      return post(await loading, { path: pathname, method: 'POST', headers, body: write(call) }, answerBytes, deadline);
    },
    close: async () => (await loading).destroy(),
  };
}

/** Writes requests as JSON; what all requests of one operation share is written once. */
function requestWriter(): (call: SubgraphCall) => string {
  const heads = new WeakMap<DocumentNode, string>();
  return ({ document, query, operationName, variables }) => {
    let head = heads.get(document);
    if (head === undefined) heads.set(document, (head = JSON.stringify({ query, operationName }).slice(0, -1)));
    return `${head},"variables":${JSON.stringify(variables)}}`;
  };
}

/** Straight from the parser, with no stream between. What is thrown in a handler gives the connection up and rejects. */
function post(pool: Pool, options: Dispatcher.DispatchOptions, most: number, deadline: Deadline): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    let begun = false;
    let giveUp: ((reason: Error) => void) | undefined;
    deadline.whenOver((reason) => {
      giveUp?.(reason);
      reject(reason);
    });
    pool.dispatch(options, {
      onRequestStart(controller) {
        giveUp = (reason) => controller.abort(reason);
        if (deadline.over) giveUp(deadline.over);
      },
      onResponseStart(_, status, headers) {
        if (status < 200) return;
        begun = true;
        const type = String(headers['content-type'] ?? '');
        if (!JSON_TYPE.test(type) || headers['content-encoding'] !== undefined) throw new Error(`answers ${type || 'without a type'}`);
        if (Number(headers['content-length'] ?? 0) > most) throw new Error(`answers more than ${most} bytes`);
      },
      onResponseData(_, chunk) {
        length += chunk.length;
        if (length > most) throw new Error(`answers more than ${most} bytes`);
        chunks.push(chunk);
      },
      onResponseEnd: () => resolve(readAnswer(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks))),
      onResponseError: (_, error) => reject(begun ? error : failure(error)),
    });
  });
}

function readAnswer(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw new Error('answers what is no UTF-8');
  return JSON.parse(bytes.toString()) as unknown;
}

const BROKEN = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT']);

function failure(error: Error): Error {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && BROKEN.has(code) ? new ConnectionFailed(code, { cause: error }) : error;
}
