import { isFeatureOn } from '@takara/policy-aomori';
import { limit, type Limit } from '../side-assignments/limits.ts';

/** Something of the pack that has a name: a criterion, a relation to look at. */
export interface Named {
  readonly code: string;
  readonly label: string;
}

/** 営利企業への従事等の許可の決まり（地方公務員法38条、総行公第72号）. Hours a month count all permits of a person together. */
export interface Rules {
  readonly criteria: readonly Named[];
  /** What is never a reason to refuse. */
  readonly principles: readonly Named[];
  readonly relations: readonly Named[];
  /** Where criteria, principles and relations are written. */
  readonly source: string;
  readonly hoursPerMonth: Limit<number>;
  readonly hoursPerWeek: Limit<number>;
  readonly workdayHours: Limit<number>;
  readonly longestMonths: Limit<number>;
  readonly renewFromDays: Limit<number>;
  readonly decideWithinDays: Limit<number>;
  readonly reapplyDays: Limit<number>;
  readonly staffKinds: Limit<readonly string[]>;
}

/** Whether the prefecture has decided what the policy only considers (1-4b). While it has not, nothing of this is there for anybody. */
export const isDecided = (): boolean => isFeatureOn('m.1-4b');

/** As the policy pack in force says. */
export function rulesInForce(): Rules {
  const criteria = limit('career.outsideActivity.criteria');
  return {
    criteria: namedIn(criteria.value),
    principles: namedIn(limit('career.outsideActivity.principles').value),
    relations: namedIn(limit('career.outsideActivity.relations').value),
    source: criteria.source,
    hoursPerMonth: limit('career.outsideActivity.maxHoursPerMonth'),
    hoursPerWeek: limit('career.outsideActivity.maxHoursPerWeek'),
    workdayHours: limit('career.outsideActivity.maxWorkdayHours'),
    longestMonths: limit('career.outsideActivity.longestMonths'),
    renewFromDays: limit('career.outsideActivity.renewFromDays'),
    decideWithinDays: limit('career.outsideActivity.decideWithinDays'),
    reapplyDays: limit('career.outsideActivity.reapplyDays'),
    staffKinds: limit('career.outsideActivity.staffKinds'),
  };
}

/** 「NO_CONFLICT:職務との間に利害の関係がない」: code and words. */
const namedIn = (values: readonly string[]): Named[] => values.map((value) => ({ code: value.slice(0, value.indexOf(':')), label: value.slice(value.indexOf(':') + 1) }));
