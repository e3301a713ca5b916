import { type Column, DateText, Link, Table } from '@takara/design-system';
import type { ApplicationRowFragment } from '../../gql/graphql.ts';
import { paths } from '../../paths.ts';
import { holderOf } from '../acts/holder.ts';
import { unitName } from '../acts/host-unit.ts';
import { ApplicationState, applicationStateLabel } from './ApplicationState.tsx';

interface Props {
  caption: string;
  rows: readonly ApplicationRowFragment[];
  /** Columns that say the same in every row here. */
  without?: readonly ('posting' | 'host')[];
}

export function ApplicationTable({ caption, rows, without = [] }: Props) {
  return <Table caption={caption} captionHidden rows={rows} rowKey={({ id }) => id} columns={COLUMNS.filter(({ key }) => !without.includes(key as 'posting'))} />;
}

const COLUMNS: readonly Column<ApplicationRowFragment>[] = [
  { key: 'applicant', header: '応募した人', rowHeader: true, cell: ({ id, applicantName }) => <Link href={paths.application(id)}>{applicantName}さんの応募</Link> },
  { key: 'posting', header: '募集', cell: ({ postingTitle }) => postingTitle },
  { key: 'host', header: '受入所属', cell: ({ hostUnit }) => unitName(hostUnit) },
  { key: 'hours', header: '希望', unit: '時間／月', numeric: true, cell: ({ hoursWished }) => hoursWished },
  { key: 'submitted', header: '応募した日', cell: ({ submittedAt }) => (submittedAt ? <DateText value={submittedAt} /> : '－') },
  { key: 'state', header: '状態', cell: ({ state }) => <ApplicationState state={state} /> },
  { key: 'holder', header: 'いまの担当', cell: (row) => holderOf(row.currentHolder)?.who ?? '－' },
];

export const CSV_HEADER = ['応募した人', '募集', '受入所属', '希望（時間／月）', '応募した日時', '状態', 'いまの担当'];
export const csvRow = (row: ApplicationRowFragment) => [row.applicantName, row.postingTitle, unitName(row.hostUnit), row.hoursWished, row.submittedAt, applicationStateLabel(row.state), holderOf(row.currentHolder)?.who];
