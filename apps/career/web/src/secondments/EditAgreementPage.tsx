import { EmptyState, LinkButton, PageHeader } from '@takara/design-system';
import { isRefusal, PageStates, ProblemNotice, useMutation, useNavigate, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { readFragment } from '../gql/index.ts';
import { EditExchangeAgreementDocument, ExchangeActFragmentDoc, ExchangeAgreementShownFragmentDoc, ExchangeAgreementToEditDocument, ExchangeFormShownFragmentDoc, type ExchangeAgreementShownFragment, type ExchangeFormShownFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { contentOf, draftOf, type AgreementDraft } from './agreement-form.ts';
import { AgreementForm } from './AgreementForm.tsx';

/** 人事課 writes an agreement anew; whoever was faster is not overwritten. */
export function EditAgreementPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(ExchangeAgreementToEditDocument, { variables: { id } }), 'exchangeAgreement');
  return <PageStates state={query}>{({ exchangeAgreement, exchangeForm }) => <Editing key={id} agreement={readFragment(ExchangeAgreementShownFragmentDoc, exchangeAgreement)} form={readFragment(ExchangeFormShownFragmentDoc, exchangeForm)} />}</PageStates>;
}

function Editing({ agreement, form }: { agreement: ExchangeAgreementShownFragment; form: ExchangeFormShownFragment | null | undefined }) {
  const { id, hostName } = agreement;
  usePageTitle(`${hostName}との協定を書き直す`);
  const navigate = useNavigate();
  // As it was when the page was opened: what another writes meanwhile is told apart by it.
  const [{ version, draft: kept }] = useState(() => ({ version: agreement.version, draft: draftOf(agreement) }));
  const [refusal, refuse] = useState<Refusal | null>(null);
  const [saved, setSaved] = useState(false);
  const { submit, submitting, problem } = useMutation(EditExchangeAgreementDocument);
  useEffect(() => { if (saved) void navigate(paths.agreement(id), { state: 'EDITED' }); }, [saved, id, navigate]);
  const save = async (draft: AgreementDraft) => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, id, version, content: contentOf(draft) } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return refuse(data.outcome as unknown as Refusal);
    setSaved(true);
  };
  const mayEdit = readFragment(ExchangeActFragmentDoc, agreement.availableActions).some(({ action }) => action === 'WRITE');
  return (
    <>
      <PageHeader title="協定を書き直す" breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '人事交流・派遣', href: paths.secondments() }, { label: hostName, href: paths.agreement(id) }]} lead="これまでの募集と派遣は、変わりません。" />
      {problem ? <div className="mb-6"><ProblemNotice problem={problem} /></div> : null}
      {form && mayEdit ? <AgreementForm label="保存する" draft={kept} form={form} back={paths.agreement(id)} saving={submitting} saved={saved} errors={errorsOf(refusal)} onSubmit={(draft) => void save(draft)} /> : <EmptyState title="いまは書き直せません。" action={<LinkButton href={paths.agreement(id)}>協定のページへ戻る</LinkButton>}>協定を書き直すのは、人事課です。</EmptyState>}
    </>
  );
}
