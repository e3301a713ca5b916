import { Link } from '@takara/design-system';
import { BarChart, ChartFigure } from '@takara/design-system/charts';
import { formatShare } from '@takara/web-kit';

interface Row {
  id: string;
  unitName: string;
  expected: number | null;
  submitted: number | null;
  notYet: number | null;
}

/** How many have handed in theirs, unit by unit, with the table behind it. */
export function ProgressChart({ rows, hrefOf }: { rows: readonly Row[]; hrefOf: ((id: string) => string) | null }) {
  const sum = (name: 'expected' | 'submitted') => rows.reduce((all, row) => all + (row[name] ?? 0), 0);
  const [expected, submitted] = [sum('expected'), sum('submitted')];
  return (
    <div className="rounded-12 border border-line bg-surface p-5">
      <ChartFigure
        caption="提出した人と、まだの人"
        description={`対象${expected}人のうち${submitted}人（${formatShare(expected === 0 ? 0 : submitted / expected)}）が提出しました。`}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'unit', header: '部局・所属', rowHeader: true, cell: ({ id, unitName }) => (hrefOf ? <Link href={hrefOf(id)}>{unitName}</Link> : unitName) },
          { key: 'expected', header: '対象', unit: '人', numeric: true, cell: (row) => row.expected },
          { key: 'submitted', header: '提出', unit: '人', numeric: true, cell: (row) => row.submitted },
          { key: 'notYet', header: 'まだ', unit: '人', numeric: true, cell: (row) => row.notYet },
        ]}
      >
        <BarChart unit="人" series={[{ key: 'submitted', label: '提出' }, { key: 'notYet', label: 'まだ' }]} bars={rows.map((row) => ({ label: row.unitName, values: { submitted: row.submitted ?? 0, notYet: row.notYet ?? 0 } }))} />
      </ChartFigure>
    </div>
  );
}
