import { AllowedFor, notFound, unitsUnder, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { keepDraft } from '../form-draft.ts';
import { SaveTopicDraftInput, TopicDraftResult, TopicDraftType } from './topic-draft.type.ts';
import { TopicDraftRow } from './topic.entity.ts';
import { LINE_DUTIES, mayAskSuccession } from './topic.policy.ts';
import { whyTooLong } from './topic.ts';

/** The form of a topic as far as it is filled in: of whoever writes, and nobody else's. */
@Resolver()
export class TopicDraftResolver {
  @AllowedFor(mayAskSuccession)
  @Query(() => TopicDraftType, { nullable: true, description: '自分が書きかけた、継承すべき知識' })
  knowledgeTopicDraft(@Ctx() { em, actor: { employeeId: id } }: RequestContext) {
    return em.findOne(TopicDraftRow, { id });
  }

  @AllowedFor(mayAskSuccession)
  @Mutation(() => TopicDraftResult, { description: '継承すべき知識の書きかけを残す。一人に一つ' })
  async saveKnowledgeTopicDraft(@Arg('input', () => SaveTopicDraftInput) input: SaveTopicDraftInput, @Ctx() context: RequestContext) {
    const { unitId = null, title, why, artifacts } = input;
    const led = await unitsUnder(context, ...LINE_DUTIES);
    // Whoever keeps no unit has nothing to register; a unit that is not theirs is as if it were not there.
    if (led.length === 0 || (unitId !== null && !led.includes(unitId))) throw notFound('所属');
    return keepDraft(context, { operation: 'saveKnowledgeTopicDraft', input, of: TopicDraftRow, key: { id: context.actor.employeeId }, content: { unitId, title, why, artifacts }, label: '書きかけの知識', whyNot: () => whyTooLong({ title, why, artifacts }) });
  }
}
