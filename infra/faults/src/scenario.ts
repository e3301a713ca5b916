import type { World } from './world.ts';

/** One fault: what is done, what must be so, and what was seen. */
export interface Scenario {
  /** In Japanese: what happens. */
  readonly title: string;
  /** What must be so. */
  readonly expects: string;
  /** Does it, mends it, and answers with what it saw. Throws when it is not as it must be. */
  run(world: World): Promise<string>;
}

/** Why a scenario cannot be run on this machine; said, never hidden. */
export class Skipped extends Error {}

/** Throws with the sentence unless it holds. */
export function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}
