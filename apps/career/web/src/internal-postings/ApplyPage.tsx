import { LinkButton, Notice, PageHeader, Section } from '@takara/design-system';
import { PageStates, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { readFragment } from '../gql/index.ts';
import { InternalPostingContentFragmentDoc, InternalPostingToApplyDocument, OfferedActFragmentDoc, type InternalPostingToApplyQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { Limits } from '../side-assignments/postings/Limits.tsx';
import { ApplyForm } from './ApplyForm.tsx';
import { PostingFacts } from './PostingFacts.tsx';
import { WhatFollows } from './WhatFollows.tsx';

/** Applying: the form, beside it what it is for, who learns of it and what the rules are. */
export function ApplyPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(InternalPostingToApplyDocument, { variables: { postingId: id } }), 'internalPosting');
  return <PageStates state={query}>{({ internalPosting, internalPostingTerms }) => <Applying key={id} posting={internalPosting} terms={internalPostingTerms} />}</PageStates>;
}

function Applying({ posting, terms }: { posting: NonNullable<InternalPostingToApplyQuery['internalPosting']>; terms: InternalPostingToApplyQuery['internalPostingTerms'] }) {
  const content = readFragment(InternalPostingContentFragmentDoc, posting);
  usePageTitle(`応募：${content.title}`);
  const apply = readFragment(OfferedActFragmentDoc, posting.availableActions).find(({ action }) => action === 'APPLY');
  return (
    <>
      <PageHeader
        title="庁内公募に応募する"
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '庁内公募の募集', href: paths.internalPostings() }, { label: content.title, href: paths.internalPosting(content.id) }]}
        lead={`「${content.title}」への応募です。書いたことは下書きとして保存され、送るまで誰にも見えません。`}
      />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        {apply?.enabled ? (
          <ApplyForm postingId={content.id} draft={posting.myDraft} />
        ) : (
          <Notice tone="warning" title={apply?.reason ?? 'いまは応募できません。'} nextStep={posting.myApplication ? <LinkButton size="small" href={paths.internalApplication(posting.myApplication.id)}>わたしの応募を見る</LinkButton> : <LinkButton size="small" href={paths.internalPostings()}>ほかの募集を探す</LinkButton>}>{apply?.source ? `根拠：${apply.source}` : null}</Notice>
        )}
        <div className="min-w-0">
          <Section title="募集の条件"><PostingFacts posting={posting} /></Section>
          <Section title="応募した後"><WhatFollows /></Section>
          {terms ? <Limits limits={terms} title="庁内公募のきまり" /> : null}
        </div>
      </div>
    </>
  );
}
