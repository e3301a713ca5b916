import type { CareerPath, PathColumn, Stage } from '@takara/policy-aomori';

/** What is known of somebody on a day. `serviceYear` is null where the day of appointment is not on record. */
export interface Stand {
  readonly grade: string;
  readonly staffKind: string;
  readonly serviceYear: number | null;
}

/** The column somebody stands in, and what says so. */
export interface Found {
  readonly column: PathColumn;
  readonly by: 'STAFF_KIND' | 'GRADE' | 'STAGE' | 'PAST_STAGES';
}

/**
 * Where on a path somebody stands: by the kind of staff where the column is for it, else by the grade, and within a grade
 * of several stages by the year of service. Null where that cannot be told. An inference, as the columns themselves are.
 */
export function placeOn({ columns }: Pick<CareerPath, 'columns'>, stages: readonly Stage[], { grade, staffKind, serviceYear }: Stand): Found | null {
  const ofKind = columns.find(({ staffKinds }) => staffKinds.includes(staffKind));
  if (ofKind) return { column: ofKind, by: 'STAFF_KIND' };
  const ofGrade = columns.filter((column) => column.grade === grade);
  const [first] = ofGrade;
  if (!first) return null;
  if (first.stage === null) return { column: first, by: 'GRADE' };
  if (serviceYear === null) return null;
  const yearsOf = (column: PathColumn) => stages.find(({ code }) => code === column.stage)!.serviceYears;
  const within = ofGrade.find((column) => serviceYear <= yearsOf(column).last);
  return within ? { column: within, by: 'STAGE' } : { column: ofGrade.at(-1)!, by: 'PAST_STAGES' };
}
