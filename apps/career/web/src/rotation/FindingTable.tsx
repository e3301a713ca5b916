import { type Column, Link, Table } from '@takara/design-system';
import type { FindingRowFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { RotationState } from './RotationState.tsx';
import { dayOf } from './standing.ts';

export function FindingTable({ rows }: { rows: readonly FindingRowFragment[] }) {
  return <Table caption="決まりごとの見通し" captionHidden rows={rows} rowKey={({ id }) => id} columns={COLUMNS} />;
}

const COLUMNS: Column<FindingRowFragment>[] = [
  { key: 'name', header: '職員', rowHeader: true, cell: (row) => <Person row={row} /> },
  { key: 'rule', header: '決まり', cell: ({ rule }) => rule.label },
  { key: 'state', header: '状態', cell: (row) => <RotationState finding={row} /> },
  { key: 'day', header: '期限', cell: (row) => dayOf(row) || row.reasonLabel || '－' },
  { key: 'progress', header: 'どこまで', cell: ({ progress }) => progress },
];

const Person = ({ row: { employee, employeeName, unit } }: { row: FindingRowFragment }) => (
  <>
    {employee ? <Link href={paths.rotationOf(employee.id)}>{employeeName}</Link> : employeeName}
    <span className="block text-sm font-normal text-text-quiet">{unitName(unit)}</span>
  </>
);

export const CSV_HEADER = ['職員', '所属', '決まりの番号', '決まり', '状態', 'わけ', '期限', 'どこまで'];
export const csvRow = ({ employeeName, unit, rule, stateLabel, reasonLabel, on, progress }: FindingRowFragment) => [employeeName, unitName(unit), rule.code, rule.label, stateLabel, reasonLabel, on, progress];
