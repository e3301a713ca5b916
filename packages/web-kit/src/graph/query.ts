import { useCallback, useLayoutEffect, useState } from 'react';
import { FRESH_AFTER_EVERY_MUTATION, useGraphClient } from './client.tsx';
import { requestFor, type GraphDocument } from './document.ts';
import { problemOf, type Problem } from './problem.ts';
import { useSlow } from './slow.ts';

/** What a page knows about its data. Exactly one of `loading`, `error` and `data` leads; see PageStates. */
export interface QueryState<Data> {
  /** True once the first answer has kept a person waiting for 200 ms. */
  loading: boolean;
  /** Set when there is nothing to show. */
  error: Problem | null;
  /** The answer. May be in part: fields the graph could not read are null, and `partial` says so. */
  data: Data | undefined;
  partial: Problem | null;
  /** A newer answer is on its way while this one is shown. */
  refreshing: boolean;
  /** Asks again, past the cache. */
  retry: () => void;
}

interface QueryOptions<Variables> {
  variables?: Variables;
  /** True: do not ask (yet). */
  pause?: boolean;
  /** True: keep showing the answer to the former variables until the new one is there (search as one types). */
  keepPrevious?: boolean;
}

interface Received {
  key: number;
  data: unknown;
  problem: Problem | null;
  stale: boolean;
}

/**
 * Asks the graph for a trusted document and keeps the answer fresh: shown from the cache at once, asked again behind it,
 * and again after every mutation.
 */
export function useQuery<Data, Variables>(document: GraphDocument<Data, Variables>, options: QueryOptions<Variables> = {}): QueryState<Data> {
  const { variables, pause = false, keepPrevious = false } = options;
  const client = useGraphClient();
  const request = requestFor('query', document as GraphDocument<never, never>, variables ?? {});
  const [attempt, setAttempt] = useState(0);
  const [received, setReceived] = useState<Received | null>(null);

  useLayoutEffect(() => {
    if (pause) return;
    const requestPolicy = attempt > 0 ? 'network-only' : 'cache-and-network';
    const { unsubscribe } = client.executeQuery(request, { requestPolicy, ...FRESH_AFTER_EVERY_MUTATION }).subscribe((result) => {
      const problem = (result.error as { problem?: Problem } | undefined)?.problem ?? null;
      setReceived({ key: request.key, data: result.data, problem, stale: result.stale });
    });
    return unsubscribe;
    // The key stands for document and variables.
  }, [client, request.key, attempt, pause]);

  const retry = useCallback(() => {
    setReceived((old) => (old?.problem && !hasContent(old.data) ? null : old));
    setAttempt((n) => n + 1);
  }, []);

  const current = received && (received.key === request.key || keepPrevious) ? received : null;
  const loading = useSlow(!pause && !current);
  const content = current && hasContent(current.data);
  return {
    loading,
    error: current && !content ? current.problem : null,
    data: current && (content || !current.problem) ? (current.data as Data) : undefined,
    partial: content ? current.problem : null,
    refreshing: Boolean(current && (current.stale || current.key !== request.key)),
    retry,
  };
}

/** An answer whose every root field failed is no content. */
function hasContent(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.values(data).some((value) => value !== null);
}

/** The same state with other data: what a slot's hook returns from its query. */
export function mapData<From, To>(state: QueryState<From>, map: (data: From) => To): QueryState<To> {
  return { ...state, data: state.data === undefined ? undefined : map(state.data) };
}

/**
 * One root field of an answer as a state of its own: the graph leaves it null when it could not be read, which is then this
 * state's error and nobody else's. `partOf(useQuery(PostingDocument, …), ({ posting }) => posting)`
 */
export function partOf<From, To>(state: QueryState<From>, pick: (data: From) => To | null | undefined): QueryState<To> {
  const data = state.data === undefined ? undefined : (pick(state.data) ?? undefined);
  if (data !== undefined || state.data === undefined) return { ...state, data };
  return { ...state, data, partial: null, error: state.partial ?? problemOf('NOT_FOUND') };
}
