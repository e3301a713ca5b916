import { DateText, DescriptionList, Notice, PageHeader, StatusBadge } from '@takara/design-system';
import { formatFiscalYear, PageStates, usePageTitle, useParams, useQuery, useSession } from '@takara/web-kit';
import { useState } from 'react';
import { readFragment } from '../gql/index.ts';
import { DeclarationActFragmentDoc, SelfDeclarationSheetDocument, type SelfDeclarationSheetQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import type { Told } from '../side-assignments/acts/act.ts';
import { Acts } from '../side-assignments/acts/Acts.tsx';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { actsOn } from './declaration-acts.ts';
import { DeclarationProgress } from './DeclarationProgress.tsx';
import { DeclarationSheet } from './DeclarationSheet.tsx';

/** One 自己申告 that was handed in, as its reader may read it. */
export function DeclarationPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(SelfDeclarationSheetDocument, { variables: { id } }), 'selfDeclaration');
  return <PageStates state={query}>{({ selfDeclaration }) => <Shown key={id} it={selfDeclaration} />}</PageStates>;
}

function Shown({ it }: { it: NonNullable<SelfDeclarationSheetQuery['selfDeclaration']> }) {
  const isOwn = useSession().employeeId === it.employee?.id;
  const [told, tell] = useState<Told | null>(null);
  const title = isOwn ? `${formatFiscalYear(it.fiscalYear)}の自己申告` : `${it.employeeName ?? ''}さんの自己申告`;
  usePageTitle(title);
  const acts = readFragment(DeclarationActFragmentDoc, it.availableActions ?? []);
  const { ACKNOWLEDGE, WITHDRAW_CONSENT } = actsOn(it.id);
  const forManager = !isOwn && it.timeline === null;
  return (
    <>
      <PageHeader
        title={title}
        breadcrumbs={[{ label: 'ホーム', href: '/' }, isOwn ? { label: '自己申告', href: paths.selfDeclaration() } : forManager ? { label: '職員の自己申告', href: paths.selfDeclarationPeople() } : { label: '提出された自己申告', href: paths.selfDeclarationAll() }]}
        status={it.late ? <StatusBadge tone="warning">締切の後に提出</StatusBadge> : undefined}
        lead={forManager ? 'あなたに宛てて書かれた部分です。次の配置や日ごろの面談に生かしてください。' : isOwn ? undefined : '所属長が読む部分と、人事課だけが読む部分です。人事課だけが読む部分を、所属長に伝えないでください。読んだことは記録されます。'}
      />
      {told ? <div className="mb-6"><DoneNotice key={told.title} title={told.title}>{told.next}</DoneNotice></div> : null}
      {isOwn ? null : (
        <div className="mb-8">
          <DescriptionList
            items={[
              { term: '年度', detail: formatFiscalYear(it.fiscalYear) },
              { term: '所属', detail: unitName(it.unit) || '－' },
              { term: '届いた日', detail: it.sharedAt ? <DateText value={it.sharedAt} /> : '－' },
              { term: '所属長', detail: it.readAt ? <><DateText value={it.readAt} />に{it.readBy}さんが読みました</> : 'まだ読んでいません' },
            ]}
          />
        </div>
      )}
      <DeclarationSheet declaration={it} />
      {acts.some(({ action }) => action === 'ACKNOWLEDGE') ? (
        <div className="mb-8 grid gap-4">
          <Notice title="読み終えたら、本人に伝えてください。">「読みました」と本人の画面に出ます。内容への返事は、面談で直接伝えてください。</Notice>
          <Acts offered={acts} ways={{ ACKNOWLEDGE }} onDone={tell} />
        </div>
      ) : null}
      <div className="mb-8"><Acts offered={acts} ways={{ WITHDRAW_CONSENT }} onDone={tell} /></div>
      <DeclarationProgress steps={it.timeline} />
    </>
  );
}
