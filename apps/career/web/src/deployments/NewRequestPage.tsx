import { PageHeader } from '@takara/design-system';
import { NotFound, PageStates, usePageTitle, useQuery } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { readFragment } from '../gql/index.ts';
import { DeploymentRulesFragmentDoc, DeploymentRequestFormDocument, RequestDraftFragmentDoc } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';

const RequestForm = lazy(async () => ({ default: (await import('./RequestForm.tsx')).RequestForm }));

/** 人事課 writes down what a municipality asks for, on its behalf. */
export function NewRequestPage() {
  usePageTitle('応援の要請を登録する');
  const query = leading(useQuery(DeploymentRequestFormDocument), 'deploymentSettings');
  return (
    <PageStates state={query}>
      {({ deploymentSettings, municipalSupportRequestDraft }) => {
        const rules = readFragment(DeploymentRulesFragmentDoc, deploymentSettings);
        if (!rules.mayRun) return <NotFound />;
        return (
          <>
            <PageHeader title="応援の要請を登録する" breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '技術職員の応援', href: paths.deployments() }]} lead="市町村から届いた要請を、市町村に代わって登録します。書いたことは下書きとして保存され、登録するまであなただけに見えます。登録した後に、応援するかを決め、班の案を作ります。" />
            <Suspense><RequestForm rules={rules} kept={readFragment(RequestDraftFragmentDoc, municipalSupportRequestDraft)} /></Suspense>
          </>
        );
      }}
    </PageStates>
  );
}
