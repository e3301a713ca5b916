import { Button, EmptyState, LinkButton, PageHeader, Tabs } from '@takara/design-system';
import { downloadCsv, PageStates, useLocation, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { readFragment } from '../../gql/index.ts';
import { PostingRowFragmentDoc, SideAssignmentPostingsDocument } from '../../gql/graphql.ts';
import { HowMany } from '../../paging/HowMany.tsx';
import { ListPages } from '../../paging/ListPages.tsx';
import { addressWith, usePages } from '../../paging/pages.ts';
import { paths } from '../../paths.ts';
import { leading } from '../../reading/leading.ts';
import { VIEWS, type View } from '../../reading/posting-views.ts';
import { listOf, variablesOf } from './posting-list.ts';
import { CSV_HEADER, csvRow, PostingTable } from './PostingTable.tsx';

// The fields come after the list: whoever only looks never waits for them.
const PostingFilters = lazy(async () => ({ default: (await import('./PostingFilters.tsx')).PostingFilters }));

/** All postings the reader may see; what is open first. */
export function PostingsPage() {
  usePageTitle('庁内副業の募集');
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const { hrefs } = usePages(0);
  const { view } = listOf(parameters);
  const query = leading(useQuery(SideAssignmentPostingsDocument, { variables: variablesOf(parameters), keepPrevious: true }), 'sideAssignmentPostings');
  const mayHost = (query.data?.sideAssignmentHostUnits ?? []).length > 0;
  const fields = query.data?.sideAssignmentFields;
  const rows = readFragment(PostingRowFragmentDoc, query.data?.sideAssignmentPostings.edges.map(({ node }) => node) ?? []);
  const address = (name: View) => addressWith(pathname, parameters, { view: name === 'open' ? null : name });
  const tabs = (Object.keys(VIEWS) as View[]).filter((name) => mayHost || name === view || !VIEWS[name].hosted);

  return (
    <>
      <PageHeader
        title="庁内副業の募集"
        breadcrumbs={[{ label: 'ホーム', href: '/' }]}
        lead="いまの仕事を続けながら、勤務時間の一部をほかの所属の仕事に使えます。得意なことを生かせる募集を探してください。"
        action={mayHost ? <LinkButton variant="primary" icon="plus" href={paths.newPosting()}>募集を作る</LinkButton> : null}
      />
      <Tabs label="募集の状態" tabs={tabs.map((name) => ({ href: address(name), label: VIEWS[name].label }))} currentHref={address(view)} />
      <div className="my-6 min-h-24"><Suspense>{fields ? <PostingFilters fields={fields} /> : null}</Suspense></div>
      <PageStates state={query} isEmpty={() => rows.length === 0} empty={<NothingFound />}>
        {({ sideAssignmentPostings }) => (
          <>
            <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
              <HowMany shown={rows.length} all={sideAssignmentPostings.totalCount} refreshing={query.refreshing} />
              <Button size="small" icon="download" onClick={() => downloadCsv('庁内副業の募集', CSV_HEADER, rows.map(csvRow))}>表示している募集をCSVで保存</Button>
            </div>
            <PostingTable rows={rows} sortHref={addressWith(pathname, parameters, { sort: null })} sorted={listOf(parameters).sort === 'DEADLINE'} oneState={VIEWS[view].state !== null} />
            <ListPages label="募集" count={rows.length} cursors={sideAssignmentPostings.pageInfo} hrefs={hrefs} />
          </>
        )}
      </PageStates>
    </>
  );
}

function NothingFound() {
  const [parameters] = useSearchParams();
  const { view, field, q } = listOf(parameters);
  if (field || q) {
    return (
      <EmptyState title="この条件に合う募集はありません。" action={<LinkButton href={addressWith(paths.postings(), parameters, { field: null, q: null })}>条件を外して見る</LinkButton>}>
        言葉を短くするか、分野を「すべて」にすると見つかることがあります。
      </EmptyState>
    );
  }
  if (view === 'hosted') {
    return (
      <EmptyState title="自分の所属の募集は、まだありません。" action={<LinkButton href={paths.newPosting()}>募集を作る</LinkButton>}>
        人手や知恵がほしい仕事があれば、庁内の職員に呼びかけられます。
      </EmptyState>
    );
  }
  return (
    <EmptyState title={view === 'open' ? 'いま募集中の庁内副業はありません。' : '当てはまる募集はありません。'} action={<LinkButton href={addressWith(paths.postings(), parameters, { view: 'all' })}>これまでの募集を見る</LinkButton>}>
      新しい募集が始まると、ホームのカードに件数が出ます。
    </EmptyState>
  );
}
