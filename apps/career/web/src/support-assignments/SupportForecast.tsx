import { Link, Section } from '@takara/design-system';
import { BarChart, ChartFigure } from '@takara/design-system/charts';
import { formatFiscalYear, formatNumber, PageStates, useQuery } from '@takara/web-kit';
import { SupportForecastDocument } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** 採用時に出先機関に配置された職員が、原則４年目に本庁に配置される決まり: whoever falls due will come to head office for the first time. */
const TO_HEADQUARTERS = 'ROT-3';
const YEARS_AHEAD = 2;

/** How many supporters will be needed in the next two years, as far as rotation can tell, of the people whom the reader may see. */
export function SupportForecast() {
  const query = useQuery(SupportForecastDocument);
  return (
    <Section title="これから要るサポーター">
      <PageStates state={query}>
        {({ rotationForecast }) => {
          const row = rotationForecast?.find(({ rule }) => rule.code === TO_HEADQUARTERS);
          return row ? <Chart years={(row.years ?? []).slice(0, YEARS_AHEAD)} label={row.rule.label} late={(row.breached ?? 0) + (row.atRisk ?? 0)} /> : <p>見通しのもとになる決まりがありません。</p>;
        }}
      </PageStates>
    </Section>
  );
}

function Chart({ years, label, late }: { years: readonly { fiscalYear: number; count: number | null }[]; label: string; late: number }) {
  const rows = years.map(({ fiscalYear, count }) => ({ fiscalYear, count: count ?? 0 }));
  if (rows.every(({ count }) => count === 0) && late === 0) return <p>次の{YEARS_AHEAD}年度に、決まりにより初めて本庁に異動する見込みの職員は、見られる職員の中にいません。</p>;
  return (
    <div className="rounded-12 border border-line bg-surface p-5">
      <ChartFigure
        caption="初めて本庁に異動する見込みの職員"
        description={`${rows.map(({ fiscalYear, count }) => `${formatFiscalYear(fiscalYear)}に${formatNumber(count, '人')}`).join('、')}です。`}
        rows={rows}
        rowKey={({ fiscalYear }) => String(fiscalYear)}
        columns={[
          { key: 'year', header: '年度', rowHeader: true, cell: ({ fiscalYear }) => formatFiscalYear(fiscalYear) },
          { key: 'count', header: '見込み', unit: '人', numeric: true, cell: ({ fiscalYear, count }) => (count > 0 ? <Link href={`${paths.rotationList()}?rule=${TO_HEADQUARTERS}&state=DUE_BY&due=${fiscalYear}`}>{count}</Link> : count) },
        ]}
      >
        <BarChart unit="人" series={[{ key: 'count', label: '見込み' }]} bars={rows.map(({ fiscalYear, count }) => ({ label: formatFiscalYear(fiscalYear), values: { count } }))} />
      </ChartFigure>
      <p className="mt-3 text-sm text-text-quiet">異動の見通し「{label}」の期限から数えています。見られる職員の分だけです。{late > 0 ? `ほかに、期限が近いか過ぎた職員が${formatNumber(late, '人')}います。` : ''}</p>
    </div>
  );
}
