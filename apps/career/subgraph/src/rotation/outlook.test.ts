import { loadPolicy } from '@takara/policy-aomori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addYears } from './calendar.ts';
import { chartOf, type Chart } from './chart.ts';
import type { Finding } from './finding.ts';
import { outlookOf } from './outlook.ts';
import type { Subject } from './subject.ts';
import { UnitHistory, type HistoricUnit, type Succession } from './unit-history.ts';

const chart = chartOf(loadPolicy());
const UNITS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
const BEGUN = '2000-04-01';
const REFORM = '2018-04-01';

/** Three departments with an office at each site; in 2018 the work of C1 went to B. */
const units: readonly HistoricUnit[] = [
  ...['A', 'B', 'C'].map((id): HistoricUnit => ({ id, site: 'HEADQUARTERS', departmentId: id, workUnitId: null, from: BEGUN, to: null })),
  ...UNITS.map((id): HistoricUnit => ({ id, site: id.endsWith('1') ? 'HEADQUARTERS' : 'BRANCH_OFFICE', departmentId: id[0]!, workUnitId: id, from: BEGUN, to: id === 'C1' ? REFORM : null })),
  { id: 'B3', site: 'HEADQUARTERS', departmentId: 'B', workUnitId: 'B3', from: REFORM, to: null },
];
const successions: readonly Succession[] = [{ predecessorId: 'C1', successorId: 'B3', on: REFORM }];

