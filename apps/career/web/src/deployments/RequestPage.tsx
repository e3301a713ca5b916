import { Badge, DateText, DescriptionList, EmptyState, PageHeader, Section, Timeline } from '@takara/design-system';
import { PageStates, PaperButton, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { useState } from 'react';
import { readFragment } from '../gql/index.ts';
import { DeploymentActFragmentDoc, MunicipalSupportPaperDocument, RequestShownFragmentDoc, DeploymentRequestDocument, TeamMemberFragmentDoc, type RequestShownFragment } from '../gql/graphql.ts';
import { Papers } from '../papers/Papers.tsx';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { Member } from './Member.tsx';
import { Needs } from './Needs.tsx';
import { Period } from '../side-assignments/acts/Term.tsx';
import type { Told } from '../side-assignments/acts/act.ts';
import { RequestActs } from './RequestActs.tsx';
import { RequestState } from './RequestState.tsx';

/** One request with its team, as far as the reader may see. */
export function RequestPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(DeploymentRequestDocument, { variables: { id } }), 'municipalSupportRequest');
  return <PageStates state={query}>{({ municipalSupportRequest }) => <Shown key={id} request={readFragment(RequestShownFragmentDoc, municipalSupportRequest)} />}</PageStates>;
}

function Shown({ request }: { request: RequestShownFragment }) {
  const [told, tell] = useState<Told | null>(null);
  const title = `${request.municipality}の応援`;
  usePageTitle(title);
  const members = readFragment(TeamMemberFragmentDoc, request.members ?? []);
  return (
    <>
      <PageHeader
        title={title} breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '技術職員の応援', href: paths.deployments() }]} status={<><RequestState request={request} />{request.urgent ? <Badge>緊急</Badge> : null}</>} lead={request.stateHelp ?? undefined}
      />
      {told ? <div className="mb-6"><DoneNotice key={told.title} title={told.title}>{told.next}</DoneNotice></div> : null}
      <RequestActs id={request.id} municipality={request.municipality ?? ''} actions={readFragment(DeploymentActFragmentDoc, request.availableActions ?? [])} lacking={(request.wanted ?? 0) - (request.filled ?? 0)} onDone={tell} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        <div className="min-w-0">
          <Needs request={request} />
          <Section title={members.length > 0 ? `班（${members.length}人）` : '班'}>
            {members.length === 0 ? <Nobody filled={request.filled ?? 0} /> : <ul className="grid gap-4" aria-label="班">{members.map((member) => <Member key={member.id} member={member} municipality={request.municipality ?? ''} onDone={tell} />)}</ul>}
          </Section>
        </div>
        <div className="min-w-0">
          <Section title="要請の内容"><Facts request={request} /></Section>
          <Course steps={request.timeline} />
          {request.hasPaper ? <Papers><PaperButton document={MunicipalSupportPaperDocument} variables={{ id: request.id }}>{request.isDispatch ? '協議書と名簿をつくる' : '回答と名簿をつくる'}</PaperButton></Papers> : null}
        </div>
      </div>
    </>
  );
}

/** Whoever watches how many are found sees nobody of them. */
function Nobody({ filled }: { filled: number }) {
  if (filled > 0) return <EmptyState title={`${filled}人に聞いているか、決まっています。`}>誰が行くかは、本人と所属長、その人の部局の主管課、人事課が見ます。</EmptyState>;
  return <EmptyState title="まだ誰にも聞いていません。">班の案を作ると、選ばれた人がここに並びます。</EmptyState>;
}

function Facts({ request: { happened, district, municipality, fromDay, lastDay, days, kindLabel, kindSource, filedAt, filedByName } }: { request: RequestShownFragment }) {
  return (
    <div className="rounded-12 border border-line bg-surface px-6 py-4">
      <DescriptionList
        items={[
          { term: '市町村', detail: `${municipality}（${district}）` },
          { term: '起きたことと、手伝うこと', detail: <span className="whitespace-pre-wrap">{happened}</span> },
          { term: '期間', detail: <><Period from={fromDay} to={lastDay} />（{days}日間）</> },
          { term: '種類', detail: <>{kindLabel}<span className="block text-sm text-text-quiet">{kindSource}</span></> },
          { term: '登録', detail: filedAt ? <><DateText value={filedAt} time />　{filedByName}</> : '－' },
        ]}
      />
    </div>
  );
}

function Course({ steps }: { steps: RequestShownFragment['timeline'] }) {
  if (!steps || steps.length === 0) return null;
  return (
    <Section title="経過">
      <div className="rounded-12 border border-line bg-surface p-5">
        <Timeline label="経過" steps={steps.map(({ id, told, by, onBehalfOf, employeeName, at }) => ({ key: id, title: employeeName ? `${employeeName}さん：${told}` : (told ?? ''), state: told?.endsWith('断りました') || told?.startsWith('応援しない') ? 'stopped' : 'done', who: onBehalfOf ? `${by}（${onBehalfOf}の代決）` : by, at }))} />
      </div>
    </Section>
  );
}
