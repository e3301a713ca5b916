import type { Dispatcher } from 'undici';
import type { Actor } from '@takara/subgraph-kit';
import { ConnectionFailed, type SubgraphTransport } from './subgraph-transport.ts';

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
  // Time is bounded by the signal of each call; a connection that never opens must not outlive it by much.
  // The client is loaded where something is asked over HTTP, which the embedded composition does not.
  const loading = import('undici').then(({ Pool }) => new Pool(origin, { connections, headersTimeout: 0, bodyTimeout: 0, connect: { timeout: 5_000 } }));

  return {
    async send({ query, variables, operationName, actor, requestId }, signal) {
      const authorization = actor && signActor ? { authorization: `Bearer ${await signActor(actor, name)}` } : {};
      const pool = await loading;
      const response = await connected(
        pool.request({
          path: pathname,
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', 'x-request-id': requestId, ...authorization },
          body: JSON.stringify({ query, variables, operationName }),
          signal,
        }),
      );
      return JSON.parse(await readAnswer(response, answerBytes)) as unknown;
    },
    close: async () => (await loading).destroy(),
  };
}

async function readAnswer({ headers, body }: Dispatcher.ResponseData, most: number): Promise<string> {
  const type = String(headers['content-type'] ?? '');
  if (!JSON_TYPE.test(type) || headers['content-encoding'] !== undefined) return giveUp(body, `answers ${type || 'without a type'}`);
  if (Number(headers['content-length'] ?? 0) > most) return giveUp(body, `answers more than ${most} bytes`);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) return giveUp(body, `answers more than ${most} bytes`);
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

function giveUp(body: Dispatcher.ResponseData['body'], reason: string): never {
  body.on('error', () => {}).destroy();
  throw new Error(reason);
}

const BROKEN = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT']);

async function connected<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    throw typeof code === 'string' && BROKEN.has(code) ? new ConnectionFailed(code, { cause: error }) : error;
  }
}
