import { describe, expect, it } from 'vitest';
import type { AssignmentRow, EmployeeRow, PersonaKey, Prefecture, UnitRow } from '../src/index.ts';
import { isOn, prefecture } from './as-of.ts';

interface Found {
  readonly employee: EmployeeRow;
  readonly place: AssignmentRow;
  readonly unit: UnitRow;
  readonly workUnit: UnitRow;
  readonly department: UnitRow;
}

function find(made: Prefecture, key: PersonaKey): Found {
  const { employeeId } = made.personas[key];
  const unitById = (id: string | null): UnitRow => made.units.find((unit) => unit.id === id)!;
  const place = made.assignments.find((row) => row.employeeId === employeeId && row.kind === 'MAIN' && isOn(row, made.until))!;
  const unit = unitById(place.unitId);
  const workUnit = unit.type === 'GROUP' ? unitById(unit.parentId) : unit;
  return { employee: made.employees.find((each) => each.id === employeeId)!, place, unit, workUnit, department: unitById(unit.departmentId) };
}

describe.each([
  [400, 1],
  [3800, 1],
  [3800, 2],
  [40_000, 1],
])('the personas in a prefecture of %i with seed %i', (size, seed) => {
  const made = prefecture(size, seed);
  const who = (key: PersonaKey): Found => find(made, key);

  it('clerk-first-year was hired this April at a branch', () => {
    expect(who('clerk-first-year').employee.hiredOn).toBe('2026-04-01');
    expect(who('clerk-first-year').unit.site).toBe('BRANCH_OFFICE');
  });

  it('clerk-fourth-year began at a branch, crossed the reform of 2025 there and came to headquarters this April (ROT-3)', () => {
    const { employee, unit } = who('clerk-fourth-year');
    const rows = made.assignments.filter((row) => row.employeeId === employee.id);
    expect(employee.hiredOn).toBe('2023-04-01');
    expect(rows.map((row) => [row.validFrom, row.reason])).toEqual([['2023-04-01', 'HIRED'], ['2024-04-01', 'REFORM'], ['2025-04-01', 'REFORM'], ['2026-04-01', 'ROTATION']]);
    expect(unit.site).toBe('HEADQUARTERS');
  });

  it('unit-head heads the division of both applicants', () => {
    const head = who('unit-head');
    expect(head.place.post).toBe('UNIT_HEAD');
    expect(who('clerk-fourth-year').workUnit.id).toBe(head.unit.id);
    expect(who('senior-clerk-dx').workUnit.id).toBe(head.unit.id);
    expect(who('senior-clerk-dx').place.grade).toBe('SHUSA');
  });

  it('group-manager manages the group of senior-clerk-dx', () => {
    expect(who('group-manager').place.post).toBe('GROUP_MANAGER');
    expect(who('group-manager').unit.id).toBe(who('senior-clerk-dx').unit.id);
  });

  it('unit-head-host heads ＤＸ推進課, in another department', () => {
    const host = who('unit-head-host');
    expect([host.place.post, host.unit.name]).toEqual(['UNIT_HEAD', 'ＤＸ推進課']);
    expect(host.department.id).not.toBe(who('unit-head').department.id);
  });

  it('department-coordinator sits in the 主管課 of the department of unit-head', () => {
    const coordinator = who('department-coordinator');
    expect(coordinator.place.post).toBe('COORDINATOR');
    expect(coordinator.workUnit.isCoordinating).toBe(true);
    expect(coordinator.department.id).toBe(who('unit-head').department.id);
  });

  it.each([
    ['personnel-officer', 'PERSONNEL_OFFICER', '人事課'],
    ['analyst', 'ANALYST', '統計分析課'],
    ['system-administrator', 'SYSTEM_ADMINISTRATOR', '情報システム課'],
  ] as const)('%s holds the post %s in %s', (key, post, name) => {
    expect([who(key).place.post, who(key).workUnit.name]).toEqual([post, name]);
  });

  it('senior-sub-manager is 61 from April to the end of the year and stepped down a year ago', () => {
    const { employee, place } = who('senior-sub-manager');
    expect(employee.birthDate > '1964-12-31' && employee.birthDate <= '1965-04-01').toBe(true);
    expect([place.post, place.grade, place.reason]).toEqual(['SUB_MANAGER', 'SOKATSU_SHUKAN', 'MANAGERIAL_AGE_LIMIT']);
  });

  it('are alone in their headships and have a name and a line of description', () => {
    for (const key of ['unit-head', 'unit-head-host', 'group-manager'] as const) {
      const { place } = who(key);
      expect(made.assignments.filter((row) => row.unitId === place.unitId && row.post === place.post && isOn(row, made.until))).toHaveLength(1);
    }
    for (const persona of Object.values(made.personas)) expect(persona.description.length).toBeGreaterThan(4);
    expect(who('analyst').employee.familyName).toBe('髙橋');
  });
});
