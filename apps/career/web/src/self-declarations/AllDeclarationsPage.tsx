import { EmptyState, PageHeader } from '@takara/design-system';
import { PageStates, useLocation, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { AllSelfDeclarationsDocument } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { allVariables } from './declaration-list.ts';
import { DeclarationList } from './DeclarationList.tsx';
import { DeclarationTabs } from './DeclarationTabs.tsx';

const DeclarationFilters = lazy(async () => ({ default: (await import('./DeclarationFilters.tsx')).DeclarationFilters }));

/** All that was handed in, for 人事課. The list shows the part for the 所属長; the other is read one by one, and each reading is noted. */
export function AllDeclarationsPage() {
  usePageTitle('提出された自己申告');
  const [parameters] = useSearchParams();
  const { search } = useLocation();
  const query = leading(useQuery(AllSelfDeclarationsDocument, { variables: allVariables(parameters), keepPrevious: true }), 'selfDeclarations');
  return (
    <>
      <PageHeader title="提出された自己申告" breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '自己申告', href: paths.selfDeclaration() }]} lead="一覧とCSVには、所属長が読む部分だけが出ます。人事課だけが読む部分は、一人ずつ開いて読み、読んだことは記録されます。" />
      <PageStates state={query}>
        {({ selfDeclarations, selfDeclarationReach, selfDeclarationForm, selfDeclarationRounds }) => (
          <>
            <DeclarationTabs reach={selfDeclarationReach} currentHref={paths.selfDeclarationAll()} />
            <div className="mb-6 min-h-24"><Suspense>{selfDeclarationForm && selfDeclarationRounds?.length ? <DeclarationFilters wishes={selfDeclarationForm.wishes} departments={selfDeclarationForm.departments} years={selfDeclarationRounds.map(({ fiscalYear }) => fiscalYear)} /> : null}</Suspense></div>
            <DeclarationList list={selfDeclarations} refreshing={query.refreshing} unfiltered={search ? paths.selfDeclarationAll() : null} none={<EmptyState title="提出された自己申告は、まだありません。">職員が提出すると、ここに出ます。今年度の実施は「実施と進み具合」で開きます。</EmptyState>} />
          </>
        )}
      </PageStates>
    </>
  );
}
