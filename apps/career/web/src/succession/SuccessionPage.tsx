import { Button, EmptyState, LinkButton, PageHeader, Tabs } from '@takara/design-system';
import { downloadCsv, PageStates, useLocation, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { readFragment } from '../gql/index.ts';
import { KnowledgeTopicsDocument, TopicRowFragmentDoc, type KnowledgeTopicView } from '../gql/graphql.ts';
import { HowMany } from '../paging/HowMany.tsx';
import { ListPages } from '../paging/ListPages.tsx';
import { usePages } from '../paging/pages.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { listOf, variablesOf } from './topic-list.ts';
import { CSV_HEADER, csvRow, TopicTable } from './TopicTable.tsx';

// Fields and figures come after the list: whoever only looks never waits for them.
const SuccessionFilters = lazy(async () => ({ default: (await import('./SuccessionFilters.tsx')).SuccessionFilters }));
const KnowledgeMap = lazy(async () => ({ default: (await import('./KnowledgeMap.tsx')).KnowledgeMap }));

const NONE: Record<KnowledgeTopicView, { title: string; text: string }> = {
  LED: { title: 'まだ登録された知識はありません。', text: 'その人がいなくなったら困ること、数年に一度しかしないことから登録してください。担い手を登録すると、途切れるおそれが分かります。' },
  OWN: { title: 'いま、あなたが渡す知識も、受ける知識もありません。', text: '所属長かグループマネージャーが担い手や後任に登録すると、ここに出ます。' },
  DEPARTMENT: { title: 'この部局に登録された知識はありません。', text: '部局の所属が登録すると、ここに出ます。' },
  EVERYBODY: { title: '登録された知識はありません。', text: '所属が登録すると、早く途切れるものから並びます。' },
};

/** What the units know, at risk first: one's own units', one's own, the department's; for 人事課 everybody's. */
export function SuccessionPage() {
  usePageTitle('知識の継承');
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const { hrefs } = usePages(0);
  const { view: asked, state, atRisk } = listOf(parameters);
  const query = leading(useQuery(KnowledgeTopicsDocument, { variables: variablesOf(parameters), keepPrevious: true }), 'knowledgeTopics');
  return (
    <PageStates state={query}>
      {({ knowledgeTopics, knowledgeTopicViews: views, knowledgeUnits: units }) => {
        const rows = readFragment(TopicRowFragmentDoc, knowledgeTopics.edges.map(({ node }) => node));
        const view = asked ?? views?.[0]?.view ?? 'OWN';
        const hrefOf = (one: KnowledgeTopicView) => `${pathname}?view=${one}`;
        const mayRegister = (units ?? []).length > 0;
        const seesPeople = mayRegister || view === 'EVERYBODY';
        return (
          <>
            <PageHeader
              title="知識の継承" breadcrumbs={[{ label: 'ホーム', href: '/' }]} lead="長年の知識や経験を、離れる前に次の人へ渡します。誰ができて、いつまでにいなくなるかを見て、後任を決め、引継ぎを記録します。"
              action={mayRegister ? <LinkButton variant="primary" icon="plus" href={paths.newTopic()}>知識を登録する</LinkButton> : undefined}
            />
            {views && views.length > 1 ? <div className="mb-8"><Tabs label="誰として見るか" tabs={views.map((one) => ({ href: hrefOf(one.view), label: one.open > 0 ? `${one.label}（${one.open}）` : one.label }))} currentHref={hrefOf(view)} /></div> : null}
            {view === 'OWN' && rows.length < 2 && !state ? null : <div className="mb-6 min-h-24"><Suspense><SuccessionFilters withRisk={view !== 'OWN'} /></Suspense></div>}
            {rows.length === 0 ? (
              state || atRisk ? <EmptyState title="この条件に合うものはありません。" action={<LinkButton href={hrefOf(view)}>条件を外して見る</LinkButton>} /> : <EmptyState title={NONE[view].title}>{NONE[view].text}</EmptyState>
            ) : (
              <div className="mb-10">
                <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
                  <HowMany shown={rows.length} all={knowledgeTopics.totalCount} refreshing={query.refreshing} />
                  <Button size="small" icon="download" onClick={() => downloadCsv('知識の継承', CSV_HEADER, rows.map(csvRow))}>表示している一覧をCSVで保存</Button>
                </div>
                <TopicTable rows={rows} isOwn={view === 'OWN'} />
                <ListPages label="継承すべき知識" count={rows.length} cursors={knowledgeTopics.pageInfo} hrefs={hrefs} />
              </div>
            )}
            {view === 'OWN' ? null : <Suspense><KnowledgeMap rows={rows} /></Suspense>}
            {seesPeople ? <p className="mt-8"><LinkButton href={paths.advisoryPosts()}>助言する役職を考える職員を見る</LinkButton></p> : null}
          </>
        );
      }}
    </PageStates>
  );
}
