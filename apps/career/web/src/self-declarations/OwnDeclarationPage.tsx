import { DateText, EmptyState, Link, Notice, PageHeader, Section, Skeleton, StatusBadge, Table } from '@takara/design-system';
import { formatDate, formatFiscalYear, PageStates, usePageTitle, useQuery } from '@takara/web-kit';
import { lazy, Suspense, useState } from 'react';
import { readFragment } from '../gql/index.ts';
import { DeclarationActFragmentDoc, DeclarationDraftFragmentDoc, DeclarationFormFragmentDoc, DeclaringReachFragmentDoc, DeclaringRoundFragmentDoc, OwnSelfDeclarationDocument, type DeclaringRoundFragment, type OwnSelfDeclarationQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import type { Told } from '../side-assignments/acts/act.ts';
import { Acts } from '../side-assignments/acts/Acts.tsx';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { actsOn } from './declaration-acts.ts';
import { DeclarationProgress } from './DeclarationProgress.tsx';
import { DeclarationSheet } from './DeclarationSheet.tsx';
import { DeclarationTabs } from './DeclarationTabs.tsx';

// Whoever has handed in theirs never waits for the fields.
const DeclarationForm = lazy(async () => ({ default: (await import('./DeclarationForm.tsx')).DeclarationForm }));

type Own = NonNullable<OwnSelfDeclarationQuery['mySelfDeclaration']>;

/** The own 自己申告: this year's, written or handed in, and those of the years before. */
export function OwnDeclarationPage() {
  usePageTitle('自己申告');
  const query = useQuery(OwnSelfDeclarationDocument);
  return (
    <>
      <PageHeader title="自己申告" breadcrumbs={[{ label: 'ホーム', href: '/' }]} lead="年に一度、異動の希望や得意なことを伝えます。所属長が読む部分と、人事課だけが読む部分に分かれています。" />
      <PageStates state={query}>{(data) => <Shown data={data} />}</PageStates>
    </>
  );
}

function Shown({ data }: { data: OwnSelfDeclarationQuery }) {
  const [done, tell] = useState<Told | null>(null);
  const round = readFragment(DeclaringRoundFragmentDoc, data.selfDeclarationRound);
  const own = data.mySelfDeclaration;
  const before = (data.mySelfDeclarations ?? []).filter(({ id }) => id !== own?.id);
  return (
    <>
      <DeclarationTabs reach={data.selfDeclarationReach} currentHref={paths.selfDeclaration()} />
      {done ? <div className="mb-6"><DoneNotice key={done.title} title={done.title}>{done.next}</DoneNotice></div> : null}
      {round ? <RoundLine round={round} own={own} /> : null}
      <ThisYear data={data} round={round ?? null} own={own} tell={tell} />
      {before.length > 0 ? <div className="mt-10"><Before years={before} /></div> : null}
    </>
  );
}

const SUBMITTED: Told = { title: '自己申告を提出しました。', next: '所属長が読む部分は所属長が、人事課だけが読む部分は人事課が読みます。所属長が読むと、この画面に出ます。' };

function RoundLine({ round, own }: { round: DeclaringRoundFragment; own: Own | null }) {
  const state = own?.state === 'SUBMITTED' ? <StatusBadge tone="success">提出済み</StatusBadge> : own ? <StatusBadge tone="info" icon="edit">下書き</StatusBadge> : <StatusBadge>まだ書いていません</StatusBadge>;
  return (
    <p className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 text-lg">
      <strong>{formatFiscalYear(round.fiscalYear)}</strong>{state}<span>締切：{formatDate(round.deadline, { weekday: true })}</span>
    </p>
  );
}

function ThisYear({ data, round, own, tell }: { data: OwnSelfDeclarationQuery; round: DeclaringRoundFragment | null; own: Own | null; tell: (told: Told) => void }) {
  const form = readFragment(DeclarationFormFragmentDoc, data.selfDeclarationForm);
  const reach = readFragment(DeclaringReachFragmentDoc, data.selfDeclarationReach);
  if (own?.state === 'SUBMITTED') return <HandedIn own={own} tell={tell} />;
  if (!round) return <EmptyState title="今年度の自己申告は、まだ始まっていません。">人事課が開くと、ここで書けるようになり、締切が近づくとホームの「やること」に出ます。</EmptyState>;
  if (reach && !reach.declares) return <EmptyState title="自己申告の対象ではありません。">定期異動の対象となる職員が書きます。心当たりのないときは人事課に伝えてください。</EmptyState>;
  if (round.state === 'PLANNED') return <EmptyState title={`${formatDate(round.opensOn)}に始まります。`}>その日から、ここで書けます。書きかけはいつでも保存され、提出するまで誰にも見えません。</EmptyState>;
  if (round.state === 'CLOSED' || !form) return <Notice title={`今年度の受付は${formatDate(round.lastDay)}に終わりました。`}>提出していません。伝えたいことは、所属長か人事課に直接伝えてください。</Notice>;
  return (
    <>
      {round.state === 'LATE' ? <div className="mb-6"><Notice tone="warning" title="締切を過ぎています。">{`${formatDate(round.lastDay)}までは、遅れた提出として受け付けます。（根拠：${round.lateDaysSource}）`}</Notice></div> : null}
      <p className="mb-6">書いたことは下書きとして保存されます。提出するまで、あなたのほかには誰も読めません。</p>
      <Suspense fallback={<Skeleton />}><DeclarationForm form={form} draft={readFragment(DeclarationDraftFragmentDoc, own)} savedAt={own?.savedAt ?? null} late={round.state === 'LATE'} onSubmitted={() => tell(SUBMITTED)} /></Suspense>
    </>
  );
}

function HandedIn({ own, tell }: { own: Own; tell: (told: Told) => void }) {
  const acts = readFragment(DeclarationActFragmentDoc, own.availableActions ?? []);
  return (
    <>
      <DeclarationSheet declaration={own} />
      <div className="mb-8"><Acts offered={acts} ways={actsOn(own.id)} onDone={tell} /></div>
      <DeclarationProgress steps={own.timeline} />
    </>
  );
}

function Before({ years }: { years: NonNullable<OwnSelfDeclarationQuery['mySelfDeclarations']> }) {
  return (
    <Section title="前の年度の自己申告">
      <Table
        caption="前の年度の自己申告" captionHidden rows={years} rowKey={({ id }) => id}
        columns={[
          { key: 'year', header: '年度', rowHeader: true, cell: ({ id, fiscalYear }) => <Link href={paths.selfDeclarationOf(id)}>{formatFiscalYear(fiscalYear)}</Link> },
          { key: 'wish', header: '異動の希望', cell: ({ wishLabel }) => wishLabel ?? '－' },
          { key: 'submitted', header: '提出', cell: ({ submittedAt, stateLabel }) => (submittedAt ? <DateText value={submittedAt} /> : stateLabel) },
          { key: 'read', header: '所属長', cell: ({ readAt }) => (readAt ? <><DateText value={readAt} />に読みました</> : '－') },
        ]}
      />
    </Section>
  );
}
