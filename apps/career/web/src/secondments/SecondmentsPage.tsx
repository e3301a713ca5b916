import { LinkButton, PageHeader, Tabs } from '@takara/design-system';
import { useLocation, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { readFragment } from '../gql/index.ts';
import { ExchangeFormDocument, ExchangeFormShownFragmentDoc } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { CallList } from './CallList.tsx';
import { listOf, VIEWS, type SecondmentView } from './secondment-list.ts';

// One is looked at; the others come when they are opened.
const SecondmentList = lazy(async () => ({ default: (await import('./SecondmentList.tsx')).SecondmentList }));
const AgreementList = lazy(async () => ({ default: (await import('./AgreementList.tsx')).AgreementList }));

/** 人事交流・派遣: what is open, who goes, and what was agreed with whom. */
export function SecondmentsPage() {
  usePageTitle('人事交流・派遣');
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const { view } = listOf(parameters);
  const mayRegister = readFragment(ExchangeFormShownFragmentDoc, useQuery(ExchangeFormDocument).data?.exchangeForm)?.mayRegister ?? false;
  const hrefOf = (one: SecondmentView) => `${pathname}?view=${one}`;
  return (
    <>
      <PageHeader
        title="人事交流・派遣" breadcrumbs={[{ label: 'ホーム', href: '/' }]}
        lead="国、市町村、公益的法人、民間企業で働き、庁内では得難い知識とスキルを身につけます。職員は手を挙げられ、主管課が推薦し、本人が同意した人の中から人事課が決めます。戻ったら、学んだことを職場に伝えます。"
        action={mayRegister ? <LinkButton href={paths.newAgreement()} variant="primary">協定を登録する</LinkButton> : undefined}
      />
      <div className="mb-8"><Tabs label="何を見るか" tabs={(Object.keys(VIEWS) as SecondmentView[]).map((one) => ({ href: hrefOf(one), label: VIEWS[one] }))} currentHref={hrefOf(view)} /></div>
      {view === 'CALLS' ? <CallList /> : <Suspense>{view === 'PEOPLE' ? <SecondmentList /> : <AgreementList />}</Suspense>}
    </>
  );
}
