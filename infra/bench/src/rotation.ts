import { chartOf } from '@takara/career-subgraph/rotation/chart';
import { outlookOf } from '@takara/career-subgraph/rotation';
import type { Subject } from '@takara/career-subgraph/rotation/subject';
import { UnitHistory } from '@takara/career-subgraph/rotation/unit-history';
import { generatePrefecture } from '@takara/prefecture';
import { interleave, median, report } from './measure.ts';

const SIZES = [4_000, 40_000];
const DAY = '2026-11-22';
const ROUNDS = 15;
/** What everybody's outlook may take at the smaller size, and how much more an assignment may cost at the larger. */
const MOST_MS = 1000;
const MOST_GROWTH = 1.5;

/**
 * `npm run -s bench:rotation [-- --json]`: milliseconds in which every rule is asked about everybody in service, at 4,000 and at
 * 40,000 staff in turn, in one process and without a database. Ends with code 1 when 4,000 take more than a second, or when an
 * assignment costs half as much again at ten times the size.
 */
const chart = chartOf();
const houses = SIZES.map((size) => ({ size, ...subjectsOf(size) }));
const samples = await interleave(
  Object.fromEntries(houses.map(({ size, subjects, units, successions }) => [
    String(size),
    // Units are read anew each time, as a request would: what is worked out once for all is part of the cost.
    async () => { const history = new UnitHistory(units, successions); for (const subject of subjects) outlookOf(subject, history, chart, DAY); },
  ])),
  ROUNDS,
);
const rows = houses.map(({ size, subjects }) => {
  const placements = subjects.reduce((sum, subject) => sum + subject.placements.length, 0);
  const ms = median(samples[size]!);
  return { staff: String(size), assignments: String(placements), 'p50 ms': ms, 'µs an assignment': (ms * 1000) / placements };
});
const growth = rows[1]!['µs an assignment'] / rows[0]!['µs an assignment'];
report(rows.map((row) => ({ ...row, 'cost of an assignment, times': row['µs an assignment'] / rows[0]!['µs an assignment'] })));
process.exitCode = rows[0]!['p50 ms'] > MOST_MS || growth > MOST_GROWTH ? 1 : 0;

function subjectsOf(size: number) {
  const prefecture = generatePrefecture({ size });
  const byId = new Map(prefecture.units.map((unit) => [unit.id, unit]));
  const isWorkUnit = (id: string) => ['DIVISION', 'BRANCH_OFFICE'].includes(byId.get(id)!.type);
  const workUnitOf = (id: string): string | null => (isWorkUnit(id) ? id : byId.get(id)!.parentId === null ? null : workUnitOf(byId.get(id)!.parentId!));
  const period = ({ validFrom, validTo }: { validFrom: string; validTo: string | null }) => ({ from: validFrom, to: validTo });
  const [mains, dispatches, leaves] = [prefecture.assignments.filter(({ kind, validFrom }) => kind === 'MAIN' && validFrom <= DAY), prefecture.dispatches, prefecture.leaves].map((list) => Map.groupBy<string, any>(list, ({ employeeId }) => employeeId));
  const subjects = prefecture.employees.filter(({ leftOn }) => leftOn === null || leftOn > DAY).map((person): Subject => ({
    employeeId: person.id, staffKind: person.staffKind, jobFamily: person.jobFamilyCode, hiredOn: person.hiredOn, records: [],
    placements: (mains!.get(person.id) ?? []).map((row) => ({ id: row.id, unitId: row.unitId, grade: row.grade, ...period(row) })),
    concurrents: [],
    dispatches: (dispatches!.get(person.id) ?? []).map((row) => ({ id: row.id, ...period(row) })), leaves: (leaves!.get(person.id) ?? []).map(period),
  }));
  const units = prefecture.units.map((unit) => ({ id: unit.id, site: unit.site, departmentId: unit.departmentId, workUnitId: workUnitOf(unit.id), ...period(unit) }));
  return { subjects, units, successions: prefecture.unitLineage };
}
