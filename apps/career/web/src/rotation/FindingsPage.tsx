import { Button, EmptyState, LinkButton, PageHeader, Section } from '@takara/design-system';
import { downloadCsv, formatFiscalYear, PageStates, useLocation, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { readFragment } from '../gql/index.ts';
import { FindingRowFragmentDoc, ForecastRowFragmentDoc, RotationFindingsDocument } from '../gql/graphql.ts';
import { HowMany } from '../paging/HowMany.tsx';
import { ListPages } from '../paging/ListPages.tsx';
import { addressWith, usePages } from '../paging/pages.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { listOf, variablesOf } from './finding-list.ts';
import { CSV_HEADER, csvRow, FindingTable } from './FindingTable.tsx';
import { ForecastTable } from './ForecastTable.tsx';

// The fields come after the list: whoever only looks never waits for them.
const FindingFilters = lazy(async () => ({ default: (await import('./FindingFilters.tsx')).FindingFilters }));

/** The findings of everybody the reader may see, and who falls due when. */
export function FindingsPage() {
  usePageTitle('異動の見通しの一覧');
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const { hrefs } = usePages(0);
  const { due } = listOf(parameters);
  const query = leading(useQuery(RotationFindingsDocument, { variables: variablesOf(parameters), keepPrevious: true }), 'rotationFindings');
  const { rotationReach: reach, rotationChart: chart } = query.data ?? {};
  const rows = readFragment(FindingRowFragmentDoc, query.data?.rotationFindings.edges.map(({ node }) => node) ?? []);
  return (
    <>
      <PageHeader
        title="異動の見通しの一覧"
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '異動の見通し', href: paths.rotation() }]}
        lead={reach?.everybody ? '在職する職員全員について、ジョブローテーションの決まりの期限と、その証しを見られます。' : '見られるのは、自分と、所属やグループを預かる職員には、その職員の見通しです。'}
      />
      <PageStates state={query}>
        {({ rotationFindings, rotationForecast }) => (
          <>
            {rotationForecast && rotationForecast.length > 0 ? (
              <Section title="次の年度からの期限">
                <p className="mb-3 text-text-quiet">年度の列は、定期異動の期限がその年度に来る人数です。数を選ぶと、その職員の一覧になります。</p>
                <ForecastTable rows={readFragment(ForecastRowFragmentDoc, rotationForecast)} hrefOf={(changes) => addressWith(pathname, parameters, changes)} />
              </Section>
            ) : null}
            <Section title={due === null ? '職員と決まり' : `職員と決まり（${formatFiscalYear(due)}に期限）`}>
              <div className="mb-6 min-h-24"><Suspense>{reach && chart ? <FindingFilters reach={reach} rules={chart.rules} /> : null}</Suspense></div>
              {rows.length === 0 ? (
                <EmptyState title="この条件に合うものはありません。" action={<LinkButton href={paths.rotationList()}>条件を外して見る</LinkButton>}>期限のある決まりがなければ、ここには何も出ません。満たした決まりは「状態」を「満たした」にすると見られます。</EmptyState>
              ) : (
                <>
                  <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
                    <HowMany shown={rows.length} all={rotationFindings.totalCount} refreshing={query.refreshing} />
                    <Button size="small" icon="download" onClick={() => downloadCsv('異動の見通し', CSV_HEADER, rows.map(csvRow))}>表示している見通しをCSVで保存</Button>
                  </div>
                  <FindingTable rows={rows} />
                  <ListPages label="見通し" count={rows.length} cursors={rotationFindings.pageInfo} hrefs={hrefs} />
                </>
              )}
            </Section>
          </>
        )}
      </PageStates>
    </>
  );
}
