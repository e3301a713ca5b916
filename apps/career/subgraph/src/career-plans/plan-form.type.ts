import { TierOf } from '@takara/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';

@TierOf('P0')
@ObjectType('CareerPlanPlace', { description: 'キャリアパスの中の、目標を置けるところ' })
export class PlanPlaceType {
  @Field(() => String) code!: string;
  @Field(() => String, { description: '例: 能力育成期間・基礎習得段階（前期５年）' }) label!: string;
}

@TierOf('P0')
@ObjectType('CareerGoalKindChoice', { description: '目標の種類' })
export class GoalKindChoiceType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
  @Field(() => String, { description: '書き方の例' }) help!: string;
}

@TierOf('P0')
@ObjectType('CareerPlanForm', { description: '自分のプランを書くための選択肢' })
export class PlanFormType {
  @Field(() => String, { nullable: true, description: '照らすキャリアパス。図のない職種では null' }) pathTitle!: string | null;
  @Field(() => [PlanPlaceType], { description: '図のない職種では空' }) places!: PlanPlaceType[];
  @TierOf('P2') @Field(() => String, { nullable: true, description: 'いま自分がいるところ' }) ownPlaceCode!: string | null;
  @Field(() => [GoalKindChoiceType]) kinds!: GoalKindChoiceType[];
  @Field(() => Int) longestText!: number;
  @Field(() => Int) longestGoal!: number;
  @Field(() => Int) mostGoals!: number;
}
