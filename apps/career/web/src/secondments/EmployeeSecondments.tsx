import { Link, Section } from '@takara/design-system';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { EmployeeSecondmentsFragmentDoc } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { Period } from '../side-assignments/acts/Term.tsx';
import { SecondmentState } from './SecondmentState.tsx';

/** On a person's page: where they have been and what they brought home, for those who may see it. Where there is nothing to see, nothing is there. */
export function EmployeeSecondments(props: { employee: FragmentType<typeof EmployeeSecondmentsFragmentDoc> }) {
  const { secondments } = readFragment(EmployeeSecondmentsFragmentDoc, props.employee);
  if (!secondments || secondments.length === 0) return null;
  return (
    <Section title="人事交流・派遣">
      <ul className="grid gap-4 rounded-12 border border-line bg-surface p-5">
        {secondments.map((secondment) => (
          <li key={secondment.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
            <span>
              <Link href={paths.secondment(secondment.id)}>{secondment.hostName}（{secondment.hostKindLabel}）</Link>
              <span className="block text-sm text-text-quiet"><Period from={secondment.firstDay} to={secondment.lastDay} /></span>
              {secondment.sharing ? <span className="block text-sm">還元：{secondment.sharing.topic}</span> : null}
            </span>
            <SecondmentState secondment={secondment} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
