import { Link, Section } from '@takara/design-system';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { EmployeeRotationFragmentDoc } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { RotationState } from './RotationState.tsx';
import { dayOf, groupOf } from './standing.ts';

/** On a person's page: what rotation still asks, for those who may see it. Where there is nothing to see, nothing is there. */
export function EmployeeRotation(props: { employee: FragmentType<typeof EmployeeRotationFragmentDoc> }) {
  const employee = readFragment(EmployeeRotationFragmentDoc, props.employee);
  const rotation = employee.rotation;
  if (!rotation) return null;
  const open = (rotation.findings ?? []).filter(({ state }) => groupOf(state) === 'open');
  return (
    <Section title="異動の見通し">
      <div className="grid gap-4 rounded-12 border border-line bg-surface p-5">
        {open.length === 0 ? <p>期限のある決まりは、いまはありません。</p> : (
          <ul className="grid gap-3">
            {open.map((finding) => (
              <li key={finding.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
                <span>{finding.rule.label}<span className="block text-sm text-text-quiet">{dayOf(finding)}</span></span>
                <RotationState finding={finding} />
              </li>
            ))}
          </ul>
        )}
        <p><Link href={paths.rotationOf(employee.id)}>決まりと証しを見る</Link></p>
      </div>
    </Section>
  );
}
