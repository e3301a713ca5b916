import { Card, DescriptionList, EmptyState, LinkButton, PageHeader } from '@takara/design-system';
import { formatDate, PageStates, partOf, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { offered } from '../actions/offered.ts';
import { OrderPageDocument, type OrderPageQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { UnitPath } from '../units/UnitPath.tsx';
import { OrderForm } from './OrderForm.tsx';

/** 異動の発令: one person to another place, from a day on. */
export function OrderPage() {
  usePageTitle('異動の発令');
  const [parameters] = useSearchParams();
  const employeeId = parameters.get('employee') ?? '';
  const query = partOf(useQuery(OrderPageDocument, { variables: { employeeId }, pause: !employeeId }), both);
  const header = (
    <PageHeader
      title="異動の発令"
      breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '職員・組織を探す', href: paths.directory() }, ...(query.data ? [{ label: query.data.employee.displayName, href: paths.employee(employeeId) }] : [])]}
      lead="発令すると、発令日にいまの本務が終わり、新しい本務と職務が始まります。発令は取り消せません。直すときは、新しい発令を出します。"
    />
  );
  if (!employeeId) return <>{header}<ChooseSomebody /></>;
  return (
    <PageStates state={query}>
      {({ employee, grades, formDraft }) => (
        <>
          {header}
          {offered(employee.availableActions, 'TRANSFER')?.enabled ? (
            <>
              <div className="mb-6 max-w-3xl">
                <Card level={2} title={`${employee.displayName}（${employee.kana}）`}>
                  <DescriptionList
                    items={[
                      { term: 'いまの所属', detail: employee.mainAssignment ? <UnitPath path={employee.mainAssignment.unit.path} /> : null },
                      { term: 'いまの職', detail: employee.mainAssignment ? `${employee.mainAssignment.postTitle}（${formatDate(employee.mainAssignment.validFrom)}から）` : null },
                      { term: 'いまの級', detail: employee.grade?.label },
                    ]}
                  />
                </Card>
              </div>
              <OrderForm employee={employee} grades={grades} kept={formDraft} />
            </>
          ) : (
            <EmptyState title="この職員の異動は、ここから発令できません。" action={<LinkButton href={paths.employee(employee.id)}>{employee.displayName}さんのページへ</LinkButton>}>
              {offered(employee.availableActions, 'TRANSFER')?.reason ?? '発令は、人事の担当者が行います。'}
            </EmptyState>
          )}
        </>
      )}
    </PageStates>
  );
}

const both = ({ employee, grades, formDraft }: OrderPageQuery) => employee && grades && { employee, grades, formDraft };

const ChooseSomebody = () => (
  <EmptyState title="だれの異動を発令するかを、先に選んでください。" action={<LinkButton href={paths.directory()}>職員を探す</LinkButton>}>
    職員のページの「異動を発令する」から始めます。
  </EmptyState>
);
