import { AllowedFor, FiscalYear, fiscalYearOf, isUuid, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { standingOf } from '../standing.policy.ts';
import { countedUnits } from './progress.policy.ts';
import { countByUnit, isConcerned } from './progress.reading.ts';
import { ProgressBy, ProgressType, ReachType } from './progress.type.ts';
import { mayAskSelfDeclarations, mayRunRounds } from './round.policy.ts';

@Resolver()
export class ProgressResolver {
  @AllowedFor(mayAskSelfDeclarations)
  @Query(() => [ProgressType], { nullable: true, description: '提出の進み具合。数だけ。見られる所属がなければ空' })
  async selfDeclarationProgress(
    @Arg('by', () => ProgressBy) by: keyof typeof ProgressBy,
    @Arg('fiscalYear', () => FiscalYear, { nullable: true, description: '書かなければ今年度' }) fiscalYear: number | null,
    @Arg('unitId', () => ID, { nullable: true, description: 'この部局・所属の下だけ' }) unitId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ProgressType[]> {
    const units = await countedUnits(context);
    if (units?.length === 0 || (unitId && !isUuid(unitId))) return [];
    const counts = await countByUnit(context, fiscalYear ?? fiscalYearOf(context.actor.on), by, units, unitId ?? null);
    return counts.map(({ unitId: id, unitName, expected, submitted }) => ({ id, unitName, expected, submitted, notYet: expected - submitted }));
  }

  @AllowedFor(mayAskSelfDeclarations)
  @Query(() => ReachType, { nullable: true, description: '読み手に見せる画面を決める' })
  async selfDeclarationReach(@Ctx() context: RequestContext): Promise<ReachType> {
    const { employeeId, peopleIds } = await standingOf(context);
    const units = await countedUnits(context);
    return { id: employeeId, declares: await isConcerned(context), readsPeople: peopleIds.length > 0, seesProgress: units === null || units.length > 0, runsRounds: mayRunRounds(context.actor) };
  }
}
