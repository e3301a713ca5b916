import { Button, EmptyState, LinkButton, PageHeader, Tabs } from '@takara/design-system';
import { downloadCsv, PageStates, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { readFragment } from '../gql/index.ts';
import { OutsideActivityPermitsDocument, OutsideActivityProbeFragmentDoc, OutsideActivityRowFragmentDoc, type OutsideActivityPermitsQuery, type OutsideActivityView } from '../gql/graphql.ts';
import { HowMany } from '../paging/HowMany.tsx';
import { ListPages } from '../paging/ListPages.tsx';
import { usePages } from '../paging/pages.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { tabsFor } from '../reading/views.ts';
import { listOf, variablesOf, VIEWS } from './permit-list.ts';
import { PermitFilters } from './PermitFilters.tsx';
import { CSV_HEADER, csvRow, PermitTable } from './PermitTable.tsx';

/** Permits and applications by what they are to the reader; tabs without meaning for them are not there. */
export function PermitsPage() {
  usePageTitle('地域貢献活動などの許可');
  const [parameters] = useSearchParams();
  const query = leading(useQuery(OutsideActivityPermitsDocument, { variables: variablesOf(parameters), keepPrevious: true }), 'outsideActivityPermits');
  return (
    <PageStates state={query}>
      {(data) => (
        <>
          <PageHeader title="地域貢献活動などの許可" breadcrumbs={[{ label: 'ホーム', href: '/' }]} action={<LinkButton variant="primary" href={paths.newOutsideActivity()}>申請を書く</LinkButton>} lead="勤務時間の外で、地域の団体や会社の仕事をしたり、自ら事業を営んだりするときの許可です（地方公務員法第38条）。" />
          <Permits data={data} />
        </>
      )}
    </PageStates>
  );
}

type Read = OutsideActivityPermitsQuery & { outsideActivityPermits: NonNullable<OutsideActivityPermitsQuery['outsideActivityPermits']> };

function Permits({ data }: { data: Read }) {
  const [parameters] = useSearchParams();
  const { hrefs } = usePages(20);
  const { view } = listOf(parameters);
  const rows = readFragment(OutsideActivityRowFragmentDoc, data.outsideActivityPermits.edges.map(({ node }) => node));
  const probe = (of: OutsideActivityPermitsQuery['mine']) => readFragment(OutsideActivityProbeFragmentDoc, of);
  const probes = { MINE: probe(data.mine), TO_OPINE: probe(data.toOpine), OF_MY_PEOPLE: probe(data.ofMyPeople), TO_DECIDE: probe(data.toDecide), ALL: probe(data.all) };
  const address = (of: OutsideActivityView) => (of === 'MINE' ? paths.outsideActivities() : `${paths.outsideActivities()}?view=${of}`);
  const tabs = tabsFor(VIEWS, probes, view);
  return (
    <>
      {tabs.length > 1 ? <div className="mb-6"><Tabs label="申請の見かた" tabs={tabs.map((tab) => ({ ...tab, href: address(tab.view) }))} currentHref={address(view)} /></div> : null}
      {view === 'ALL' || view === 'OF_MY_PEOPLE' ? <div className="mb-6"><PermitFilters /></div> : null}
      {rows.length === 0 ? <NothingThere view={view} /> : (
        <>
          <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
            <HowMany shown={rows.length} all={data.outsideActivityPermits.totalCount} />
            <Button size="small" icon="download" onClick={() => downloadCsv('地域貢献活動などの許可', CSV_HEADER, rows.map(csvRow))}>表示している申請をCSVで保存</Button>
          </div>
          <PermitTable caption="地域貢献活動などの許可" rows={rows} isOwn={view === 'MINE'} />
          <ListPages label="申請" count={rows.length} cursors={data.outsideActivityPermits.pageInfo} hrefs={hrefs} />
        </>
      )}
    </>
  );
}

function NothingThere({ view }: { view: OutsideActivityView }) {
  if (view === 'MINE') return <EmptyState title="まだ申請していません。" action={<LinkButton href={paths.newOutsideActivity()}>申請を書く</LinkButton>}>報酬のある活動や、自ら営む事業を始める前に申請してください。書いたことは下書きとして残ります。</EmptyState>;
  return <EmptyState title="いま、ここに当てはまる申請はありません。" action={<LinkButton href="/">ホームへ</LinkButton>}>あなたの番になると、ホームの「やること」に出ます。</EmptyState>;
}
