import { parameter } from '@takara/policy-aomori';

/** What the pack in force says of measure 5-3. `horizonMonths`: how far ahead somebody counts as leaving; `finishDaysBefore`: how long before that day a hand-over should be done. */
export interface SuccessionLimits {
  readonly horizonMonths: number;
  readonly finishDaysBefore: number;
  readonly sessionsToConfirm: number;
  readonly advisoryPosts: readonly string[];
}

export const successionLimits = (): SuccessionLimits => ({
  horizonMonths: parameter('career.succession.horizonMonths').value,
  finishDaysBefore: parameter('career.succession.finishDaysBefore').value,
  sessionsToConfirm: parameter('career.succession.sessionsToConfirm').value,
  advisoryPosts: parameter('career.succession.advisoryPosts').value,
});
