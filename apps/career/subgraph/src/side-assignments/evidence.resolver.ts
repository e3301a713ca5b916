import { AllowedFor, isUuid, notFound, TierOf, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { mayAskSideAssignments, standingOf } from '../standing.policy.ts';
import { mayCount } from './evidence.policy.ts';
import { shownEvidence, type Evidence, type Tally } from './evidence.ts';
import { smallestGroup } from './limits.ts';

@TierOf('P0')
@ObjectType('SideAssignmentEvidence', { description: '取組 1-4 の実績。人数は最小の人数のまとまりで切り下げる' })
export class EvidenceType implements Evidence {
  @Field(() => Int, { description: 'これまでに始まった募集' }) postings!: number;
  @Field(() => Int, { description: 'いま募集中' }) openPostings!: number;
  @Field(() => Int, { nullable: true, description: '応募した職員、この数以上。少なくて出せないときは null' }) applicantsAtLeast!: number | null;
  @Field(() => Int, { nullable: true, description: '発令された職員、この数以上' }) matchedAtLeast!: number | null;
  @Field(() => Float, { nullable: true, description: '記された 1 か月の時間の平均' }) meanHours!: number | null;
  @Field(() => Int, { nullable: true, description: '双方の振り返りがそろった従事、この数以上' }) reviewsAtLeast!: number | null;
  @Field(() => Int, { nullable: true, description: 'そのうち、受入所属が「よかった」以上と答えたもの、この数以上' }) hostContentAtLeast!: number | null;
  @Field(() => Int, { nullable: true, description: 'そのうち、本人が「よかった」以上と答えたもの、この数以上' }) personContentAtLeast!: number | null;
  @Field(() => Int, { nullable: true, description: '従事の後に受入所属がスキルを記した職員、この数以上' }) skilledAtLeast!: number | null;
  @Field(() => Int, { description: '集計を見せる最小の人数' }) smallestGroup!: number;
}

@Resolver()
export class EvidenceResolver {
  @AllowedFor(mayAskSideAssignments)
  @Query(() => EvidenceType, { nullable: true, description: '全庁の実績。departmentId を書くと、その部局の受入れの実績（主管課と人事課）' })
  async sideAssignmentEvidence(@Arg('departmentId', () => ID, { nullable: true }) departmentId: string | null, @Ctx() context: RequestContext): Promise<Evidence> {
    const department = departmentId ?? null;
    if (department !== null && (!isUuid(department) || !mayCount(await standingOf(context), department))) throw notFound('部局');
    return shownEvidence(await tally(context, department), smallestGroup());
  }
}

/** 5段階の「よかった」. */
const CONTENT_FROM = 4;

/** One statement. Of a department: what its units host. */
async function tally({ em, actor }: RequestContext, departmentId: string | null): Promise<Tally> {
  const schema = em.config.get('schema') as string;
  const [row] = (await em.execute(
    `with posting as (select * from "${schema}".side_assignment_posting p where state in ('OPEN', 'CLOSED', 'SETTLED')
       and (?::uuid is null or exists (select 1 from "${schema}".directory_unit u where u.id = p.host_unit_id and u.department_id = ?::uuid))),
     assignment as (select * from "${schema}".side_assignment where posting_id in (select id from posting)),
     review as (select r.* from "${schema}".side_assignment_review r join assignment a on a.id = r.assignment_id where a.person_reviewed and a.host_reviewed)
     select (select count(*)::int from posting) as postings,
       (select count(*)::int from posting where state = 'OPEN' and closes_on >= ?) as "openPostings",
       (select count(distinct applicant_id)::int from "${schema}".side_assignment_application where posting_id in (select id from posting)) as applicants,
       (select count(distinct employee_id)::int from assignment) as matched,
       (select avg(hours)::float8 from "${schema}".side_assignment_hours where assignment_id in (select id from assignment)) as "meanHours",
       (select count(distinct assignment_id)::int from review) as reviews,
       (select count(*)::int from review where side = 'HOST' and rating >= ?) as "hostContent",
       (select count(*)::int from review where side = 'PERSON' and rating >= ?) as "personContent",
       (select count(distinct employee_id)::int from "${schema}".skill_assertion where evidence = 'SIDE_ASSIGNMENT' and withdrawn_at is null and evidence_id in (select id from assignment)) as skilled`,
    [departmentId, departmentId, actor.on, CONTENT_FROM, CONTENT_FROM],
  )) as [Tally];
  return row;
}
