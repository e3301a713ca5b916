import type { Parameter, Unit } from './pack.type.ts';

/** Every figure a module reads, with its unit. A pack that lacks one, or brings another, is refused (PK-191). */
export const PARAMETER_UNITS = {
  'work.hoursPerDay': 'h',
  'work.hoursPerWeek': 'h',
  'career.sideAssignment.maxShareOfHours': 'percent',
  'career.sideAssignment.maxHoursPerDay': 'h',
  'career.sideAssignment.maxDaysPerMonth': 'day',
  'career.sideAssignment.maxHoursPerMonth': 'h',
  'career.sideAssignment.managersExcluded': 'boolean',
  'career.sideAssignment.staffKinds': 'list',
  'career.sideAssignment.maxYearlyOvertime': 'h',
  'career.selfDeclaration.opensOn': 'text',
  'career.selfDeclaration.deadline': 'text',
  'career.selfDeclaration.remindDaysBefore': 'day',
  'career.selfDeclaration.lateDays': 'day',
  'career.selfDeclaration.staffKinds': 'list',
  'career.selfDeclaration.mostWishedPlaces': 'count',
  'career.selfDeclaration.districts': 'list',
  'career.careerPlan.freshMonths': 'month',
  'career.careerPlan.staffKinds': 'list',
  'career.support.months': 'month',
  'career.support.withinDays': 'day',
  'career.support.mostNewcomers': 'count',
  'career.support.staffKinds': 'list',
  'career.deployment.targetShares': 'list',
  'career.deployment.staffKinds': 'list',
  'career.deployment.licences': 'list',
  'career.deployment.licenceFrom': 'text',
  'career.deployment.municipalities': 'list',
  'career.deployment.watchingDepartments': 'list',
  'career.deployment.restDays': 'day',
  'career.deployment.mostDaysAway': 'day',
  'career.deployment.homeFloorPercent': 'percent',
  'career.deployment.dispatchFromDays': 'day',
  'career.deployment.farCountsAsDays': 'day',
  'career.deployment.solverSeconds': 'count',
  'organization.retirement.ageSteps': 'list',
  'organization.retirement.managerAgeLimit': 'year',
  'organization.retirement.reappointedUntil': 'year',
  'career.succession.horizonMonths': 'month',
  'career.succession.finishDaysBefore': 'day',
  'career.succession.sessionsToConfirm': 'count',
  'career.succession.advisoryPosts': 'list',
  'career.skills.evidenceStrength': 'list',
  'career.skills.confirmedFrom': 'text',
  'career.skills.remindDaysBefore': 'day',
  'career.internalPosting.staffKinds': 'list',
  'career.internalPosting.columns': 'list',
  'career.internalPosting.monthsInPost': 'month',
  'career.internalPosting.mostAtOnce': 'count',
  'career.internalPosting.movesOn': 'text',
  'career.internalPosting.lapseDays': 'day',
  'career.outsideActivity.criteria': 'list',
  'career.outsideActivity.principles': 'list',
  'career.outsideActivity.relations': 'list',
  'career.outsideActivity.maxHoursPerMonth': 'h',
  'career.outsideActivity.maxHoursPerWeek': 'h',
  'career.outsideActivity.maxWorkdayHours': 'h',
  'career.outsideActivity.longestMonths': 'month',
  'career.outsideActivity.renewFromDays': 'day',
  'career.outsideActivity.decideWithinDays': 'day',
  'career.outsideActivity.reapplyDays': 'day',
  'career.outsideActivity.staffKinds': 'list',
  'career.secondment.staffKinds': 'list',
  'career.secondment.longestMonths': 'list',
  'career.secondment.startsOn': 'text',
  'career.secondment.reportEveryMonths': 'month',
  'career.secondment.reportNoticeDays': 'day',
  'career.secondment.shareWithinDays': 'day',
  'career.rotation.staffKinds': 'list',
  'career.rotation.entryGrades': 'list',
  'career.rotation.singleDepartmentFamilies': 'list',
  'career.rotation.monthsAway': 'month',
  'career.rotation.forecastYears': 'year',
  'privacy.smallestGroup': 'count',
} as const satisfies Readonly<Record<string, Unit>>;

export type ParameterCode = keyof typeof PARAMETER_UNITS;

/** The type of a value, by its unit. */
export type ValueOf<U extends Unit> = U extends 'boolean' ? boolean : U extends 'list' ? readonly string[] : U extends 'text' ? string : number;

/** Whether `value` is of the type that `unit` says. */
export function isValueOf(unit: Unit, value: Parameter['value']): boolean {
  if (unit === 'boolean') return typeof value === 'boolean';
  if (unit === 'list') return Array.isArray(value);
  if (unit === 'text') return typeof value === 'string';
  return typeof value === 'number';
}
