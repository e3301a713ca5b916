import { careerPathFaults } from './career-path-rules.ts';
import { commitmentFaults } from './commitment-rules.ts';
import type { PointedFault } from './pack-fault.ts';
import type { PolicyPack } from './pack.type.ts';
import { isValueOf, PARAMETER_UNITS } from './parameter-units.ts';
import { rotationFaults } from './rotation-pack-rules.ts';
import { valueFaults } from './value-rules.ts';

/** What the schema cannot say: references that must lead somewhere, codes that must be single, switches that must be off. */
export function packRuleFaults(pack: PolicyPack): PointedFault[] {
  return [
    ...sourceFaults(pack),
    ...duplicateFaults(pack),
    ...treeFaults(pack),
    ...commitmentFaults(pack),
    ...valueFaults(pack.values, pack.valueCategories),
    ...gradeFaults(pack),
    ...parameterFaults(pack),
    ...careerPathFaults(pack),
    ...rotationFaults(pack),
    ...bodyFaults(pack),
  ];
}

/** PK-101: whoever says something says where it is written. */
function sourceFaults(pack: PolicyPack): PointedFault[] {
  const known = new Set(pack.sources.map(({ id }) => id));
  return citationsIn(pack)
    .filter(({ id }) => !known.has(id))
    .map(({ pointer, id }) => ({ pointer, rule: 'PK-101', message: `出典「${id}」は sources.yaml にありません。` }));
}

/** Every `source` and `legalBasis` of a pack, with its pointer. */
export function citationsIn(value: unknown, pointer = ''): { pointer: string; id: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = `${pointer}/${key}`;
    if (key === 'source' && typeof inner === 'string') return [{ pointer: here, id: inner }];
    if (key === 'legalBasis' && Array.isArray(inner)) return inner.map((id, index) => ({ pointer: `${here}/${index}`, id: String(id) }));
    return citationsIn(inner, here);
  });
}

/** PK-111: a code names one thing. */
function duplicateFaults(pack: PolicyPack): PointedFault[] {
  const { pillars, initiatives, measures } = pack.structure;
  const lists: Readonly<Record<string, readonly string[]>> = {
    sources: pack.sources.map(({ id }) => id),
    retention: pack.retention.map(({ dataClass }) => dataClass),
    'rotation/rules': pack.rotation.rules.map(({ code }) => code),
    'rotation/options': pack.rotation.options.map(({ code }) => code),
    'structure/pillars': pillars.map(({ code }) => code),
    'structure/initiatives': initiatives.map(({ code }) => code),
    'structure/measures': measures.map(({ code }) => code),
    ...Object.fromEntries(
      (['chapters', 'roles', 'valueCategories', 'values', 'siteTypes', 'grades', 'phases', 'stages', 'jobFamilies', 'privacyTiers'] as const)
        .map((section) => [section, pack[section].map(({ code }) => code)]),
    ),
  };
  return Object.entries(lists).flatMap(([list, codes]) =>
    codes.flatMap((code, index): PointedFault[] =>
      codes.indexOf(code) === index ? [] : [{ pointer: `/${list}/${index}`, rule: 'PK-111', message: `「${code}」が二度出てきます。` }],
    ),
  );
}

