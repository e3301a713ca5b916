import { DateText, Link, Section } from '@takara/design-system';
import { useQuery, useSession, type SlotProps } from '@takara/web-kit';
import { EmployeeCareerPlanDocument } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { PlanState } from './PlanState.tsx';

/** On a person's page: their plan, for themself and for the manager they show it to. Where there is nothing to see, nothing is there. */
export function EmployeePlan({ employeeId }: SlotProps['employee.overview']) {
  const { data } = useQuery(EmployeeCareerPlanDocument, { variables: { employeeId } });
  const isOwn = useSession().employeeId === employeeId;
  const plan = data?.employee?.careerPlan;
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
