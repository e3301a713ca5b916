import { Card, DateText, DescriptionList, Link, Notice, PageHeader, PersonName, Section } from '@takara/design-system';
import { PageStates, PaperButton, usePageTitle, useParams, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { readFragment } from '../gql/index.ts';
import { InternalApplicationDocument, InternalApplicationPaperDocument, InternalApplicationShownFragmentDoc, OfferedActFragmentDoc, type InternalApplicationQuery, type InternalApplicationShownFragment } from '../gql/graphql.ts';
import { Papers } from '../papers/Papers.tsx';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { ActPanel } from '../side-assignments/acts/ActPanel.tsx';
import { holderOf } from '../side-assignments/acts/holder.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { useJustDone } from '../side-assignments/acts/just-done.ts';
import { Progress } from '../side-assignments/acts/Progress.tsx';
import { APPLICATION_ACTS } from './application-acts.ts';
import { ApplicationState } from './ApplicationState.tsx';

// Only those who choose ever write here.
const InterviewForm = lazy(async () => ({ default: (await import('./InterviewForm.tsx')).InterviewForm }));
const RecordForm = lazy(async () => ({ default: (await import('./RecordForm.tsx')).RecordForm }));

type Shown = InternalApplicationShownFragment;

/** One application, as far as the reader may see: its applicant, who chooses, 人事課; of a decision also the own 所属長. */
export function ApplicationPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(InternalApplicationDocument, { variables: { id } }), 'internalApplication');
  return <PageStates state={query}>{({ internalApplication }) => <ApplicationShown key={id} application={internalApplication} />}</PageStates>;
}

function ApplicationShown({ application }: { application: NonNullable<InternalApplicationQuery['internalApplication']> }) {
  const shown = readFragment(InternalApplicationShownFragmentDoc, application);
  const [parameters] = useSearchParams();
  const title = `${shown.applicantName ?? ''}さんの応募`;
  usePageTitle(title);
  const holder = holderOf(application.currentHolder);
  // A form of this very page leads back to it: what was done there is said anew.
  const justDone = useJustDone();
  const open = readFragment(OfferedActFragmentDoc, application.availableActions ?? []).find(({ action, enabled }) => enabled && action === parameters.get('do'))?.action;
  const form = (action: string) => `${paths.internalApplication(shown.id)}?do=${action}`;
  return (
    <>
      <PageHeader title={title} breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '庁内公募の応募', href: paths.internalApplications() }]} status={<ApplicationState application={shown} />} lead={`「${shown.postingTitle ?? ''}」（${unitName(shown.hostUnit)}）への応募です。`} />
      <ActPanel key={justDone} id={shown.id} actions={application.availableActions} acts={APPLICATION_ACTS} forms={{ INVITE: form('INVITE'), RECORD: form('RECORD') }} holder={holder} ended={<p>この応募の手続きは終わっています。</p>} />
      <Suspense>
        {open === 'INVITE' ? <InterviewForm application={shown} /> : null}
        {open === 'RECORD' ? <RecordForm id={shown.id} /> : null}
      </Suspense>
      <Matched application={shown} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        <div className="min-w-0">
          <Words title="応募の動機" text={shown.motivation} />
          <Words title="生かせる経験" text={shown.experience} />
          <Words title="面接の記録（本人には見えません）" text={shown.interviewRecord} />
          <Section title="応募した人と募集"><Facts application={shown} /></Section>
        </div>
        <div className="min-w-0">
          <Interview application={shown} />
          <Progress steps={application.timeline} holder={holder} />
          <Papers><PaperButton document={InternalApplicationPaperDocument} variables={{ id: shown.id }}>応募書をつくる</PaperButton></Papers>
        </div>
      </div>
    </>
  );
}

/** The day of the move, for whoever has to do with it. */
function Matched({ application: { state, startsOn, lapsesOn } }: { application: Shown }) {
  if (!startsOn || !lapsesOn) return null;
  if (state === 'LAPSED') return <div className="mb-8"><Notice tone="warning" title="発令のないまま、失効しました。"><DateText value={lapsesOn} />までに発令が届きませんでした。人事課に確かめてください。</Notice></div>;
  return (
    <div className="mb-8">
      <Notice tone="success" title={state === 'ORDERED' ? '発令されました。' : '異動が決まりました。'}>
        {state === 'ORDERED' ? '名簿のとおりです。' : <>異動の予定日は<DateText value={startsOn} />です。年間計画の固定点として扱われ、<DateText value={lapsesOn} />までに発令されます。</>}
      </Notice>
    </div>
  );
}

/** A text of whoever may read it; for all others there is no heading either. */
const Words = ({ title, text }: { title: string; text: string | null }) => (text ? <Section title={title}><p className="whitespace-pre-wrap rounded-12 border border-line bg-surface p-6 leading-loose wrap-anywhere">{text}</p></Section> : null);

function Interview({ application: { interviewOn, interviewTime, interviewPlace } }: { application: Shown }) {
  if (!interviewOn) return null;
  return (
    <Section title="面接">
      <Card><DescriptionList items={[{ term: '日時', detail: <><DateText value={interviewOn} weekday />　{interviewTime}から</> }, { term: '場所', detail: interviewPlace }]} /></Card>
    </Section>
  );
}

function Facts({ application: { applicant, applicantName, posting, postingTitle, submittedAt, matchedOn, startsOn } }: { application: Shown }) {
  const place = applicant?.mainAssignment;
  return (
    <Card>
      <DescriptionList
        items={[
          { term: '応募した人', detail: applicant?.displayName ? <PersonName name={applicant.displayName} kana={applicant.kana} /> : applicantName },
          ...(place ? [{ term: 'いまの所属と職', detail: `${unitName(place.unit)}　${place.postTitle}${applicant?.grade ? `（${applicant.grade.label}）` : ''}` }] : []),
          { term: '募集', detail: posting ? <Link href={paths.internalPosting(posting.id)}>{posting.title}</Link> : postingTitle },
          ...(submittedAt ? [{ term: '応募した日時', detail: <DateText value={submittedAt} time /> }] : []),
          ...(matchedOn ? [{ term: '決まった日', detail: <DateText value={matchedOn} /> }] : []),
          ...(startsOn ? [{ term: '異動の予定日', detail: <DateText value={startsOn} /> }] : []),
        ]}
      />
    </Card>
  );
}
