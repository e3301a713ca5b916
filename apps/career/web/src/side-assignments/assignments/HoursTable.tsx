import { type Column, StatusBadge, Table } from '@takara/design-system';
import { formatMonth } from '@takara/web-kit';
import type { MonthOfHoursFragment } from '../../gql/graphql.ts';

interface Row {
  month: string;
  logged: MonthOfHoursFragment | undefined;
}

/** Every month that has begun, the newest on top, also those nobody has written yet. */
export function HoursTable({ months, begun }: { months: readonly MonthOfHoursFragment[]; begun: readonly string[] }) {
  if (begun.length === 0) return <p>期間はまだ始まっていません。始まりの日から、月ごとに時間を記せます。</p>;
  const rows = begun.toReversed().map((month) => ({ month, logged: months.find((one) => one.month === month) }));
  return <Table caption="月ごとの時間" captionHidden rows={rows} rowKey={({ month }) => month} columns={COLUMNS} narrow="scroll" />;
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'month', header: '月', rowHeader: true, cell: ({ month }) => <span className="whitespace-nowrap">{formatMonth(month)}</span> },
  { key: 'hours', header: '記録', unit: '時間', numeric: true, cell: ({ logged }) => logged?.hours ?? '－' },
  { key: 'done', header: 'したこと', cell: ({ logged }) => logged?.done ?? '－' },
  { key: 'state', header: '状態', cell: ({ logged }) => <MonthState logged={logged} /> },
];

function MonthState({ logged }: Pick<Row, 'logged'>) {
  if (!logged) return <StatusBadge tone="warning">未記入</StatusBadge>;
  return logged.confirmedAt ? <StatusBadge tone="success">確定</StatusBadge> : <StatusBadge tone="info">確認待ち</StatusBadge>;
}
