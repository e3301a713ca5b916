import { type Column, DateText, Link, StatusBadge, Table } from '@takara/design-system';
import type { DeclarationRowFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';

/** Declarations as a list shows them: of the part for the 所属長 alone. */
export function DeclarationTable({ rows }: { rows: readonly DeclarationRowFragment[] }) {
  return <Table caption="自己申告" captionHidden rows={rows} rowKey={({ id }) => id} columns={COLUMNS} />;
}

const places = ({ wishedDepartments, wishedDistricts }: DeclarationRowFragment) => [...(wishedDepartments ?? []).map(({ label }) => label), ...(wishedDistricts ?? [])].join('、');

const COLUMNS: Column<DeclarationRowFragment>[] = [
  { key: 'name', header: '職員', rowHeader: true, cell: ({ id, employeeName, unit }) => <><Link href={paths.selfDeclarationOf(id)}>{employeeName}</Link><span className="block text-sm font-normal text-text-quiet">{unitName(unit)}</span></> },
  { key: 'wish', header: '異動の希望', cell: ({ wishLabel }) => wishLabel ?? '－' },
  { key: 'places', header: '希望する部局・地域', cell: (row) => places(row) || '－' },
  { key: 'shared', header: '届いた日', cell: ({ sharedAt, late }) => <>{sharedAt ? <DateText value={sharedAt} /> : '－'}{late ? <span className="block"><StatusBadge tone="warning">締切の後</StatusBadge></span> : null}</> },
  { key: 'read', header: '所属長', cell: ({ readAt }) => (readAt ? <StatusBadge tone="success">既読</StatusBadge> : <StatusBadge tone="info">未読</StatusBadge>) },
];

export const CSV_HEADER = ['職員', '所属', '異動の希望', '希望する部局・地域', '届いた日', '締切の後', '所属長が読んだ日'];
export const csvRow = (row: DeclarationRowFragment) => [row.employeeName, unitName(row.unit), row.wishLabel, places(row), row.sharedAt?.slice(0, 10) ?? '', row.late ? '締切の後' : '', row.readAt?.slice(0, 10) ?? ''];
