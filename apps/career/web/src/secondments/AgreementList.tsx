import { Button, type Column, EmptyState, Link, LinkButton, StatusBadge, Table } from '@takara/design-system';
import { downloadCsv, PageStates, useLocation, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { readFragment } from '../gql/index.ts';
import { ExchangeAgreementRowFragmentDoc, ExchangeAgreementsDocument, type ExchangeAgreementRowFragment } from '../gql/graphql.ts';
import { HowMany } from '../paging/HowMany.tsx';
import { ListPages } from '../paging/ListPages.tsx';
import { usePages } from '../paging/pages.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { agreementVariables } from './secondment-list.ts';

const AgreementFilters = lazy(async () => ({ default: (await import('./SecondmentFilters.tsx')).AgreementFilters }));

/** With whom there is an agreement, those in force first. */
export function AgreementList() {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const { hrefs } = usePages(0);
  const query = leading(useQuery(ExchangeAgreementsDocument, { variables: agreementVariables(parameters), keepPrevious: true }), 'exchangeAgreements');
  return (
    <PageStates state={query}>
      {({ exchangeAgreements }) => {
        const rows = readFragment(ExchangeAgreementRowFragmentDoc, exchangeAgreements.edges.map(({ node }) => node));
        return (
          <>
            <div className="mb-6 min-h-24"><Suspense><AgreementFilters /></Suspense></div>
            {rows.length === 0 ? <EmptyState title="この条件に合う協定はありません。" action={<LinkButton href={`${pathname}?view=AGREEMENTS`}>条件を外して見る</LinkButton>}>協定は、人事課が登録します。</EmptyState> : (
              <>
                <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
                  <HowMany shown={rows.length} all={exchangeAgreements.totalCount} refreshing={query.refreshing} />
                  <Button size="small" icon="download" onClick={() => downloadCsv('人事交流協定', CSV_HEADER, rows.map(csvRow))}>表示している一覧をCSVで保存</Button>
                </div>
                <Table caption="人事交流協定" captionHidden rows={rows} rowKey={({ id }) => id} columns={COLUMNS} />
                <ListPages label="人事交流協定" count={rows.length} cursors={exchangeAgreements.pageInfo} hrefs={hrefs} />
              </>
            )}
          </>
        );
      }}
    </PageStates>
  );
}

const COLUMNS: Column<ExchangeAgreementRowFragment>[] = [
  { key: 'host', header: '相手先', rowHeader: true, cell: ({ id, hostName, hostKindLabel, isInForce }) => <><Link href={paths.agreement(id)}>{hostName}</Link><span className="block text-sm font-normal text-text-quiet">{hostKindLabel}</span>{isInForce ? null : <span className="mt-1 block"><StatusBadge tone="neutral">期間の外です</StatusBadge></span>}</> },
  { key: 'basis', header: '根拠', cell: ({ basisLabel }) => basisLabel },
  { key: 'term', header: '一人の期間', cell: ({ termMonths }) => `${termMonths}か月` },
  { key: 'quota', header: '一年の人数', numeric: true, cell: ({ quotaPerYear }) => `${quotaPerYear}人` },
  { key: 'payer', header: '負担', cell: ({ payerLabel }) => payerLabel },
  { key: 'away', header: 'いま派遣中', numeric: true, cell: ({ away }) => `${away}人` },
];

const CSV_HEADER = ['相手先', '種類', '根拠', '一人の期間（月）', '一年の人数', '負担', 'いま派遣中'];
const csvRow = ({ hostName, hostKindLabel, basisLabel, termMonths, quotaPerYear, payerLabel, away }: ExchangeAgreementRowFragment) => [hostName, hostKindLabel, basisLabel, termMonths, quotaPerYear, payerLabel, away];
