import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { paperOf, PaperType, readAsShown } from '@takara/subgraph-kit/paper';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { personOnPaper } from '../on-paper.ts';
import { SECONDMENT_ON_PAPER, secondmentPaper } from './secondment.paper.ts';
import { mayAskSecondments } from './secondment.policy.ts';
import type { SecondmentType } from './secondment.type.ts';

@Resolver()
export class SecondmentPaperResolver {
  @AllowedFor(mayAskSecondments)
  @Query(() => PaperType, { nullable: true, description: '人事交流・派遣 推薦書・記録' })
  async secondmentPaper(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<PaperType> {
    const { secondment: it } = await readAsShown<{ secondment: SecondmentType }>(context, info, SECONDMENT_ON_PAPER, { id });
    return paperOf(context, 'secondment', id, secondmentPaper(it, await personOnPaper(context, it.employee.id)));
  }
}
