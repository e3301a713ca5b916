import { Button, EmptyState, LinkButton, PageHeader, Tabs } from '@takara/design-system';
import { downloadCsv, PageStates, useLocation, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { readFragment } from '../gql/index.ts';
import { InternalPostingRowFragmentDoc, InternalPostingsDocument } from '../gql/graphql.ts';
import { HowMany } from '../paging/HowMany.tsx';
import { ListPages } from '../paging/ListPages.tsx';
import { addressWith, usePages } from '../paging/pages.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { viewOf, VIEWS, type View } from '../reading/posting-views.ts';
import { variablesOf } from './posting-list.ts';
import { CSV_HEADER, csvRow, PostingTable } from './PostingTable.tsx';

// The field comes after the list: whoever only looks never waits for it.
const PostingSearch = lazy(async () => ({ default: (await import('./PostingSearch.tsx')).PostingSearch }));

/** 庁内公募 for all staff: what is open first; for 所属長 and 人事課 also what is on its way. */
export function PostingsPage() {
  usePageTitle('庁内公募の募集');
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const { hrefs } = usePages(0);
  const { view } = viewOf(parameters);
  const query = leading(useQuery(InternalPostingsDocument, { variables: variablesOf(parameters), keepPrevious: true }), 'internalPostings');
  const mayHost = (query.data?.internalPostingUnits ?? []).length > 0;
  const rows = readFragment(InternalPostingRowFragmentDoc, query.data?.internalPostings.edges.map(({ node }) => node) ?? []);
  const address = (name: View) => addressWith(pathname, parameters, { view: name === 'open' ? null : name });
  const tabs = (Object.keys(VIEWS) as View[]).filter((name) => mayHost || name === view || !VIEWS[name].hosted);
  return (
    <>
      <PageHeader
        title="庁内公募の募集"
        breadcrumbs={[{ label: 'ホーム', href: '/' }]}
        lead="所属が、やってみたい人を庁内から募ります。決まると、次の異動でその所属へ移ります。応募に所属長の同意は要らず、決まるまで伝わりません。"
        action={mayHost ? <LinkButton variant="primary" icon="plus" href={paths.newInternalPosting()}>募集を作る</LinkButton> : null}
      />
      <Tabs label="募集の状態" tabs={tabs.map((name) => ({ href: address(name), label: VIEWS[name].label }))} currentHref={address(view)} />
      <div className="my-6 min-h-24"><Suspense><PostingSearch /></Suspense></div>
      <PageStates state={query} isEmpty={() => rows.length === 0} empty={<NothingFound />}>
        {({ internalPostings }) => (
          <>
            <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
              <HowMany shown={rows.length} all={internalPostings.totalCount} refreshing={query.refreshing} />
              <Button size="small" icon="download" onClick={() => downloadCsv('庁内公募の募集', CSV_HEADER, rows.map(csvRow))}>表示している募集をCSVで保存</Button>
            </div>
            <PostingTable rows={rows} oneState={VIEWS[view].state !== null} />
            <ListPages label="募集" count={rows.length} cursors={internalPostings.pageInfo} hrefs={hrefs} />
          </>
        )}
      </PageStates>
    </>
  );
}

function NothingFound() {
  const [parameters] = useSearchParams();
  const { view, q } = viewOf(parameters);
  if (q) return <EmptyState title="この言葉に合う募集はありません。" action={<LinkButton href={addressWith(paths.internalPostings(), parameters, { q: null })}>言葉を外して見る</LinkButton>}>言葉を短くすると見つかることがあります。</EmptyState>;
  if (view === 'hosted') return <EmptyState title="自分の所属の募集は、まだありません。" action={<LinkButton href={paths.newInternalPosting()}>募集を作る</LinkButton>}>次の異動で迎えたい人がいれば、庁内から募れます。</EmptyState>;
  return (
    <EmptyState title={view === 'open' ? 'いま募集中の庁内公募はありません。' : '当てはまる募集はありません。'} action={<LinkButton href={addressWith(paths.internalPostings(), parameters, { view: 'all' })}>これまでの募集を見る</LinkButton>}>
      やってみたい仕事があるときは、キャリアプランや自己申告にも書いておけます。
    </EmptyState>
  );
}
