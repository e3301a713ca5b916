import { Button, DescriptionList, EmptyState, LinkButton, PageHeader, Section, Skeleton, StatusBadge } from '@takara/design-system';
import { downloadCsv, formatDate, formatFiscalYear, PageStates, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { readFragment } from '../gql/index.ts';
import { DeclaringReachFragmentDoc, DeclaringRoundFragmentDoc, SelfDeclarationProgressDocument, type DeclaringRoundFragment, type SelfDeclarationProgressQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { DeclarationTabs } from './DeclarationTabs.tsx';

// Fields and charts come after the page: whoever only looks at numbers never waits for the form.
const RoundForm = lazy(async () => ({ default: (await import('./RoundForm.tsx')).RoundForm }));
const ProgressChart = lazy(async () => ({ default: (await import('./ProgressChart.tsx')).ProgressChart }));

/** The round of the year, and how far each unit has come: in numbers, never in names. */
export function RoundPage() {
  const [parameters] = useSearchParams();
  const unitId = parameters.get('unit');
  const query = useQuery(SelfDeclarationProgressDocument, { variables: { unitId, by: unitId || parameters.get('by') === 'UNIT' ? 'UNIT' : 'DEPARTMENT' }, keepPrevious: true });
  const runsRounds = readFragment(DeclaringReachFragmentDoc, query.data?.selfDeclarationReach)?.runsRounds ?? false;
  const title = runsRounds ? '自己申告の実施と進み具合' : '自己申告の進み具合';
  usePageTitle(title);
  return (
    <>
      <PageHeader title={title} breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '自己申告', href: paths.selfDeclaration() }]} lead="提出した人とまだの人の数です。内容も、誰が提出していないかも、ここには出ません。" />
      <PageStates state={query}>{(data) => <Shown data={data} runsRounds={runsRounds} unitId={unitId} byUnit={parameters.get('by') === 'UNIT'} />}</PageStates>
    </>
  );
}

function Shown({ data, runsRounds, unitId, byUnit }: { data: SelfDeclarationProgressQuery; runsRounds: boolean; unitId: string | null; byUnit: boolean }) {
  const round = readFragment(DeclaringRoundFragmentDoc, data.selfDeclarationRound);
  const rows = data.selfDeclarationProgress ?? [];
  return (
    <>
      <DeclarationTabs reach={data.selfDeclarationReach} currentHref={paths.selfDeclarationRound()} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        <div className="min-w-0">
          {round ? <Progress rows={rows} unitId={unitId} byUnit={byUnit} /> : <EmptyState title="今年度の自己申告は、まだ開かれていません。">{runsRounds ? '始まりの日と締切を決めて開くと、職員が書けるようになります。' : '人事課が開くと、ここに進み具合が出ます。'}</EmptyState>}
        </div>
        <div className="min-w-0">
          {round ? <Section title={`${formatFiscalYear(round.fiscalYear)}の実施`}><RoundFacts round={round} /></Section> : null}
          {runsRounds ? <Suspense fallback={<Skeleton />}><RoundForm key={round?.id ?? 'new'} round={round ?? null} /></Suspense> : null}
        </div>
      </div>
    </>
  );
}

const TONES = { PLANNED: 'neutral', OPEN: 'info', LATE: 'warning', CLOSED: 'success' } as const;

const RoundFacts = ({ round }: { round: DeclaringRoundFragment }) => (
  <DescriptionList
    items={[
      { term: '状態', detail: <StatusBadge tone={TONES[round.state]}>{round.stateLabel}</StatusBadge> },
      { term: '始まり', detail: formatDate(round.opensOn, { weekday: true }) },
      { term: '締切', detail: formatDate(round.deadline, { weekday: true }) },
      { term: '遅れた提出', detail: <>{formatDate(round.lastDay)}まで受け付け<span className="block text-sm text-text-quiet">根拠：{round.lateDaysSource}</span></> },
    ]}
  />
);

type Row = NonNullable<SelfDeclarationProgressQuery['selfDeclarationProgress']>[number];

function Progress({ rows, unitId, byUnit }: { rows: readonly Row[]; unitId: string | null; byUnit: boolean }) {
  if (rows.length === 0) return <EmptyState title="数える職員がいません。">自己申告の対象となる職員が所属にいると、ここに数が出ます。</EmptyState>;
  const base = paths.selfDeclarationRound();
  const inUnits = byUnit || unitId !== null;
  return (
    <Section
      title={inUnits ? '所属ごとの進み具合' : '部局ごとの進み具合'}
      action={<Button size="small" icon="download" onClick={() => downloadCsv('自己申告の進み具合', ['部局・所属', '対象', '提出', 'まだ'], rows.map(({ unitName, expected, submitted, notYet }) => [unitName, expected, submitted, notYet]))}>表示している数をCSVで保存</Button>}
    >
      <p className="mb-4">{inUnits ? <LinkButton size="small" href={base}>部局ごとに見る</LinkButton> : <LinkButton size="small" href={`${base}?by=UNIT`}>所属ごとに見る</LinkButton>}</p>
      <Suspense fallback={<Skeleton />}><ProgressChart rows={rows} hrefOf={inUnits ? null : (id) => `${base}?unit=${id}`} /></Suspense>
    </Section>
  );
}
