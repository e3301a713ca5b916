import { LinkButton, Notice, PageHeader } from '@takara/design-system';
import { PageStates, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { readFragment } from '../gql/index.ts';
import { OfferedActFragmentDoc, OutsideActivityContentFragmentDoc, OutsideActivityLookFragmentDoc, OutsideActivityToEditDocument, StepFragmentDoc, type OutsideActivityToEditQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { PermitForm } from './PermitForm.tsx';
import { RulesCard } from './RulesCard.tsx';

/** Writing an application, from draft to the 所属長; also after a return. */
export function EditPermitPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(OutsideActivityToEditDocument, { variables: { id } }), 'outsideActivityPermit');
  return <PageStates state={query}>{(data) => <Editing key={id} permit={data.outsideActivityPermit} rules={data.outsideActivityRules} />}</PageStates>;
}

interface Props {
  permit: NonNullable<OutsideActivityToEditQuery['outsideActivityPermit']>;
  rules: OutsideActivityToEditQuery['outsideActivityRules'];
}

function Editing({ permit, rules }: Props) {
  usePageTitle('許可の申請を書く');
  const content = readFragment(OutsideActivityContentFragmentDoc, permit);
  const mayEdit = readFragment(OfferedActFragmentDoc, permit.availableActions ?? []).some(({ action, enabled }) => action === 'EDIT' && enabled);
  const returned = readFragment(StepFragmentDoc, permit.timeline ?? []).findLast(({ action }) => action === 'RETURN');
  return (
    <>
      <PageHeader
        title="許可の申請を書く"
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '地域貢献活動などの許可', href: paths.outsideActivities() }, { label: content.hostName || '（活動先はまだありません）', href: paths.outsideActivity(content.id) }]}
        lead="書いたことは下書きとして保存されます。提出すると、所属長と人事課が読みます。ほかの人には、申請があることも分かりません。"
      />
      {content.state === 'RETURNED' && returned?.note ? <div className="mb-6"><Notice tone="warning" title={`${returned.by ?? '人事課'}さんが差し戻しました。`}><p className="whitespace-pre-wrap">{returned.note}</p></Notice></div> : null}
      {mayEdit && rules ? (
        <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
          <PermitForm permit={content} declared={readFragment(OutsideActivityLookFragmentDoc, content.declared ?? []).map(({ relation, exists, why }) => ({ relation, exists: exists === true, why: why ?? '' }))} rules={rules} />
          <div><RulesCard rules={rules} /></div>
        </div>
      ) : (
        <Notice title="この申請は、いまは書き直せません。" nextStep={<LinkButton size="small" href={paths.outsideActivity(content.id)}>申請の画面へ</LinkButton>}>提出した後は、差し戻されたときだけ書き直せます。</Notice>
      )}
    </>
  );
}
