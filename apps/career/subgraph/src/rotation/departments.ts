import type { Case } from './case.ts';
import type { Span } from './service-years.ts';
import { overlaps, type Stay } from './stays.ts';
import type { Level } from './unit-history.ts';

/**
 * The stays within the span that brought a department (or 所属) not counted before. Whether it is new is seen as of its first
 * day, with the earlier stays in the departments to which reforms have carried their work by then: a reform adds none and takes none away.
 */
export function newDepartments({ stays, history, chart }: Case, span: Span, level: Level): Stay[] {
  const earlier: Stay[] = [];
  const found: Stay[] = [];
  for (const stay of stays) {
    if (!overlaps(stay, span)) continue;
    const own = ownOf(stay);
    if (!earlier.some((before) => countsFor(before, stay.from).has(own))) found.push(stay);
    earlier.push(stay);
  }
  return found;

  function ownOf({ unitId, dispatchId }: Stay): string {
    return unitId === null ? dispatchId! : history.ownOf(unitId, level);
  }
  function countsFor(stay: Stay, day: string): ReadonlySet<string> {
    if (stay.unitId === null || chart.readings.reform === 'BY_NAME') return new Set([ownOf(stay)]);
    return history.countsFor(stay.unitId, day, level);
  }
}

/** Of what a person must see two: 所属 where the job family has no second department and the pack says so. */
export const levelFor = ({ subject, chart }: Case): Level =>
  isOfSingleDepartment(subject.jobFamily, chart.singleDepartmentFamilies) && chart.readings.singleDepartmentFamily === 'WORK_UNITS' ? 'workUnitId' : 'departmentId';

/** Whether the person need not, because no placement could bring a second department. */
export const isSparedDepartments = ({ subject, chart }: Case): boolean =>
  isOfSingleDepartment(subject.jobFamily, chart.singleDepartmentFamilies) && chart.readings.singleDepartmentFamily === 'EXEMPT';

const isOfSingleDepartment = (family: string | null, families: readonly string[]) => family !== null && families.includes(family);
