import { LinkButton, Notice, PageHeader, Section } from '@takara/design-system';
import { PageStates, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { readFragment } from '../../gql/index.ts';
import { OfferedActFragmentDoc, PostingContentFragmentDoc, SideAssignmentPostingToApplyDocument, type SideAssignmentPostingToApplyQuery } from '../../gql/graphql.ts';
import { paths } from '../../paths.ts';
import { leading } from '../../reading/leading.ts';
import { Limits } from '../postings/Limits.tsx';
import { PostingFacts } from '../postings/PostingFacts.tsx';
import { ApplyForm } from './ApplyForm.tsx';
import { WhatFollows } from './WhatFollows.tsx';

/** Applying: the form, beside it what it is for, what the rules are and what happens afterwards. */
export function ApplyPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(SideAssignmentPostingToApplyDocument, { variables: { postingId: id } }), 'sideAssignmentPosting');
  return <PageStates state={query}>{({ sideAssignmentPosting, sideAssignmentLimits }) => <Applying key={id} posting={sideAssignmentPosting} limits={sideAssignmentLimits} />}</PageStates>;
}

type PostingToApply = NonNullable<SideAssignmentPostingToApplyQuery['sideAssignmentPosting']>;

function Applying({ posting, limits }: { posting: PostingToApply; limits: SideAssignmentPostingToApplyQuery['sideAssignmentLimits'] }) {
  const content = readFragment(PostingContentFragmentDoc, posting);
  usePageTitle(`応募：${content.title}`);
  const apply = readFragment(OfferedActFragmentDoc, posting.availableActions).find(({ action }) => action === 'APPLY');
  return (
    <>
      <PageHeader
        title="庁内副業に応募する"
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '庁内副業の募集', href: paths.postings() }, { label: content.title, href: paths.posting(content.id) }]}
        lead={`「${content.title}」への応募です。書いたことは下書きとして保存され、送るまで誰にも見えません。`}
      />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        {apply?.enabled ? (
          <ApplyForm postingId={content.id} limit={content.hoursPerMonth} draft={posting.myDraft} />
        ) : (
          <Notice tone="warning" title={apply?.reason ?? 'いまは応募できません。'} nextStep={<CannotApply applicationId={posting.myApplication?.id ?? null} />}>{apply?.source ? `根拠：${apply.source}` : null}</Notice>
        )}
        <div className="min-w-0">
          <Section title="募集の条件"><PostingFacts posting={posting} /></Section>
          <Section title="応募した後"><WhatFollows /></Section>
          {limits ? <Limits limits={limits} /> : null}
        </div>
      </div>
    </>
  );
}

function CannotApply({ applicationId }: { applicationId: string | null }) {
  if (applicationId) return <LinkButton size="small" href={paths.application(applicationId)}>わたしの応募を見る</LinkButton>;
  return <LinkButton size="small" href={paths.postings()}>ほかの募集を探す</LinkButton>;
}
