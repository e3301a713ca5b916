import { PageHeader } from '@takara/design-system';
import { isRefusal, NotFound, PageStates, ProblemNotice, useMutation, useNavigate, usePageTitle, useQuery } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { readFragment } from '../gql/index.ts';
import { ExchangeFormDocument, ExchangeFormShownFragmentDoc, RegisterExchangeAgreementDocument, type ExchangeFormShownFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import type { Refusal } from '../side-assignments/acts/act.ts';
import { errorsOf } from '../side-assignments/acts/errors.ts';
import { contentOf, EMPTY, type AgreementDraft } from './agreement-form.ts';
import { AgreementForm } from './AgreementForm.tsx';

/** 人事課 writes down what is agreed with a host. */
export function NewAgreementPage() {
  usePageTitle('人事交流協定を登録する');
  const query = leading(useQuery(ExchangeFormDocument), 'exchangeForm');
  return (
    <PageStates state={query}>
      {({ exchangeForm }) => {
        const form = readFragment(ExchangeFormShownFragmentDoc, exchangeForm);
        if (!form.mayRegister) return <NotFound />;
        return (
          <>
            <PageHeader title="人事交流協定を登録する" breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '人事交流・派遣', href: paths.secondments() }]} lead="登録した後に、年度の募集を始めます。相手先の連絡先のほかは、全職員が読めます。" />
            <Writing form={form} />
          </>
        );
      }}
    </PageStates>
  );
}

function Writing({ form }: { form: ExchangeFormShownFragment }) {
  const navigate = useNavigate();
  const [refusal, refuse] = useState<Refusal | null>(null);
  const [made, setMade] = useState<string | null>(null);
  const { submit, submitting, problem } = useMutation(RegisterExchangeAgreementDocument);
  // After the leave guard has heard that nothing is unsaved any more.
  useEffect(() => { if (made) void navigate(paths.agreement(made), { state: 'REGISTERED' }); }, [made, navigate]);
  const save = async (draft: AgreementDraft) => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, content: contentOf(draft) } }));
    if (!data) return;
    if (isRefusal(data.outcome)) return refuse(data.outcome as unknown as Refusal);
    setMade((data.outcome as { id: string }).id);
  };
  return (
    <>
      {problem ? <div className="mb-6"><ProblemNotice problem={problem} /></div> : null}
      <AgreementForm label="登録する" draft={EMPTY} form={form} back={paths.secondments()} saving={submitting} saved={made !== null} errors={errorsOf(refusal)} onSubmit={(draft) => void save(draft)} />
    </>
  );
}
