import { type Column, Link, Table, VisuallyHidden } from '@takara/design-system';
import { formatFiscalYear } from '@takara/web-kit';
import type { ForecastRowFragment } from '../gql/graphql.ts';

interface Props {
  rows: readonly ForecastRowFragment[];
  /** Address of the list behind a number. */
  hrefOf: (changes: { rule: string; state: string; due: string | null }) => string;
}

/** Of each rule: who is late, who is at risk, and who falls due in each of the next fiscal years. Each number leads to its people. */
export function ForecastTable({ rows, hrefOf }: Props) {
  const years = rows[0]?.years?.map(({ fiscalYear }) => fiscalYear) ?? [];
  // Wide enough to be hit: a number may be one digit.
  const people = (count: number | null | undefined, href: string, label: string) => <span className="relative inline-block min-w-8 text-end">{count ? <Link href={href}><span className="inline-block min-w-8"><VisuallyHidden>{label}：</VisuallyHidden>{count}</span></Link> : (count ?? '－')}</span>;
  const columns: Column<ForecastRowFragment>[] = [
    { key: 'rule', header: '決まり', rowHeader: true, cell: ({ rule }) => rule.label },
    { key: 'breached', header: '未達', unit: '人', numeric: true, cell: ({ rule, breached }) => people(breached, hrefOf({ rule: rule.code, state: 'BREACHED', due: null }), `${rule.label}、未達`) },
    { key: 'atRisk', header: '期限が近い', unit: '人', numeric: true, cell: ({ rule, atRisk }) => people(atRisk, hrefOf({ rule: rule.code, state: 'AT_RISK', due: null }), `${rule.label}、期限が近い`) },
    ...years.map((year, n): Column<ForecastRowFragment> => ({
      key: String(year), header: formatFiscalYear(year), unit: '人', numeric: true,
      cell: ({ rule, years: counts }) => people(counts?.[n]?.count, hrefOf({ rule: rule.code, state: 'DUE_BY', due: String(year) }), `${rule.label}、${formatFiscalYear(year)}に期限`),
    })),
  ];
  return <Table caption="決まりごとの人数" captionHidden rows={rows} rowKey={({ rule }) => rule.code} columns={columns} />;
}
