import { AllowedFor, notFound, type RequestContext } from '@takara/subgraph-kit';
import { paperOf, PaperType, readAsShown } from '@takara/subgraph-kit/paper';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { personOnPaper } from '../on-paper.ts';
import { PERMIT_ON_PAPER, permitPaper } from './permit.paper.ts';
import { mayAskOutsideActivities } from './permit.policy.ts';
import type { OutsideActivityPermitType } from './permit.type.ts';
import type { RulesType } from './rules.resolver.ts';

@Resolver()
export class OutsideActivityPaperResolver {
  @AllowedFor(mayAskOutsideActivities)
  @Query(() => PaperType, { nullable: true, description: '営利企業への従事等の許可書。許可されたものに。取り消されたものにはない' })
  async outsideActivityPaper(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<PaperType> {
    const { outsideActivityPermit: it, outsideActivityRules: rules } = await readAsShown<{ outsideActivityPermit: OutsideActivityPermitType; outsideActivityRules: RulesType }>(context, info, PERMIT_ON_PAPER, { id });
    if (!it.hasPaper) throw notFound('許可書');
    return paperOf(context, 'outside-activity', id, permitPaper(it, rules, await personOnPaper(context, it.applicant.id)));
  }
}
