import { april } from '../calendar.ts';
import { HEADQUARTERS_DIVISIONS, REFERENCE_SIZE } from '../figures.ts';
import type { Identify } from '../identity.ts';
import { BRANCH_OFFICES, DISTRICTS } from './branch-offices.ts';
import { ORIGIN } from './departments.ts';
import { DIVISIONS, type WorkUnitSpec } from './divisions.ts';
import { departmentLines, workUnitLine, type Line } from './lines.ts';
import { parseMix } from './mix.ts';

export interface Structure {
  readonly departments: readonly Line[];
  readonly bureaus: readonly Line[];
  readonly workUnits: readonly Line[];
  readonly groups: readonly Line[];
  readonly byKey: ReadonlyMap<string, Line>;
}

/** Under this many times the reference size the number of units shrinks too, by its square root. */
export function buildStructure(size: number, identify: Identify): Structure {
  const scale = size / REFERENCE_SIZE;
  const copies = Math.max(1, Math.round(scale));
  const departments = departmentLines(identify);
  const bureaus = bureauLines(identify);
  const workUnits: Line[] = [];
  const add = (specs: readonly WorkUnitSpec[], prefix: string, atLeast: number): void => {
    const kept = keep(specs, Math.max(atLeast, Math.round(specs.length * Math.sqrt(Math.min(1, scale)))));
    const headcountScale = (scale / copies) * (specs.length / kept.size);
    specs.forEach((spec, i) => {
      if (!kept.has(spec)) return;
      for (let copy = 1; copy <= copies; copy += 1) {
        const code = prefix + String(i + 1).padStart(3, '0');
        const site = prefix === 'H' ? 'HEADQUARTERS' : 'BRANCH_OFFICE';
        workUnits.push(workUnitLine({ spec, site, code, copy, headcount: spec.staff * headcountScale }, identify));
      }
    });
  };
  add(DIVISIONS, 'H', HEADQUARTERS_DIVISIONS / 3);
  add(BRANCH_OFFICES, 'B', 20);
  const all = [...departments, ...bureaus, ...workUnits];
  const byKey = new Map(all.map((line) => [line.key, line]));
  if (byKey.size !== all.length) throw new Error('two units share a key');
  for (const spec of DIVISIONS) link(spec, byKey, copies);
  return { departments, bureaus, workUnits, groups: workUnits.flatMap((line) => line.groups), byKey };
}

/** The essential ones, and of the others as many as fit, evenly spread over the list. */
function keep(specs: readonly WorkUnitSpec[], count: number): Set<WorkUnitSpec> {
  const essential = specs.filter((spec) => spec.isEssential);
  const others = specs.filter((spec) => !spec.isEssential);
  const wanted = Math.min(others.length, Math.max(0, count - essential.length));
  return new Set([...essential, ...others.filter((_, i) => Math.floor((i * wanted) / others.length) !== Math.floor(((i + 1) * wanted) / others.length))]);
}

function link(spec: WorkUnitSpec, byKey: ReadonlyMap<string, Line>, copies: number): void {
  for (let copy = 1; copy <= copies; copy += 1) {
    const suffix = copy === 1 ? '' : `#${copy}`;
    const line = byKey.get(spec.key + suffix);
    if (!line) continue;
    if (spec.mergedInto) line.mergedInto = byKey.get(spec.mergedInto.key + suffix) ?? null;
    if (spec.splitFrom) line.splitFrom = byKey.get(spec.splitFrom + suffix) ?? null;
  }
}

/** 地域県民局, three opened in 2006 and three in 2007, all abolished on 2025-03-31 (published). Their parent: assumption. */
function bureauLines(identify: Identify): Line[] {
  return DISTRICTS.map(({ district, name, kana }, i) => {
    const line: Line = {
      key: `bureau-${district.toLowerCase()}`, level: 'BUREAU', site: 'BRANCH_OFFICE', district, groups: [], staff: 0, mix: parseMix('GENERAL_ADMINISTRATION:1'),
      duty: null, wasInBureau: false, mergedInto: null, splitFrom: null,
      get workUnit() { return line; },
      eras: [{
        unitId: identify(`bureau:${district}`), code: `K${i + 1}`, name: `${name}地域県民局`, kana: `${kana}チイキケンミンキョク`, department: 'somu',
        from: april(ORIGIN), to: april(2025), isCoordinating: false,
      }],
    };
    return line;
  });
}
