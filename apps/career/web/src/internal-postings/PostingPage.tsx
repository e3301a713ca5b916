import { Heading, LinkButton, Notice, PageHeader, Section } from '@takara/design-system';
import { formatDateTime, PageStates, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { readFragment } from '../gql/index.ts';
import { InternalPostingContentFragmentDoc, InternalPostingDocument, type InternalPostingQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { ActPanel } from '../side-assignments/acts/ActPanel.tsx';
import { holderOf } from '../side-assignments/acts/holder.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { Progress } from '../side-assignments/acts/Progress.tsx';
import { Limits } from '../side-assignments/postings/Limits.tsx';
import { PostingState } from '../side-assignments/postings/PostingState.tsx';
import { POSTING_ACTS } from './posting-acts.ts';
import { PostingApplications } from './PostingApplications.tsx';
import { PostingFacts } from './PostingFacts.tsx';

type PagePosting = NonNullable<InternalPostingQuery['internalPosting']>;

/** One posting for everybody who may see it: staff who might apply, the 所属 that posted it, 人事課. What differs is what the graph sends. */
export function PostingPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(InternalPostingDocument, { variables: { id } }), 'internalPosting');
  return <PageStates state={query}>{({ internalPosting, internalPostingTerms }) => <PostingShown key={id} posting={internalPosting} terms={internalPostingTerms} />}</PageStates>;
}

const BEFORE_IT_OPENS: readonly string[] = ['DRAFT', 'SUBMITTED', 'RETURNED'];

function PostingShown({ posting, terms }: { posting: PagePosting; terms: InternalPostingQuery['internalPostingTerms'] }) {
  const content = readFragment(InternalPostingContentFragmentDoc, posting);
  const title = content.title || '（題名はまだありません）';
  usePageTitle(title);
  const holder = holderOf(posting.currentHolder);
  return (
    <>
      <PageHeader title={title} breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '庁内公募の募集', href: paths.internalPostings() }]} status={<PostingState posting={content} />} lead={unitName(content.hostUnit)} />
      <Mine posting={posting} />
      <ActPanel id={content.id} actions={posting.availableActions} acts={POSTING_ACTS} forms={{ EDIT: paths.editInternalPosting(content.id), APPLY: paths.applyInternally(content.id) }} holder={holder} ended={<p>この募集の手続きは終わっています。</p>} />
      {posting.applicationCount === null || BEFORE_IT_OPENS.includes(content.state) ? null : <div className="mb-10"><PostingApplications postingId={content.id} count={posting.applicationCount} /></div>}
      <div className="grid items-start gap-x-8 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)] lg:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 gap-6 rounded-12 border border-line bg-surface p-6">
          <Words title="仕事の内容" text={content.description} />
          <Words title="求める経験や姿勢" text={content.requirements} />
          <Words title="公募する理由" text={content.why} />
        </div>
        <div className="min-w-0 lg:row-span-2">
          <Section title="条件"><PostingFacts posting={posting} /></Section>
          <Progress steps={posting.timeline} holder={holder} />
        </div>
        {terms ? <Limits limits={terms} title="庁内公募のきまり" /> : null}
      </div>
    </>
  );
}

const Words = ({ title, text }: { title: string; text: string }) => (
  <div><Heading>{title}</Heading><p className="mt-2 whitespace-pre-wrap leading-loose wrap-anywhere">{text || 'まだ書かれていません。'}</p></div>
);

/** The reader's own application or draft, before anything else. */
function Mine({ posting: { id, myApplication, myDraft } }: { posting: PagePosting }) {
  if (myApplication) {
    const holder = holderOf(myApplication.currentHolder);
    return (
      <div className="mb-6">
        <Notice title={`この募集に応募しています：${myApplication.stateLabel}`} nextStep={<LinkButton size="small" href={paths.internalApplication(myApplication.id)}>わたしの応募を見る</LinkButton>}>
          {holder ? `いまの担当は${holder.who}です。` : 'この応募の手続きは終わっています。'}
        </Notice>
      </div>
    );
  }
  if (!myDraft) return null;
  return (
    <div className="mb-6">
      <Notice tone="warning" title="書きかけの応募があります。" nextStep={<LinkButton size="small" href={paths.applyInternally(id)}>続きを書く</LinkButton>}>
        {myDraft.savedAt ? `${formatDateTime(myDraft.savedAt)}に保存しました。まだ送られていません。` : 'まだ送られていません。'}
      </Notice>
    </div>
  );
}
