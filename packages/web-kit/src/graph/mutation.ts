import { useCallback, useRef, useState } from 'react';
import { FRESH_AFTER_EVERY_MUTATION, useGraphClient } from './client.tsx';
import { requestFor, type GraphDocument } from './document.ts';
import type { Problem } from './problem.ts';

/** What came of it. `problem` is for outages and bugs; an expected refusal is a member of the data's result union. */
export type Outcome<Data> = { data: Data; problem: null } | { data: null; problem: Problem };

export interface MutationState<Data, Variables> {
  /**
   * Sends the mutation. Given a function, it is handed the submission's idempotency key: the same key for a repeat of the
   * same input until the platform has answered, a new one afterwards. A second call while the first runs joins it.
   */
  submit: (variables: Variables | ((idempotencyKey: string) => Variables)) => Promise<Outcome<Data>>;
  submitting: boolean;
  /** Why the last submission failed; cleared by the next. */
  problem: Problem | null;
}

interface Submission<Data> {
  input: string;
  key: string;
  running: Promise<Outcome<Data>> | null;
}

/** A mutation of the graph: whatever is on the screen is asked again once it is done. */
export function useMutation<Data, Variables>(document: GraphDocument<Data, Variables>): MutationState<Data, Variables> {
  const client = useGraphClient();
  const last = useRef<Submission<Data> | null>(null);
  const [submitting, setSubmitting] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const submit = useCallback<MutationState<Data, Variables>['submit']>((variables) => {
    const build = typeof variables === 'function' ? (variables as (key: string) => Variables) : () => variables;
    const input = JSON.stringify(build(''));
    const repeated = last.current?.input === input ? last.current : null;
    if (repeated?.running) return repeated.running;

    const submission: Submission<Data> = { input, key: repeated?.key ?? newIdempotencyKey(), running: null };
    const request = requestFor('mutation', document as GraphDocument<never, never>, build(submission.key) as object);
    submission.running = client.executeMutation(request, FRESH_AFTER_EVERY_MUTATION).toPromise().then((result) => {
      const failure = (result.error as { problem?: Problem } | undefined)?.problem ?? null;
      submission.running = null;
      // Unanswered: a repeat must carry the same key, since the platform may have done it.
      if (last.current === submission && !isUnanswered(failure)) last.current = null;
      setSubmitting(false);
      setProblem(failure);
      return failure ? { data: null, problem: failure } : { data: result.data as Data, problem: null };
    });
    last.current = submission;
    setSubmitting(true);
    setProblem(null);
    return submission.running;
  }, [client, document]);

  return { submit, submitting, problem };
}

const UNANSWERED: readonly string[] = ['OFFLINE', 'TIMEOUT', 'UNAVAILABLE', 'SIGNED_OUT', 'BROKEN'];
const isUnanswered = (problem: Problem | null) => problem !== null && UNANSWERED.includes(problem.kind);

/** A version 4 UUID; `crypto.randomUUID` is missing where the page is served without TLS. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
