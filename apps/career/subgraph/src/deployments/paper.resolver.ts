import { AllowedFor, notFound, type RequestContext } from '@takara/subgraph-kit';
import { paperOf, PaperType, readAsShown } from '@takara/subgraph-kit/paper';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { placeOnPaper } from '../on-paper.ts';
import { mayAskDeployments } from './deployment.policy.ts';
import { REQUEST_ON_PAPER, requestPaper } from './request.paper.ts';
import type { RequestType } from './request.type.ts';

@Resolver()
export class SupportRequestPaperResolver {
  @AllowedFor(mayAskDeployments)
  @Query(() => PaperType, { nullable: true, description: '市町村への協議書・回答の案。発令された人の名簿つき。班の全員を見る人に、発令の後に' })
  async municipalSupportPaper(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<PaperType> {
    const { municipalSupportRequest: it } = await readAsShown<{ municipalSupportRequest: RequestType }>(context, info, REQUEST_ON_PAPER, { id });
    if (!it.hasPaper) throw notFound('派遣の書類');
    const names = new Map(await Promise.all(it.members.map(async ({ unit }) => [unit.id, await placeOnPaper(context).load(unit.id)] as const)));
    return paperOf(context, 'municipal-support', id, requestPaper(it, (unitId) => names.get(unitId) ?? ''));
  }
}
