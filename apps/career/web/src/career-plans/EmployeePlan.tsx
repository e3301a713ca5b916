import { DateText, Link, Section } from '@takara/design-system';
import { useSession } from '@takara/web-kit';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { EmployeePlanFragmentDoc } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { PlanState } from './PlanState.tsx';

/** On a person's page: their plan, for themself and for the manager they show it to. Where there is nothing to see, nothing is there. */
export function EmployeePlan(props: { employee: FragmentType<typeof EmployeePlanFragmentDoc> }) {
  const employee = readFragment(EmployeePlanFragmentDoc, props.employee);
  const isOwn = useSession().employeeId === employee.id;
  const plan = employee.careerPlan;
  if (!plan) return null;
  const latest = plan.versions?.[0]?.number;
  return (
    <Section title="キャリアプラン">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 rounded-12 border border-line bg-surface p-5">
        <div>
          <Link href={isOwn ? paths.careerPlan() : paths.sharedPlan(plan.id)}>{latest ? `第${latest}版を読む` : '書きかけを開く'}</Link>
          <p className="text-sm text-text-quiet">{plan.sharedAt ? <><DateText value={plan.sharedAt} />から{isOwn ? '上司に見せています' : 'あなたに見せています'}</> : 'あなただけに見えています'}</p>
        </div>
        <PlanState plan={plan} />
      </div>
    </Section>
  );
}
