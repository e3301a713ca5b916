import type { StoryFile } from '../../gallery/story.ts';
import { StatusBadge } from '../badge/badge.tsx';
import { DateText } from '../date/date-text.tsx';
import { Link } from '../link/link.tsx';
import { Pagination } from '../pagination/pagination.tsx';
import { Table } from './table.tsx';

export default { title: '表' } satisfies StoryFile;

const applications = [
  { id: '1', title: '観光データの可視化と活用の支援', unit: '観光政策課', due: '2026-11-30', hours: 16, open: true },
  { id: '2', title: '移住相談会の企画と運営', unit: '地域交通・連携課', due: '2026-12-11', hours: 12, open: true },
  { id: '3', title: 'りんご輸出の翻訳チェック', unit: '国際経済課', due: '2026-11-13', hours: 8, open: false },
];

export const Cards = () => (
  <>
    <Table
      caption="庁内副業の募集"
      rows={applications}
      rowKey={(row) => row.id}
      columns={[
        { key: 'title', header: '仕事', rowHeader: true, cell: (row) => <Link href={`/career/postings/${row.id}`}>{row.title}</Link> },
        { key: 'unit', header: '所属', cell: (row) => row.unit },
        { key: 'due', header: '締切', sortHref: '?sort=-due', sorted: 'ascending', cell: (row) => <DateText value={row.due} /> },
        { key: 'hours', header: '月の上限', unit: '時間', numeric: true, sortHref: '?sort=hours', cell: (row) => row.hours },
        { key: 'state', header: '状態', cell: (row) => (row.open ? <StatusBadge tone="info">募集中</StatusBadge> : <StatusBadge>締切</StatusBadge>) },
      ]}
    />
    <Pagination label="募集の一覧" previousHref={null} nextHref="?after=3" summary="128件中 1〜3件目" />
  </>
);

const years = [
  { year: '令和6年度', months: [412, 398, 455, 430, 390, 402] },
  { year: '令和7年度', months: [420, 405, 470, 441, 399, 415] },
  { year: '令和8年度', months: [433, 421, 482, 456, 410, 1427] },
];
const MONTHS = ['4月', '5月', '6月', '7月', '8月', '9月'];

export const Figures = () => (
  <Table
    caption="月ごとの研修の受講者数"
    narrow="scroll"
    rows={years}
    rowKey={(row) => row.year}
    columns={[
      { key: 'year', header: '年度', rowHeader: true, cell: (row) => row.year },
      ...MONTHS.map((month, index) => ({ key: month, header: month, unit: '人', numeric: true, cell: (row: (typeof years)[number]) => row.months[index]?.toLocaleString('ja-JP') })),
    ]}
  />
);
