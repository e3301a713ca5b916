import { DateText, EmptyState, Link, LinkButton, Notice, PageHeader, Section } from '@takara/design-system';
import { formatDateTime, PageStates, PaperButton, usePageTitle, useQuery } from '@takara/web-kit';
import { useState } from 'react';
import { readFragment } from '../gql/index.ts';
import { CareerPlanPaperDocument, InterviewFragmentDoc, MyCareerPlanDocument, PlanContentFragmentDoc, PlanShownFragmentDoc, type MyCareerPlanQuery, type PlanShownFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { Papers } from '../papers/Papers.tsx';
import { useJustDone } from '../side-assignments/acts/just-done.ts';
import { DoneNotice } from '../side-assignments/acts/DoneNotice.tsx';
import { Interviews } from './Interviews.tsx';
import { namesOf } from './names.ts';
import { PlanActs } from './PlanActs.tsx';
import { PlanBody } from './PlanBody.tsx';
import { PlanHistory } from './PlanHistory.tsx';
import { PlanState } from './PlanState.tsx';
import { PlanTabs } from './PlanTabs.tsx';

type Mine = NonNullable<MyCareerPlanQuery['myCareerPlan']>;
const LEAD = '仕事を通じてどのような職員になりたいかを、自分の言葉で書いておくところです。見せると決めるまで、あなたのほかには誰にも見えません。';

/** One's own plan: where it stands, what it says, with whom it is shared, what was talked about, how it changed. */
export function MyPlanPage() {
  usePageTitle('キャリアプラン');
  const query = useQuery(MyCareerPlanDocument);
  return <PageStates state={query}>{({ myCareerPlan, listensToCareerPlans }) => (myCareerPlan ? <Shown mine={myCareerPlan} listens={listensToCareerPlans ?? false} /> : <NotYet listens={listensToCareerPlans ?? false} />)}</PageStates>;
}

const CRUMBS = [{ label: 'ホーム', href: '/' }];

function NotYet({ listens }: { listens: boolean }) {
  return (
    <>
      <PageHeader title="キャリアプラン" breadcrumbs={CRUMBS} lead={LEAD} />
      {listens ? <PlanTabs currentHref={paths.careerPlan()} /> : null}
      <EmptyState title="まだキャリアプランを書いていません。" action={<LinkButton variant="primary" href={paths.writePlan()}>書き始める</LinkButton>}>
        <p>書きかけのまま置いておけます。書き終えたら、上司に見せて面談することも、自分だけで持っておくこともできます。</p>
        <p className="mt-2"><Link href={paths.careerPath()}>はじめに、キャリアパスを見る</Link></p>
      </EmptyState>
    </>
  );
}

function Shown({ mine, listens }: { mine: Mine; listens: boolean }) {
  const plan = readFragment(PlanShownFragmentDoc, mine);
  const [recording, setRecording] = useState(false);
  const finished = useJustDone() === 'FINISH';
  const [latest] = plan.versions ?? [];
  const interviews = readFragment(InterviewFragmentDoc, plan.interviews ?? []);
  return (
    <>
      <PageHeader title="キャリアプラン" breadcrumbs={CRUMBS} status={<PlanState plan={plan} />} lead={LEAD} />
      {listens ? <PlanTabs currentHref={paths.careerPlan()} /> : null}
      <div className="mb-8 grid gap-5">
        {finished && latest ? <DoneNotice title={`第${latest.number}版を書き終えました。`}>まだ、あなたのほかには見えません。見せるときは「上司に見せる」を選んでください。</DoneNotice> : null}
        {mine.draft ? <Notice tone="warning" title="書きかけがあります。" nextStep={<LinkButton size="small" href={paths.writePlan()}>続きを書く</LinkButton>}>{mine.draft.savedAt ? `${formatDateTime(mine.draft.savedAt)}に保存しました。` : ''}あなたのほかには見えません。</Notice> : null}
        <div className="grid gap-4 rounded-12 border border-line bg-surface px-6 py-5">
          <Standing plan={plan} />
          <PlanActs plan={plan} onRecord={() => setRecording(true)} />
        </div>
      </div>
      <div className="grid items-start gap-x-8 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        <div className="grid min-w-0 gap-10">
          {latest ? (
            <div className="rounded-12 border border-line bg-surface p-6">
              <p className="mb-5 text-sm text-text-quiet">第{latest.number}版　{latest.writtenAt ? <DateText value={latest.writtenAt} /> : null}{latest.pathTitle ? `　${latest.pathTitle}に照らして` : ''}</p>
              {latest.content ? <PlanBody content={readFragment(PlanContentFragmentDoc, latest.content)} /> : null}
            </div>
          ) : null}
          <Interviews planId={plan.id} interviews={interviews} managers={plan.managers} isOwn recording={recording} onClose={() => setRecording(false)} emptyText="上司に見せて面談すると、二人だけの記録をここに残せます。" />
        </div>
        <div className="min-w-0">
          <PlanHistory versions={plan.versions ?? []} shares={mine.shares ?? []} />
          {latest ? <Papers><PaperButton document={CareerPlanPaperDocument} variables={{ id: plan.id }}>キャリアプランシートをつくる</PaperButton></Papers> : null}
          <Section title="あわせて見る"><ul className="grid gap-2"><li><Link href={paths.careerPath()}>キャリアパス</Link></li><li><Link href={paths.rotation()}>異動の見通し</Link></li></ul></Section>
        </div>
      </div>
    </>
  );
}

/** Who sees what now, in a sentence. */
function Standing({ plan: { state, versions, sharedNumber, sharedAt, managers } }: { plan: PlanShownFragment }) {
  const latest = versions?.[0]?.number;
  if (sharedNumber === null) return <p>{state === 'DRAFT' ? '書き終えると、第1版になります。' : `第${latest}版は、あなただけが見ています。`}見せるときは、いまの上司（{namesOf(managers)}）に見えます。</p>;
  return (
    <div className="grid gap-1">
      <p><strong>{namesOf(managers)}に、第{sharedNumber}版を見せています</strong>{sharedAt ? <>（<DateText value={sharedAt} />から）</> : null}。</p>
      {latest !== sharedNumber ? <p>第{latest}版は、まだあなただけが見ています。</p> : null}
      <p className="text-sm text-text-quiet">異動すると、どの上司にも見えなくなります。新しい上司には、あらためて見せられます。</p>
    </div>
  );
}
