import { EmptyState, LinkButton, Notice, PageHeader, Section } from '@takara/design-system';
import { PageStates, partOf, useLocation, usePageTitle, useQuery } from '@takara/web-kit';
import { MyDutiesDocument } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { DelegationCard } from './DelegationCard.tsx';
import { MyDutyCard } from './MyDutyCard.tsx';

/** What the form says after it was sent, carried over to this page. */
export interface Delegated {
  delegated: string;
}

/** My duties, what I have handed to somebody, and what I hold for somebody. */
export function MyDutiesPage() {
  usePageTitle('職務と代決');
  const query = partOf(useQuery(MyDutiesDocument), ({ viewer }) => viewer);
  const { state } = useLocation();
  const delegated = (state as Delegated | null)?.delegated;
  return (
    <>
      <PageHeader
        title="職務と代決"
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '組織・方針', href: paths.directory() }]}
        lead="いまの配置から決まるあなたの職務と、出張や休みの間にほかの人に決裁を頼む「代決」です。"
      />
      {delegated ? (
        <div className="mb-6">
          <Notice tone="success" title="代決を頼みました。" live>{delegated}</Notice>
        </div>
      ) : null}
      <PageStates state={query}>
        {({ employeeId, duties, delegations }) => (
          <>
            <Section title="わたしの職務">
              {duties.length > 0 ? (
                <ul className="grid gap-4">{duties.map((duty) => <li key={duty.id}><MyDutyCard duty={duty} /></li>)}</ul>
              ) : (
                <EmptyState title="いま、あなたに割り当てられた職務はありません。" action={<LinkButton href={paths.units()}>組織図で職務を担う人を探す</LinkButton>}>
                  所属長やグループマネージャーなどの職に就くと、その職務がここに表示されます。代決を頼まれたときも、ここに出ます。
                </EmptyState>
              )}
            </Section>
            <Section title="代決">
              {delegations.length > 0 ? (
                <ul className="grid gap-4">{delegations.map((delegation) => <li key={delegation.id}><DelegationCard delegation={delegation} viewerId={employeeId} /></li>)}</ul>
              ) : (
                <p>いま、頼んでいる代決も、頼まれている代決もありません。</p>
              )}
            </Section>
          </>
        )}
      </PageStates>
    </>
  );
}
