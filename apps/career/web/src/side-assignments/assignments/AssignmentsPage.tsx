import { Button, type Column, EmptyState, Link, LinkButton, PageHeader, Table, Tabs } from '@takara/design-system';
import { downloadCsv, PageStates, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { readFragment } from '../../gql/index.ts';
import { AssignmentProbeFragmentDoc, AssignmentRowFragmentDoc, SideAssignmentsDocument, type AssignmentRowFragment, type SideAssignmentsQuery, type SideAssignmentView } from '../../gql/graphql.ts';
import { HowMany } from '../../paging/HowMany.tsx';
import { ListPages } from '../../paging/ListPages.tsx';
import { usePages } from '../../paging/pages.ts';
import { paths } from '../../paths.ts';
import { leading } from '../../reading/leading.ts';
import { tabsFor } from '../../reading/views.ts';
import { unitName } from '../acts/host-unit.ts';
import { AssignmentState, assignmentStateLabel } from './AssignmentState.tsx';
import { Term } from '../acts/Term.tsx';

const PER_PAGE = 20;
const VIEWS: readonly { view: SideAssignmentView; label: string }[] = [
  { view: 'MINE', label: '自分の従事' },
  { view: 'HOSTED', label: '受け入れている人' },
  { view: 'OF_MY_PEOPLE', label: '所属の職員の従事' },
  { view: 'ALL', label: 'すべて' },
];

/** Side assignments by what they are to the reader; tabs without meaning for them are not there. */
export function AssignmentsPage() {
  usePageTitle('庁内副業の従事');
  const [parameters] = useSearchParams();
  const pages = usePages(PER_PAGE);
  const view = VIEWS.find((each) => each.view === parameters.get('view'))?.view ?? 'MINE';
  const query = leading(useQuery(SideAssignmentsDocument, { variables: { view, ...pages.variables }, keepPrevious: true }), 'sideAssignments');
  return (
    <>
      <PageHeader title="庁内副業の従事" breadcrumbs={[{ label: 'ホーム', href: '/' }]} lead="発令された庁内副業です。毎月の時間を記し、終わったら双方が振り返ります。" />
      <PageStates state={query}>{(data) => <Assignments data={data} view={view} hrefs={pages.hrefs} />}</PageStates>
    </>
  );
}

type Read = SideAssignmentsQuery & { sideAssignments: NonNullable<SideAssignmentsQuery['sideAssignments']> };

function Assignments({ data, view, hrefs }: { data: Read; view: SideAssignmentView; hrefs: ReturnType<typeof usePages>['hrefs'] }) {
  const rows = readFragment(AssignmentRowFragmentDoc, data.sideAssignments.edges.map(({ node }) => node));
  const probe = (of: SideAssignmentsQuery['mine']) => readFragment(AssignmentProbeFragmentDoc, of);
  const probes = { MINE: probe(data.mine), HOSTED: probe(data.hosted), OF_MY_PEOPLE: probe(data.ofMyPeople), ALL: probe(data.all) };
  const address = (of: SideAssignmentView) => (of === 'MINE' ? paths.assignments() : `${paths.assignments()}?view=${of}`);
  const tabs = tabsFor(VIEWS, probes, view);
  return (
    <>
      {tabs.length > 1 ? <div className="mb-6"><Tabs label="従事の見かた" tabs={tabs.map((tab) => ({ ...tab, href: address(tab.view) }))} currentHref={address(view)} /></div> : null}
      {rows.length === 0 ? <NothingThere view={view} /> : (
        <>
          <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
            <HowMany shown={rows.length} all={data.sideAssignments.totalCount} />
            <Button size="small" icon="download" onClick={() => downloadCsv('庁内副業の従事', CSV_HEADER, rows.map(csvRow))}>表示している従事をCSVで保存</Button>
          </div>
          <Table caption="庁内副業の従事" captionHidden rows={rows} rowKey={({ id }) => id} columns={COLUMNS} />
          <ListPages label="従事" count={rows.length} cursors={data.sideAssignments.pageInfo} hrefs={hrefs} />
        </>
      )}
    </>
  );
}

const COLUMNS: readonly Column<AssignmentRowFragment>[] = [
  { key: 'title', header: '庁内副業', rowHeader: true, cell: ({ id, title, hostUnit }) => <><Link href={paths.assignment(id)}>{title}</Link><span className="block text-sm font-normal text-text-quiet">{unitName(hostUnit)}</span></> },
  { key: 'employee', header: '従事する人', cell: ({ employeeName }) => <span className="whitespace-nowrap">{employeeName}</span> },
  { key: 'term', header: '期間', cell: ({ firstDay, lastDay }) => <Term from={firstDay} to={lastDay} /> },
  { key: 'agreed', header: '1か月の発令', unit: '時間', numeric: true, cell: ({ hoursPerMonth }) => hoursPerMonth },
  { key: 'now', header: '今月の記録', unit: '時間', numeric: true, cell: ({ hoursThisMonth }) => hoursThisMonth },
  { key: 'state', header: '状態', cell: ({ state }) => <AssignmentState state={state} /> },
];

const CSV_HEADER = ['庁内副業', '受入所属', '従事する人', '始まりの日', '終わりの日', '1か月の発令（時間）', '今月の記録（時間）', '状態'];
const csvRow = (row: AssignmentRowFragment) => [row.title, unitName(row.hostUnit), row.employeeName, row.firstDay, row.lastDay, row.hoursPerMonth, row.hoursThisMonth, assignmentStateLabel(row.state)];

function NothingThere({ view }: { view: SideAssignmentView }) {
  if (view === 'MINE') {
    return <EmptyState title="いま、従事している庁内副業はありません。" action={<LinkButton href={paths.postings()}>募集を探す</LinkButton>}>応募が選ばれて発令されると、ここに出ます。</EmptyState>;
  }
  return <EmptyState title="いま、ここに当てはまる従事はありません。" action={<LinkButton href={paths.postings()}>募集の一覧へ</LinkButton>}>発令があると、ここに出ます。</EmptyState>;
}
