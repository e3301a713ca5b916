import type { Change } from './change.ts';
import type { World } from './world.ts';

/** What of our code lets a scenario end well, and how it is taken out. */
export interface Protection {
  /** In Japanese: what the platform no longer does. */
  readonly without: string;
  readonly changes: readonly Change[];
}

/** One fault: what is done, what must be so, and what was seen. */
export interface Scenario {
  /** In Japanese: what happens. */
  readonly title: string;
  /** What must be so. */
  readonly expects: string;
  /** Without it the scenario fails: `npm run faults -- --unprotected` shows that. */
  readonly protection: Protection;
  /** Does it, mends it, and answers with what it saw. Throws when it is not as it must be. */
  run(world: World): Promise<string>;
}

/** Why a scenario cannot be run on this machine; said, never hidden. */
export class Skipped extends Error {}

/** Something is not as it must be. Everything else that a scenario throws is a fault of its own. */
export class NotSo extends Error {}

/** Throws NotSo with the sentence unless it holds. */
export function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new NotSo(otherwise);
}
