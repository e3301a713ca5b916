import { describe, expect, it } from 'vitest';
import { figures, type EmployeeRow, type Prefecture } from '../src/index.ts';
import { ageOnApril, birthFiscalYearOf } from '../src/calendar.ts';
import { APRILS, isOn, prefecture } from './as-of.ts';

const LAST = '2026-04-01';
const serving = (made: Prefecture, day = LAST): EmployeeRow[] => {
  const there = new Set(made.servicePeriods.filter((row) => isOn(row, day)).map((row) => row.employeeId));
  return made.employees.filter((employee) => there.has(employee.id));
};
const age = (employee: EmployeeRow): number => ageOnApril(2026, birthFiscalYearOf(employee.birthDate));

function expectAbout(actual: number, target: number, tolerance: number): void {
  expect(Math.abs(actual - target), `${actual} for ${target}`).toBeLessThanOrEqual(target * tolerance);
}

describe.each([400, 3800, 40_000])('a prefecture of %i', (size) => {
  it('has that many people in service on 2026-04-01', () => {
    expect(serving(prefecture(size))).toHaveLength(size);
  });

  it('has the mean age of 42 and the age bands of the figures', () => {
    const ages = serving(prefecture(size)).map(age);
    expectAbout(ages.reduce((sum, each) => sum + each, 0) / size, 42.2, 0.01);
    for (const { from, to, share } of figures.AGE_BANDS) {
      expect(Math.abs(ages.filter((each) => each >= from && each <= to).length / size - share)).toBeLessThan(0.01);
    }
  });
});

describe.each([3800, 40_000])('a prefecture of %i in proportion', (size) => {
  const scale = size / figures.REFERENCE_SIZE;

  it('has its grades', () => {
    const made = prefecture(size);
    const regular = new Set(serving(made).filter((each) => each.staffKind === 'REGULAR').map((each) => each.id));
    const now = made.gradeHistory.filter((row) => isOn(row, LAST) && regular.has(row.employeeId));
    for (const [grade, target] of Object.entries(figures.STAFF_BY_GRADE)) expectAbout(now.filter((row) => row.grade === grade).length, target * scale, 0.03);
  });

  it('has its job families and reappointed staff', () => {
    const staff = serving(prefecture(size));
    for (const [family, share] of Object.entries(figures.JOB_FAMILY_SHARES)) expectAbout(staff.filter((each) => each.jobFamilyCode === family).length, share * size, 0.06);
    expectAbout(staff.filter((each) => each.staffKind === 'REAPPOINTED').length, figures.REAPPOINTED_STAFF * scale, 0.02);
  });

  it('has 45 of 100 people at headquarters', () => {
    const made = prefecture(size);
    const atHeadquarters = new Set(made.units.filter((unit) => unit.site === 'HEADQUARTERS').map((unit) => unit.id));
    const now = made.assignments.filter((row) => row.kind === 'MAIN' && isOn(row, LAST));
    expectAbout(now.filter((row) => atHeadquarters.has(row.unitId)).length, size * 0.45, 0.06);
  });

  it('hires as many in each year as published', () => {
    for (const [year, target] of Object.entries(figures.HIRES)) {
      const hired = prefecture(size).employees.filter((each) => each.hiredOn >= `${year}-04-01` && each.hiredOn < `${Number(year) + 1}-04-01`);
      expectAbout(hired.length, target * scale, 0.02);
    }
  });

  it('moves as many in each year as published', () => {
    const arrivals = new Set(['HIRED', 'REHIRED', 'REAPPOINTED', 'INITIAL']);
    for (const [year, target] of Object.entries(figures.MOVES)) {
      const moved = prefecture(size).assignments.filter((row) => row.kind === 'MAIN' && row.validFrom === `${year}-04-01` && !arrivals.has(row.reason));
      expectAbout(moved.length, target * scale, 0.06);
    }
  });
});

describe('who leaves', () => {
  it('166 a year, fewer in the years in which nobody reaches the rising retirement age', () => {
    const made = prefecture();
    for (const day of APRILS.slice(1)) {
      const year = Number(day.slice(0, 4));
      const left = made.employees.filter((each) => each.leftOn !== null && each.leftOn > `${year - 1}-04-01` && each.leftOn <= day).length;
      expectAbout(left, year === 2024 || year === 2026 ? figures.LEAVERS.withoutRetirement : figures.LEAVERS.ordinary, 0.03);
    }
  });

  it('nobody serves as regular staff beyond the retirement age of the year', () => {
    const made = prefecture();
    const birth = new Map(made.employees.map((each) => [each.id, birthFiscalYearOf(each.birthDate)]));
    for (const day of APRILS) {
      const year = Number(day.slice(0, 4));
      const tooOld = made.servicePeriods.filter((row) => row.staffKind === 'REGULAR' && isOn(row, day) && year - 1 - birth.get(row.employeeId)! >= figures.retirementAge(year - 1));
      expect(tooOld).toEqual([]);
    }
  });

  it('managers step down at 60 since 2024, but for one', () => {
    const made = prefecture();
    const managerial = new Set(made.grades.filter((grade) => grade.isManagerial).map((grade) => grade.code));
    const old = new Set(serving(made).filter((each) => age(each) >= 60).map((each) => each.id));
    expect(made.gradeHistory.filter((row) => isOn(row, LAST) && managerial.has(row.grade) && old.has(row.employeeId))).toHaveLength(1);
    expect(made.assignments.filter((row) => row.reason === 'MANAGERIAL_AGE_LIMIT' && row.validFrom < '2024-04-01')).toEqual([]);
  });
});
