import { LinkButton, Notice, PageHeader, Section } from '@takara/design-system';
import { PageStates, PaperButton, usePageTitle, useParams, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { readFragment } from '../gql/index.ts';
import { OfferedActFragmentDoc, OutsideActivityPaperDocument, OutsideActivityPermitDocument, OutsideActivityShownFragmentDoc, type OutsideActivityPermitQuery, type OutsideActivityShownFragment } from '../gql/graphql.ts';
import { Papers } from '../papers/Papers.tsx';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { ActPanel } from '../side-assignments/acts/ActPanel.tsx';
import { holderOf } from '../side-assignments/acts/holder.ts';
import { useJustDone } from '../side-assignments/acts/just-done.ts';
import { Progress } from '../side-assignments/acts/Progress.tsx';
import { Judgements, Looks } from './Looks.tsx';
import { Months } from './Months.tsx';
import { PERMIT_ACTS } from './permit-acts.ts';
import { PermitFacts } from './PermitFacts.tsx';
import { PermitState } from './PermitState.tsx';
import { RulesCard } from './RulesCard.tsx';

// Each is for one reader, at one step.
const OpinionForm = lazy(async () => ({ default: (await import('./OpinionForm.tsx')).OpinionForm }));
const DecisionForm = lazy(async () => ({ default: (await import('./DecisionForm.tsx')).DecisionForm }));
const HoursForm = lazy(async () => ({ default: (await import('./HoursForm.tsx')).HoursForm }));

/** One permit or application: its person's, their 所属長's, 人事課's. */
export function PermitPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(OutsideActivityPermitDocument, { variables: { id } }), 'outsideActivityPermit');
  return <PageStates state={query}>{(data) => <PermitShown key={id} permit={data.outsideActivityPermit} rules={data.outsideActivityRules} />}</PageStates>;
}

interface Props {
  permit: NonNullable<OutsideActivityPermitQuery['outsideActivityPermit']>;
  rules: OutsideActivityPermitQuery['outsideActivityRules'];
}

function PermitShown({ permit, rules }: Props) {
  const shown = readFragment(OutsideActivityShownFragmentDoc, permit);
  const [parameters] = useSearchParams();
  const title = shown.isMine ? shown.hostName || '（活動先はまだありません）' : `${shown.applicantName ?? ''}さんの申請`;
  usePageTitle(title);
  const holder = holderOf(permit.currentHolder);
  // A form of this very page leads back to it: what was done there is said anew.
  const done = useJustDone();
  const open = readFragment(OfferedActFragmentDoc, permit.availableActions ?? []).find(({ action, enabled }) => enabled && action === parameters.get('do'))?.action;
  const form = (action: string) => `${paths.outsideActivity(shown.id)}?do=${action}`;
  return (
    <>
      <PageHeader title={title} breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '地域貢献活動などの許可', href: paths.outsideActivities() }]} status={<PermitState permit={shown} />} lead={shown.isMine ? shown.hostKindLabel : shown.hostName} />
      <ActPanel
        key={done} id={shown.id} actions={permit.availableActions} acts={PERMIT_ACTS} holder={holder} ended={<Standing permit={shown} />}
        forms={{ EDIT: paths.editOutsideActivity(shown.id), RENEW: `${paths.newOutsideActivity()}?renews=${shown.id}`, OPINE: form('OPINE'), GRANT: form('GRANT'), REFUSE: form('REFUSE'), LOG: form('LOG') }}
      />
      {rules ? (
        <Suspense>
          {open === 'OPINE' ? <OpinionForm id={shown.id} rules={rules} /> : null}
          {open === 'GRANT' || open === 'REFUSE' ? <DecisionForm key={open} permit={shown} rules={rules} grants={open === 'GRANT'} /> : null}
          {open === 'LOG' ? <HoursForm permit={shown} /> : null}
        </Suspense>
      ) : null}
      <Outcome permit={shown} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        <div className="min-w-0">
          <Words title="活動の内容" text={shown.activity} />
          <Words title="活動の目的" text={shown.purpose} />
          <Section title="期間・時間・報酬"><PermitFacts permit={shown} /></Section>
          <Months permit={shown} />
          <Looks permit={shown} />
          <Judgements permit={shown} />
        </div>
        <div className="min-w-0">
          <Progress steps={permit.timeline} holder={holder} />
          {shown.hasPaper ? <Papers><PaperButton document={OutsideActivityPaperDocument} variables={{ id: shown.id }}>許可書をPDFにする</PaperButton></Papers> : null}
          {rules ? <RulesCard rules={rules} /> : null}
        </div>
      </div>
    </>
  );
}

const STANDING: Record<string, string> = { GRANTED: '許可されています。期間が始まるまでお待ちください。', ACTIVE: '許可された期間です。', RENEWAL_DUE: '許可の期間が間もなく終わります。', REAPPLY: '異動したため、新しい所属で申請し直してください。' };
const Standing = ({ permit: { state } }: { permit: OutsideActivityShownFragment }) => <p>{STANDING[state ?? ''] ?? 'この申請の手続きは終わっています。'}</p>;

/** What was decided, in the words of whoever decided. */
function Outcome({ permit: { state, conditions, reason, judgements, renewal } }: { permit: OutsideActivityShownFragment }) {
  const unmet = (judgements ?? []).filter(({ met }) => !met);
  return (
    <div className="mb-8 grid gap-4 empty:hidden">
      {conditions ? <Notice tone="info" title="許可の条件"><p className="whitespace-pre-wrap">{conditions}</p></Notice> : null}
      {reason ? <Notice tone={state === 'ENDED' ? 'info' : 'warning'} title={state === 'REFUSED' ? '不許可の理由' : state === 'REVOKED' ? '取り消しの理由' : '終えた理由'}><p className="whitespace-pre-wrap">{reason}</p>{unmet.length > 0 ? <ul className="mt-2 list-disc pl-5">{unmet.map(({ criterion, label, why }) => <li key={criterion}>満たさない基準：{label}。{why}</li>)}</ul> : null}</Notice> : null}
      {renewal ? <Notice title="続けるための申請があります。" nextStep={<LinkButton size="small" href={paths.outsideActivity(renewal.id)}>その申請を開く</LinkButton>} /> : null}
    </div>
  );
}

const Words = ({ title, text }: { title: string; text: string | null }) => (text ? <Section title={title}><p className="whitespace-pre-wrap rounded-12 border border-line bg-surface p-6 leading-loose wrap-anywhere">{text}</p></Section> : null);
