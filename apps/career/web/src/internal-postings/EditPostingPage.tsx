import { LinkButton, Notice, PageHeader } from '@takara/design-system';
import { PageStates, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { readFragment } from '../gql/index.ts';
import { InternalPostingContentFragmentDoc, InternalPostingToEditDocument, OfferedActFragmentDoc, StepFragmentDoc, type InternalPostingToEditQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { Limits } from '../side-assignments/postings/Limits.tsx';
import { PostingForm } from './PostingForm.tsx';

/** Writing a posting, from draft to 人事課; also after a return. */
export function EditPostingPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(InternalPostingToEditDocument, { variables: { id } }), 'internalPosting');
  return <PageStates state={query}>{(data) => <Editing key={id} posting={data.internalPosting} terms={data.internalPostingTerms} grades={data.internalPostingGrades ?? []} />}</PageStates>;
}

interface Props {
  posting: NonNullable<InternalPostingToEditQuery['internalPosting']>;
  terms: InternalPostingToEditQuery['internalPostingTerms'];
  grades: NonNullable<InternalPostingToEditQuery['internalPostingGrades']>;
}

function Editing({ posting, terms, grades }: Props) {
  usePageTitle('庁内公募の募集を書く');
  const content = readFragment(InternalPostingContentFragmentDoc, posting);
  const mayEdit = readFragment(OfferedActFragmentDoc, posting.availableActions).some(({ action, enabled }) => action === 'EDIT' && enabled);
  const returned = readFragment(StepFragmentDoc, posting.timeline ?? []).findLast(({ action }) => action === 'RETURN');
  return (
    <>
      <PageHeader
        title="庁内公募の募集を書く"
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '庁内公募の募集', href: paths.internalPostings() }, { label: content.title || '（題名はまだありません）', href: paths.internalPosting(content.id) }]}
        lead={`${unitName(content.hostUnit)}の募集です。書いたことは下書きとして保存されます。`}
      />
      {content.state === 'RETURNED' && returned?.note ? <div className="mb-6"><Notice tone="warning" title={`${returned.by ?? '人事課'}さんが差し戻しました。`}><p className="whitespace-pre-wrap">{returned.note}</p></Notice></div> : null}
      {mayEdit ? (
        <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
          <PostingForm posting={content} grades={grades} />
          {terms ? <Limits limits={terms} title="庁内公募のきまり" /> : null}
        </div>
      ) : (
        <Notice title="この募集は、いまは書き直せません。" nextStep={<LinkButton size="small" href={paths.internalPosting(content.id)}>募集の画面へ</LinkButton>}>提出した後は、差し戻されたときだけ書き直せます。</Notice>
      )}
    </>
  );
}
