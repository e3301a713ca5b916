import { asOf, DirectoryAssignment, DirectoryEmployee, type RequestContext } from '@takara/subgraph-kit';
import { chartOf } from '../rotation/chart.ts';
import { Absence } from '../rotation/record.entity.ts';
import { serviceYears } from '../rotation/service-years.ts';
import type { Stand } from './place.ts';

export interface OwnStand extends Stand {
  readonly jobFamily: string | null;
}

const chart = chartOf();

/** As what the reader stands in service on the day: three statements. Null for somebody without a main assignment. */
export async function ownStand({ actor, em }: RequestContext): Promise<OwnStand | null> {
  const { employeeId, on } = actor;
  const person = await em.findOne(DirectoryEmployee, { id: employeeId });
  const assignment = person && (await em.findOne(DirectoryAssignment, { employeeId, kind: 'MAIN', ...asOf(on) }));
  if (!person || !assignment) return null;
  const { jobFamily = null, staffKind, hiredOn = null } = person;
  const leaves = hiredOn === null ? [] : await em.find(Absence, { employeeId, validFrom: { $lte: on } });
  return { jobFamily, staffKind, grade: assignment.grade, serviceYear: hiredOn === null ? null : yearOf(hiredOn, leaves.map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo ?? null })), on) };
}

/** The year of service, counted as rotation counts it. */
function yearOf(hiredOn: string, leaves: { from: string; to: string | null }[], on: string): number {
  const atMost = Number(on.slice(0, 4)) - Number(hiredOn.slice(0, 4)) + 2;
  return serviceYears(hiredOn, leaves, chart, atMost, on).findIndex(({ to }) => on < to) + 1;
}
