import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { paperOf, PaperType, readAsShown } from '@takara/subgraph-kit/paper';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { personOnPaper } from '../on-paper.ts';
import { SUPPORT_ON_PAPER, supportPaper } from './support.paper.ts';
import { mayAskSupports } from './support.policy.ts';
import type { SupportType } from './support.type.ts';

@Resolver()
export class SupportPaperResolver {
  @AllowedFor(mayAskSupports)
  @Query(() => PaperType, { nullable: true, description: 'トレーナー・サポーター 記録' })
  async supportAssignmentPaper(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<PaperType> {
    const { supportAssignment: it } = await readAsShown<{ supportAssignment: SupportType }>(context, info, SUPPORT_ON_PAPER, { id });
    return paperOf(context, 'support-assignment', id, supportPaper(it, await personOnPaper(context, it.employee.id)));
  }
}
