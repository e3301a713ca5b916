import { parameter } from '@takara/policy-aomori';
import { AllowedFor, TierOf, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { shownEvidence, type Evidence } from './evidence.ts';
import { mayAskSuccession } from './topic.policy.ts';
import { limits, readTopics } from './topic.reading.ts';

@TierOf('P0')
@ObjectType('SuccessionEvidence', { description: '取組 5-3 の実績。数は最小の人数のまとまりで切り下げる' })
export class SuccessionEvidenceType implements Evidence {
  @Field(() => Int, { nullable: true, description: '高齢期職員（役職定年の日を過ぎて在職する人）、この数以上' }) seniors!: number | null;
  @Field(() => Int, { nullable: true, description: 'そのうち助言する役職にある人、この数以上' }) advisingAtLeast!: number | null;
  @Field(() => Int, { nullable: true, description: 'その割合（%）' }) advisingPercent!: number | null;
  @Field(() => Int, { nullable: true, description: '登録された知識、この数以上' }) topics!: number | null;
  @Field(() => Int, { nullable: true, description: '途切れるおそれのある知識、この数以上' }) atRiskAtLeast!: number | null;
  @Field(() => Int, { nullable: true, description: 'そのうち後任のいない知識、この数以上' }) withoutSuccessorAtLeast!: number | null;
  @Field(() => Int, { description: '何か月先までを見ているか' }) horizonMonths!: number;
  @Field(() => Int, { description: '集計を見せる最小の人数' }) smallestGroup!: number;
}

@Resolver()
export class SuccessionEvidenceResolver {
  @AllowedFor(mayAskSuccession)
  @Query(() => SuccessionEvidenceType, { nullable: true, description: '全庁の実績' })
  async successionEvidence(@Ctx() { em, actor }: RequestContext): Promise<Evidence> {
    const schema = `"${em.config.get('schema') as string}"`;
    const [{ seniors, advising }] = (await em.execute(
      `select count(*)::int as seniors, (count(*) filter (where a.post = any(?::text[])))::int as advising from ${schema}.succession_retirement r
       join ${schema}.directory_employee e on e.id = r.id and (e.left_on is null or e.left_on > ?::date)
       join ${schema}.directory_assignment a on a.employee_id = r.id and a.kind = 'MAIN' and a.valid_from <= ?::date and a.until > ?::date where r.age_limit_on <= ?::date`,
      [`{${limits.advisoryPosts.join(',')}}`, actor.on, actor.on, actor.on, actor.on],
    )) as [{ seniors: number; advising: number }];
    const topics = (await readTopics(em, actor.on, { everybody: true })).filter(({ closedOn }) => closedOn === null);
    const count = (of: (topic: (typeof topics)[number]) => boolean) => topics.filter(of).length;
    return shownEvidence({ seniors, advising, topics: topics.length, atRisk: count(({ isAtRisk }) => isAtRisk), withoutSuccessor: count(({ state }) => state === 'AT_RISK') }, parameter('privacy.smallestGroup').value, limits.horizonMonths);
  }
}
