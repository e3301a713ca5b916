import { describe, expect, it } from 'vitest';
import { gradeOf } from '../src/reference.ts';
import type { AssignmentRow, Prefecture } from '../src/index.ts';
import { APRILS, groupBy, isOn, overlaps, prefecture } from './as-of.ts';

const mains = (made: Prefecture): AssignmentRow[] => made.assignments.filter((row) => row.kind === 'MAIN');

describe.each([400, 3800, 40_000])('the assignments in a prefecture of %i', (size) => {
  it('give nobody two main places at once', () => {
    const doubled = [...groupBy(mains(prefecture(size)), (row) => row.employeeId).values()].flatMap(overlaps);
    expect(doubled).toEqual([]);
  });

  it('leave nobody in service without a main place, from the first one recorded on', () => {
    const made = prefecture(size);
    const placed = groupBy(mains(made), (row) => row.employeeId);
    const gaps = made.servicePeriods.filter((period) => {
      const rows = (placed.get(period.employeeId) ?? []).filter((row) => row.validFrom >= period.validFrom && (period.validTo === null || row.validFrom < period.validTo));
      if (period.validTo !== null && period.validTo <= '2016-04-01') return false;
      const first = rows[0];
      const isLate = first === undefined || (first.validFrom > '2016-04-01' && first.validFrom !== period.validFrom);
      return isLate || rows.slice(1).some((row, i) => rows[i]!.validTo !== row.validFrom) || rows.at(-1)!.validTo !== period.validTo;
    });
    expect(gaps).toEqual([]);
  });

  it('stand only on units that exist all the while', () => {
    const made = prefecture(size);
    const units = new Map(made.units.map((unit) => [unit.id, unit]));
    const beyond = made.assignments.filter((row) => {
      const unit = units.get(row.unitId)!;
      return row.validFrom < unit.validFrom || (unit.validTo !== null && (row.validTo === null || row.validTo > unit.validTo));
    });
    expect(beyond).toEqual([]);
  });

  it('carry the grade that the grade history tells', () => {
    const made = prefecture(size);
    const grades = groupBy(made.gradeHistory, (row) => row.employeeId);
    expect(made.assignments.filter((row) => grades.get(row.employeeId)!.find((each) => isOn(each, row.validFrom))?.grade !== row.grade)).toEqual([]);
    expect([...grades.values()].flatMap(overlaps)).toEqual([]);
  });

  it('give every department, work unit and group exactly one head on every 1 April', () => {
    const made = prefecture(size);
    const heads = mains(made).filter((row) => ['UNIT_HEAD', 'GROUP_MANAGER', 'DEPARTMENT_DIRECTOR'].includes(row.post));
    for (const day of APRILS) {
      const headed = heads.filter((row) => isOn(row, day)).map((row) => row.unitId);
      const units = made.units.filter((unit) => unit.type !== 'PREFECTURE' && isOn(unit, day)).map((unit) => unit.id);
      expect(headed.length).toBe(units.length);
      expect(new Set(headed)).toEqual(new Set(units));
    }
  });
});

describe('people in reforms', () => {
  it('go on in the successor of their unit, for the reason REFORM', () => {
    const made = prefecture();
    const successors = new Set(made.unitLineage.map((edge) => `${edge.predecessorId}>${edge.successorId}`));
    const carried = [...groupBy(mains(made), (row) => row.employeeId).values()].flatMap((rows) => rows.flatMap((row, i) => (row.reason === 'REFORM' ? [[rows[i - 1]!, row] as const] : [])));
    expect(carried.length).toBeGreaterThan(1000);
    expect(carried.filter(([before, after]) => !successors.has(`${before.unitId}>${after.unitId}`))).toEqual([]);
    expect(new Set(carried.map(([, after]) => after.validFrom))).toEqual(new Set(['2024-04-01', '2025-04-01']));
  });
});

