import { getSource, parameter } from '@takara/policy-aomori';
import type { SupportLimit } from './candidate.ts';

/** What the pack in force says of measure 5-2. */
export interface SupportLimits {
  readonly months: number;
  readonly withinDays: number;
  readonly most: SupportLimit;
  readonly staffKinds: readonly string[];
}

export function limitsInForce(): SupportLimits {
  const most = parameter('career.support.mostNewcomers');
  return {
    months: parameter('career.support.months').value,
    withinDays: parameter('career.support.withinDays').value,
    most: { value: most.value, source: `${getSource(most.source).title}${most.default ? '（県の決定前の仮の値）' : ''}` },
    staffKinds: parameter('career.support.staffKinds').value,
  };
}
