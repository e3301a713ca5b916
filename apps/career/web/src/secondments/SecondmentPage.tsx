import { DateText, DescriptionList, LinkButton, Notice, PageHeader, Section, Timeline } from '@takara/design-system';
import { PageStates, PaperButton, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { readFragment } from '../gql/index.ts';
import { ExchangeActFragmentDoc, SecondmentDocument, SecondmentPaperDocument, SecondmentShownFragmentDoc, type SecondmentShownFragment } from '../gql/graphql.ts';
import { Papers } from '../papers/Papers.tsx';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { Period } from '../side-assignments/acts/Term.tsx';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import type { Told } from '../side-assignments/acts/act.ts';
import { Reports } from './Reports.tsx';
import { holderLabel } from './secondment-list.ts';
import { SecondmentActs } from './SecondmentActs.tsx';
import { SecondmentState } from './SecondmentState.tsx';
import { Sharing } from './Sharing.tsx';

const ReportForm = lazy(async () => ({ default: (await import('./ReportForm.tsx')).ReportForm }));
const ShareForm = lazy(async () => ({ default: (await import('./ShareForm.tsx')).ShareForm }));

/** One person's going, from the name that is put forward to what is brought home. */
export function SecondmentPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(SecondmentDocument, { variables: { id } }), 'secondment');
  return <PageStates state={query}>{({ secondment }) => <Shown key={id} secondment={readFragment(SecondmentShownFragmentDoc, secondment)} />}</PageStates>;
}

function Shown({ secondment }: { secondment: SecondmentShownFragment }) {
  const [told, tell] = useState<Told | null>(null);
  const title = `${secondment.employeeName}さんの派遣・交流（${secondment.hostName}）`;
  usePageTitle(title);
  const actions = readFragment(ExchangeActFragmentDoc, secondment.availableActions ?? []);
  const can = (action: string) => actions.some((one) => one.action === action);
  const reports = secondment.reports ?? [];
  return (
    <>
      <PageHeader
        title={title} breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '人事交流・派遣', href: paths.secondments() }]} status={<SecondmentState secondment={secondment} />} lead={secondment.stateHelp ?? undefined}
        action={secondment.call ? <LinkButton href={paths.agreement(secondment.call.agreement.id)}>協定と募集を見る</LinkButton> : undefined}
      />
      {told ? <div className="mb-6"><DoneNotice key={told.title} title={told.title}>{told.next}</DoneNotice></div> : null}
      <Holder secondment={secondment} actions={<SecondmentActs secondment={secondment} actions={actions} onDone={tell} />} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        <div className="min-w-0">
          {can('REPORT') && secondment.nextReport ? <Section title={`第${secondment.nextReport}回の中間報告を書く`}><Suspense><ReportForm key={secondment.nextReport} id={secondment.id} number={secondment.nextReport} draft={secondment.reportDraft ?? ''} onDone={tell} /></Suspense></Section> : null}
          {can('SHARE') ? <Section title={secondment.sharing ? '還元の記録を書き直す' : '還元を記録する'}><Suspense><ShareForm secondment={secondment} onDone={tell} /></Suspense></Section> : null}
          {secondment.sharing ? <Section title="還元"><Sharing sharing={secondment.sharing} /></Section> : null}
          {reports.length > 0 ? <Section title="中間報告"><Reports reports={reports} /></Section> : null}
          <Section title="派遣の内容"><Facts secondment={secondment} /></Section>
        </div>
        <div className="min-w-0">
          <Section title="経過"><Course steps={secondment.timeline} holder={secondment.currentHolder} /></Section>
          <Papers><PaperButton document={SecondmentPaperDocument} variables={{ id: secondment.id }}>推薦書・記録をPDFにする</PaperButton></Papers>
        </div>
      </div>
    </>
  );
}

/** Who has it now, and what the reader can do. */
function Holder({ secondment: { currentHolder }, actions }: { secondment: SecondmentShownFragment; actions: ReactNode }) {
  return (
    <div className="mb-8 grid gap-4 rounded-12 border border-line bg-surface px-6 py-5 empty:hidden">
      {currentHolder ? (
        <div>
          <p className="text-sm text-text-quiet">いまの担当{currentHolder.since ? <>（<DateText value={currentHolder.since} />から）</> : null}</p>
          <p className="font-bold">{holderLabel(currentHolder)}</p>
          <p>{currentHolder.what}{currentHolder.dueOn ? <>（<DateText value={currentHolder.dueOn} />まで）</> : null}。</p>
        </div>
      ) : null}
      {actions}
    </div>
  );
}

function Facts({ secondment: { employeeName, unit, hostName, hostKindLabel, firstDay, lastDay, recalled, directoryTerm, motive, recommendation, call } }: { secondment: SecondmentShownFragment }) {
  const words = (text: string) => <span className="whitespace-pre-wrap">{text}</span>;
  return (
    <div className="grid gap-4 rounded-12 border border-line bg-surface px-6 py-4">
      <DescriptionList
        items={[
          { term: '職員', detail: <>{employeeName}<span className="block text-sm text-text-quiet">推薦のときの所属：{unitName(unit)}</span></> },
          { term: '相手先', detail: `${hostName}（${hostKindLabel}）` },
          { term: '根拠', detail: call?.agreement.basisLabel ?? '－' },
          { term: '派遣の期間', detail: <><Period from={firstDay} to={lastDay} />{recalled ? <span className="block text-sm text-text-quiet">予定より早く戻すことになりました。</span> : null}</> },
          { term: '目的', detail: call?.agreement.purpose ?? '－' },
          ...(recommendation ? [{ term: '推薦の理由', detail: words(recommendation) }] : []), ...(motive ? [{ term: '行きたい理由', detail: words(motive) }] : []),
        ]}
      />
      {directoryTerm ? <Notice tone="info" title="人事の名簿に載っています。">{directoryTerm.hostName}　<Period from={directoryTerm.firstDay} to={directoryTerm.lastDay} />。派遣の期間は、名簿の日が正になります。</Notice> : null}
    </div>
  );
}

const STOPS = ['断りました', '見送りました', '取り下げました', '取りやめました', '推薦しないことにしました', '終わりました'];

function Course({ steps, holder }: { steps: SecondmentShownFragment['timeline']; holder: SecondmentShownFragment['currentHolder'] }) {
  const done = (steps ?? []).map(({ id, told, by, onBehalfOf, at, note }) => ({ key: id, title: told ?? '', state: STOPS.some((stop) => told?.endsWith(stop)) ? ('stopped' as const) : ('done' as const), who: onBehalfOf ? `${by}（${onBehalfOf}の代決）` : by, at, note }));
  const now = holder ? [{ key: 'now', title: holder.what ?? '', state: 'current' as const, who: holderLabel(holder), at: holder.since }] : [];
  return <div className="rounded-12 border border-line bg-surface p-5"><Timeline label="経過" steps={[...done, ...now]} /></div>;
}
