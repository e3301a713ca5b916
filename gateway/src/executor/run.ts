import type { GraphQLError } from 'graphql';
import type { Data } from './own.ts';

/** What a subgraph answered, its shape already checked. */
export interface FetchAnswer {
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** What a plan asks of one subgraph. One object for all calls, for as long as the operation is kept: what is made of it stands beside it. */
export interface FetchText {
  readonly query: string;
  readonly operationName: string | undefined;
}

/** A fetch on its way to one subgraph. */
export interface FetchCall {
  text: FetchText;
  variables: Data;
}

/** Asks one subgraph on behalf of whoever `context` names. Rejects when there is no answer. */
export type Ask<Context> = (subgraph: string, call: FetchCall, context: Context) => Promise<FetchAnswer>;

/** One request that is being answered. */
export interface Run<Context> {
  readonly context: Context;
  readonly variables: Readonly<Data>;
  readonly ask: Ask<Context>;
  /** In the order in which they became known. */
  readonly errors: GraphQLError[];
}
