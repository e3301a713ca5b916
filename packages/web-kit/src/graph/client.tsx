import { Client, cacheExchange, CombinedError, getOperationName, type Exchange, type Operation, type OperationResult } from '@urql/core';
import { createContext, useContext, type ReactNode } from 'react';
import { concatMap, filter, make, merge, mergeMap, pipe, takeUntil } from 'wonka';
import { ask, type Answer, type Fetch } from './ask.ts';

/**
 * Every cached answer carries this mark and every mutation names it: after somebody did something, whatever
 * stands on the screen is asked again. A list that was empty cannot know the type it will hold.
 */
const EVERYTHING = ['*'];
export const FRESH_AFTER_EVERY_MUTATION = { additionalTypenames: EVERYTHING };

/**
 * The last exchange: sends the document's hash, and gives up when nobody waits any more. What is written goes out one after the
 * other, each when the one before is answered: a draft that is still on its way does not come after the form itself.
 */
const edgeExchange = (fetch: Fetch): Exchange => () => (operations$) => {
  const answersOf = (operation: Operation) => pipe(
    make<OperationResult>(({ next, complete }) => {
      const abandoned = new AbortController();
      const { documentId } = operation.query as unknown as { documentId: string };
      void ask({ documentId, operationName: getOperationName(operation.query), variables: operation.variables ?? {} }, { fetch, signal: abandoned.signal }).then((answer) => {
        if (!abandoned.signal.aborted) next(resultOf(operation, answer));
        complete();
      });
      return () => abandoned.abort();
    }),
    takeUntil(pipe(operations$, filter((other) => other.kind === 'teardown' && other.key === operation.key))),
  );
  return merge([
    pipe(operations$, filter(({ kind }) => kind === 'query'), mergeMap(answersOf)),
    pipe(operations$, filter(({ kind }) => kind === 'mutation'), concatMap(answersOf)),
  ]);
};

function resultOf(operation: Operation, { data, problem }: Answer): OperationResult {
  const error = problem ? Object.assign(new CombinedError({ networkError: new Error(problem.title) }), { problem }) : undefined;
  return { operation, data: data ?? undefined, error, extensions: undefined, hasNext: false, stale: false };
}

export type GraphClient = Client;

/** One client a page. `fetch` is the browser's; a test gives its own edge. */
export function createGraphClient(fetch: Fetch = (url, init) => globalThis.fetch(url, init)): GraphClient {
  return new Client({ url: '/graphql', preferGetMethod: false, exchanges: [cacheExchange, edgeExchange(fetch)] });
}

const GraphContext = createContext<GraphClient | null>(null);

export function GraphProvider({ client, children }: { client: GraphClient; children: ReactNode }) {
  return <GraphContext value={client}>{children}</GraphContext>;
}

export function useGraphClient(): GraphClient {
  const client = useContext(GraphContext);
  if (!client) throw new Error('No graph client: a page is rendered inside the shell, or by renderModule in a test.');
  return client;
}
