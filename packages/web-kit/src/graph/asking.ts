import { useCallback, useState } from 'react';
import { useGraphClient } from './client.tsx';
import { requestFor, type GraphDocument } from './document.ts';
import type { Outcome } from './mutation.ts';
import type { Problem } from './problem.ts';

export interface AskingState<Data, Variables> {
  /** Asks anew each time, past the cache. */
  ask: (variables: Variables) => Promise<Outcome<Data>>;
  asking: boolean;
  /** Why the last question failed; cleared by the next. */
  problem: Problem | null;
}

/** A query that is asked when somebody presses something, and not before. */
export function useAsking<Data, Variables>(document: GraphDocument<Data, Variables>): AskingState<Data, Variables> {
  const client = useGraphClient();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const ask = useCallback(async (variables: Variables): Promise<Outcome<Data>> => {
    setAsking(true);
    setProblem(null);
    const request = requestFor('query', document as GraphDocument<never, never>, variables as object);
    const result = await client.executeQuery(request, { requestPolicy: 'network-only' }).toPromise();
    const failure = (result.error as { problem?: Problem } | undefined)?.problem ?? null;
    setAsking(false);
    setProblem(failure);
    return failure ? { data: null, problem: failure } : { data: result.data as Data, problem: null };
  }, [client, document]);
  return { ask, asking, problem };
}