/** PK-110: nothing hangs in the air, and no branch is empty. */
function treeFaults({ structure: { pillars, initiatives, measures }, phases, grades, stages, parameters }: PolicyPack): PointedFault[] {
  const missing = (pointer: string, name: string, wanted: string | null, known: readonly { code: string }[]): PointedFault[] =>
    wanted === null || known.some(({ code }) => code === wanted) ? [] : [{ pointer, rule: 'PK-110', message: `${name}「${wanted}」がありません。` }];
  const childless = (pointer: string, label: string, children: readonly string[], code: string): PointedFault[] =>
    children.includes(code) ? [] : [{ pointer, rule: 'PK-110', message: `「${label}」に属するものが一つもありません。` }];

  return [
    ...initiatives.flatMap(({ pillar }, index) => missing(`/structure/initiatives/${index}/pillar`, '柱', pillar, pillars)),
    ...measures.flatMap(({ initiative }, index) => missing(`/structure/measures/${index}/initiative`, '取組', initiative, initiatives)),
    ...measures.flatMap(({ parameters: figures = [] }, index) => figures.flatMap((code, at) => missing(`/structure/measures/${index}/parameters/${at}`, '数の決まり', code, Object.keys(parameters).map((known) => ({ code: known }))))),
    ...pillars.flatMap(({ code, label }, index) => childless(`/structure/pillars/${index}`, label, initiatives.map(({ pillar }) => pillar), code)),
    ...initiatives.flatMap(({ code, label }, index) => childless(`/structure/initiatives/${index}`, label, measures.map(({ initiative }) => initiative), code)),
    ...grades.flatMap(({ phase }, index) => missing(`/grades/${index}/phase`, '期間', phase, phases)),
    ...stages.flatMap(({ phase }, index) => missing(`/stages/${index}/phase`, '期間', phase, phases)),
  ];
}

/** PK-150: grades rise one by one, and whoever is above a manager is a manager. PK-192: stages run forward. */
function gradeFaults({ grades, stages }: PolicyPack): PointedFault[] {
  return [
    ...grades.flatMap(({ label, order }, index): PointedFault[] =>
      order === index + 1 ? [] : [{ pointer: `/grades/${index}/order`, rule: 'PK-150', message: `「${label}」の順番は ${index + 1} のはずです（下の級から 1、2、3…）。` }],
    ),
    ...grades.flatMap(({ label, managerial }, index): PointedFault[] =>
      managerial || !grades[index - 1]?.managerial ? [] : [{ pointer: `/grades/${index}/managerial`, rule: 'PK-150', message: `「${label}」は管理職より上の級なので、管理職のはずです。` }],
    ),
    ...stages.flatMap(({ label, serviceYears: { first, last } }, index): PointedFault[] =>
      first <= last ? [] : [{ pointer: `/stages/${index}/serviceYears`, rule: 'PK-192', message: `「${label}」の年数が逆です。` }],
    ),
  ];
}

/** PK-191: the figures are those the modules read, in the units they read. PK-192: and they can be. */
function parameterFaults({ parameters }: PolicyPack): PointedFault[] {
  const units: Readonly<Record<string, string>> = PARAMETER_UNITS;
  return [
    ...Object.keys(units).filter((code) => !(code in parameters)).map((code): PointedFault => ({ pointer: `/parameters/${code}`, rule: 'PK-191', message: `「${code}」がありません。` })),
    ...Object.entries(parameters).flatMap(([code, { unit, value }]): PointedFault[] => {
      const pointer = `/parameters/${code}`;
      if (!(code in units)) return [{ pointer, rule: 'PK-191', message: `「${code}」を読むモジュールはありません。` }];
      if (unit !== units[code]) return [{ pointer: `${pointer}/unit`, rule: 'PK-191', message: `単位は ${units[code]} のはずです。` }];
      if (!isValueOf(unit, value)) return [{ pointer: `${pointer}/value`, rule: 'PK-191', message: `単位 ${unit} に合う値ではありません。` }];
      if (typeof value === 'number' && (value < 0 || (unit === 'percent' && value > 100))) return [{ pointer: `${pointer}/value`, rule: 'PK-192', message: 'ありえない数です。' }];
      return [];
    }),
  ];
}

/** PK-181: a real body has its six digits. PK-192: a policy does not end before it begins. */
function bodyFaults({ body, effective }: PolicyPack): PointedFault[] {
  const faults: PointedFault[] = [];
  if (!body.fictional && body.localGovCode === null) faults.push({ pointer: '/body/localGovCode', rule: 'PK-181', message: '実在の団体には6桁の団体コードが要ります。' });
  if (effective.to !== null && effective.to <= effective.from) faults.push({ pointer: '/effective/to', rule: 'PK-192', message: '終わりの日が始まりの日より後ではありません。' });
  return faults;
}
