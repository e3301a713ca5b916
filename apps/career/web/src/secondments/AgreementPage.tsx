import { ActionButton, DescriptionList, EmptyState, LinkButton, PageHeader, Section, StatusBadge } from '@takara/design-system';
import { PageStates, useLocation, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { lazy, Suspense, useState } from 'react';
import { readFragment } from '../gql/index.ts';
import { ExchangeActFragmentDoc, ExchangeAgreementDocument, ExchangeAgreementShownFragmentDoc, type ExchangeAgreementShownFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { Period } from '../side-assignments/acts/Term.tsx';
import type { Told } from '../side-assignments/acts/act.ts';
import { CallCard } from './CallCard.tsx';

const CallDialog = lazy(async () => ({ default: (await import('./CallDialog.tsx')).CallDialog }));
const ARRIVED: Record<string, Told> = { REGISTERED: { title: '協定を登録しました。', next: '年度の募集を始めると、主管課が推薦し、職員が手を挙げられます。' }, EDITED: { title: '協定を書き直しました。', next: 'これから始める募集に使われます。' } };

/** One agreement with its calls. */
export function AgreementPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(ExchangeAgreementDocument, { variables: { id } }), 'exchangeAgreement');
  return <PageStates state={query}>{({ exchangeAgreement }) => <Shown key={id} agreement={readFragment(ExchangeAgreementShownFragmentDoc, exchangeAgreement)} />}</PageStates>;
}

function Shown({ agreement }: { agreement: ExchangeAgreementShownFragment }) {
  const { state } = useLocation();
  const [told, tell] = useState<Told | null>(typeof state === 'string' ? (ARRIVED[state] ?? null) : null);
  const [calling, call] = useState(false);
  usePageTitle(`${agreement.hostName}との人事交流`);
  const actions = readFragment(ExchangeActFragmentDoc, agreement.availableActions);
  const [writing, opening] = ['WRITE', 'CALL'].map((action) => actions.find((one) => one.action === action));
  return (
    <>
      <PageHeader
        title={`${agreement.hostName}との人事交流`} breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '人事交流・派遣', href: paths.secondments() }]} lead={agreement.purpose}
        status={agreement.isInForce ? undefined : <StatusBadge tone="neutral">協定の期間の外です</StatusBadge>}
        action={writing ? <LinkButton href={paths.editAgreement(agreement.id)}>{writing.label}</LinkButton> : undefined}
      />
      {told ? <div className="mb-6"><DoneNotice key={told.title} title={told.title}>{told.next}</DoneNotice></div> : null}
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        <div className="min-w-0">
          <Section title="年度の募集" action={opening ? <ActionButton offered={opening} variant="primary" onClick={() => call(true)}>{opening.label}</ActionButton> : undefined}>
            {agreement.calls.length === 0 ? <EmptyState title="まだ募集がありません。">人事課が年度の募集を始めると、ここから手を挙げられます。</EmptyState> : <ul className="grid gap-4" aria-label="年度の募集">{agreement.calls.map((one) => <CallCard key={one.id} call={one} hostName={agreement.hostName} onDone={tell} />)}</ul>}
          </Section>
        </div>
        <div className="min-w-0"><Section title="協定の内容"><Facts agreement={agreement} /></Section></div>
      </div>
      {calling ? <Suspense><CallDialog agreement={agreement} onClose={() => call(false)} onDone={(done) => { call(false); tell(done); }} /></Suspense> : null}
    </>
  );
}

function Facts({ agreement: { hostKindLabel, basisLabel, fromDay, lastDay, quotaPerYear, termMonths, payerLabel, skills, away, contact } }: { agreement: ExchangeAgreementShownFragment }) {
  return (
    <div className="rounded-12 border border-line bg-surface px-6 py-4">
      <DescriptionList
        items={[
          { term: '相手先の種類', detail: hostKindLabel }, { term: '根拠', detail: basisLabel }, { term: '協定の期間', detail: <Period from={fromDay} to={lastDay} /> }, { term: '一年の人数', detail: `${quotaPerYear}人` }, { term: '一人の期間', detail: `${termMonths}か月` },
          { term: '負担', detail: payerLabel }, { term: '身につくスキル', detail: skills.join('、') || '－' }, { term: 'いま派遣されている職員', detail: `${away}人` },
          ...(contact ? [{ term: '連絡先', detail: <>{contact}<span className="block text-sm text-text-quiet">人事課と主管課だけに出しています。</span></> }] : []),
        ]}
      />
    </div>
  );
}
