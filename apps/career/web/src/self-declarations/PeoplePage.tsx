import { EmptyState, PageHeader } from '@takara/design-system';
import { formatDate, formatFiscalYear, PageStates, useLocation, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { readFragment } from '../gql/index.ts';
import { DeclaringRoundFragmentDoc, SelfDeclarationsOfPeopleDocument } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { peopleVariables } from './declaration-list.ts';
import { DeclarationList } from './DeclarationList.tsx';
import { DeclarationTabs } from './DeclarationTabs.tsx';

// The fields come after the list: whoever only looks never waits for them.
const DeclarationFilters = lazy(async () => ({ default: (await import('./DeclarationFilters.tsx')).DeclarationFilters }));

/** What the people of a 所属長 have shown them this year. */
export function PeoplePage() {
  usePageTitle('職員の自己申告');
  const [parameters] = useSearchParams();
  const { search } = useLocation();
  const query = leading(useQuery(SelfDeclarationsOfPeopleDocument, { variables: peopleVariables(parameters), keepPrevious: true }), 'selfDeclarations');
  const round = readFragment(DeclaringRoundFragmentDoc, query.data?.selfDeclarationRound);
  return (
    <>
      <PageHeader
        title="職員の自己申告"
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '自己申告', href: paths.selfDeclaration() }]}
        lead={`${round ? `${formatFiscalYear(round.fiscalYear)}、締切は${formatDate(round.deadline)}。` : ''}いまあなたが所属長である職員の、所属長に宛てた部分です。人事課だけが読む部分は、ここには出ません。`}
      />
      <PageStates state={query}>
        {({ selfDeclarations, selfDeclarationReach, selfDeclarationForm }) => (
          <>
            <DeclarationTabs reach={selfDeclarationReach} currentHref={paths.selfDeclarationPeople()} />
            <div className="mb-6 min-h-24"><Suspense>{selfDeclarationForm ? <DeclarationFilters wishes={selfDeclarationForm.wishes} /> : null}</Suspense></div>
            <DeclarationList
              list={selfDeclarations} refreshing={query.refreshing} unfiltered={search ? paths.selfDeclarationPeople() : null}
              none={<EmptyState title="届いた自己申告は、まだありません。">職員が提出すると、ここに出て、ホームの「やること」でも知らせます。提出した人の数は「進み具合」で見られます。</EmptyState>}
            />
          </>
        )}
      </PageStates>
    </>
  );
}
