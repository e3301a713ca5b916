import { Tabs } from '@takara/design-system';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { DeclaringReachFragmentDoc } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** The pages of 自己申告 that show this reader something; nothing where there is but one. */
export function DeclarationTabs({ reach, currentHref }: { reach: FragmentType<typeof DeclaringReachFragmentDoc> | null; currentHref: string }) {
  const { readsPeople, seesProgress, runsRounds } = readFragment(DeclaringReachFragmentDoc, reach) ?? {};
  const tabs = [
    { href: paths.selfDeclaration(), label: '自分の自己申告' },
    ...(readsPeople ? [{ href: paths.selfDeclarationPeople(), label: '職員の自己申告' }] : []),
    ...(runsRounds ? [{ href: paths.selfDeclarationAll(), label: '提出された自己申告' }] : []),
    ...(seesProgress ? [{ href: paths.selfDeclarationRound(), label: runsRounds ? '実施と進み具合' : '進み具合' }] : []),
  ];
  return tabs.length > 1 ? <div className="mb-8"><Tabs label="自己申告の画面" tabs={tabs} currentHref={currentHref} /></div> : null;
}
