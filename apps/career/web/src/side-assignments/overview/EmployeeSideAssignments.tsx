import { Link, Section } from '@takara/design-system';
import { readFragment, type FragmentType } from '../../gql/index.ts';
import { EmployeeSideAssignmentsFragmentDoc } from '../../gql/graphql.ts';
import { paths } from '../../paths.ts';
import { unitName } from '../acts/host-unit.ts';
import { AssignmentState } from '../assignments/AssignmentState.tsx';
import { Term } from '../acts/Term.tsx';

/** On a person's page: side assignments as far as the reader may see. Where there is nothing to see, nothing is there. */
export function EmployeeSideAssignments(props: { employee: FragmentType<typeof EmployeeSideAssignmentsFragmentDoc> }) {
  const employee = readFragment(EmployeeSideAssignmentsFragmentDoc, props.employee);
  const assignments = employee.sideAssignments ?? [];
  if (assignments.length === 0) return null;
  return (
    <Section title="庁内副業">
      <ul className="grid gap-4 rounded-12 border border-line bg-surface p-5">
        {assignments.map(({ id, title, state, firstDay, lastDay, hostUnit }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
            <div>
              <Link href={paths.assignment(id)}>{title}</Link>
              <p className="text-sm text-text-quiet">{unitName(hostUnit)}　<Term from={firstDay} to={lastDay} /></p>
            </div>
            <AssignmentState state={state} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