describe('job rotation of those hired in 2016 to 2021', () => {
  const made = prefecture();
  const units = new Map(made.units.map((unit) => [unit.id, unit]));
  const hired = new Set(made.employees.filter((each) => each.hiredOn >= '2016-04-01' && each.hiredOn <= '2021-04-01' && each.hiredOn.endsWith('04-01') && each.jobFamilyCode === 'GENERAL_ADMINISTRATION').map((each) => each.id));
  const careers = [...groupBy(mains(made).filter((row) => hired.has(row.employeeId)), (row) => row.employeeId).values()];
  const siteInYear = (rows: readonly AssignmentRow[], serviceYear: number): string | undefined => {
    const day = `${Number(rows[0]!.validFrom.slice(0, 4)) + serviceYear - 1}-04-01`;
    const row = rows.find((each) => isOn(each, day));
    return row && units.get(row.unitId)!.site;
  };
  const followed = (first: string, serviceYear: number, then: string): number => {
    const begun = careers.filter((rows) => siteInYear(rows, 1) === first && siteInYear(rows, serviceYear) !== undefined);
    return begun.filter((rows) => siteInYear(rows, serviceYear) === then).length / begun.length;
  };

  it('ROT-2: from headquarters to a branch in the third year, mostly', () => {
    expect(followed('HEADQUARTERS', 3, 'BRANCH_OFFICE')).toBeGreaterThan(0.75);
    expect(followed('HEADQUARTERS', 3, 'BRANCH_OFFICE')).toBeLessThan(1);
  });

  it('ROT-3: from a branch to headquarters in the fourth year, mostly', () => {
    expect(followed('BRANCH_OFFICE', 4, 'HEADQUARTERS')).toBeGreaterThan(0.75);
    expect(followed('BRANCH_OFFICE', 4, 'HEADQUARTERS')).toBeLessThan(1);
  });

  it('ROT-4: two departments in the first five years, mostly', () => {
    const whole = careers.filter((rows) => siteInYear(rows, 5) !== undefined);
    const departments = (rows: readonly AssignmentRow[]): Set<string> => {
      const end = `${Number(rows[0]!.validFrom.slice(0, 4)) + 5}-04-01`;
      return new Set(rows.filter((row) => row.validFrom < end && row.reason !== 'REFORM').map((row) => units.get(row.unitId)!.departmentId!));
    };
    const met = whole.filter((rows) => departments(rows).size >= 2).length / whole.length;
    expect(met).toBeGreaterThan(0.8);
    expect(met).toBeLessThan(1);
  });
});

describe('what else happens to people', () => {
  const made = prefecture();

  it('some come back after leaving, some stay on after retirement, some start at 45 and some in autumn', () => {
    const periods = groupBy(made.servicePeriods, (row) => row.employeeId);
    const again = [...periods.values()].filter((rows) => rows.length > 1 && rows[0]!.validTo! < rows[1]!.validFrom);
    expect(again.length).toBeGreaterThanOrEqual(2);
    expect(again.every((rows) => rows[1]!.validTo === null)).toBe(true);
    expect(made.assignments.filter((row) => row.reason === 'REAPPOINTED').length).toBeGreaterThan(50);
    expect(made.employees.some((each) => Number(each.hiredOn.slice(0, 4)) - Number(each.birthDate.slice(0, 4)) >= 45)).toBe(true);
    expect(made.employees.filter((each) => each.hiredOn.endsWith('10-01')).length).toBeGreaterThan(20);
  });

  it('some are away: three kinds of leave, each marked with a canary of tier P3 and its owner', () => {
    const owners = new Map(made.employees.map((each) => [each.id, each]));
    const codes = new Set(made.units.map((unit) => unit.code));
    expect(new Set(made.leaves.map((row) => row.kind))).toEqual(new Set(['CHILDCARE', 'SICKNESS', 'SELF_DEVELOPMENT']));
    const unmarked = made.leaves.filter((row) => {
      const [, unit, number] = /CNRY-P3-([0-9A-Z]+)-(\d{7})$/.exec(row.reason) ?? [];
      return !codes.has(unit!) || owners.get(row.employeeId)!.number !== number;
    });
    expect(unmarked).toEqual([]);
    expect([...groupBy(made.leaves, (row) => row.employeeId).values()].flatMap(overlaps)).toEqual([]);
    expect(made.leaves.some((row) => row.reason.startsWith('=HYPERLINK'))).toBe(true);
    expect(made.leaves.some((row) => row.reason.includes('\u202E'))).toBe(true);
  });

  it('some are sent to municipalities and the State, 人事課付 while they are', () => {
    const jinji = new Set(made.units.filter((unit) => unit.name === '人事課').map((unit) => unit.id));
    expect(new Set(made.dispatches.map((row) => row.hostKind))).toEqual(new Set(['STATE', 'MUNICIPALITY', 'PRIVATE']));
    const elsewhere = made.dispatches.filter((row) => !made.assignments.some((each) => each.employeeId === row.employeeId && each.validFrom === row.validFrom && jinji.has(each.unitId)));
    expect(elsewhere).toEqual([]);
  });

  it('some hold a second post beside the main one, in another unit', () => {
    const second = made.assignments.filter((row) => row.kind === 'CONCURRENT');
    expect(second.filter((row) => isOn(row, made.until)).length).toBeGreaterThan(10);
    const main = groupBy(mains(made), (row) => row.employeeId);
    expect(second.filter((row) => !main.get(row.employeeId)!.some((each) => isOn(each, row.validFrom) && each.unitId !== row.unitId))).toEqual([]);
  });

  it('nobody below 副参事級 heads a work unit', () => {
    const low = new Set([1, 2, 3, 4].map(gradeOf));
    expect(mains(made).filter((row) => row.post === 'UNIT_HEAD' && low.has(row.grade))).toEqual([]);
  });
});
