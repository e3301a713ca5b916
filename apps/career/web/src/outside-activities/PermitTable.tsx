import { type Column, DateText, Link, Table } from '@takara/design-system';
import type { OutsideActivityRowFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { holderOf } from '../side-assignments/acts/holder.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { Term } from '../side-assignments/acts/Term.tsx';
import { PermitState } from './PermitState.tsx';

type Row = OutsideActivityRowFragment;

/** `isOwn`: all rows are the reader's, and their name is not said again. */
export function PermitTable({ caption, rows, isOwn }: { caption: string; rows: readonly Row[]; isOwn: boolean }) {
  return <Table caption={caption} captionHidden rows={rows} rowKey={({ id }) => id} columns={[...(isOwn ? [ownHost] : [applicant, host]), ...COLUMNS]} />;
}

const nameOf = (hostName: string | null) => hostName || '（活動先はまだありません）';
const applicant: Column<Row> = { key: 'applicant', header: '申請した人', rowHeader: true, cell: ({ id, applicantName, applicant: person }) => <><Link href={paths.outsideActivity(id)}>{applicantName}さんの申請</Link><span className="block text-sm font-normal text-text-quiet">{unitName(person?.mainAssignment?.unit)}</span></> };
const host: Column<Row> = { key: 'host', header: '活動先', cell: ({ hostName, hostKindLabel }) => <>{nameOf(hostName)}<span className="block text-sm font-normal text-text-quiet">{hostKindLabel}</span></> };
const ownHost: Column<Row> = { key: 'host', header: '活動先', rowHeader: true, cell: ({ id, hostName, hostKindLabel }) => <><Link href={paths.outsideActivity(id)}>{nameOf(hostName)}</Link><span className="block text-sm font-normal text-text-quiet">{hostKindLabel}</span></> };
const COLUMNS: readonly Column<Row>[] = [
  { key: 'state', header: '状態', cell: (row) => <PermitState permit={row} /> },
  { key: 'term', header: '期間', cell: ({ startsOn, endsOn }) => (startsOn && endsOn ? <Term from={startsOn} to={endsOn} /> : '－') },
  { key: 'hours', header: '1か月の時間', numeric: true, cell: ({ hoursPerMonth }) => (hoursPerMonth === null ? '－' : `${hoursPerMonth}時間`) },
  { key: 'holder', header: 'いまの担当', cell: (row) => <>{holderOf(row.currentHolder)?.who ?? '－'}{row.decideBy ? <span className="block text-sm text-text-quiet">決める目安 <DateText value={row.decideBy} /></span> : null}</> },
];

export const CSV_HEADER = ['申請した人', 'いまの所属', '活動先', '活動先の種類', '状態', '期間の始まり', '期間の終わり', '1か月の時間', 'いまの担当', '決める目安'];
export const csvRow = (row: Row) => [row.applicantName, unitName(row.applicant?.mainAssignment?.unit), row.hostName, row.hostKindLabel, row.stateLabel, row.startsOn, row.endsOn, row.hoursPerMonth, holderOf(row.currentHolder)?.who, row.decideBy];
