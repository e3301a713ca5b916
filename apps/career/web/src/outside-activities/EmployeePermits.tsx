import { Link, Section } from '@takara/design-system';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { EmployeePermitsFragmentDoc } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { Term } from '../side-assignments/acts/Term.tsx';
import { PermitState } from './PermitState.tsx';

/** On a person's page: permits, for those who may know. Where there is nothing to see, nothing is there. */
export function EmployeePermits(props: { employee: FragmentType<typeof EmployeePermitsFragmentDoc> }) {
  const permits = readFragment(EmployeePermitsFragmentDoc, props.employee).outsideActivityPermits;
  if (!permits || permits.length === 0) return null;
  return (
    <Section title="地域貢献活動などの許可">
      <ul className="grid gap-4 rounded-12 border border-line bg-surface p-5">
        {permits.map(({ id, hostName, startsOn, endsOn, ...permit }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
            <span><Link href={paths.outsideActivity(id)}>{hostName}</Link><span className="block text-sm text-text-quiet"><Term from={startsOn} to={endsOn} /></span></span>
            <PermitState permit={permit} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
