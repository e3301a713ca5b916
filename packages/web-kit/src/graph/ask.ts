import { problemOf, problemOfErrors, type GraphError, type Problem } from './problem.ts';

/** Longer than any budget of the gateway (3 s a subgraph), shorter than patience. */
export const ANSWER_WITHIN_MS = 12_000;

export interface Question {
  documentId: string;
  operationName?: string;
  variables: object;
}

/** `data` may stand beside a problem: the part that could be read. */
export interface Answer {
  data: Record<string, unknown> | null;
  problem: Problem | null;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Sixteen hex digits: enough to find one request among a day's. */
export function newRequestId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Sends one trusted document to the graph and never throws: whatever goes wrong is a problem with its number. */
export async function ask(question: Question, { fetch, signal }: { fetch: Fetch; signal: AbortSignal }): Promise<Answer> {
  const requestId = newRequestId();
  let response: Response;
  let body: { data?: Record<string, unknown> | null; errors?: GraphError[] };
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), ANSWER_WITHIN_MS);
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', 'x-request-id': requestId },
      credentials: 'same-origin',
      signal: AbortSignal.any([signal, limit.signal]),
      body: JSON.stringify(question),
    });
    if (response.status === 401) return { data: null, problem: problemOf('SIGNED_OUT', requestId) };
    body = await response.json();
  } catch (error) {
    if (limit.signal.aborted) return { data: null, problem: problemOf('TIMEOUT', requestId) };
    return { data: null, problem: problemOf(error instanceof SyntaxError ? 'UNAVAILABLE' : 'OFFLINE', requestId) };
  } finally {
    clearTimeout(timer);
  }
  const known = response.headers.get('x-request-id') ?? requestId;
  if (body.errors?.length) return { data: body.data ?? null, problem: problemOfErrors(body.errors, known) };
  if (!body.data) return { data: null, problem: problemOf('UNAVAILABLE', known) };
  return { data: body.data, problem: null };
}
