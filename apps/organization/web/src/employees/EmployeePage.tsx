import { ActionButton, Badge, Card, Notice, PageHeader, PersonName, Section, StatusBadge } from '@takara/design-system';
import { formatPeriod, PageStates, partOf, Slot, today, useLocation, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { offered } from '../actions/offered.ts';
import { DutyTable } from '../duties/DutyTable.tsx';
import { EmployeePageDocument, type EmployeePageQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { EmployeeFacts } from './EmployeeFacts.tsx';
import { EmployeeHistory } from './EmployeeHistory.tsx';

export type PageEmployee = NonNullable<EmployeePageQuery['employee']>;

/** What the order form says after it was sent, carried over to this page. */
export interface Ordered {
  ordered: string;
}

/** One person, as far as the reader may see: place, duties, the way there, and what every module knows. */
export function EmployeePage() {
  const { id = '' } = useParams();
  const query = partOf(useQuery(EmployeePageDocument, { variables: { id } }), ({ employee }) => employee);
  return <PageStates state={query}>{(employee) => <EmployeeContent employee={employee} />}</PageStates>;
}

function EmployeeContent({ employee }: { employee: PageEmployee }) {
  usePageTitle(employee.displayName);
  const ordered = (useLocation().state as Ordered | null)?.ordered;
  const transfer = offered(employee.availableActions, 'TRANSFER');
  const gone = employee.leftOn !== null && employee.leftOn <= today();
  return (
    <>
      <PageHeader
        title={<PersonName name={employee.displayName} kana={employee.kana} />}
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '職員・組織を探す', href: paths.directory() }]}
        status={gone ? <StatusBadge>退職</StatusBadge> : employee.grade ? <Badge>{employee.grade.label}</Badge> : null}
        action={transfer ? <ActionButton offered={transfer} variant="primary" href={paths.newOrder(employee.id)}>{transfer.label}</ActionButton> : null}
      />
      {ordered ? <div className="mb-6"><Notice tone="success" title="発令しました。" live>{ordered}</Notice></div> : null}
      <Card><EmployeeFacts employee={employee} /></Card>
      <div className="my-8 grid gap-5 @container">
        <Slot name="employee.overview" props={{ employeeId: employee.id }} />
      </div>
      {employee.duties.length > 0 ? (
        <Section title="いまの職務">
          <DutyTable caption="いまの職務" captionHidden duties={employee.duties} without={['employee']} />
        </Section>
      ) : null}
      <EmployeeHistory employeeId={employee.id} />
      {employee.leaves.length > 0 ? <Leaves leaves={employee.leaves} /> : null}
      {employee.dispatches.length > 0 ? <Dispatches dispatches={employee.dispatches} /> : null}
    </>
  );
}

function Dispatches({ dispatches }: Pick<PageEmployee, 'dispatches'>) {
  return (
    <Section title="派遣">
      <ul className="grid gap-2">
        {dispatches.map(({ id, hostKindLabel, hostName, validFrom, validTo }) => (
          <li key={id}>
            {hostName}（{hostKindLabel}）　<span className="text-text-quiet">{formatPeriod(validFrom, validTo)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Only those whom the graph tells of leaves ever see this part. Why is not asked for here: nobody reads it in passing. */
function Leaves({ leaves }: Pick<PageEmployee, 'leaves'>) {
  return (
    <Section title="休業・休職">
      <ul className="grid gap-2">
        {leaves.map(({ id, kindLabel, validFrom, validTo }) => (
          <li key={id}>
            {kindLabel}　<span className="text-text-quiet">{validFrom ? formatPeriod(validFrom, validTo) : null}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
