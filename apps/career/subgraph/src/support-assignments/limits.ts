import { parameter } from '@takara/policy-aomori';
import { sourceOf } from '../sources.ts';
import type { SupportLimit } from './candidate.ts';

/** What the pack in force says of measure 5-2. */
export interface SupportLimits {
  readonly months: number;
  readonly withinDays: number;
  readonly most: SupportLimit;
  readonly staffKinds: readonly string[];
}

export function limitsInForce(): SupportLimits {
  return {
    months: parameter('career.support.months').value,
    withinDays: parameter('career.support.withinDays').value,
    most: { value: parameter('career.support.mostNewcomers').value, source: sourceOf('career.support.mostNewcomers') },
    staffKinds: parameter('career.support.staffKinds').value,
  };
}
