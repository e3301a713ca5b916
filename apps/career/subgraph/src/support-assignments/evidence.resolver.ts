import { parameter } from '@takara/policy-aomori';
import { AllowedFor, TierOf, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { shownEvidence, tallyOf, type Counted, type Evidence } from './evidence.ts';
import { readArrivals } from './arrival.reading.ts';
import { CheckIn, SupportRow } from './support.entity.ts';
import { mayAskSupports } from './support.policy.ts';
import { limits } from './support.reading.ts';

@TierOf('P0')
@ObjectType('SupportAssignmentEvidence', { description: '取組 5-2 の実績。人数は最小の人数のまとまりで切り下げる' })
export class SupportEvidenceType implements Evidence {
  @Field(() => Int, { nullable: true, description: '期間の中の着任（選ぶ日数の過ぎたもの）、この数以上。少なくて出せないときは null' }) arrivals!: number | null;
  @Field(() => Int, { nullable: true, description: 'そのうち日数以内に引き受けた人がいたもの、この数以上' }) coveredAtLeast!: number | null;
  @Field(() => Int, { nullable: true, description: 'その割合（%）、この値以上' }) coveredPercent!: number | null;
  @Field(() => Int, { nullable: true, description: '着任のうち、面談の記録があるもの、この数以上' }) talkedAtLeast!: number | null;
  @Field(() => Int, { nullable: true, description: '着任のうち、なじめているかを本人が答えたもの、この数以上' }) answeredAtLeast!: number | null;
  @Field(() => Int, { nullable: true, description: 'そのうち、なじめていると答えたもの、この数以上' }) adaptedAtLeast!: number | null;
  @Field(() => Int, { description: '着任から何日以内か' }) withinDays!: number;
  @Field(() => Int, { description: '何か月の間の着任か' }) months!: number;
  @Field(() => Int, { description: '集計を見せる最小の人数' }) smallestGroup!: number;
}

@Resolver()
export class SupportEvidenceResolver {
  @AllowedFor(mayAskSupports)
  @Query(() => SupportEvidenceType, { nullable: true, description: '全庁の実績' })
  async supportAssignmentEvidence(@Ctx() { em, actor }: RequestContext): Promise<Evidence> {
    const arrivals = await readArrivals(em, actor.on, limits, { everybody: true });
    const covered = new Map((await em.find(SupportRow, { coveredOn: { $ne: null } }, { fields: ['id', 'coveredOn', 'adaptation'] })).map((row) => [row.id, row]));
    const talked = new Set((await em.find(CheckIn, {}, { fields: ['supportId'] })).map(({ supportId }) => supportId));
    const counted = arrivals.map(({ id, on }): Counted => ({ on, coveredOn: covered.get(id)?.coveredOn ?? null, hasTalked: talked.has(id), adaptation: covered.get(id)?.adaptation ?? null }));
    return shownEvidence(tallyOf(counted, limits, actor.on), parameter('privacy.smallestGroup').value, limits);
  }
}
