import { DateText, Link, Section } from '@takara/design-system';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { EmployeeMatchesFragmentDoc } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { ApplicationState } from './ApplicationState.tsx';

/** On a person's page: moves decided by 庁内公募, for those who may know. Where there is nothing to see, nothing is there. */
export function EmployeeMatches(props: { employee: FragmentType<typeof EmployeeMatchesFragmentDoc> }) {
  const employee = readFragment(EmployeeMatchesFragmentDoc, props.employee);
  const matches = employee.internalPostingMatches;
  if (!matches || matches.length === 0) return null;
  return (
    <Section title="庁内公募">
      <ul className="grid gap-4 rounded-12 border border-line bg-surface p-5">
        {matches.map(({ id, postingTitle, hostUnit, startsOn, ...match }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
            <span>
              <Link href={paths.internalApplication(id)}>{postingTitle}</Link>
              <span className="block text-sm text-text-quiet">{unitName(hostUnit)}{startsOn ? <>　異動の予定日 <DateText value={startsOn} /></> : null}</span>
            </span>
            <ApplicationState application={match} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
