import { Badge, type Column, Link, Table } from '@takara/design-system';
import { formatPeriod } from '@takara/web-kit';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { DutyRowFragmentDoc, type DutyRowFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

interface Props {
  caption: string;
  captionHidden?: boolean;
  duties: readonly FragmentType<typeof DutyRowFragmentDoc>[];
  /** Columns that go without saying on this page. */
  without?: readonly ('employee' | 'unit')[];
}

/** Who answers for what, over which unit, from when to when, and for whom when it is by proxy (代決). */
export function DutyTable({ caption, captionHidden, duties, without = [] }: Props) {
  const columns: Column<DutyRowFragment>[] = [
    { key: 'kind', header: '職務', rowHeader: true, cell: ({ kindLabel }) => kindLabel },
    { key: 'employee', header: '担う人', cell: ({ employee, onBehalfOf }) => <Holder employee={employee} onBehalfOf={onBehalfOf} /> },
    { key: 'unit', header: '対象', cell: ({ unit }) => (unit ? <Link href={paths.unit(unit.id)}>{unit.name}</Link> : '県全体') },
    { key: 'period', header: '期間', cell: ({ validFrom, validTo }) => formatPeriod(validFrom, validTo) },
  ];
  return (
    <Table
      caption={caption}
      captionHidden={captionHidden}
      rows={duties.map((duty) => readFragment(DutyRowFragmentDoc, duty))}
      rowKey={({ id }) => id}
      columns={columns.filter(({ key }) => !without.some((column) => column === key))}
    />
  );
}

function Holder({ employee, onBehalfOf }: Pick<DutyRowFragment, 'employee' | 'onBehalfOf'>) {
  return (
    <>
      <Link href={paths.employee(employee.id)}>{employee.displayName}</Link>
      {onBehalfOf ? (
        <span className="ml-2 inline-flex flex-wrap items-center gap-1.5">
          <Badge tone="info">代決</Badge>
          <span className="text-sm text-text-quiet">{onBehalfOf.displayName}に代わって</span>
        </span>
      ) : null}
    </>
  );
}
