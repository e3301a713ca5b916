import { Button, DateText, EmptyState, Link, LinkButton, PageHeader, Table, Tabs, type Column } from '@takara/design-system';
import { downloadCsv, formatDateTime, PageStates, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { readFragment } from '../gql/index.ts';
import { SharedCareerPlansDocument, SharedPlanRowFragmentDoc, type SharedCareerPlansQuery, type SharedPlanRowFragment } from '../gql/graphql.ts';
import { HowMany } from '../paging/HowMany.tsx';
import { ListPages } from '../paging/ListPages.tsx';
import { usePages } from '../paging/pages.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { PlanState } from './PlanState.tsx';
import { PlanTabs } from './PlanTabs.tsx';

const PER_PAGE = 20;
const TALKED = { '': null, waiting: false, done: true } as const;

/** Plans that people have shared with the reader, their manager; only who shared is in it. */
export function SharedPlansPage() {
  usePageTitle('職員のキャリアプラン');
  const [parameters] = useSearchParams();
  const asked = parameters.get('talk') ?? '';
  const talk = asked in TALKED ? (asked as keyof typeof TALKED) : '';
  const pages = usePages(PER_PAGE);
  const query = leading(useQuery(SharedCareerPlansDocument, { variables: { discussed: TALKED[talk], ...pages.variables }, keepPrevious: true }), 'sharedCareerPlans');
  const address = (to: string) => (to === '' ? paths.sharedPlans() : `${paths.sharedPlans()}?talk=${to}`);
  return (
    <>
      <PageHeader title="職員のキャリアプラン" breadcrumbs={[{ label: 'ホーム', href: '/' }]} lead="あなたが上司である職員が、見せると決めたプランです。書いていない人と見せていない人は、ここでは分かりません。" />
      <PlanTabs currentHref={paths.sharedPlans()} />
      <div className="mb-6"><Tabs label="面談による絞り込み" tabs={[{ label: 'すべて', href: address('') }, { label: '面談はこれから', href: address('waiting') }, { label: '面談しました', href: address('done') }]} currentHref={address(talk)} /></div>
      <PageStates state={query}>{({ sharedCareerPlans }) => <Plans plans={sharedCareerPlans} hrefs={pages.hrefs} isNarrowed={talk !== ''} />}</PageStates>
    </>
  );
}

function Plans({ plans, hrefs, isNarrowed }: { plans: NonNullable<SharedCareerPlansQuery['sharedCareerPlans']>; hrefs: ReturnType<typeof usePages>['hrefs']; isNarrowed: boolean }) {
  const rows = readFragment(SharedPlanRowFragmentDoc, plans.edges.map(({ node }) => node));
  if (rows.length === 0) {
    return isNarrowed
      ? <EmptyState title="この条件に合うプランはありません。" action={<LinkButton href={paths.sharedPlans()}>条件を外して見る</LinkButton>}>職員が見せると、ここに出ます。</EmptyState>
      : <EmptyState title="いま、職員が見せているプランはありません。" action={<LinkButton href={paths.careerPlan()}>自分のキャリアプランへ</LinkButton>}>職員が「上司に見せる」を選ぶと、ここと、ホームの「やること」に出ます。</EmptyState>;
  }
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <HowMany shown={rows.length} all={plans.totalCount} />
        <Button size="small" icon="download" onClick={() => downloadCsv('職員のキャリアプラン', ['氏名', '版', '見せた日', '状態', '最近の面談の日'], rows.map((row) => [row.ownerName, row.sharedNumber, row.sharedAt ? formatDateTime(row.sharedAt) : '', row.stateLabel, row.interviews?.[0]?.heldOn ?? '']))}>表示している一覧をCSVで保存</Button>
      </div>
      <Table caption="職員のキャリアプラン" captionHidden rows={rows} rowKey={({ id }) => id} columns={COLUMNS} />
      <ListPages label="キャリアプラン" count={rows.length} cursors={plans.pageInfo} hrefs={hrefs} />
    </>
  );
}

const COLUMNS: readonly Column<SharedPlanRowFragment>[] = [
  { key: 'owner', header: '職員', rowHeader: true, cell: ({ id, ownerName }) => <Link href={paths.sharedPlan(id)}>{ownerName}</Link> },
  { key: 'number', header: '版', cell: ({ sharedNumber }) => (sharedNumber === null ? '' : `第${sharedNumber}版`) },
  { key: 'sharedAt', header: '見せた日', cell: ({ sharedAt }) => (sharedAt ? <DateText value={sharedAt} /> : null) },
  { key: 'talk', header: 'あなたとの最近の面談', cell: ({ interviews }) => (interviews?.[0]?.heldOn ? <DateText value={interviews[0].heldOn} /> : 'ありません') },
  { key: 'state', header: '状態', cell: (row) => <PlanState plan={row} /> },
];
