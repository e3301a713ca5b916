import { DateTime, TierOf } from '@takara/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';

@TierOf('P0')
@ObjectType('SelfDeclarationAction', { description: '読み手がいまできること。できないときは理由' })
export class ActionType {
  @Field(() => String, { description: 'SUBMIT、TAKE_BACK など' }) action!: string;
  @Field(() => String, { description: 'ボタンの言葉' }) label!: string;
  @Field(() => Boolean) enabled!: boolean;
  @Field(() => String, { nullable: true, description: 'できない理由' }) reason!: string | null;
}

@TierOf('P0')
@ObjectType('SelfDeclarationChoice', { description: '選ぶもの一つ' })
export class ChoiceType {
  @Field(() => String) id!: string;
  @Field(() => String) label!: string;
}

@TierOf('P2')
@ObjectType('SelfDeclarationStep', { description: '誰が、誰に代わって、いつ、何をしたか' })
export class StepType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: '例: 提出しました' }) told!: string;
  @Field(() => String, { nullable: true, description: '氏名' }) by!: string | null;
  @Field(() => String, { nullable: true, description: '代決のときの本来の所属長' }) onBehalfOf!: string | null;
  @Field(() => DateTime, { nullable: true }) at!: Date;
}
