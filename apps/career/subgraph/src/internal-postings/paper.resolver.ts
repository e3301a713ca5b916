import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { paperOf, PaperType, readAsShown } from '@takara/subgraph-kit/paper';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { personOnPaper, placeOnPaper } from '../on-paper.ts';
import { INTERNAL_APPLICATION_ON_PAPER, internalApplicationPaper } from './application.paper.ts';
import type { InternalApplicationType } from './application.type.ts';
import { mayAskInternalPostings } from './posting.policy.ts';

@Resolver()
export class InternalApplicationPaperResolver {
  @AllowedFor(mayAskInternalPostings)
  @Query(() => PaperType, { nullable: true, description: '庁内公募 応募書' })
  async internalApplicationPaper(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<PaperType> {
    const { internalApplication: it } = await readAsShown<{ internalApplication: InternalApplicationType }>(context, info, INTERNAL_APPLICATION_ON_PAPER, { id });
    return paperOf(context, 'internal-application', id, internalApplicationPaper(it, await personOnPaper(context, it.applicant.id), await placeOnPaper(context).load(it.hostUnit.id)));
  }
}
