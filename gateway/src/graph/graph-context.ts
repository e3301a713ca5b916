import type { Actor } from '@takara/subgraph-kit';

/** What one request carries through Apollo Server to the data sources. */
export interface GraphContext {
  readonly actor: Actor | null;
  readonly requestId: string;
  /** Milliseconds of `performance.now()` after which no subgraph is waited for. */
  readonly deadline: number;
  /** The request came by GET: it may change nothing. */
  readonly readOnly?: boolean;
  /** Set while the registered operations are planned at start: nobody is asked. */
  readonly warming?: true;
}
