import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { paperOf, PaperType, readAsShown } from '@takara/subgraph-kit/paper';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { placeOnPaper } from '../on-paper.ts';
import { TOPIC_ON_PAPER, topicPaper } from './topic.paper.ts';
import { mayAskSuccession } from './topic.policy.ts';
import type { TopicType } from './topic.type.ts';

@Resolver()
export class TopicPaperResolver {
  @AllowedFor(mayAskSuccession)
  @Query(() => PaperType, { nullable: true, description: '知識の継承 引継書' })
  async knowledgeTopicPaper(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<PaperType> {
    const { knowledgeTopic } = await readAsShown<{ knowledgeTopic: TopicType }>(context, info, TOPIC_ON_PAPER, { id });
    return paperOf(context, 'knowledge-topic', id, topicPaper(knowledgeTopic, await placeOnPaper(context).load(knowledgeTopic.unit.id)));
  }
}
