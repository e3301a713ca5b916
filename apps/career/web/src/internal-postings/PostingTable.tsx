import { Badge, type Column, Link, Table } from '@takara/design-system';
import { formatDate, formatDay } from '@takara/web-kit';
import type { InternalPostingRowFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { PostingState } from '../side-assignments/postings/PostingState.tsx';
import { ApplicationState } from './ApplicationState.tsx';

/** `oneState`: all of them stand at the same point: it is not said again in every row. */
export function PostingTable({ rows, oneState }: { rows: readonly InternalPostingRowFragment[]; oneState: boolean }) {
  return <Table caption="庁内公募の募集" captionHidden rows={rows} rowKey={({ id }) => id} columns={COLUMNS.filter(({ key }) => !(oneState && key === 'state') && (key !== 'mine' || rows.some(isMine)))} />;
}

const day = (value: string | null) => (value ? <span className="whitespace-nowrap" title={formatDate(value)}>{formatDay(value)}</span> : '－');
export const gradesOf = ({ grades }: Pick<InternalPostingRowFragment, 'grades'>) => (grades.length > 0 ? grades.map(({ label }) => label).join('、') : 'きまりの範囲の級');

const COLUMNS: Column<InternalPostingRowFragment>[] = [
  { key: 'title', header: '募集', rowHeader: true, cell: ({ id, title, hostUnit }) => <><Link href={paths.internalPosting(id)}>{title || '（題名はまだありません）'}</Link><span className="block text-sm font-normal text-text-quiet">{unitName(hostUnit)}</span></> },
  { key: 'grades', header: '対象の級', cell: gradesOf },
  { key: 'headcount', header: '人数', unit: '人', numeric: true, cell: ({ headcount }) => headcount ?? '－' },
  { key: 'starts', header: '異動の予定日', cell: ({ startsOn }) => day(startsOn) },
  { key: 'deadline', header: '締切', sorted: 'ascending', cell: ({ deadline }) => day(deadline) },
  { key: 'state', header: '状態', cell: (row) => <PostingState posting={row} /> },
  { key: 'mine', header: 'わたし', cell: (row) => <Mine row={row} /> },
];

const isMine = ({ myApplication, myDraft }: InternalPostingRowFragment) => myApplication !== null || myDraft !== null;

/** The reader's own standing beside each. */
function Mine({ row: { myApplication, myDraft } }: { row: InternalPostingRowFragment }) {
  if (myApplication) return <ApplicationState application={myApplication} />;
  return myDraft ? <Badge tone="warning">応募を書きかけ</Badge> : '－';
}

export const CSV_HEADER = ['題名', '募集する所属', '対象の級', '人数', '異動の予定日', '応募の締切', '状態'];
export const csvRow = (row: InternalPostingRowFragment) => [row.title, unitName(row.hostUnit), gradesOf(row), row.headcount, row.startsOn, row.deadline, row.stateLabel];
