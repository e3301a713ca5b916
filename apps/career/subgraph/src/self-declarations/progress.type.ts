import { TierOf } from '@takara/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export const ProgressBy = { DEPARTMENT: 'DEPARTMENT', UNIT: 'UNIT' } as const;
registerEnumType(ProgressBy, { name: 'SelfDeclarationProgressBy', description: '部局ごと、所属ごと' });

@TierOf('P2')
@ObjectType('SelfDeclarationProgress', { description: '一つの部局・所属で、自己申告を出した人とまだの人の数。内容も氏名もない' })
export class ProgressType {
  @TierOf('P0') @Field(() => ID, { description: '部局・所属の ID' }) id!: string;
  @TierOf('P1') @Field(() => String) unitName!: string;
  @Field(() => Int, { nullable: true, description: '自己申告をする人の数' }) expected!: number;
  @Field(() => Int, { nullable: true, description: '提出した人の数' }) submitted!: number;
  @Field(() => Int, { nullable: true, description: 'まだの人の数' }) notYet!: number;
}

@TierOf('P2')
@ObjectType('SelfDeclarationReach', { description: '読み手が、自己申告について何を見られるか' })
export class ReachType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => Boolean, { nullable: true, description: '自己申告をする一人か' }) declares!: boolean;
  @Field(() => Boolean, { nullable: true, description: '職員の自己申告を読む所属長か' }) readsPeople!: boolean;
  @Field(() => Boolean, { nullable: true, description: '進み具合の数を見られるか' }) seesProgress!: boolean;
  @Field(() => Boolean, { nullable: true, description: '実施を開き、すべてを読むか' }) runsRounds!: boolean;
}
