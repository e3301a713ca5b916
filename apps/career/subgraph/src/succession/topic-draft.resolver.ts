import { AllowedFor, notFound, once, unitsUnder, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { SaveTopicDraftInput, TopicDraftResult, TopicDraftType } from './topic-draft.type.ts';
import { TopicDraftRow } from './topic.entity.ts';
import { LINE_DUTIES, mayAskSuccession } from './topic.policy.ts';
import { whyTooLong } from './topic.ts';

/** The form of a topic as far as it is filled in: of whoever writes, and nobody else's. */
@Resolver()
export class TopicDraftResolver {
  @AllowedFor(mayAskSuccession)
  @Query(() => TopicDraftType, { nullable: true, description: '自分が書きかけた、継承すべき知識' })
  knowledgeTopicDraft(@Ctx() context: RequestContext) {
    return ownDraft(context);
  }

  @AllowedFor(mayAskSuccession)
  @Mutation(() => TopicDraftResult, { description: '継承すべき知識の書きかけを残す。一人に一つ' })
  async saveKnowledgeTopicDraft(@Arg('input', () => SaveTopicDraftInput) input: SaveTopicDraftInput, @Ctx() context: RequestContext) {
    const { actor: { employeeId: id }, clock } = context;
    const { unitId = null, title, why, artifacts } = input;
    const led = await unitsUnder(context, ...LINE_DUTIES);
    // Whoever keeps no unit has nothing to register; a unit that is not theirs is as if it were not there.
    if (led.length === 0 || (unitId !== null && !led.includes(unitId))) throw notFound('所属');
    return once(context, 'saveKnowledgeTopicDraft', input, async (em) => {
      const no = whyTooLong({ title, why, artifacts });
      if (no) return no;
      await em.upsert(TopicDraftRow, { id, savedAt: clock.now(), unitId, title, why, artifacts });
      return id;
      // Registered meanwhile: the draft is gone, and the repeat has nothing to show.
    }, async () => (await ownDraft(context)) ?? Promise.reject(notFound('書きかけの知識')));
  }
}

const ownDraft = ({ em, actor: { employeeId: id } }: RequestContext) => em.findOne(TopicDraftRow, { id });
