import { DateText, PageHeader } from '@takara/design-system';
import { PageStates, PaperButton, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { useState } from 'react';
import { readFragment } from '../gql/index.ts';
import { CareerPlanDocument, CareerPlanPaperDocument, InterviewFragmentDoc, PlanContentFragmentDoc, PlanShownFragmentDoc, type PlanShownFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { Papers } from '../papers/Papers.tsx';
import { leading } from '../reading/leading.ts';
import { Interviews } from './Interviews.tsx';
import { PlanActs } from './PlanActs.tsx';
import { PlanBody } from './PlanBody.tsx';
import { PlanState } from './PlanState.tsx';

/** A plan that its owner shares with the reader: the version they showed, and the talks of the two. */
export function SharedPlanPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(CareerPlanDocument, { variables: { id } }), 'careerPlan');
  return <PageStates state={query}>{({ careerPlan }) => <Shown key={id} plan={readFragment(PlanShownFragmentDoc, careerPlan)} />}</PageStates>;
}

function Shown({ plan }: { plan: PlanShownFragment }) {
  const title = `${plan.ownerName ?? ''}さんのキャリアプラン`;
  usePageTitle(title);
  const [recording, setRecording] = useState(false);
  const version = plan.versions?.find(({ number }) => number === plan.sharedNumber) ?? plan.versions?.[0];
  return (
    <>
      <PageHeader
        title={title}
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '職員のキャリアプラン', href: paths.sharedPlans() }]}
        status={<PlanState plan={plan} />}
        lead={<>{plan.sharedAt ? <><DateText value={plan.sharedAt} />から、</> : null}本人が上司のあなたに見せています。本人の同意なく、ほかの人に伝えないでください。</>}
      />
      <div className="mb-8 rounded-12 border border-line bg-surface px-6 py-5"><PlanActs plan={plan} onRecord={() => setRecording(true)} /></div>
      <div className="grid items-start gap-x-8 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        {version ? (
          <div className="min-w-0 rounded-12 border border-line bg-surface p-6">
            <p className="mb-5 text-sm text-text-quiet">第{version.number}版　{version.writtenAt ? <DateText value={version.writtenAt} /> : null}{version.pathTitle ? `　${version.pathTitle}に照らして` : ''}</p>
            {version.content ? <PlanBody content={readFragment(PlanContentFragmentDoc, version.content)} /> : null}
          </div>
        ) : null}
        <div className="min-w-0">
          <Interviews planId={plan.id} interviews={readFragment(InterviewFragmentDoc, plan.interviews ?? [])} managers={plan.managers} isOwn={false} recording={recording} onClose={() => setRecording(false)} emptyText="あなたとの面談の記録は、まだありません。面談したら「面談を記録する」を選んでください。" />
          {version ? <Papers><PaperButton document={CareerPlanPaperDocument} variables={{ id: plan.id }}>キャリアプランシートをつくる</PaperButton></Papers> : null}
        </div>
      </div>
    </>
  );
}
