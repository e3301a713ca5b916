import { Button, type Column, DateText, EmptyState, Link, LinkButton, Table } from '@takara/design-system';
import { downloadCsv, PageStates, useLocation, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { readFragment } from '../gql/index.ts';
import { SecondmentRowFragmentDoc, SecondmentsDocument, type SecondmentRowFragment } from '../gql/graphql.ts';
import { HowMany } from '../paging/HowMany.tsx';
import { ListPages } from '../paging/ListPages.tsx';
import { usePages } from '../paging/pages.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { Period } from '../side-assignments/acts/Term.tsx';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { holderLabel, listOf, secondmentVariables } from './secondment-list.ts';
import { SecondmentState } from './SecondmentState.tsx';

const PeopleFilters = lazy(async () => ({ default: (await import('./SecondmentFilters.tsx')).PeopleFilters }));

/** Who is a candidate, away or back, as far as the reader may see it. */
export function SecondmentList() {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const { hrefs } = usePages(0);
  const { state, hostKind } = listOf(parameters);
  const query = leading(useQuery(SecondmentsDocument, { variables: secondmentVariables(parameters), keepPrevious: true }), 'secondments');
  return (
    <PageStates state={query}>
      {({ secondments }) => {
        const rows = readFragment(SecondmentRowFragmentDoc, secondments.edges.map(({ node }) => node));
        if (rows.length === 0 && !state && !hostKind) return <EmptyState title="あなたに関わる派遣・交流はありません。" action={<LinkButton href={`${pathname}?view=CALLS`}>募集を見る</LinkButton>}>手を挙げたとき、推薦されたとき、あなたの所属や部局の人の名前が出たときに、ここに並びます。</EmptyState>;
        return (
          <>
            <div className="mb-6 min-h-24"><Suspense><PeopleFilters /></Suspense></div>
            {rows.length === 0 ? <EmptyState title="この条件に合う人はいません。" action={<LinkButton href={`${pathname}?view=PEOPLE`}>条件を外して見る</LinkButton>} /> : (
              <>
                <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
                  <HowMany shown={rows.length} all={secondments.totalCount} refreshing={query.refreshing} />
                  <Button size="small" icon="download" onClick={() => downloadCsv('派遣・交流の職員', CSV_HEADER, rows.map(csvRow))}>表示している一覧をCSVで保存</Button>
                </div>
                <Table caption="派遣・交流の職員" captionHidden rows={rows} rowKey={({ id }) => id} columns={COLUMNS} />
                <ListPages label="派遣・交流の職員" count={rows.length} cursors={secondments.pageInfo} hrefs={hrefs} />
              </>
            )}
          </>
        );
      }}
    </PageStates>
  );
}

const COLUMNS: Column<SecondmentRowFragment>[] = [
  { key: 'name', header: '職員', rowHeader: true, cell: ({ id, employeeName, unit }) => <><Link href={paths.secondment(id)}>{employeeName}</Link><span className="block text-sm font-normal text-text-quiet">{unitName(unit)}</span></> },
  { key: 'host', header: '相手先', cell: ({ hostName, hostKindLabel }) => <>{hostName}<span className="block text-sm text-text-quiet">{hostKindLabel}</span></> },
  { key: 'term', header: '派遣の期間', cell: ({ firstDay, lastDay }) => <Period from={firstDay} to={lastDay} /> },
  { key: 'state', header: '状態', cell: (row) => <SecondmentState secondment={row} /> },
  { key: 'holder', header: 'いまの担当', cell: ({ currentHolder }) => (currentHolder ? <>{holderLabel(currentHolder)}<span className="block text-sm text-text-quiet">{currentHolder.what}{currentHolder.dueOn ? <span className="block"><DateText value={currentHolder.dueOn} />まで</span> : null}</span></> : '－') },
];

const CSV_HEADER = ['職員', '推薦のときの所属', '相手先', '種類', '初日', '最後の日', '状態', 'いまの担当', '期日'];
const csvRow = ({ employeeName, unit, hostName, hostKindLabel, firstDay, lastDay, stateLabel, currentHolder }: SecondmentRowFragment) => [employeeName, unitName(unit), hostName, hostKindLabel, firstDay, lastDay, stateLabel, holderLabel(currentHolder), currentHolder?.dueOn];
