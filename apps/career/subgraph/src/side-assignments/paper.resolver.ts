import { AllowedFor, notFound, type RequestContext } from '@takara/subgraph-kit';
import { paperOf, PaperType, readAsShown } from '@takara/subgraph-kit/paper';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { personOnPaper, placeOnPaper } from '../on-paper.ts';
import { mayAskSideAssignments } from '../standing.policy.ts';
import { APPLICATION_ON_PAPER, applicationPaper, decisionPaper } from './application.paper.ts';
import type { ApplicationType } from './application.type.ts';

@Resolver()
export class ApplicationPaperResolver {
  @AllowedFor(mayAskSideAssignments)
  @Query(() => PaperType, { nullable: true, description: '庁内副業 申込書' })
  async sideAssignmentApplicationPaper(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<PaperType> {
    const { application, hostUnit } = await shown(context, info, id);
    return paperOf(context, 'side-assignment-application', id, applicationPaper(application, await personOnPaper(context, application.applicant.id), hostUnit));
  }

  @AllowedFor(mayAskSideAssignments)
  @Query(() => PaperType, { nullable: true, description: '庁内副業 決定通知書。決まるまではない' })
  async sideAssignmentDecisionPaper(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<PaperType> {
    const { application, hostUnit } = await shown(context, info, id);
    const paper = decisionPaper(application, hostUnit);
    if (!paper) throw notFound('決定通知');
    return paperOf(context, 'side-assignment-decision', id, paper);
  }
}

async function shown(context: RequestContext, info: GraphQLResolveInfo, id: string): Promise<{ application: ApplicationType; hostUnit: string }> {
  const { sideAssignmentApplication: application } = await readAsShown<{ sideAssignmentApplication: ApplicationType }>(context, info, APPLICATION_ON_PAPER, { id });
  return { application, hostUnit: await placeOnPaper(context).load(application.hostUnit.id) };
}
