import type { Actor } from '@takara/subgraph-kit';
import type { AnswerType } from './media-type.ts';

/** What one request carries to the subgraphs. */
export interface GraphContext {
  readonly actor: Actor | null;
  readonly requestId: string;
  /** Milliseconds of `performance.now()` after which no subgraph is waited for. */
  readonly deadline: number;
  /** The media type that the client asked for. */
  readonly answerType: AnswerType;
  /** The request came by GET: it may change nothing. */
  readonly readOnly: boolean;
}

/** As much of it as a subgraph is asked with. */
export type AskContext = Pick<GraphContext, 'actor' | 'requestId' | 'deadline'>;
