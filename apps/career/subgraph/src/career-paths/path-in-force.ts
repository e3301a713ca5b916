import type { CareerPath } from '@takara/policy-aomori';

/** The newest version of the family's path that is in force on the day; null while there is none. */
export function pathInForce(paths: readonly CareerPath[], jobFamily: string, on: string): CareerPath | null {
  const inForce = paths.filter((path) => path.jobFamily === jobFamily && path.validFrom <= on && (path.validTo === null || on < path.validTo));
  return inForce.toSorted((a, b) => b.version - a.version)[0] ?? null;
}
