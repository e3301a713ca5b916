import { Button, EmptyState, LinkButton, PageHeader, Tabs } from '@takara/design-system';
import { downloadCsv, PageStates, useLocation, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { readFragment } from '../gql/index.ts';
import { SupportAssignmentsDocument, SupportRowFragmentDoc, type SupportAssignmentView } from '../gql/graphql.ts';
import { HowMany } from '../paging/HowMany.tsx';
import { ListPages } from '../paging/ListPages.tsx';
import { usePages } from '../paging/pages.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { listOf, variablesOf } from './support-list.ts';
import { CSV_HEADER, csvRow, SupportTable } from './SupportTable.tsx';

// Fields and figures come after the list: whoever only looks never waits for them.
const SupportFilters = lazy(async () => ({ default: (await import('./SupportFilters.tsx')).SupportFilters }));
const SupportForecast = lazy(async () => ({ default: (await import('./SupportForecast.tsx')).SupportForecast }));

const NONE: Record<SupportAssignmentView, { title: string; text: string }> = {
  LED: { title: '受け入れる職員はいません。', text: '新採用の職員や、初めて本庁に来る職員の着任が決まると、ここに出ます。' },
  SUPPORTING: { title: '支える職員はいません。', text: '上司に選ばれると、ここに出て、ホームの「やること」でも知らせます。' },
  OWN: { title: 'いま、あなたに付くトレーナー・サポーターはありません。', text: '採用されたときと、初めて本庁に異動したときに、上司が同じ所属から選びます。' },
  EVERYBODY: { title: 'いま、付く必要のある職員はいません。', text: '発令が記録されると、ここに出ます。' },
};

/** Newcomers and who is at their side: those one answers for, those one supports, one's own; for 人事課 everybody. */
export function SupportsPage() {
  usePageTitle('トレーナー・サポーター');
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const { hrefs } = usePages(0);
  const { view: asked, state, kind } = listOf(parameters);
  const query = leading(useQuery(SupportAssignmentsDocument, { variables: variablesOf(parameters), keepPrevious: true }), 'supportAssignments');
  return (
    <>
      <PageHeader title="トレーナー・サポーター" breadcrumbs={[{ label: 'ホーム', href: '/' }]} lead="新採用の職員にはトレーナー、初めて本庁に来る職員にはサポーターが付き、相談に乗ります。上司が、同じ所属の評価者でない人から選びます。" />
      <PageStates state={query}>
        {({ supportAssignments, supportAssignmentViews: views }) => {
          const rows = readFragment(SupportRowFragmentDoc, supportAssignments.edges.map(({ node }) => node));
          const view = asked ?? views?.[0]?.view ?? 'OWN';
          const hrefOf = (one: SupportAssignmentView) => `${pathname}?view=${one}`;
          return (
            <>
              {views && views.length > 1 ? <div className="mb-8"><Tabs label="誰として見るか" tabs={views.map((one) => ({ href: hrefOf(one.view), label: one.open > 0 ? `${one.label}（${one.open}）` : one.label }))} currentHref={hrefOf(view)} /></div> : null}
              {view === 'OWN' && rows.length < 2 && !state && !kind ? null : <div className="mb-6 min-h-24"><Suspense><SupportFilters /></Suspense></div>}
              {rows.length === 0 ? (
                state || kind ? <EmptyState title="この条件に合うものはありません。" action={<LinkButton href={hrefOf(view)}>条件を外して見る</LinkButton>} /> : <EmptyState title={NONE[view].title}>{NONE[view].text}</EmptyState>
              ) : (
                <div className="mb-10">
                  <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
                    <HowMany shown={rows.length} all={supportAssignments.totalCount} refreshing={query.refreshing} />
                    <Button size="small" icon="download" onClick={() => downloadCsv('トレーナー・サポーター', CSV_HEADER, rows.map(csvRow))}>表示している一覧をCSVで保存</Button>
                  </div>
                  <SupportTable rows={rows} />
                  <ListPages label="トレーナー・サポーター" count={rows.length} cursors={supportAssignments.pageInfo} hrefs={hrefs} />
                </div>
              )}
              {view === 'LED' || view === 'EVERYBODY' ? <Suspense><SupportForecast /></Suspense> : null}
              {view === 'OWN' ? <p><LinkButton href={paths.careerPath()}>キャリアパスを見る</LinkButton></p> : null}
            </>
          );
        }}
      </PageStates>
    </>
  );
}
