import { LinkButton, PageHeader, Tabs } from '@takara/design-system';
import { useLocation, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { readFragment } from '../gql/index.ts';
import { DeploymentRulesFragmentDoc, DeploymentRequestFormDocument } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { listOf, VIEWS, type DeploymentView } from './deployment-list.ts';
import { RequestList } from './RequestList.tsx';

// One is looked at; the others come when they are opened.
const StaffList = lazy(async () => ({ default: (await import('./StaffList.tsx')).StaffList }));
const FamilyList = lazy(async () => ({ default: (await import('./FamilyList.tsx')).FamilyList }));

/** What municipalities ask for, who could go, and how many there are. */
export function DeploymentsPage() {
  usePageTitle('技術職員の応援');
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const { view } = listOf(parameters);
  const mayRun = readFragment(DeploymentRulesFragmentDoc, useQuery(DeploymentRequestFormDocument).data?.deploymentSettings)?.mayRun ?? false;
  const hrefOf = (one: DeploymentView) => `${pathname}?view=${one}`;
  return (
    <>
      <PageHeader
        title="技術職員の応援" breadcrumbs={[{ label: 'ホーム', href: '/' }]}
        lead="市町村の災害や突発の業務に、県の技術職員が応援に出ます。資格、休養、これまでの日数、所属に残る人数を守れる人から班の案を作り、本人と所属長が同意した人だけを発令します。"
        action={mayRun ? <LinkButton href={paths.newSupportRequest()} variant="primary">要請を登録する</LinkButton> : undefined}
      />
      <div className="mb-8"><Tabs label="何を見るか" tabs={(Object.keys(VIEWS) as DeploymentView[]).map((one) => ({ href: hrefOf(one), label: VIEWS[one] }))} currentHref={hrefOf(view)} /></div>
      {view === 'REQUESTS' ? <RequestList /> : <Suspense>{view === 'STAFF' ? <StaffList /> : <FamilyList />}</Suspense>}
    </>
  );
}
