import type { StoryFile } from '../../gallery/story.ts';
import { Card } from '../card/card.tsx';
import { BarChart } from './bar-chart.tsx';
import { ChartFigure } from './chart-figure.tsx';

export default { title: 'グラフ' } satisfies StoryFile;

const rows = [
  { unit: '総務部', open: 42, decided: 31, active: 24 },
  { unit: '観光交流推進部', open: 28, decided: 12, active: 9 },
  { unit: '健康医療福祉部', open: 17, decided: 15, active: 15 },
];

export const Applications = () => (
  <Card>
    <ChartFigure
      caption="庁内副業の応募と決定（令和8年度、部局別）"
      description="応募は総務部が42件で最も多く、決定の割合は健康医療福祉部が最も高い。"
      source="庁内副業の申請記録（令和8年11月22日現在、架空のデータ）"
      rows={rows}
      rowKey={(row) => row.unit}
      columns={[
        { key: 'unit', header: '部局', rowHeader: true, cell: (row) => row.unit },
        { key: 'open', header: '応募', unit: '件', numeric: true, cell: (row) => row.open },
        { key: 'decided', header: '決定', unit: '件', numeric: true, cell: (row) => row.decided },
        { key: 'active', header: '活動中', unit: '件', numeric: true, cell: (row) => row.active },
      ]}
    >
      <BarChart
        unit="件"
        series={[
          { key: 'open', label: '応募' },
          { key: 'decided', label: '決定' },
          { key: 'active', label: '活動中' },
        ]}
        bars={rows.map(({ unit, open, decided, active }) => ({ label: unit, values: { open, decided, active } }))}
      />
    </ChartFigure>
  </Card>
);
