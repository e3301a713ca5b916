import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { paperOf, PaperType, readAsShown } from '@takara/subgraph-kit/paper';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { personOnPaper, placeOnPaper } from '../on-paper.ts';
import { OUTLOOK_ON_PAPER, outlookPaper, type RotationOption } from './outlook.paper.ts';
import { mayAskRotation } from './rotation.policy.ts';
import type { RotationOutlookType } from './rotation.type.ts';

interface Shown {
  rotationOutlook: RotationOutlookType;
  rotationChart: { options: RotationOption[] };
}

@Resolver()
export class OutlookPaperResolver {
  @AllowedFor(mayAskRotation)
  @Query(() => PaperType, { nullable: true, description: 'ジョブローテーションの説明。employeeId を書かなければ自分の' })
  async rotationOutlookPaper(@Arg('employeeId', () => ID, { nullable: true }) employeeId: string | null, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<PaperType> {
    const { rotationOutlook: it, rotationChart } = await readAsShown<Shown>(context, info, OUTLOOK_ON_PAPER, { employeeId });
    const units = [...(it.placements ?? []), ...(it.findings ?? []).flatMap(({ placements }) => placements ?? [])].flatMap(({ unit }) => (unit ? [unit.id] : []));
    const names = new Map(await Promise.all(units.map(async (id) => [id, await placeOnPaper(context).load(id)] as const)));
    return paperOf(context, 'rotation-outlook', it.employee!.id, outlookPaper(it, rotationChart.options, await personOnPaper(context, it.employee!.id), (id) => names.get(id) ?? ''));
  }
}
