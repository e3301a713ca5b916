import { type Column, DateText, Link, Table } from '@takara/design-system';
import type { InternalApplicationRowFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { holderOf } from '../side-assignments/acts/holder.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { ApplicationState } from './ApplicationState.tsx';

type Row = InternalApplicationRowFragment;
interface Props {
  caption: string;
  rows: readonly Row[];
  /** What every row has in common, and so is not said again: one person's, or one posting's. */
  allOf?: 'APPLICANT' | 'POSTING';
}

export function ApplicationTable({ caption, rows, allOf }: Props) {
  const named = allOf === 'APPLICANT' ? [ownPosting] : allOf === 'POSTING' ? [applicant] : [applicant, posting];
  return <Table caption={caption} captionHidden rows={rows} rowKey={({ id }) => id} columns={[...named, ...COLUMNS]} />;
}

const applicant: Column<Row> = { key: 'applicant', header: '応募した人', rowHeader: true, cell: ({ id, applicantName, applicant: person }) => <><Link href={paths.internalApplication(id)}>{applicantName}さんの応募</Link><span className="block text-sm font-normal text-text-quiet">{unitName(person?.mainAssignment?.unit)}</span></> };
const posting: Column<Row> = { key: 'posting', header: '募集', cell: ({ postingTitle, hostUnit }) => <>{postingTitle}<span className="block text-sm font-normal text-text-quiet">{unitName(hostUnit)}</span></> };
const ownPosting: Column<Row> = { key: 'posting', header: '募集', rowHeader: true, cell: ({ id, postingTitle, hostUnit }) => <><Link href={paths.internalApplication(id)}>{postingTitle}</Link><span className="block text-sm font-normal text-text-quiet">{unitName(hostUnit)}</span></> };
const COLUMNS: readonly Column<Row>[] = [
  { key: 'state', header: '状態', cell: (row) => <ApplicationState application={row} /> },
  { key: 'starts', header: '異動の予定日', cell: ({ startsOn }) => (startsOn ? <span className="whitespace-nowrap"><DateText value={startsOn} /></span> : '－') },
  { key: 'holder', header: 'いまの担当', cell: (row) => holderOf(row.currentHolder)?.who ?? '－' },
];

export const CSV_HEADER = ['応募した人', 'いまの所属', '募集', '募集する所属', '状態', '異動の予定日', 'いまの担当'];
export const csvRow = (row: Row) => [row.applicantName, unitName(row.applicant?.mainAssignment?.unit), row.postingTitle, unitName(row.hostUnit), row.stateLabel, row.startsOn, holderOf(row.currentHolder)?.who];
