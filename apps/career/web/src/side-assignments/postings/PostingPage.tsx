import { Heading, LinkButton, Notice, PageHeader, Section } from '@takara/design-system';
import { formatDateTime, PageStates, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { readFragment } from '../../gql/index.ts';
import { PostingContentFragmentDoc, SideAssignmentPostingDocument, type SideAssignmentPostingQuery } from '../../gql/graphql.ts';
import { paths } from '../../paths.ts';
import { leading } from '../../reading/leading.ts';
import { ActPanel } from '../acts/ActPanel.tsx';
import { holderOf } from '../acts/holder.ts';
import { unitName } from '../acts/host-unit.ts';
import { Progress } from '../acts/Progress.tsx';
import { applicationStateLabel } from '../applications/ApplicationState.tsx';
import { Limits } from './Limits.tsx';
import { POSTING_ACTS } from './posting-acts.ts';
import { PostingApplications } from './PostingApplications.tsx';
import { PostingFacts } from './PostingFacts.tsx';
import { PostingState } from './PostingState.tsx';

type PagePosting = NonNullable<SideAssignmentPostingQuery['sideAssignmentPosting']>;

/** One posting for everybody who may see it: staff who might apply, the host, 人事課. What differs is what the graph sends. */
export function PostingPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(SideAssignmentPostingDocument, { variables: { id } }), 'sideAssignmentPosting');
  return <PageStates state={query}>{({ sideAssignmentPosting, sideAssignmentLimits }) => <PostingShown key={id} posting={sideAssignmentPosting} limits={sideAssignmentLimits} />}</PageStates>;
}

function PostingShown({ posting, limits }: { posting: PagePosting; limits: SideAssignmentPostingQuery['sideAssignmentLimits'] }) {
  const content = readFragment(PostingContentFragmentDoc, posting);
  const title = content.title || '（題名はまだありません）';
  usePageTitle(title);
  const holder = holderOf(posting.currentHolder);
  return (
    <>
      <PageHeader
        title={title}
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '庁内副業の募集', href: paths.postings() }]}
        status={<PostingState posting={content} />}
        lead={unitName(content.hostUnit)}
      />
      <Mine posting={posting} />
      <ActPanel
        id={content.id}
        actions={posting.availableActions}
        acts={POSTING_ACTS}
        forms={{ EDIT: paths.editPosting(content.id), APPLY: paths.apply(content.id) }}
        holder={holder}
        ended={<p>この募集の手続きは終わっています。</p>}
      />
      {posting.applicationCount === null || BEFORE_IT_OPENS.includes(content.state) ? null : <div className="mb-10"><PostingApplications postingId={content.id} count={posting.applicationCount} /></div>}
      <div className="grid items-start gap-x-8 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)] lg:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 gap-6 rounded-12 border border-line bg-surface p-6">
          <Words title="仕事の内容" text={content.description} />
          <Words title="募集する理由" text={content.why} />
        </div>
        <div className="min-w-0 lg:row-span-2">
          <Section title="条件"><PostingFacts posting={posting} /></Section>
          <Progress steps={posting.timeline} holder={holder} />
        </div>
        {limits ? <Limits limits={limits} /> : null}
      </div>
    </>
  );
}

const BEFORE_IT_OPENS: readonly string[] = ['DRAFT', 'SUBMITTED', 'RETURNED'];

const Words = ({ title, text }: { title: string; text: string }) => (
  <div><Heading>{title}</Heading><p className="mt-2 whitespace-pre-wrap leading-loose wrap-anywhere">{text || 'まだ書かれていません。'}</p></div>
);

/** The reader's own application or draft, before anything else. */
function Mine({ posting: { id, myApplication, myDraft } }: { posting: PagePosting }) {
  if (myApplication) {
    const holder = holderOf(myApplication.currentHolder);
    return (
      <div className="mb-6">
        <Notice title={`この募集に応募しています：${applicationStateLabel(myApplication.state)}`} nextStep={<LinkButton size="small" href={paths.application(myApplication.id)}>わたしの応募を見る</LinkButton>}>
          {holder ? `いまの担当は${holder.who}です。` : 'この応募の手続きは終わっています。'}
        </Notice>
      </div>
    );
  }
  if (!myDraft) return null;
  return (
    <div className="mb-6">
      <Notice tone="warning" title="書きかけの応募があります。" nextStep={<LinkButton size="small" href={paths.apply(id)}>続きを書く</LinkButton>}>
        {myDraft.savedAt ? `${formatDateTime(myDraft.savedAt)}に保存しました。まだ送られていません。` : 'まだ送られていません。'}
      </Notice>
    </div>
  );
}
