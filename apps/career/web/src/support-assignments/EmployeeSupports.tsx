import { DateText, Link, Section } from '@takara/design-system';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { EmployeeSupportsFragmentDoc } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { SupportState } from './SupportState.tsx';

/** On a person's page: who is at their side, for those who may see it. Where there is nothing to see, nothing is there. */
export function EmployeeSupports(props: { employee: FragmentType<typeof EmployeeSupportsFragmentDoc> }) {
  const employee = readFragment(EmployeeSupportsFragmentDoc, props.employee);
  const supports = employee.supportAssignments;
  if (!supports || supports.length === 0) return null;
  return (
    <Section title="トレーナー・サポーター">
      <ul className="grid gap-4 rounded-12 border border-line bg-surface p-5">
        {supports.map((support) => (
          <li key={support.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
            <span>
              <Link href={paths.support(support.id)}>{support.kindLabel}：{support.supporterName ?? 'まだ決まっていません'}</Link>
              {support.arrivesOn && support.lastDay ? <span className="block text-sm text-text-quiet"><DateText value={support.arrivesOn} />から<DateText value={support.lastDay} />まで</span> : null}
            </span>
            <SupportState support={support} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
