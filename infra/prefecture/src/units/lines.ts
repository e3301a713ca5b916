import { april } from '../calendar.ts';
import type { Identify } from '../identity.ts';
import type { District, PostCode, Site } from '../prefecture.ts';
import { DEPARTMENTS } from './departments.ts';
import { parseMix, type Mix } from './mix.ts';
import type { WorkUnitSpec } from './divisions.ts';
import { divisionGroupNames, groupKana } from './group-names.ts';

/** One unit row to be: a line under one name and one parent. */
export interface Era {
  readonly unitId: string;
  readonly code: string;
  readonly from: string;
  readonly to: string | null;
  readonly name: string;
  readonly kana: string;
  readonly department: string;
  readonly isCoordinating: boolean;
}

/**
 * The same work through reforms. People hold places on lines; which unit that is on a day is a look-up, and so a
 * reform moves them without anybody deciding it.
 */
export interface Line {
  readonly key: string;
  readonly level: 'DEPARTMENT' | 'BUREAU' | 'WORK_UNIT' | 'GROUP';
  readonly site: Site;
  readonly district: District | null;
  readonly eras: readonly Era[];
  /** Itself, but for a group its work unit. */
  readonly workUnit: Line;
  readonly groups: Line[];
  /** Staff it would have at reference size. */
  readonly staff: number;
  readonly mix: Mix;
  readonly duty: PostCode | null;
  readonly wasInBureau: boolean;
  mergedInto: Line | null;
  splitFrom: Line | null;
}

export function findEra(line: Line, day: string): Era | undefined {
  for (const era of line.eras) if ((era.to === null || era.to > day) && era.from <= day) return era;
  return undefined;
}

export function eraOn(line: Line, day: string): Era {
  const era = findEra(line, day);
  if (era === undefined) throw new Error(`${line.key} does not exist on ${day}`);
  return era;
}

const KANJI_DIGITS = '〇一二三四五六七八九';
const kanjiNumber = (n: number): string =>
  n < 10 ? KANJI_DIGITS[n]! : `${n < 20 ? '' : KANJI_DIGITS[Math.floor(n / 10)]}十${n % 10 === 0 ? '' : KANJI_DIGITS[n % 10]}`;

/** 人事課 → 人事第二課: how a prefecture larger than the real one gets more units. */
export function numbered(name: string, copy: number): string {
  if (copy === 1) return name;
  const suffix = /(農林水産事務所|県土整備事務所|事務所|保健所|児童相談所|総室|大学校|センター|[課室所部校])$/u.exec(name)![0];
  return `${name.slice(0, -suffix.length)}第${kanjiNumber(copy)}${suffix}`;
}

interface WorkUnitShape {
  readonly spec: WorkUnitSpec & { readonly district?: District | null; readonly wasInBureau?: boolean };
  readonly site: Site;
  readonly code: string;
  readonly copy: number;
  /** Staff it will really have, which decides how many groups it gets. */
  readonly headcount: number;
}

export function workUnitLine(shape: WorkUnitShape, identify: Identify): Line {
  const { spec, copy, site } = shape;
  const key = copy === 1 ? spec.key : `${spec.key}#${copy}`;
  const code = copy === 1 ? shape.code : `${shape.code}X${copy}`;
  const ends = spec.mergedInto ? april(spec.mergedInto.year) : null;
  const eras = spec.eras.map((era, i): Era => ({
    unitId: identify(`unit:${key}:${i}`),
    code: code + ' BCD'[i]!.trim(),
    from: april(era.from),
    to: spec.eras[i + 1] ? april(spec.eras[i + 1]!.from) : ends,
    name: numbered(era.name, copy),
    kana: copy === 1 ? era.kana : `${era.kana}ダイ${copy}`,
    department: era.department,
    isCoordinating: copy === 1 && DEPARTMENTS.some((each) => each.key === era.department && each.coordinating === spec.key),
  }));
  const common = { site, district: spec.district ?? null, wasInBureau: spec.wasInBureau ?? false, mix: parseMix(spec.mix), mergedInto: null, splitFrom: null };
  const names = groupNames(shape);
  const line: Line = {
    ...common, key, level: 'WORK_UNIT', eras, groups: [], staff: spec.staff, duty: null,
    get workUnit() { return line; },
  };
  names.forEach((name, g) => {
    line.groups.push({
      ...common, key: `${key}/${g + 1}`, level: 'GROUP', groups: [], workUnit: line, staff: spec.staff / names.length,
      duty: g === 0 ? (spec.duty ?? null) : null,
      eras: eras.map((era, i) => ({
        ...era, unitId: identify(`unit:${key}/${g + 1}:${i}`), code: `${code}G${g + 1}${' BCD'[i]!.trim()}`, name, kana: groupKana(name), isCoordinating: false,
      })),
    });
  });
  return line;
}

function groupNames({ spec, site, headcount }: WorkUnitShape): string[] {
  if (site === 'HEADQUARTERS') return divisionGroupNames(spec.groups ?? [], Math.min(6, Math.max(1, Math.round(headcount / 8))));
  if (!spec.groups || headcount < 16) return [];
  return spec.groups.slice(0, Math.max(2, Math.round(headcount / 10)));
}

export function departmentLines(identify: Identify): Line[] {
  return DEPARTMENTS.map((spec, i) => {
    const line: Line = {
      key: spec.key, level: 'DEPARTMENT', site: 'HEADQUARTERS', district: null, groups: [], staff: 0, mix: parseMix('GENERAL_ADMINISTRATION:1'), duty: null,
      wasInBureau: false, mergedInto: null, splitFrom: null,
      get workUnit() { return line; },
      eras: [{
        unitId: identify(`department:${spec.key}`), code: `D${String(i + 1).padStart(2, '0')}`, name: spec.name, kana: spec.kana, department: spec.key,
        from: april(spec.from), to: spec.to === null ? null : april(spec.to), isCoordinating: false,
      }],
    };
    return line;
  });
}
