import type { Subgraph } from '@takara/subgraph-kit';
import type { SubgraphTransport } from './subgraph-transport.ts';

/** A subgraph of the same process: the frozen actor itself is handed over, and nothing is serialized. */
export const inProcessTransport = (subgraph: Pick<Subgraph, 'execute'>): SubgraphTransport => ({
  send: ({ query, document, variables, operationName, actor, requestId }, deadline) =>
    new Promise((resolve, reject) => {
      deadline.whenOver(reject);
      subgraph.execute({ document, source: query, variables, ...(operationName ? { operationName } : {}), actor, requestId }).then(resolve, reject);
    }),
  // Whoever made the subgraph closes it.
  close: async () => {},
});
