import { DateTime, resultOf, TierOf } from '@takara/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@TierOf('P2')
@ObjectType('KnowledgeTopicDraft', { description: '書きかけの、継承すべき知識。書いた人だけに見える' })
export class TopicDraftType {
  @TierOf('P0') @Field(() => ID, { description: '書いた人の id' }) id!: string;
  @Field(() => DateTime, { nullable: true }) savedAt!: Date;
  @Field(() => ID, { nullable: true, description: 'まだ選んでいないとき null' }) unitId!: string | null;
  @Field(() => String, { nullable: true }) title!: string;
  @Field(() => String, { nullable: true }) why!: string;
  @Field(() => String, { nullable: true }) artifacts!: string;
}
export const TopicDraftResult = resultOf('KnowledgeTopicDraft', () => TopicDraftType, ['TOO_LONG']);

@InputType('SaveKnowledgeTopicDraftInput')
export class SaveTopicDraftInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID, { nullable: true }) unitId?: string | null;
  @Field(() => String) title!: string;
  @Field(() => String) why!: string;
  @Field(() => String) artifacts!: string;
}
