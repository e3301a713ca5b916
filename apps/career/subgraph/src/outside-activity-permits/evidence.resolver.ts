import { AllowedFor, TierOf, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { daysBetween } from '../day.ts';
import { smallestGroup } from '../side-assignments/limits.ts';
import { shownEvidence, type Evidence } from './evidence.ts';
import { OutsideActivityPermit } from './permit.entity.ts';
import { mayAskAlong, mayAskOutsideActivities } from './permit.policy.ts';
import { rulesInForce } from './rules.ts';
import { statesOf } from './state.reading.ts';

@TierOf('P0')
@ObjectType('OutsideActivityUnmet', { description: '不許可のうち、この基準を満たさなかった件数' })
export class UnmetType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
  @Field(() => Int, { nullable: true, description: 'この数以上。少なくて出せないときは null' }) timesAtLeast!: number | null;
}

@TierOf('P0')
@ObjectType('OutsideActivityEvidence', { description: '取組 1-4b の実績。件数は最小の人数のまとまりで切り下げる' })
export class OutsideActivityEvidenceType implements Evidence {
  @Field(() => Int, { nullable: true, description: '許可した件数、この数以上。少なくて出せないときは null' }) grantedAtLeast!: number | null;
  @Field(() => Int, { nullable: true, description: '不許可とした件数、この数以上' }) refusedAtLeast!: number | null;
  @Field(() => Int, { nullable: true, description: 'いま従事中の件数、この数以上' }) activeAtLeast!: number | null;
  @Field(() => Float, { nullable: true, description: '提出から決定までの日数の中央値' }) medianDays!: number | null;
  @Field(() => [UnmetType], { description: '不許可の理由' }) refusals!: { code: string; label: string; timesAtLeast: number | null }[];
  @Field(() => Int, { description: '集計を見せる最小の人数' }) smallestGroup!: number;
}

const WORKING: readonly string[] = ['ACTIVE', 'RENEWAL_DUE', 'REAPPLY'];

@Resolver()
export class OutsideActivityEvidenceResolver {
  @AllowedFor(mayAskAlong)
  @Query(() => OutsideActivityEvidenceType, { nullable: true, description: '全庁の実績。県が決めるまでは null' })
  async outsideActivityEvidence(@Ctx() { em, actor }: RequestContext): Promise<Evidence | null> {
    if (!mayAskOutsideActivities(actor)) return null;
    const decided = await em.find(OutsideActivityPermit, { decidedOn: { $ne: null } }, { fields: ['id', 'state', 'startsOn', 'endsOn', 'submittedOn', 'decidedOn', 'judgements'] });
    const states = await statesOf(em, decided, actor.on);
    const refused = decided.filter(({ state }) => state === 'REFUSED');
    return shownEvidence({
      granted: decided.length - refused.length, refused: refused.length, active: decided.filter(({ id }) => WORKING.includes(states.get(id)!)).length,
      days: decided.map(({ submittedOn, decidedOn }) => daysBetween(submittedOn!, decidedOn!)),
      unmet: Object.fromEntries(Map.groupBy(refused.flatMap(({ judgements }) => judgements.filter(({ met }) => !met)), ({ criterion }) => criterion).entries().map(([criterion, times]) => [criterion, times.length])),
    }, rulesInForce().criteria, smallestGroup());
  }
}
