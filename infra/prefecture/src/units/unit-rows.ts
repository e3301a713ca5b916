import { april } from '../calendar.ts';
import type { Identify } from '../identity.ts';
import type { UnitLineageRow, UnitRow } from '../prefecture.ts';
import { DEPARTMENT_LINEAGE, ORIGIN } from './departments.ts';
import { eraOn, type Era, type Line } from './lines.ts';
import type { Structure } from './structure.ts';

/** All units, parents first. */
export function unitRows(structure: Structure, identify: Identify): UnitRow[] {
  const prefecture: UnitRow = {
    id: identify('prefecture'), code: 'P', name: '青森県', shortName: '県', kana: 'アオモリケン', type: 'PREFECTURE', site: 'HEADQUARTERS',
    district: null, parentId: null, departmentId: null, isCoordinating: false, validFrom: april(ORIGIN), validTo: null,
  };
  const departmentId = (key: string): string => structure.byKey.get(key)!.eras[0]!.unitId;
  const row = (line: Line, era: Era, type: UnitRow['type'], parentId: string): UnitRow => ({
    id: era.unitId, code: era.code, name: era.name, shortName: shortName(line, era), kana: era.kana, type, site: line.site, district: line.district,
    parentId, departmentId: departmentId(era.department), isCoordinating: era.isCoordinating, validFrom: era.from, validTo: era.to,
  });
  const rowsOf = (lines: readonly Line[], type: UnitRow['type'], parentOf: (line: Line, era: Era) => string): UnitRow[] =>
    lines.flatMap((line) => line.eras.map((era) => row(line, era, type, parentOf(line, era))));
  const bureauOf = (line: Line, era: Era): string | undefined =>
    line.wasInBureau && era.from < april(2025) ? structure.byKey.get(`bureau-${line.district!.toLowerCase()}`)!.eras[0]!.unitId : undefined;
  const [divisions, offices] = [structure.workUnits.filter((each) => each.site === 'HEADQUARTERS'), structure.workUnits.filter((each) => each.site !== 'HEADQUARTERS')];
  return [
    prefecture,
    ...rowsOf(structure.departments, 'DEPARTMENT', () => prefecture.id),
    ...rowsOf(structure.bureaus, 'BRANCH_OFFICE', (_, era) => departmentId(era.department)),
    ...rowsOf(divisions, 'DIVISION', (_, era) => departmentId(era.department)),
    ...rowsOf(offices, 'BRANCH_OFFICE', (line, era) => bureauOf(line, era) ?? departmentId(era.department)),
    ...rowsOf(structure.groups, 'GROUP', (line, era) => eraOn(line.workUnit, era.from).unitId),
  ];
}

function shortName(line: Line, era: Era): string | null {
  return line.level === 'WORK_UNIT' && era.name.includes('地域県民局') ? era.name.replace('地域県民局', '') : null;
}

/** What every unit became in the reforms of 2024 and 2025. */
export function lineageRows(structure: Structure): UnitLineageRow[] {
  const rows: UnitLineageRow[] = DEPARTMENT_LINEAGE.map(([from, to, kind]) => ({
    predecessorId: structure.byKey.get(from)!.eras[0]!.unitId, successorId: structure.byKey.get(to)!.eras[0]!.unitId, kind, on: april(2024),
  }));
  for (const bureau of structure.bureaus) {
    rows.push({ predecessorId: bureau.eras[0]!.unitId, successorId: null, kind: 'ABOLISHED', on: bureau.eras[0]!.to! });
  }
  for (const line of [...structure.workUnits, ...structure.groups]) rows.push(...lineageOf(line));
  return rows;
}

function lineageOf(line: Line): UnitLineageRow[] {
  const rows = line.eras.slice(1).map((era, i): UnitLineageRow => ({
    predecessorId: line.eras[i]!.unitId, successorId: era.unitId, kind: line.eras[i]!.name === era.name ? 'TRANSFERRED' : 'RENAMED', on: era.from,
  }));
  const last = line.eras.at(-1)!;
  const target = successorOf(line);
  if (last.to !== null && target) rows.push({ predecessorId: last.unitId, successorId: eraOn(target, last.to).unitId, kind: 'MERGED', on: last.to });
  const first = line.eras[0]!;
  const source = line.splitFrom && dayBefore(line.splitFrom, first.from);
  if (source) rows.push({ predecessorId: source.unitId, successorId: first.unitId, kind: 'SPLIT', on: first.from });
  return rows;
}

/** Where a line that ends goes on: its work unit's heir, group by group. */
export function successorOf(line: Line): Line | null {
  const heir = line.workUnit.mergedInto;
  if (heir === null || line.level !== 'GROUP') return heir;
  return heir.groups[line.workUnit.groups.indexOf(line) % heir.groups.length] ?? heir;
}

const dayBefore = (line: Line, day: string): Era | undefined => line.eras.findLast((era) => era.from < day);