const day = fc.record({ year: fc.integer({ min: 2008, max: 2030 }), month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) }).map(({ year, month, date }) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const period = fc.tuple(day, fc.integer({ min: 1, max: 3 }), fc.boolean()).map(([from, years, isOpen]) => ({ from, to: isOpen ? null : addYears(from, years) }));

/** Somebody's career of up to eight moves, as nobody would plan it. */
const subjects: fc.Arbitrary<Subject> = fc
  .record({
    days: fc.uniqueArray(day, { minLength: 1, maxLength: 8 }), places: fc.array(fc.constantFrom(...UNITS), { minLength: 8, maxLength: 8 }), knownFrom: fc.integer({ min: 0, max: 1 }),
    jobFamily: fc.constantFrom('GENERAL_ADMINISTRATION', 'CIVIL_ENGINEERING', 'FORESTRY'), grade: fc.constantFrom('SHUJI', 'SHUJI', 'SHUSA'), staffKind: fc.constantFrom('REGULAR', 'REGULAR', 'REGULAR', 'REAPPOINTED'),
    dispatches: fc.array(period, { maxLength: 2 }), concurrents: fc.array(fc.tuple(fc.constantFrom('A1', 'A2', 'B1', 'B2', 'C2'), period), { maxLength: 2 }), leaves: fc.array(period, { maxLength: 2 }),
    records: fc.array(fc.record({ kind: fc.constantFrom('CONSIDERED', 'LEAD_DUTY', 'PURPOSE', 'EXCEPTION', 'SPECIALTY'), code: fc.constantFrom('WISH', 'ROT-2', 'ROT-3', 'LEGAL'), n: fc.integer({ min: 0, max: 7 }) }), { maxLength: 5 }),
  })
  .map(({ days, places, knownFrom, dispatches, concurrents, records, ...rest }) => {
    const firsts = days.toSorted();
    const all = firsts.map((from, n) => ({ id: `p${n}`, unitId: places[n] === 'C1' && from >= REFORM ? 'B3' : places[n]!, grade: rest.grade, from, to: firsts[n + 1] ?? null }));
    const placements = all.length > 1 ? all.slice(knownFrom) : all;
    return {
      ...rest, employeeId: 'e', hiredOn: firsts[0]!, placements,
      dispatches: dispatches.map((each, n) => ({ id: `d${n}`, ...each })),
      concurrents: concurrents.map(([unitId, each], n) => ({ id: `c${n}`, unitId, grade: rest.grade, ...each })),
      records: records.map(({ kind, code, n }) => ({ kind, code, note: '', assignmentId: placements[n % placements.length]!.id })),
    } satisfies Subject;
  });
const readings = fc.record({
  reform: fc.constantFrom('BY_LINEAGE'), dispatch: fc.constantFrom('NOT_COUNTED', 'AS_BRANCH_AND_DEPARTMENT', 'AS_HOME_UNIT'), concurrent: fc.constantFrom('NOT_COUNTED', 'AS_PLACEMENT'), leave: fc.constantFrom('COUNTS', 'EXTENDS'),
  midYearHire: fc.constantFrom('FISCAL_YEAR', 'NEXT_FISCAL_YEAR', 'ANNIVERSARY'), midCareerHire: fc.constantFrom('NOT_APPLICABLE', 'SAME_RULES'),
  singleDepartmentFamily: fc.constantFrom('EXEMPT', 'WORK_UNITS', 'SAME_RULES'), otherFamilies: fc.constantFrom('SAME_RULES'), countScope: fc.constantFrom('WITHIN_STAGE', 'CUMULATIVE'), beforePolicy: fc.constantFrom('NOT_APPLICABLE', 'SAME_RULES'),
}) as fc.Arbitrary<Chart['readings']>;

const seen = (findings: readonly Finding[]) => findings.map(({ rule, state, reason, on }) => ({ rule, state, reason, on }));
const RUNS = { numRuns: 400 };

describe('the outlook of anybody', () => {
  it('does not change when a department is renamed, by reform, with everything below it', () => {
    fc.assert(fc.property(subjects, day, day, readings, fc.constantFrom('A', 'B', 'C'), (subject, today, on, chosen, department) => {
      const renamed = rename(subject, department, on);
      const before = outlookOf(subject, new UnitHistory(units, successions), { ...chart, readings: chosen }, today);
      expect(seen(outlookOf(renamed.subject, renamed.history, { ...chart, readings: chosen }, today))).toEqual(seen(before));
    }), RUNS);
  });

  it('does not change when every day is some years later, but for the days it names', () => {
    fc.assert(fc.property(subjects, day, readings, fc.integer({ min: -8, max: 8 }), (subject, today, chosen, years) => {
      const later = <Text extends string | null>(text: Text): Text => (text === null ? text : addYears(text, years)) as Text;
      const moved = <Dated extends { from: string; to: string | null }>(dated: Dated): Dated => ({ ...dated, from: later(dated.from), to: later(dated.to) });
      const shifted: Subject = { ...subject, hiredOn: later(subject.hiredOn), placements: subject.placements.map(moved), concurrents: subject.concurrents.map(moved), dispatches: subject.dispatches.map(moved), leaves: subject.leaves.map(moved) };
      const history = new UnitHistory(units.map(moved), successions.map((edge) => ({ ...edge, on: later(edge.on) })));
      // What a leave is of a year may turn on the day that a leap year has more: whole leaves are left out of that reading.
      const counted = { ...chart, readings: { ...chosen, leave: 'COUNTS' as const } };
      const before = seen(outlookOf(subject, new UnitHistory(units, successions), counted, today));
      const after = seen(outlookOf(shifted, history, { ...counted, policyFrom: later(chart.policyFrom) }, later(today)));
      expect(after).toEqual(before.map((finding) => ({ ...finding, on: later(finding.on) })).map((finding) => (finding.on?.endsWith('-02-28') || finding.on?.endsWith('-02-29') ? { ...finding, on: after.find(({ rule }) => rule === finding.rule)!.on } : finding)));
    }), RUNS);
  });

  it('never names a day for what is settled, always one for what is open, and proves only with placements that have begun', () => {
    fc.assert(fc.property(subjects, day, readings, (subject, today, chosen) => {
      const begun = [...subject.placements, ...subject.concurrents].filter(({ from }) => from <= today).map(({ id }) => id);
      const asSeen = { ...subject, placements: subject.placements.filter(({ from }) => from <= today), records: subject.records.filter(({ assignmentId }) => begun.includes(assignmentId!)) };
      for (const { state, on, reason, placementIds } of outlookOf(asSeen, new UnitHistory(units, successions), { ...chart, readings: chosen }, today)) {
        expect(on !== null).toBe(['DUE_BY', 'AT_RISK', 'BREACHED'].includes(state));
        expect(reason !== null).toBe(['EXEMPT', 'NOT_APPLICABLE'].includes(state));
        if (state === 'DUE_BY') expect(on! > today).toBe(true);
        if (state === 'AT_RISK') expect(on! >= today).toBe(true);
        if (state === 'BREACHED') expect(on! < today).toBe(true);
        expect(placementIds.filter((id) => !begun.includes(id))).toEqual([]);
      }
    }), RUNS);
  });
});

/** The same career where the department goes on under another name from `on`: new rows for all its units, and for whoever stands there. */
function rename(subject: Subject, department: string, on: string): { subject: Subject; history: UnitHistory } {
  const isThere = ({ from, to }: { from: string; to: string | null }) => from < on && (to === null || to > on);
  const touched = units.filter((unit) => unit.departmentId === department && isThere(unit));
  const heirOf = (id: string) => `${id}'`;
  const before = units.map((unit) => (touched.includes(unit) ? { ...unit, to: on } : unit));
  // Units that begin later begin under the new name.
  const isLater = (unit: HistoricUnit) => unit.departmentId === department && unit.from >= on;
  const after = touched.map((unit): HistoricUnit => ({ ...unit, id: heirOf(unit.id), departmentId: heirOf(department), workUnitId: unit.workUnitId === null ? null : heirOf(unit.workUnitId), from: on }));
  const edges = touched.map(({ id }): Succession => ({ predecessorId: id, successorId: heirOf(id), on }));
  const moved = successions.map((edge) => (edge.on >= on && touched.some(({ id }) => id === edge.predecessorId) ? { ...edge, predecessorId: heirOf(edge.predecessorId) } : edge));
  const history = new UnitHistory([...before.map((unit) => (isLater(unit) ? { ...unit, departmentId: heirOf(department) } : unit)), ...after], [...edges, ...moved]);
  const carried = (placements: Subject['placements']) => placements.flatMap((placement) => {
    if (!touched.some(({ id }) => id === placement.unitId)) return [placement];
    if (placement.from >= on) return [{ ...placement, unitId: heirOf(placement.unitId) }];
    if (placement.to !== null && placement.to <= on) return [placement];
    return [{ ...placement, to: on }, { ...placement, id: heirOf(placement.id), unitId: heirOf(placement.unitId), from: on }];
  });
  return { subject: { ...subject, placements: carried(subject.placements), concurrents: carried(subject.concurrents) }, history };
}
