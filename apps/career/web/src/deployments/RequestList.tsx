import { Badge, Button, type Column, EmptyState, LinkButton, Link, Table } from '@takara/design-system';
import { downloadCsv, PageStates, useLocation, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense, useState } from 'react';
import { readFragment } from '../gql/index.ts';
import { DeploymentActFragmentDoc, RequestRowFragmentDoc, DeploymentRequestsDocument, type RequestRowFragment } from '../gql/graphql.ts';
import { HowMany } from '../paging/HowMany.tsx';
import { ListPages } from '../paging/ListPages.tsx';
import { usePages } from '../paging/pages.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { Period } from '../side-assignments/acts/Term.tsx';
import { listOf, requestVariables } from './deployment-list.ts';
import { ProposeAll } from './ProposeAll.tsx';
import { RequestState } from './RequestState.tsx';

const RequestFilters = lazy(async () => ({ default: (await import('./DeploymentFilters.tsx')).RequestFilters }));

/** Requests that the reader may see, the latest first; those that wait for a team can be given one together. */
export function RequestList() {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const { hrefs } = usePages(0);
  const { state } = listOf(parameters);
  const [told, tell] = useState(0);
  const query = leading(useQuery(DeploymentRequestsDocument, { variables: requestVariables(parameters), keepPrevious: true }), 'municipalSupportRequests');
  return (
    <PageStates state={query}>
      {({ municipalSupportRequests }) => {
        const rows = readFragment(RequestRowFragmentDoc, municipalSupportRequests.edges.map(({ node }) => node));
        if (rows.length === 0 && !state) return <EmptyState title="あなたに関わる応援の要請はありません。" action={<LinkButton href={`${pathname}?view=FAMILIES`}>技術職員の充足率を見る</LinkButton>}>応援に行くか聞かれたときや、あなたの所属の人が選ばれたときに、ここに出て、ホームの「やること」でも知らせます。</EmptyState>;
        const waiting = rows.filter((row) => readFragment(DeploymentActFragmentDoc, row.availableActions ?? []).some(({ action, enabled }) => action === 'PROPOSE' && enabled));
        return (
          <>
            {told > 0 ? <div className="mb-6"><DoneNotice key={told} title="班の案を作りました。">それぞれの要請を開くと、選ばれた人と、足りないときはその理由が分かります。</DoneNotice></div> : null}
            <div className="mb-6 flex min-h-24 flex-wrap items-end justify-between gap-4">
              <Suspense><RequestFilters /></Suspense>
              {waiting.length > 1 ? <ProposeAll ids={waiting.map(({ id }) => id)} onDone={() => tell(told + 1)} /> : null}
            </div>
            {rows.length === 0 ? <EmptyState title="この条件に合う要請はありません。" action={<LinkButton href={`${pathname}?view=REQUESTS`}>条件を外して見る</LinkButton>} /> : (
              <>
                <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
                  <HowMany shown={rows.length} all={municipalSupportRequests.totalCount} refreshing={query.refreshing} />
                  <Button size="small" icon="download" onClick={() => downloadCsv('応援の要請', CSV_HEADER, rows.map(csvRow))}>表示している一覧をCSVで保存</Button>
                </div>
                <Table caption="応援の要請" captionHidden rows={rows} rowKey={({ id }) => id} columns={COLUMNS} />
                <ListPages label="応援の要請" count={rows.length} cursors={municipalSupportRequests.pageInfo} hrefs={hrefs} />
              </>
            )}
          </>
        );
      }}
    </PageStates>
  );
}

const COLUMNS: Column<RequestRowFragment>[] = [
  { key: 'municipality', header: '市町村', rowHeader: true, cell: ({ id, municipality, district, urgent }) => <><span className="flex flex-wrap items-center gap-x-2"><Link href={paths.supportRequest(id)}>{municipality}</Link>{urgent ? <Badge>緊急</Badge> : null}</span><span className="block text-sm font-normal text-text-quiet">{district}</span></> },
  { key: 'period', header: '期間', cell: ({ fromDay, lastDay, days }) => <><Period from={fromDay} to={lastDay} /><span className="block text-sm text-text-quiet">{days}日間</span></> },
  { key: 'kind', header: '種類', cell: ({ kindLabel }) => kindLabel },
  { key: 'people', header: '人数', numeric: true, cell: ({ wanted, filled }) => `${filled} / ${wanted}人` },
  { key: 'state', header: '状態', cell: (row) => <RequestState request={row} /> },
];

const CSV_HEADER = ['市町村', '地域', '初日', '最後の日', '種類', '要る人数', '決まった人数', '状態'];
const csvRow = ({ municipality, district, fromDay, lastDay, kindLabel, wanted, filled, stateLabel }: RequestRowFragment) => [municipality, district, fromDay, lastDay, kindLabel, wanted, filled, stateLabel];
