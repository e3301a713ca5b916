import { describe, expect, it } from 'vitest';
import type { Prefecture, UnitRow } from '../src/index.ts';
import { APRILS, isOn, prefecture } from './as-of.ts';

const SIZES = [400, 3800, 40_000];
const PARENTS: Readonly<Record<UnitRow['type'], readonly UnitRow['type'][]>> = {
  PREFECTURE: [],
  DEPARTMENT: ['PREFECTURE'],
  DIVISION: ['DEPARTMENT'],
  BRANCH_OFFICE: ['DEPARTMENT', 'BRANCH_OFFICE'],
  GROUP: ['DIVISION', 'BRANCH_OFFICE'],
};
const on = (made: Prefecture, day: string): UnitRow[] => made.units.filter((unit) => isOn(unit, day));
const count = (units: readonly UnitRow[], type: UnitRow['type']): number => units.filter((unit) => unit.type === type).length;

describe.each(SIZES)('the tree of a prefecture of %i', (size) => {
  it.each(APRILS)('hangs together on %s', (day) => {
    const units = on(prefecture(size), day);
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    const astray = units.filter((unit) => {
      if (unit.type === 'PREFECTURE') return unit.parentId !== null;
      const parent = byId.get(unit.parentId!);
      return !parent || !PARENTS[unit.type].includes(parent.type) || byId.get(unit.departmentId!)?.type !== 'DEPARTMENT';
    });
    expect(astray.map((unit) => unit.name)).toEqual([]);
    expect(count(units, 'PREFECTURE')).toBe(1);
  });

  it('has one 主管課 in every department on every 1 April', () => {
    for (const day of APRILS) {
      const units = on(prefecture(size), day);
      const departments = units.filter((unit) => unit.type === 'DEPARTMENT').map((unit) => unit.id);
      expect(units.filter((unit) => unit.isCoordinating).map((unit) => unit.departmentId).sort()).toEqual(departments.sort());
    }
  });

  it('explains every unit that ended: by a successor that begins or goes on that day, or as abolished', () => {
    const { units, unitLineage } = prefecture(size);
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    const unexplained = units.filter((unit) => unit.validTo !== null && !unitLineage.some((edge) => edge.predecessorId === unit.id && edge.on === unit.validTo));
    expect(unexplained.map((unit) => unit.name)).toEqual([]);
    const wrong = unitLineage.filter((edge) => {
      const [before, after] = [byId.get(edge.predecessorId), edge.successorId === null ? null : byId.get(edge.successorId)];
      if (!before || before.validFrom >= edge.on) return true;
      return after === null ? edge.kind !== 'ABOLISHED' : after === undefined || !isOn(after, edge.on);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the codes of its units apart', () => {
    const codes = prefecture(size).units.map((unit) => unit.code);
    expect(codes.filter((code) => !/^[0-9A-Z]+$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('the real structure', () => {
  it('goes from 12 departments to 14 on 2024-04-01, with 64 divisions', () => {
    const made = prefecture();
    expect(count(on(made, '2024-03-31'), 'DEPARTMENT')).toBe(12);
    expect(count(on(made, '2024-04-01'), 'DEPARTMENT')).toBe(14);
    expect(count(on(made, '2024-04-01'), 'DIVISION')).toBe(64);
  });

  it('has six 地域県民局 until 2025-03-31, and their parts hang directly under departments the day after', () => {
    const made = prefecture();
    const bureaus = (day: string): UnitRow[] => on(made, day).filter((unit) => unit.name.endsWith('地域県民局'));
    expect(bureaus('2025-03-31')).toHaveLength(6);
    expect(bureaus('2025-04-01')).toEqual([]);
    const nested = (day: string): number => {
      const units = new Map(on(made, day).map((unit) => [unit.id, unit]));
      return [...units.values()].filter((unit) => unit.type === 'BRANCH_OFFICE' && units.get(unit.parentId!)!.type === 'BRANCH_OFFICE').length;
    };
    expect(nested('2025-03-31')).toBe(46);
    expect(nested('2025-04-01')).toBe(0);
  });

  it('renames 環境保全課 to 資源循環推進課 on 2025-04-01', () => {
    const { units, unitLineage } = prefecture();
    const before = units.find((unit) => unit.name === '環境保全課' && unit.validTo === '2025-04-01')!;
    const after = units.find((unit) => unit.name === '資源循環推進課')!;
    expect(unitLineage).toContainEqual({ predecessorId: before.id, successorId: after.id, kind: 'RENAMED', on: '2025-04-01' });
  });

  it('has more units, not larger ones, when it has more people', () => {
    const groupSize = (size: number): number => size / count(on(prefecture(size), '2026-04-01'), 'GROUP');
    expect(groupSize(40_000) / groupSize(3800)).toBeGreaterThan(0.85);
    expect(groupSize(40_000) / groupSize(3800)).toBeLessThan(1.15);
  });

  it('knows 40 municipalities: 10 cities, 22 towns, 8 villages', () => {
    const { municipalities } = prefecture();
    expect(Object.fromEntries(['CITY', 'TOWN', 'VILLAGE'].map((kind) => [kind, municipalities.filter((each) => each.kind === kind).length]))).toEqual({ CITY: 10, TOWN: 22, VILLAGE: 8 });
    expect(new Set(municipalities.map((each) => each.code)).size).toBe(40);
  });
});
