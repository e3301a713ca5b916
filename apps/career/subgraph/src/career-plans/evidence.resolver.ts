import { parameter } from '@takara/policy-aomori';
import { AllowedFor, isUuid, notFound, TierOf, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { standingOf } from '../standing.policy.ts';
import { mayCountPlans } from './evidence.policy.ts';
import { monthsBefore, shownEvidence, type Evidence, type Tally } from './evidence.ts';
import { mayAskCareerPlans } from './plan.policy.ts';

@TierOf('P0')
@ObjectType('CareerPlanEvidence', { description: '取組 1-1 の「計画の新しさ」。人数は最小の人数のまとまりで切り下げる' })
export class PlanEvidenceType implements Evidence {
  @Field(() => Int, { nullable: true, description: '対象の職員。少なくて出せないときは null' }) staff!: number | null;
  @Field(() => Int, { nullable: true, description: '期間の中でプランを書いた職員、この数以上' }) writtenAtLeast!: number | null;
  @Field(() => Int, { nullable: true, description: 'その割合（%）、この値以上' }) writtenPercent!: number | null;
  @Field(() => Int, { nullable: true, description: '期間の中で面談した職員、この数以上' }) discussedAtLeast!: number | null;
  @Field(() => Int, { nullable: true, description: 'その割合（%）、この値以上' }) discussedPercent!: number | null;
  @Field(() => Int, { description: '集計を見せる最小の人数' }) smallestGroup!: number;
  @Field(() => Int, { description: '新しいとみる月数' }) freshMonths!: number;
}

@Resolver()
export class PlanEvidenceResolver {
  @AllowedFor(mayAskCareerPlans)
  @Query(() => PlanEvidenceType, { nullable: true, description: '全庁の実績。departmentId を書くと、その部局の実績（主管課と人事課）' })
  async careerPlanEvidence(@Arg('departmentId', () => ID, { nullable: true }) departmentId: string | null, @Ctx() context: RequestContext): Promise<Evidence> {
    const department = departmentId ?? null;
    if (department !== null && (!isUuid(department) || !mayCountPlans(await standingOf(context), department))) throw notFound('部局');
    const months = parameter('career.careerPlan.freshMonths').value;
    return shownEvidence(await tally(context, department, months), parameter('privacy.smallestGroup').value, months);
  }
}

/** One statement. A plan that was never shared counts as written: a private plan is not none. */
async function tally({ em, actor: { on } }: RequestContext, departmentId: string | null, months: number): Promise<Tally> {
  const schema = em.config.get('schema') as string;
  const since = monthsBefore(on, months);
  const [row] = (await em.execute(
    `with staff as (select a.employee_id from "${schema}".directory_assignment a join "${schema}".directory_employee e on e.id = a.employee_id join "${schema}".directory_unit u on u.id = a.unit_id
       where a.kind = 'MAIN' and a.valid_from <= ? and a.until > ? and e.staff_kind = any(?::text[]) and (?::uuid is null or u.department_id = ?::uuid))
     select (select count(distinct employee_id)::int from staff) as staff,
       (select count(distinct p.owner_id)::int from "${schema}".career_plan p join "${schema}".career_plan_version v on v.plan_id = p.id
         where v.written_at >= (? || 'T00:00:00+09:00')::timestamptz and p.owner_id in (select employee_id from staff)) as written,
       (select count(distinct owner_id)::int from "${schema}".career_interview where state = 'CONFIRMED' and held_on >= ? and owner_id in (select employee_id from staff)) as discussed`,
    [on, on, `{${parameter('career.careerPlan.staffKinds').value.join(',')}}`, departmentId, departmentId, since, since],
  )) as [Tally];
  return row;
}
