import type { EntityName } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { RequestContext } from './context.ts';
import type { FactData } from './events/fact-shapes.ts';
import type { Fact } from './events/fact.ts';
import type { ReadableTier } from './tier-guard.ts';

/** Answers many references to one type at once, in order; null for one that does not exist or may not be seen. */
export type References<Reference = any, Value = object> = (references: readonly Reference[], context: RequestContext) => Promise<readonly (Value | null | Error)[]>;

/** Takes in a fact of another module, in a transaction of its own that also holds the inbox mark: once in effect. */
export type Consumer = (fact: Fact, em: SqlEntityManager) => Promise<void>;

/**
 * What is read of a fact's data, and what is done with it. `reads` is committed and compared with what the teller promises,
 * so that who changes a fact is told whom it breaks; `take` finds those fields in `data` and no others.
 */
export interface Consumption {
  readonly reads: FactData;
  readonly take: Consumer;
}

/** One feature folder, wired: what `index.ts` exports and `createSubgraph` gathers. */
export interface Feature {
  /** Stored. */
  readonly entities?: readonly EntityName<any>[];
  /** Asked. */
  readonly resolvers?: readonly Function[];
  /** Types that no query reaches by itself. */
  readonly types?: readonly Function[];
  /** Entities of this module that others refer to, by type name. Malformed ids are dropped before they get here. */
  readonly references?: Readonly<Record<string, References>>;
  /** For each type with a field at P2 or above: the highest tier that a request may read of a row. */
  readonly readable?: Readonly<Record<string, ReadableTier>>;
  /** Facts taken in, by type. */
  readonly consumes?: Readonly<Record<string, Consumption>>;
  /** Facts given out: type to the JSON schema of its data. */
  readonly publishes?: Readonly<Record<string, object>>;
}
