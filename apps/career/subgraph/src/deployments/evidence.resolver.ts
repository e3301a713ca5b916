import { sourceOf } from '../sources.ts';
import { parameter } from '@takara/policy-aomori';
import { AllowedFor, TierOf, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { DeploymentRow } from './deployment.entity.ts';
import { mayAskDeployments } from './deployment.policy.ts';
import { middleDays, restedAgain, restedPercent } from './evidence.ts';
import { readFamilies, type Family } from './family.reading.ts';
import { RequestRow } from './request.entity.ts';
import { settings } from './request.reading.ts';
import { FamilyType } from './staff.type.ts';

@TierOf('P0')
@ObjectType('DeploymentEvidence', { description: '取組 10-2 の実績' })
export class DeploymentEvidenceType {
  @Field(() => [FamilyType], { description: '技術職種ごとの充足率' }) families!: Family[];
  @Field(() => String, { description: '目標の根拠' }) targetSource!: string;
  @Field(() => Int, { description: 'これまでに応援した要請' }) requests!: number;
  @Field(() => Int, { nullable: true, description: '要請から最初の人が現地に着くまでの日数の中央値' }) middleDays!: number | null;
  @Field(() => Int, { nullable: true, description: '再び応援に出る前に休養していた割合（%、切り捨て）。少ないときは null' }) restedPercent!: number | null;
  @Field(() => Int, { description: '休養の日数' }) restDays!: number;
  @Field(() => Int, { description: '割合を見せる最小の人数' }) smallestGroup!: number;
}

@Resolver()
export class DeploymentEvidenceResolver {
  @AllowedFor(mayAskDeployments)
  @Query(() => DeploymentEvidenceType, { nullable: true, description: '全庁の実績' })
  async deploymentEvidence(@Ctx() { em, actor }: RequestContext): Promise<DeploymentEvidenceType> {
    const gone = await em.find(DeploymentRow, { state: { $in: ['ORDERED', 'RETURNED'] }, fromDay: { $lte: actor.on } }, { fields: ['requestId', 'employeeId', 'fromDay', 'lastDay'] });
    const firstDays = new Map([...Map.groupBy(gone, ({ requestId }) => requestId)].map(([id, rows]) => [id, rows.map(({ fromDay }) => fromDay).toSorted()[0]!]));
    const requests = (await em.find(RequestRow, { state: 'ORDERED' }, { fields: ['id', 'filedAt'] })).filter(({ id }) => firstDays.has(id));
    const smallestGroup = parameter('privacy.smallestGroup').value;
    return {
      families: (await readFamilies(em, actor.on)) as never, targetSource: sourceOf('career.deployment.targetShares'), requests: requests.length,
      middleDays: middleDays(requests.map(({ id, filedAt }) => ({ filedOn: dayOf(filedAt), firstDay: firstDays.get(id)! }))),
      restedPercent: restedPercent(restedAgain(gone, settings.restDays), smallestGroup), restDays: settings.restDays, smallestGroup,
    };
  }
}

/** The business day of a moment, in Japan. */
const dayOf = (at: Date): string => new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
