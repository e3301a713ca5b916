import { Badge, type Column, Link, Table } from '@takara/design-system';
import { formatDate, formatDay } from '@takara/web-kit';
import type { PostingRowFragment } from '../../gql/graphql.ts';
import { paths } from '../../paths.ts';
import { unitName } from '../acts/host-unit.ts';
import { ApplicationState, applicationStateLabel } from '../applications/ApplicationState.tsx';
import { PostingState } from './PostingState.tsx';

interface Props {
  rows: readonly PostingRowFragment[];
  sortHref: string;
  /** By deadline, the nearest first. */
  sorted: boolean;
  /** All of them stand at the same point: it is not said again in every row. */
  oneState: boolean;
}

export function PostingTable({ rows, sortHref, sorted, oneState }: Props) {
  return <Table caption="庁内副業の募集" captionHidden rows={rows} rowKey={({ id }) => id} columns={columns(sortHref, sorted).filter(({ key }) => !(oneState && key === 'state') && (key !== 'mine' || rows.some(isMine)))} />;
}

const columns = (sortHref: string, sorted: boolean): Column<PostingRowFragment>[] => [
  { key: 'title', header: '募集', rowHeader: true, cell: (row) => <Title row={row} /> },
  { key: 'field', header: '分野', cell: ({ fieldLabel }) => <span className="lg:whitespace-nowrap">{fieldLabel ?? '－'}</span> },
  { key: 'hours', header: '1か月', unit: '時間', numeric: true, cell: ({ hoursPerMonth }) => hoursPerMonth ?? '－' },
  { key: 'headcount', header: '人数', unit: '人', numeric: true, cell: ({ headcount }) => headcount ?? '－' },
  { key: 'deadline', header: '締切', sortHref, ...(sorted ? { sorted: 'ascending' as const } : {}), cell: ({ deadline }) => (deadline ? <span className="whitespace-nowrap" title={formatDate(deadline)}>{formatDay(deadline)}</span> : '－') },
  { key: 'state', header: '状態', cell: (row) => <PostingState posting={row} /> },
  { key: 'mine', header: 'わたし', cell: (row) => <Mine row={row} /> },
];

const Title = ({ row: { id, title, hostUnit } }: { row: PostingRowFragment }) => (
  <>
    <Link href={paths.posting(id)}>{title || '（題名はまだありません）'}</Link>
    <span className="block text-sm font-normal text-text-quiet">{unitName(hostUnit)}</span>
  </>
);

const isMine = ({ myApplication, myDraft }: PostingRowFragment) => myApplication !== null || myDraft !== null;

/** The reader's own standing beside each. */
function Mine({ row: { myApplication, myDraft } }: { row: PostingRowFragment }) {
  if (myApplication) return <ApplicationState state={myApplication.state} />;
  return myDraft ? <Badge tone="warning">応募を書きかけ</Badge> : '－';
}

export const CSV_HEADER = ['題名', '受入所属', '分野', '1か月の時間', '人数', '期間の始まり', '期間の終わり', '応募の締切', '求めるスキル', '状態', '自分の応募'];
export const csvRow = (row: PostingRowFragment) => [
  row.title, unitName(row.hostUnit), row.fieldLabel, row.hoursPerMonth, row.headcount, row.termFrom, row.termTo, row.deadline,
  row.skillsWanted.join('、'), row.stateLabel, applicationStateLabel(row.myApplication?.state ?? null),
];
