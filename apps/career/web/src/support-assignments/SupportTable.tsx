import { type Column, DateText, Link, Table } from '@takara/design-system';
import type { SupportRowFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { SupportState } from './SupportState.tsx';

/** Newcomers and who is at their side. */
export function SupportTable({ rows }: { rows: readonly SupportRowFragment[] }) {
  return <Table caption="トレーナー・サポーター" captionHidden rows={rows} rowKey={({ id }) => id} columns={COLUMNS} />;
}

const COLUMNS: Column<SupportRowFragment>[] = [
  { key: 'name', header: '着任した職員', rowHeader: true, cell: ({ id, employeeName, unit }) => <><Link href={paths.support(id)}>{employeeName}</Link><span className="block text-sm font-normal text-text-quiet">{unitName(unit)}</span></> },
  { key: 'kind', header: '種類', cell: ({ kindLabel }) => kindLabel },
  { key: 'on', header: '着任の日', cell: ({ arrivesOn }) => (arrivesOn ? <DateText value={arrivesOn} /> : '－') },
  { key: 'supporter', header: '相談相手', cell: ({ supporterName }) => supporterName ?? '－' },
  { key: 'state', header: '状態', cell: (row) => <SupportState support={row} /> },
];

export const CSV_HEADER = ['着任した職員', '所属', '種類', '着任の日', '選ぶ期限', '相談相手', '状態'];
export const csvRow = ({ employeeName, unit, kindLabel, arrivesOn, chooseBy, supporterName, stateLabel }: SupportRowFragment) => [employeeName, unitName(unit), kindLabel, arrivesOn, chooseBy, supporterName ?? '', stateLabel];
