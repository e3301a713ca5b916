import { DateText, DescriptionList, Notice, PageHeader, Section, Timeline } from '@takara/design-system';
import { PageStates, PaperButton, today, useLocation, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { useState } from 'react';
import { readFragment } from '../gql/index.ts';
import { KnowledgeTopicDocument, KnowledgeTopicPaperDocument, TopicShownFragmentDoc, type TopicShownFragment } from '../gql/graphql.ts';
import { Papers } from '../papers/Papers.tsx';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import type { Told } from '../side-assignments/acts/act.ts';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { Holders } from './Holders.tsx';
import { Plans } from './Plans.tsx';
import { TopicActs } from './TopicActs.tsx';
import { TopicState } from './TopicState.tsx';
import { timeLeft } from './TopicTable.tsx';

const ARRIVED: Record<string, Told> = {
  REGISTERED: { title: '登録しました。', next: '次に、誰ができるか（担い手）を登録してください。' },
  EDITED: { title: '書き直しました。', next: '担い手と後任の画面にも、もう出ています。' },
};

/** One topic: who knows it, to whom it goes, what was handed over; as far as the reader may see. */
export function TopicPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(KnowledgeTopicDocument, { variables: { id } }), 'knowledgeTopic');
  return <PageStates state={query}>{({ knowledgeTopic }) => <Shown key={id} topic={readFragment(TopicShownFragmentDoc, knowledgeTopic)} />}</PageStates>;
}

function Shown({ topic }: { topic: TopicShownFragment }) {
  const { state } = useLocation() as { state: unknown };
  const [told, tell] = useState<Told | null>(typeof state === 'string' ? (ARRIVED[state] ?? null) : null);
  usePageTitle(topic.title ?? '');
  return (
    <>
      <PageHeader title={topic.title ?? ''} breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '知識の継承', href: paths.succession() }]} status={<TopicState topic={topic} />} lead={topic.stateHelp ?? undefined} />
      {told ? <div className="mb-6"><DoneNotice key={told.title} title={told.title}>{told.next}</DoneNotice></div> : null}
      <Risk topic={topic} />
      <TopicActs topic={topic} onDone={tell} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        <div className="min-w-0">
          <Holders topic={topic} onDone={tell} />
          <Plans topic={topic} onDone={tell} />
        </div>
        <div className="min-w-0">
          <Section title="どんな知識か"><Facts topic={topic} /></Section>
          <Course topic={topic} />
          <Papers><PaperButton document={KnowledgeTopicPaperDocument} variables={{ id: topic.id }}>引継書をつくる</PaperButton></Papers>
        </div>
      </div>
    </>
  );
}

/** Only for those who may know when the holders leave. */
function Risk({ topic: { isAtRisk, lostOn, monthsLeft, handOverBy, horizonMonths } }: { topic: TopicShownFragment }) {
  if (!isAtRisk) return null;
  const isGone = lostOn !== null && lostOn < today();
  const title = isGone ? 'できる人が、もうこの所属にいません。' : lostOn ? `できる人がいなくなるまで、${timeLeft({ lostOn, monthsLeft })}です。` : `できる人がみな、${horizonMonths}か月のうちに離れる見込みです。`;
  return (
    <div className="mb-8">
      <Notice tone="warning" title={title} nextStep={isGone ? '前の担い手に連絡し、後任を決めて引き継いでください。' : handOverBy ? <><DateText value={handOverBy} />までに引き継いでください。</> : undefined}>
        {lostOn ? <p>最後の人が{isGone ? 'いた' : 'いる'}のは、<DateText value={lostOn} />まで{isGone ? 'でした' : 'です'}。引継ぎの完了を所属長が確かめると、このおそれはなくなります。</p> : null}
      </Notice>
    </div>
  );
}

function Facts({ topic: { unit, why, artifacts } }: { topic: TopicShownFragment }) {
  return (
    <div className="rounded-12 border border-line bg-surface px-6 py-4">
      <DescriptionList
        items={[
          { term: '所属', detail: unitName(unit) },
          { term: 'なぜ大切か', detail: <span className="whitespace-pre-wrap wrap-anywhere">{why}</span> },
          { term: '手引き・資料のありか', detail: artifacts ? <span className="whitespace-pre-wrap wrap-anywhere">{artifacts}</span> : 'まだありません' },
        ]}
      />
    </div>
  );
}

function Course({ topic: { timeline } }: { topic: TopicShownFragment }) {
  if (!timeline || timeline.length === 0) return null;
  return (
    <Section title="経過">
      <div className="rounded-12 border border-line bg-surface p-5">
        <Timeline label="経過" steps={timeline.map(({ id, action, told, by, onBehalfOf, at }) => ({ key: id, title: told ?? '', state: action === 'CLOSE' || action === 'WITHDRAW' ? 'stopped' : 'done', who: onBehalfOf ? `${by}（${onBehalfOf}の代決）` : by, at }))} />
      </div>
    </Section>
  );
}
