import { parameter } from '@takara/policy-aomori';
import { AllowedFor, TierOf, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { CallRow } from './agreement.entity.ts';
import { fiscalYearOf } from './agreement.ts';
import { awayByKind, percentOf, reportsOnTime, sharedInTime, type Counted } from './evidence.ts';
import { mayAskSecondments } from './secondment.policy.ts';
import { readSecondments, settings } from './secondment.reading.ts';

@TierOf('P0')
@ObjectType('SecondmentsAway', { description: '相手先の種類ごとに、今日派遣されている人数' })
export class AwayType {
  @Field(() => String) hostKind!: string;
  @Field(() => String) label!: string;
  @Field(() => Int) people!: number;
}

@TierOf('P0')
@ObjectType('SecondmentEvidence', { description: '取組 2-4（人事交流）の実績。割合は、少ないとき null' })
export class SecondmentEvidenceType {
  @Field(() => [AwayType]) away!: AwayType[];
  @Field(() => Int, { description: '募集の年度' }) fiscalYear!: number;
  @Field(() => Int, { description: 'その年度の募集の人数の合計' }) quota!: number;
  @Field(() => Int, { description: 'そのうち発令した人数' }) ordered!: number;
  @Field(() => Int, { nullable: true, description: '期日までに出た中間報告（%、切り捨て）' }) reportsOnTimePercent!: number | null;
  @Field(() => Int, { nullable: true, description: '戻ってから期日までに還元した割合（%、切り捨て）' }) sharedInTimePercent!: number | null;
  @Field(() => Int, { description: '還元の期日（戻ってからの日数）' }) shareWithinDays!: number;
  @Field(() => Int, { description: '割合を見せる最小の人数' }) smallestGroup!: number;
}

@Resolver()
export class SecondmentEvidenceResolver {
  @AllowedFor(mayAskSecondments)
  @Query(() => SecondmentEvidenceType, { nullable: true, description: '全庁の実績' })
  async secondmentEvidence(@Ctx() { em, actor: { on } }: RequestContext): Promise<SecondmentEvidenceType> {
    const ordered = await readSecondments(em, on, { state: { $in: ['ORDERED', 'SHARED'] } });
    const counted = ordered.map(({ row, state, agreement, term, dueDays, reports }): Counted => ({ state, hostKind: agreement.hostKind, lastDay: term!.lastDay, dueDays, reports: reports.map(({ submittedOn }) => submittedOn!), sharedOn: row.sharedOn ?? null, confirmed: row.confirmedOn !== null }));
    const fiscalYear = fiscalYearOf(on);
    const calls = await em.find(CallRow, { fiscalYear });
    const [smallestGroup, withinDays] = [parameter('privacy.smallestGroup').value, settings.shareWithinDays];
    const [reports, sharing] = [reportsOnTime(counted, on), sharedInTime(counted, withinDays, on)];
    return {
      away: awayByKind(counted), fiscalYear, quota: calls.reduce((sum, { quota }) => sum + quota, 0), ordered: ordered.filter(({ call }) => call.fiscalYear === fiscalYear).length,
      reportsOnTimePercent: percentOf(reports.onTime, reports.due, smallestGroup), sharedInTimePercent: percentOf(sharing.shared, sharing.returned, smallestGroup), shareWithinDays: withinDays, smallestGroup,
    };
  }
}
