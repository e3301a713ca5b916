import { daysBetween } from '../day.ts';
import { addYears, fiscalYearStart } from './calendar.ts';
import type { Chart } from './chart.ts';
import { overlaps } from './stays.ts';
import type { Period, Subject } from './subject.ts';

export interface Span extends Period {
  readonly to: string;
}

const MONTHS = 12;

/** The years of service 1 to `count` of somebody appointed on `hiredOn`, as the pack counts them. */
export function serviceYears(hiredOn: string, leaves: Subject['leaves'], chart: Chart, count: number, today: string): Span[] {
  const years: Span[] = [];
  let from = hiredOn;
  let to = endOfFirstYear(hiredOn, chart);
  while (years.length < count) {
    // A year mostly spent on leave is lived again, where the pack says so.
    while (chart.readings.leave === 'EXTENDS' && isMostlyAway({ from, to }, leaves, chart, today)) to = addYears(to, 1);
    years.push({ from, to });
    [from, to] = [to, addYears(to, 1)];
  }
  return years;
}

function endOfFirstYear(hiredOn: string, { readings, fiscalYearStartMonth }: Chart): string {
  const start = fiscalYearStart(hiredOn, fiscalYearStartMonth);
  if (readings.midYearHire === 'ANNIVERSARY') return addYears(hiredOn, 1);
  // The months before the first whole fiscal year belong to the first year, or make it up.
  return addYears(start, readings.midYearHire === 'NEXT_FISCAL_YEAR' && start < hiredOn ? 2 : 1);
}

/** Looks at the last twelve months of the year, which one on leave has already made longer. */
function isMostlyAway({ from, to }: Span, leaves: Subject['leaves'], { monthsAway }: Chart, today: string): boolean {
  const lately = { from: addYears(to, -1) > from ? addYears(to, -1) : from, to };
  const days = leaves
    .map((leave) => ({ from: leave.from, to: leave.to ?? today }))
    .filter((leave) => overlaps(leave, lately))
    .reduce((sum, leave) => sum + daysBetween(leave.from > lately.from ? leave.from : lately.from, leave.to < lately.to ? leave.to : lately.to), 0);
  return days > 0 && days * MONTHS >= monthsAway * daysBetween(lately.from, lately.to);
}

/** From the first day of year `first` to the end of year `last`. */
export const spanOf = (years: readonly Span[], first: number, last: number): Span => ({ from: years[first - 1]!.from, to: years[last - 1]!.to });
