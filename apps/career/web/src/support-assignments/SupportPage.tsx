import { DateText, DescriptionList, PageHeader, Section, Timeline, type TimelineStep } from '@takara/design-system';
import { PageStates, PaperButton, usePageTitle, useParams, useQuery, useSession } from '@takara/web-kit';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { readFragment } from '../gql/index.ts';
import { SupportActFragmentDoc, SupportAssignmentDocument, SupportAssignmentPaperDocument, SupportShownFragmentDoc, type SupportShownFragment } from '../gql/graphql.ts';
import { Papers } from '../papers/Papers.tsx';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { CheckIns } from './CheckIns.tsx';
import type { Told } from '../side-assignments/acts/act.ts';
import { SupportActs } from './SupportActs.tsx';
import { SupportState } from './SupportState.tsx';

// Only the newcomer ever answers here.
const AdaptationForm = lazy(async () => ({ default: (await import('./AdaptationForm.tsx')).AdaptationForm }));

/** One newcomer and who is at their side, as far as the reader may see. */
export function SupportPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(SupportAssignmentDocument, { variables: { id } }), 'supportAssignment');
  return <PageStates state={query}>{({ supportAssignment }) => <Shown key={id} support={readFragment(SupportShownFragmentDoc, supportAssignment)} />}</PageStates>;
}

function Shown({ support }: { support: SupportShownFragment }) {
  const isOwn = useSession().employeeId === support.employee?.id;
  const [told, tell] = useState<Told | null>(null);
  const title = isOwn ? `あなたの${support.kindLabel}` : `${support.employeeName}さんの${support.kindLabel}`;
  usePageTitle(title);
  const actions = readFragment(SupportActFragmentDoc, support.availableActions ?? []);
  return (
    <>
      <PageHeader title={title} breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: 'トレーナー・サポーター', href: paths.supports() }]} status={<SupportState support={support} />} lead={support.stateHelp ?? undefined} />
      {told ? <div className="mb-6"><DoneNotice key={told.title} title={told.title}>{told.next}</DoneNotice></div> : null}
      <Holder support={support} actions={<SupportActs id={support.id} kindLabel={support.kindLabel ?? ''} actions={actions} onDone={tell} />} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        <div className="min-w-0">
          <CheckIns support={support} mayWrite={actions.some(({ action }) => action === 'CHECK_IN')} />
          {actions.some(({ action }) => action === 'ADAPT') ? <Suspense><AdaptationForm id={support.id} rating={support.adaptation?.rating ?? null} /></Suspense> : null}
        </div>
        <div className="min-w-0">
          <Section title="付く人と期間"><Facts support={support} /></Section>
          <Course steps={support.timeline} />
          <Papers><PaperButton document={SupportAssignmentPaperDocument} variables={{ id: support.id }}>記録をPDFにする</PaperButton></Papers>
        </div>
      </div>
    </>
  );
}

/** Whose turn it is, and what the reader can do. */
function Holder({ support: { currentHolder }, actions }: { support: SupportShownFragment; actions: ReactNode }) {
  return (
    <div className="mb-8 flex flex-wrap items-start justify-between gap-x-8 gap-y-4 rounded-12 border border-line bg-surface px-6 py-5">
      {currentHolder ? (
        <div className="grid min-w-0 gap-1">
          <p className="text-sm text-text-quiet">いまの担当</p>
          <p className="font-bold">{currentHolder.role}{currentHolder.names.length > 0 ? `（${currentHolder.names.join('、')}）` : ''}</p>
          <p>{currentHolder.what}。</p>
        </div>
      ) : <p>手続きは終わっています。</p>}
      {actions}
    </div>
  );
}

function Facts({ support: { why, employeeName, unit, supporterName, arrivesOn, lastDay, chooseBy } }: { support: SupportShownFragment }) {
  return (
    <div className="rounded-12 border border-line bg-surface px-6 py-4">
      <DescriptionList
        items={[
          { term: '着任した職員', detail: <>{employeeName}<span className="block text-sm text-text-quiet">{unitName(unit)}</span></> },
          { term: '付く理由', detail: why },
          { term: '相談相手', detail: supporterName ?? 'まだ決まっていません' },
          { term: '着任の日', detail: arrivesOn ? <DateText value={arrivesOn} /> : '－' },
          { term: '付く期間', detail: lastDay ? <><DateText value={lastDay} />まで</> : '－' },
          { term: '選ぶ期限の目安', detail: chooseBy ? <DateText value={chooseBy} /> : '－' },
        ]}
      />
    </div>
  );
}

const LOOKS: Record<string, TimelineStep['state']> = { DECLINE: 'stopped', CLOSE: 'stopped' };

function Course({ steps }: { steps: SupportShownFragment['timeline'] }) {
  if (!steps || steps.length === 0) return null;
  return (
    <Section title="経過">
      <div className="rounded-12 border border-line bg-surface p-5">
        <Timeline
          label="経過"
          steps={steps.map(({ id, action, told, by, onBehalfOf, supporterName, at, note }) => ({ key: id, title: supporterName ? `${supporterName}さんを${told}` : (told ?? ''), state: LOOKS[action ?? ''] ?? 'done', who: onBehalfOf ? `${by}（${onBehalfOf}の代決）` : by, at, note }))}
        />
      </div>
    </Section>
  );
}
