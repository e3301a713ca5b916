import { LinkButton, Notice, PageHeader } from '@takara/design-system';
import { PageStates, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { readFragment } from '../../gql/index.ts';
import { OfferedActFragmentDoc, PostingContentFragmentDoc, SideAssignmentPostingToEditDocument, StepFragmentDoc, type SideAssignmentPostingToEditQuery } from '../../gql/graphql.ts';
import { paths } from '../../paths.ts';
import { leading } from '../../reading/leading.ts';
import { unitName } from '../acts/host-unit.ts';
import { Limits } from './Limits.tsx';
import { PostingForm } from './PostingForm.tsx';

/** Writing a posting, from draft to 人事課; also after a return. */
export function EditPostingPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(SideAssignmentPostingToEditDocument, { variables: { id } }), 'sideAssignmentPosting');
  return <PageStates state={query}>{({ sideAssignmentPosting, sideAssignmentLimits, sideAssignmentFields }) => <Editing key={id} posting={sideAssignmentPosting} limits={sideAssignmentLimits} fields={sideAssignmentFields ?? []} />}</PageStates>;
}

type EditedPosting = NonNullable<SideAssignmentPostingToEditQuery['sideAssignmentPosting']>;

interface Props {
  posting: EditedPosting;
  limits: SideAssignmentPostingToEditQuery['sideAssignmentLimits'];
  fields: NonNullable<SideAssignmentPostingToEditQuery['sideAssignmentFields']>;
}

function Editing({ posting, limits, fields }: Props) {
  usePageTitle('募集を書く');
  const content = readFragment(PostingContentFragmentDoc, posting);
  const mayEdit = readFragment(OfferedActFragmentDoc, posting.availableActions).some(({ action, enabled }) => action === 'EDIT' && enabled);
  const returned = readFragment(StepFragmentDoc, posting.timeline ?? []).findLast(({ action }) => action === 'RETURN');
  return (
    <>
      <PageHeader
        title="募集を書く"
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '庁内副業の募集', href: paths.postings() }, { label: content.title || '（題名はまだありません）', href: paths.posting(content.id) }]}
        lead={`${unitName(content.hostUnit)}の募集です。書いたことは下書きとして保存されます。`}
      />
      {content.state === 'RETURNED' && returned?.note ? (
        <div className="mb-6"><Notice tone="warning" title={`${returned.by ?? '人事課'}さんが差し戻しました。`}><p className="whitespace-pre-wrap">{returned.note}</p></Notice></div>
      ) : null}
      {mayEdit ? (
        <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
          <PostingForm posting={content} fields={fields} />
          {limits ? <Limits limits={limits} /> : null}
        </div>
      ) : (
        <Notice title="この募集は、いまは書き直せません。" nextStep={<LinkButton size="small" href={paths.posting(content.id)}>募集の画面へ</LinkButton>}>提出した後は、差し戻されたときだけ書き直せます。</Notice>
      )}
    </>
  );
}
