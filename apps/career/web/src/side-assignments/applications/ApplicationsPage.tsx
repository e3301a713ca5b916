import { Button, EmptyState, LinkButton, PageHeader, Tabs } from '@takara/design-system';
import { downloadCsv, PageStates, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { readFragment } from '../../gql/index.ts';
import { ApplicationProbeFragmentDoc, ApplicationRowFragmentDoc, SideAssignmentApplicationsDocument, type SideAssignmentApplicationsQuery, type SideAssignmentApplicationView } from '../../gql/graphql.ts';
import { HowMany } from '../../paging/HowMany.tsx';
import { ListPages } from '../../paging/ListPages.tsx';
import { usePages } from '../../paging/pages.ts';
import { paths } from '../../paths.ts';
import { leading } from '../../reading/leading.ts';
import { tabsFor } from '../../reading/views.ts';
import { ApplicationTable, CSV_HEADER, csvRow } from './ApplicationTable.tsx';

const PER_PAGE = 20;
const VIEWS: readonly { view: SideAssignmentApplicationView; label: string; waits?: boolean }[] = [
  { view: 'MINE', label: '自分の応募' },
  { view: 'TO_CONSENT', label: '同意待ち', waits: true },
  { view: 'TO_SELECT', label: '選考待ち', waits: true },
  { view: 'TO_ORDER', label: '発令待ち', waits: true },
  { view: 'OF_MY_PEOPLE', label: '所属の職員の応募' },
  { view: 'HOSTED', label: '受け入れる応募' },
  { view: 'ALL', label: 'すべて' },
];

/** Applications by what they are to the reader; tabs without meaning for them are not there. */
export function ApplicationsPage() {
  usePageTitle('庁内副業の応募');
  const [parameters] = useSearchParams();
  const pages = usePages(PER_PAGE);
  const view = VIEWS.find((each) => each.view === parameters.get('view'))?.view ?? 'MINE';
  const query = leading(useQuery(SideAssignmentApplicationsDocument, { variables: { view, ...pages.variables }, keepPrevious: true }), 'sideAssignmentApplications');
  return (
    <>
      <PageHeader title="庁内副業の応募" breadcrumbs={[{ label: 'ホーム', href: '/' }]} lead="応募がいまどこにあり、次に誰が何をするかを見られます。" />
      <PageStates state={query}>{(data) => <Applications data={data} view={view} hrefs={pages.hrefs} />}</PageStates>
    </>
  );
}

type Read = SideAssignmentApplicationsQuery & { sideAssignmentApplications: NonNullable<SideAssignmentApplicationsQuery['sideAssignmentApplications']> };

function Applications({ data, view, hrefs }: { data: Read; view: SideAssignmentApplicationView; hrefs: ReturnType<typeof usePages>['hrefs'] }) {
  const rows = readFragment(ApplicationRowFragmentDoc, data.sideAssignmentApplications.edges.map(({ node }) => node));
  const probe = (of: SideAssignmentApplicationsQuery['mine']) => readFragment(ApplicationProbeFragmentDoc, of);
  const probes = { MINE: probe(data.mine), TO_CONSENT: probe(data.toConsent), TO_SELECT: probe(data.toSelect), TO_ORDER: probe(data.toOrder), OF_MY_PEOPLE: probe(data.ofMyPeople), HOSTED: probe(data.hosted), ALL: probe(data.all) };
  const address = (of: SideAssignmentApplicationView) => (of === 'MINE' ? paths.applications() : `${paths.applications()}?view=${of}`);
  const tabs = tabsFor(VIEWS, probes, view);
  return (
    <>
      {tabs.length > 1 ? <div className="mb-6"><Tabs label="応募の見かた" tabs={tabs.map((tab) => ({ ...tab, href: address(tab.view) }))} currentHref={address(view)} /></div> : null}
      {rows.length === 0 ? <NothingThere view={view} /> : (
        <>
          <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
            <HowMany shown={rows.length} all={data.sideAssignmentApplications.totalCount} />
            <Button size="small" icon="download" onClick={() => downloadCsv('庁内副業の応募', CSV_HEADER, rows.map(csvRow))}>表示している応募をCSVで保存</Button>
          </div>
          <ApplicationTable caption="庁内副業の応募" rows={rows} allOf={view === 'MINE' ? 'APPLICANT' : undefined} />
          <ListPages label="応募" count={rows.length} cursors={data.sideAssignmentApplications.pageInfo} hrefs={hrefs} />
        </>
      )}
    </>
  );
}

function NothingThere({ view }: { view: SideAssignmentApplicationView }) {
  if (view === 'MINE') {
    return <EmptyState title="まだ応募していません。" action={<LinkButton href={paths.postings()}>募集を探す</LinkButton>}>応募すると、いま誰が持っていて次に何が起きるかが、ここで分かります。</EmptyState>;
  }
  return <EmptyState title="いま、ここに当てはまる応募はありません。" action={<LinkButton href="/">ホームへ</LinkButton>}>あなたの番になると、ホームの「やること」に出ます。</EmptyState>;
}
