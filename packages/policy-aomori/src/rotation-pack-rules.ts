import type { PointedFault } from './pack-fault.ts';
import type { PolicyPack } from './pack.type.ts';
import { ROTATION_OPTIONS } from './rotation-options.ts';
import type { RotationOption, RotationRule } from './rotation.type.ts';

/** PK-110: rotation rules speak of stages, sites and rules that are there. PK-191, PK-192: their open points are those the modules read. */
export function rotationFaults({ rotation: { rules, options }, stages, siteTypes }: PolicyPack): PointedFault[] {
  const known = { stages: stages.map(({ code }) => code), sites: siteTypes.map(({ code }): string => code) };
  return [...rules.flatMap((rule, index) => ruleFaults(rule, `/rotation/rules/${index}`, rules.slice(0, index), known)), ...optionFaults(options)];
}

function ruleFaults({ stage, require, lines }: RotationRule, pointer: string, before: readonly RotationRule[], known: { stages: readonly string[]; sites: readonly string[] }): PointedFault[] {
  const missing = (at: string, name: string, wanted: string, among: readonly string[]): PointedFault[] =>
    among.includes(wanted) ? [] : [{ pointer: `${pointer}/${at}`, rule: 'PK-110', message: `${name}「${wanted}」がありません。` }];
  const within: PointedFault[] = stage === null && require.kind !== 'SPECIALTY' ? [{ pointer: `${pointer}/stage`, rule: 'PK-110', message: '段階が要ります。' }] : [];
  const backwards: PointedFault[] = lines.first <= lines.last ? [] : [{ pointer: `${pointer}/lines`, rule: 'PK-192', message: '行が逆です。' }];
  const faults = [...within, ...backwards, ...(stage === null ? [] : missing('stage', '段階', stage, known.stages))];
  if (require.kind === 'PLACED') return [...faults, ...require.sites.flatMap((site, at) => missing(`require/sites/${at}`, '勤務地', site, known.sites))];
  if (require.kind === 'SITE_IN_YEAR') return [...faults, ...missing('require/firstSite', '勤務地', require.firstSite, known.sites), ...missing('require/site', '勤務地', require.site, known.sites)];
  if (require.kind === 'SPECIALTY') return [...faults, ...missing('require/after', '段階', require.after, known.stages)];
  if (require.kind === 'DEPARTMENTS_IF_UNMET') return [...faults, ...missing('require/unmet', '先に立つ決まり', require.unmet, before.filter((rule) => rule.require.kind === 'DEPARTMENTS').map(({ code }) => code))];
  return faults;
}

function optionFaults(options: readonly RotationOption[]): PointedFault[] {
  const choices: Readonly<Record<string, readonly string[]>> = ROTATION_OPTIONS;
  return [
    ...Object.keys(choices).filter((code) => !options.some((option) => option.code === code)).map((code): PointedFault => ({ pointer: '/rotation/options', rule: 'PK-191', message: `「${code}」がありません。` })),
    ...options.flatMap(({ code, value, choices: offered }, index): PointedFault[] => {
      const pointer = `/rotation/options/${index}`;
      const read = choices[code];
      if (!read) return [{ pointer: `${pointer}/code`, rule: 'PK-191', message: `「${code}」を読むモジュールはありません。` }];
      const unread = offered.filter((choice) => !read.includes(choice.code)).map((choice): PointedFault => ({ pointer: `${pointer}/choices`, rule: 'PK-191', message: `「${choice.code}」という読み方を知るモジュールはありません。` }));
      const unoffered: PointedFault[] = offered.some((choice) => choice.code === value) ? [] : [{ pointer: `${pointer}/value`, rule: 'PK-191', message: `「${value}」は選べません。選べるのは ${offered.map((choice) => choice.code).join('、')} です。` }];
      return [...unread, ...unoffered];
    }),
  ];
}
