import { Button, EmptyState, LinkButton, PageHeader, Tabs } from '@takara/design-system';
import { downloadCsv, PageStates, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { readFragment } from '../gql/index.ts';
import { InternalApplicationProbeFragmentDoc, InternalApplicationRowFragmentDoc, InternalApplicationsDocument, type InternalApplicationsQuery, type InternalApplicationView } from '../gql/graphql.ts';
import { HowMany } from '../paging/HowMany.tsx';
import { ListPages } from '../paging/ListPages.tsx';
import { usePages } from '../paging/pages.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { tabsFor } from '../reading/views.ts';
import { ApplicationTable, CSV_HEADER, csvRow } from './ApplicationTable.tsx';

const PER_PAGE = 20;
const VIEWS: readonly { view: InternalApplicationView; label: string; waits?: boolean }[] = [
  { view: 'MINE', label: '自分の応募' },
  { view: 'TO_SELECT', label: '選考中の応募', waits: true },
  { view: 'HOSTED', label: '自分の所属への応募' },
  { view: 'OF_MY_PEOPLE', label: '所属の職員の決定' },
  { view: 'FIXED', label: '年間計画の固定点' },
  { view: 'ALL', label: 'すべて' },
];
const LEADS: Partial<Record<InternalApplicationView, string>> = {
  OF_MY_PEOPLE: '庁内公募で決まった、所属の職員の異動です。決まる前の応募と、決まらなかった応募は、ここにも出ません。',
  FIXED: '庁内公募で決まった異動です。次の定期異動では、これを先に置いてからほかの異動を決めます。発令が届かなければ失効します。',
};

/** Applications by what they are to the reader; tabs without meaning for them are not there. */
export function ApplicationsPage() {
  usePageTitle('庁内公募の応募');
  const [parameters] = useSearchParams();
  const pages = usePages(PER_PAGE);
  const view = VIEWS.find((each) => each.view === parameters.get('view'))?.view ?? 'MINE';
  const query = leading(useQuery(InternalApplicationsDocument, { variables: { view, ...pages.variables }, keepPrevious: true }), 'internalApplications');
  return (
    <>
      <PageHeader title="庁内公募の応募" breadcrumbs={[{ label: 'ホーム', href: '/' }]} lead="応募がいまどこにあり、次に誰が何をするかを見られます。応募は、決まるまで本人の所属長に伝わりません。" />
      <PageStates state={query}>{(data) => <Applications data={data} view={view} hrefs={pages.hrefs} />}</PageStates>
    </>
  );
}

type Read = InternalApplicationsQuery & { internalApplications: NonNullable<InternalApplicationsQuery['internalApplications']> };

function Applications({ data, view, hrefs }: { data: Read; view: InternalApplicationView; hrefs: ReturnType<typeof usePages>['hrefs'] }) {
  const rows = readFragment(InternalApplicationRowFragmentDoc, data.internalApplications.edges.map(({ node }) => node));
  const probe = (of: InternalApplicationsQuery['mine']) => readFragment(InternalApplicationProbeFragmentDoc, of);
  const probes = { MINE: probe(data.mine), TO_SELECT: probe(data.toSelect), HOSTED: probe(data.hosted), OF_MY_PEOPLE: probe(data.ofMyPeople), FIXED: probe(data.fixed), ALL: probe(data.all) };
  const address = (of: InternalApplicationView) => (of === 'MINE' ? paths.internalApplications() : `${paths.internalApplications()}?view=${of}`);
  const tabs = tabsFor(VIEWS, probes, view);
  return (
    <>
      {tabs.length > 1 ? <div className="mb-6"><Tabs label="応募の見かた" tabs={tabs.map((tab) => ({ ...tab, href: address(tab.view) }))} currentHref={address(view)} /></div> : null}
      {LEADS[view] ? <p className="mb-6">{LEADS[view]}</p> : null}
      {rows.length === 0 ? <NothingThere view={view} /> : (
        <>
          <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
            <HowMany shown={rows.length} all={data.internalApplications.totalCount} />
            <Button size="small" icon="download" onClick={() => downloadCsv('庁内公募の応募', CSV_HEADER, rows.map(csvRow))}>表示している応募をCSVで保存</Button>
          </div>
          <ApplicationTable caption="庁内公募の応募" rows={rows} allOf={view === 'MINE' ? 'APPLICANT' : undefined} />
          <ListPages label="応募" count={rows.length} cursors={data.internalApplications.pageInfo} hrefs={hrefs} />
        </>
      )}
    </>
  );
}

function NothingThere({ view }: { view: InternalApplicationView }) {
  if (view === 'MINE') return <EmptyState title="まだ応募していません。" action={<LinkButton href={paths.internalPostings()}>募集を探す</LinkButton>}>応募すると、いま誰が持っていて次に何が起きるかが、ここで分かります。</EmptyState>;
  return <EmptyState title="いま、ここに当てはまる応募はありません。" action={<LinkButton href="/">ホームへ</LinkButton>}>あなたの番になると、ホームの「やること」に出ます。</EmptyState>;
}
