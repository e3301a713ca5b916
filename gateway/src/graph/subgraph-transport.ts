import type { DocumentNode } from 'graphql';
import type { Actor } from '@takara/subgraph-kit';
import type { Deadline } from './deadline.ts';

/** One operation as the planner wrote it for one subgraph. */
export interface SubgraphCall {
  readonly query: string;
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | undefined;
  readonly actor: Actor | null;
  readonly requestId: string;
}

/** Carries a call to a subgraph and its answer back, unchecked. Rejects when there is none, and when its time is over. */
export interface SubgraphTransport {
  send(call: SubgraphCall, deadline: Deadline): Promise<unknown>;
  close(): Promise<void>;
}

/** No connection, or one that broke before the answer began: a read may be sent once more. */
export class ConnectionFailed extends Error {}
