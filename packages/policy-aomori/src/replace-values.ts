import { deepFreeze } from './deep-freeze.ts';
import { PolicyPackError, type PackFault, type PointedFault } from './pack-fault.ts';
import { pathOf } from './pack-files.ts';
import { valuesFileShapeFaults } from './pack-schema.ts';
import type { PolicyPack } from './pack.type.ts';
import type { ValuesFile } from './policy-text.type.ts';
import { valueFaults } from './value-rules.ts';
import { readYamlFile } from './yaml-file.ts';

/**
 * `pack` with its core values replaced by the official ones of a YAML file (`sources`, `values`).
 * All of the pack's values at once, each OFFICIAL, each under a heading the policy has, each citing a document the
 * file names. Throws `PolicyPackError` with file, line and rule otherwise. `pack` itself stays as it is.
 */
export function replaceValues(pack: PolicyPack, path: string): PolicyPack {
  const file = readYamlFile(path);
  const located = ({ pointer, rule, message }: PointedFault): PackFault => ({ file: file.name, line: file.lineOf(pathOf(pointer)), rule, pointer, message });

  const shapeFaults = valuesFileShapeFaults(file.content);
  if (shapeFaults.length > 0) throw new PolicyPackError(shapeFaults.map(located));

  const official = file.content as unknown as ValuesFile;
  const faults = [...completenessFaults(official, pack), ...citationFaults(official, pack), ...valueFaults(official.values, pack.valueCategories)];
  if (faults.length > 0) throw new PolicyPackError(faults.map(located));

  return deepFreeze({ ...pack, sources: [...pack.sources, ...official.sources], values: official.values });
}

/** The file speaks of exactly the pack's values, once each, and of none as a placeholder. */
function completenessFaults({ values }: ValuesFile, pack: PolicyPack): PointedFault[] {
  const expected = pack.values.map(({ code }) => code);
  const given = values.map(({ code }) => code);
  return [
    ...expected.filter((code) => !given.includes(code)).map((code): PointedFault => ({ pointer: '/values', rule: 'PK-200', message: `${code} がありません。${expected.length}つそろえてください。` })),
    ...values.flatMap(({ code, labelStatus }, index): PointedFault[] => {
      const pointer = `/values/${index}`;
      if (!expected.includes(code)) return [{ pointer: `${pointer}/code`, rule: 'PK-200', message: `価値観は ${expected.join('、')} です。「${code}」はありません。` }];
      if (given.indexOf(code) !== index) return [{ pointer: `${pointer}/code`, rule: 'PK-111', message: `「${code}」が二度出てきます。` }];
      if (labelStatus !== 'OFFICIAL') return [{ pointer: `${pointer}/labelStatus`, rule: 'PK-200', message: `${code}：正式な言葉（OFFICIAL）だけを読み込めます。` }];
      return [];
    }),
  ];
}

/** Official words come from a document: a new one, named in the file, that is not a guess. */
function citationFaults({ sources, values }: ValuesFile, pack: PolicyPack): PointedFault[] {
  return [
    ...sources.flatMap(({ id, kind }, index): PointedFault[] => {
      if (pack.sources.some((source) => source.id === id)) return [{ pointer: `/sources/${index}/id`, rule: 'PK-111', message: `出典「${id}」はすでにあります。別の id にしてください。` }];
      if (kind !== 'POLICY' && kind !== 'DECISION') return [{ pointer: `/sources/${index}/kind`, rule: 'PK-200', message: '価値観の出典になれるのは、方針の原本（POLICY）か県の決定（DECISION）だけです。' }];
      return [];
    }),
    ...values.flatMap(({ source }, index): PointedFault[] =>
      sources.some(({ id }) => id === source) ? [] : [{ pointer: `/values/${index}/source`, rule: 'PK-101', message: `出典「${source}」がこのファイルの sources にありません。` }],
    ),
  ];
}
