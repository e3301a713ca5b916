import type { CareerPath, PathCell } from './career-path.type.ts';
import type { PointedFault } from './pack-fault.ts';
import type { PolicyPack } from './pack.type.ts';

/** PK-110: a chart speaks of families, phases, stages, grades and columns that are there. PK-111: each version once. PK-192: it runs forward. */
export function careerPathFaults(pack: PolicyPack): PointedFault[] {
  return pack.careerPaths.flatMap((path, index) => {
    const pointer = `/careerPaths/${index}`;
    const twice = pack.careerPaths.slice(0, index).some(({ jobFamily, version }) => jobFamily === path.jobFamily && version === path.version);
    return [
      ...missing(`${pointer}/jobFamily`, '職種', path.jobFamily, pack.jobFamilies),
      ...(twice ? [{ pointer: `${pointer}/version`, rule: 'PK-111', message: `「${path.jobFamily}」の第${path.version}版が二度出てきます。` } as const] : []),
      ...(path.validTo !== null && path.validTo <= path.validFrom ? [{ pointer: `${pointer}/validTo`, rule: 'PK-192', message: '終わりの日が始まりの日より後ではありません。' } as const] : []),
      ...columnFaults(path, pointer, pack),
      ...path.rows.flatMap(({ cells }, row) => cells.flatMap((cell, at) => cellFaults(cell, `${pointer}/rows/${row}/cells/${at}`, path))),
      ...repeated(path.columns, `${pointer}/columns`),
      ...repeated(path.rows, `${pointer}/rows`),
    ];
  });
}

function columnFaults({ columns }: CareerPath, pointer: string, { phases, stages, grades }: PolicyPack): PointedFault[] {
  return columns.flatMap(({ label, phase, stage, grade }, index): PointedFault[] => {
    const at = `${pointer}/columns/${index}`;
    const nameless: PointedFault[] = label === null && grade === null ? [{ pointer: `${at}/label`, rule: 'PK-110', message: '級のない列には名前が要ります。' }] : [];
    return [...nameless, ...missing(`${at}/phase`, '期間', phase, phases), ...missing(`${at}/stage`, '段階', stage, stages), ...missing(`${at}/grade`, '級', grade, grades)];
  });
}

function cellFaults({ from, to, lines }: PathCell, pointer: string, { columns }: CareerPath): PointedFault[] {
  const order = columns.map(({ code }) => code);
  return [
    ...missing(`${pointer}/from`, '列', from, columns),
    ...missing(`${pointer}/to`, '列', to, columns),
    ...(order.includes(to) && order.indexOf(to) < order.indexOf(from) ? [{ pointer: `${pointer}/to`, rule: 'PK-192', message: '列が逆です。' } as const] : []),
    ...(lines.last < lines.first ? [{ pointer: `${pointer}/lines`, rule: 'PK-192', message: '行が逆です。' } as const] : []),
  ];
}

const missing = (pointer: string, name: string, wanted: string | null, known: readonly { code: string }[]): PointedFault[] =>
  wanted === null || known.some(({ code }) => code === wanted) ? [] : [{ pointer, rule: 'PK-110', message: `${name}「${wanted}」がありません。` }];

const repeated = (listed: readonly { code: string }[], pointer: string): PointedFault[] =>
  listed.flatMap(({ code }, index): PointedFault[] => (listed.findIndex((one) => one.code === code) === index ? [] : [{ pointer: `${pointer}/${index}`, rule: 'PK-111', message: `「${code}」が二度出てきます。` }]));
