import { DateText, Link, Section } from '@takara/design-system';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { EmployeeDeploymentsFragmentDoc } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { MemberState } from './RequestState.tsx';

/** On a person's page: where they have been sent, for those who may see it. Where there is nothing to see, nothing is there. */
export function EmployeeDeployments(props: { employee: FragmentType<typeof EmployeeDeploymentsFragmentDoc> }) {
  const employee = readFragment(EmployeeDeploymentsFragmentDoc, props.employee);
  const deployments = employee.deployments;
  if (!deployments || deployments.length === 0) return null;
  return (
    <Section title="市町村への応援">
      <ul className="grid gap-4 rounded-12 border border-line bg-surface p-5">
        {deployments.map((deployment) => (
          <li key={deployment.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
            <span>
              <Link href={paths.supportRequest(deployment.requestId ?? '')}>{deployment.municipality}：{deployment.needLabel}</Link>
              {deployment.fromDay && deployment.lastDay ? <span className="block text-sm text-text-quiet"><DateText value={deployment.fromDay} />から<DateText value={deployment.lastDay} />まで</span> : null}
            </span>
            <MemberState member={deployment} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
