import { type Column, DateText, Link, Table } from '@takara/design-system';
import type { ReactNode } from 'react';
import type { ApplicationRowFragment } from '../../gql/graphql.ts';
import { paths } from '../../paths.ts';
import { holderOf } from '../acts/holder.ts';
import { unitName } from '../acts/host-unit.ts';
import { ApplicationState, applicationStateLabel } from './ApplicationState.tsx';

interface Props {
  caption: string;
  rows: readonly ApplicationRowFragment[];
  /** What every row has in common, and so is not said again: one person's, or one posting's. */
  allOf?: 'APPLICANT' | 'POSTING';
}

export function ApplicationTable({ caption, rows, allOf }: Props) {
  return <Table caption={caption} captionHidden rows={rows} rowKey={({ id }) => id} columns={[...NAMED_BY[allOf ?? 'NEITHER'], ...COLUMNS]} />;
}

const applicant: Column<ApplicationRowFragment> = { key: 'applicant', header: '応募した人', rowHeader: true, cell: ({ id, applicantName }) => <Link href={paths.application(id)}>{applicantName}さんの応募</Link> };
const posting = (name: (row: ApplicationRowFragment) => ReactNode, rowHeader = false): Column<ApplicationRowFragment> => ({
  key: 'posting', header: '募集', rowHeader,
  cell: (row) => <>{name(row)}<span className="block text-sm font-normal text-text-quiet">{unitName(row.hostUnit)}</span></>,
});
const NAMED_BY: Record<'APPLICANT' | 'POSTING' | 'NEITHER', readonly Column<ApplicationRowFragment>[]> = {
  NEITHER: [applicant, posting(({ postingTitle }) => postingTitle)],
  POSTING: [applicant],
  APPLICANT: [posting(({ id, postingTitle }) => <Link href={paths.application(id)}>{postingTitle}</Link>, true)],
};

const COLUMNS: readonly Column<ApplicationRowFragment>[] = [
  { key: 'hours', header: '希望', unit: '時間／月', numeric: true, cell: ({ hoursWished }) => hoursWished },
  { key: 'submitted', header: '応募した日', cell: ({ submittedAt }) => (submittedAt ? <span className="whitespace-nowrap"><DateText value={submittedAt} /></span> : '－') },
  { key: 'state', header: '状態', cell: ({ state }) => <ApplicationState state={state} /> },
  { key: 'holder', header: 'いまの担当', cell: (row) => holderOf(row.currentHolder)?.who ?? '－' },
];

export const CSV_HEADER = ['応募した人', '募集', '受入所属', '希望（時間／月）', '応募した日時', '状態', 'いまの担当'];
export const csvRow = (row: ApplicationRowFragment) => [row.applicantName, row.postingTitle, unitName(row.hostUnit), row.hoursWished, row.submittedAt, applicationStateLabel(row.state), holderOf(row.currentHolder)?.who];
