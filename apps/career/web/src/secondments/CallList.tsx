import { Button, type Column, DateText, EmptyState, Link, LinkButton, StatusBadge, Table } from '@takara/design-system';
import { downloadCsv, formatFiscalYear, PageStates, useLocation, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { readFragment } from '../gql/index.ts';
import { ExchangeCallRowFragmentDoc, ExchangeCallsDocument, type ExchangeCallRowFragment } from '../gql/graphql.ts';
import { HowMany } from '../paging/HowMany.tsx';
import { ListPages } from '../paging/ListPages.tsx';
import { usePages } from '../paging/pages.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { Period } from '../side-assignments/acts/Term.tsx';
import { callVariables, listOf } from './secondment-list.ts';

const CallFilters = lazy(async () => ({ default: (await import('./SecondmentFilters.tsx')).CallFilters }));

/** Each year's calls, for everybody to read: where one could go, by when. */
export function CallList() {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const { hrefs } = usePages(0);
  const { open } = listOf(parameters);
  const query = leading(useQuery(ExchangeCallsDocument, { variables: callVariables(parameters), keepPrevious: true }), 'exchangeCalls');
  return (
    <PageStates state={query}>
      {({ exchangeCalls }) => {
        const rows = readFragment(ExchangeCallRowFragmentDoc, exchangeCalls.edges.map(({ node }) => node));
        return (
          <>
            <div className="mb-6 min-h-24"><Suspense><CallFilters /></Suspense></div>
            {rows.length === 0 ? (
              open
                ? <EmptyState title="いま、推薦を受け付けている募集はありません。" action={<LinkButton href={`${pathname}?view=CALLS&calls=ALL`}>これまでの募集を見る</LinkButton>}>人事課が年度の募集を始めると、ここに出ます。</EmptyState>
                : <EmptyState title="募集はまだありません。" action={<LinkButton href={`${pathname}?view=AGREEMENTS`}>協定を見る</LinkButton>}>人事課が、協定ごとに年度の募集を始めます。</EmptyState>
            ) : (
              <>
                <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
                  <HowMany shown={rows.length} all={exchangeCalls.totalCount} refreshing={query.refreshing} />
                  <Button size="small" icon="download" onClick={() => downloadCsv('人事交流の募集', CSV_HEADER, rows.map(csvRow))}>表示している一覧をCSVで保存</Button>
                </div>
                <Table caption="人事交流の募集" captionHidden rows={rows} rowKey={({ id }) => id} columns={COLUMNS} />
                <ListPages label="人事交流の募集" count={rows.length} cursors={exchangeCalls.pageInfo} hrefs={hrefs} />
              </>
            )}
          </>
        );
      }}
    </PageStates>
  );
}

const COLUMNS: Column<ExchangeCallRowFragment>[] = [
  { key: 'host', header: '相手先', rowHeader: true, cell: ({ agreement }) => <><Link href={paths.agreement(agreement.id)}>{agreement.hostName}</Link><span className="block text-sm font-normal text-text-quiet">{agreement.hostKindLabel}</span></> },
  { key: 'term', header: '派遣の期間', cell: ({ firstDay, lastDay }) => <Period from={firstDay} to={lastDay} /> },
  { key: 'quota', header: '人数', numeric: true, cell: ({ quota }) => `${quota}人` },
  { key: 'skills', header: '身につくスキル', cell: ({ agreement }) => agreement.skills.join('、') || '－' },
  { key: 'deadline', header: '推薦の締切', cell: ({ deadline, isOpen }) => <><DateText value={deadline} /><span className="mt-1 block">{isOpen ? <StatusBadge tone="success">受け付けています</StatusBadge> : <StatusBadge tone="neutral">締め切りました</StatusBadge>}</span></> },
];

const CSV_HEADER = ['相手先', '種類', '年度', '人数', '初日', '最後の日', '推薦の締切', '受付'];
const csvRow = ({ agreement, fiscalYear, quota, firstDay, lastDay, deadline, isOpen }: ExchangeCallRowFragment) => [agreement.hostName, agreement.hostKindLabel, formatFiscalYear(fiscalYear), quota, firstDay, lastDay, deadline, isOpen ? '受付中' : '締切'];
