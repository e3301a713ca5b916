import { april } from '../calendar.ts';
import type { Stint } from '../people/person.ts';
import type { AssignmentReason } from '../prefecture.ts';
import { gradeOf } from '../reference.ts';
import { eraOn } from '../units/lines.ts';
import type { Career } from './career.ts';
import { postAt } from './titles.ts';

/** The row that describes where somebody stands on `day`. */
function describe(career: Career, day: string, reason: AssignmentReason): Stint {
  const line = career.place!;
  const era = eraOn(line, day);
  const { post, title } = postAt(career, line, era, line.level === 'GROUP' ? eraOn(line.workUnit, day) : era);
  return { line, unitId: era.unitId, kind: 'MAIN', post, title, grade: gradeOf(career.rank), from: day, to: null, reason };
}

const isSame = (a: Stint, b: Stint): boolean => a.unitId === b.unitId && a.post === b.post && a.title === b.title && a.grade === b.grade;

/** The main row still open, or none between two periods of service. */
export function openStint(career: Career): Stint | undefined {
  const last = career.person.stints.at(-1);
  return last?.to === null ? last : undefined;
}

/** True when nothing has happened this April that could change the open row: cheaper than to describe it. */
const isUntouched = (career: Career, open: Stint | undefined, day: string, year: number): boolean =>
  open !== undefined && career.event === null && career.rankSince !== year && career.place !== null && eraOn(career.place, day).unitId === open.unitId;

/** Whether this April, so far, brings somebody a new row. */
export function changes(career: Career, day: string, year: number): boolean {
  const open = openStint(career);
  return open !== undefined && !isUntouched(career, open, day, year) && !isSame(open, describe(career, day, 'ROTATION'));
}

/** Writes the year's row when anything in it differs from the open one. */
export function record(career: Career, day: string, year: number): void {
  const open = openStint(career);
  if (isUntouched(career, open, day, year)) return;
  const next = describe(career, day, reasonFor(career, open, year));
  if (open && isSame(open, next) && career.event !== 'REAPPOINTED') return;
  if (open) open.to = day;
  career.person.stints.push(next);
  recordGrade(career, day);
}

export function recordGrade(career: Career, day: string): void {
  const { grades } = career.person;
  const last = grades.at(-1);
  const grade = gradeOf(career.rank);
  if (last?.to === null && last.grade === grade) return;
  if (last?.to === null) last.to = day;
  grades.push({ grade, from: day, to: null });
}

/** Ends what is open: the person is no longer in service from `day`. */
export function close(career: Career, day: string): void {
  for (const dated of [openStint(career), career.person.grades.at(-1)]) if (dated?.to === null) dated.to = day;
}

function reasonFor(career: Career, open: Stint | undefined, year: number): AssignmentReason {
  const { event } = career;
  if (event === 'HIRED' || event === 'REHIRED' || event === 'REAPPOINTED' || event === 'DISPATCH' || event === 'RETURN') return event;
  if (event === 'LIMIT') return 'MANAGERIAL_AGE_LIMIT';
  if (open === undefined) return 'INITIAL';
  if (career.rankSince === year && open.grade !== gradeOf(career.rank)) return 'PROMOTION';
  if (event === 'MOVED') return 'ROTATION';
  return eraOn(career.place!, april(year)).unitId === open.unitId ? 'ROTATION' : 'REFORM';
}
