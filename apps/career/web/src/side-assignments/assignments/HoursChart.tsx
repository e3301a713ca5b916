import { BarChart, ChartFigure } from '@takara/design-system/charts';
import { formatMonth, formatNumber } from '@takara/web-kit';
import type { MonthOfHoursFragment } from '../../gql/graphql.ts';

interface Props {
  /** Those with hours, oldest first. */
  months: readonly MonthOfHoursFragment[];
  /** Hours a month of the order. */
  agreed: number;
}

/** Hours worked beside hours ordered, month by month. */
export function HoursChart({ months, agreed }: Props) {
  const rows = months.map(({ month, hours }) => ({ month: month ?? '', hours: hours ?? 0 }));
  const over = rows.filter(({ hours }) => hours > agreed).length;
  return (
    <div className="rounded-12 border border-line bg-surface p-5">
      <ChartFigure
        caption="月ごとの時間と、発令された時間"
        description={`発令は1か月${formatNumber(agreed, '時間')}です。${over === 0 ? '超えた月はありません。' : `超えた月が${over}か月あります。`}`}
        rows={rows}
        rowKey={({ month }) => month}
        columns={[
          { key: 'month', header: '月', rowHeader: true, cell: ({ month }) => formatMonth(month) },
          { key: 'hours', header: '記された時間', unit: '時間', numeric: true, cell: ({ hours }) => hours },
          { key: 'agreed', header: '発令された時間', unit: '時間', numeric: true, cell: () => agreed },
        ]}
      >
        <BarChart
          unit="時間"
          series={[{ key: 'hours', label: '記された時間' }, { key: 'agreed', label: '発令された時間' }]}
          bars={rows.map(({ month, hours }) => ({ label: formatMonth(month), values: { hours, agreed } }))}
        />
      </ChartFigure>
    </div>
  );
}
