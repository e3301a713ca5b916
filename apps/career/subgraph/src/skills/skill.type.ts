import { connectionOf, LocalDate, PageArgs, TierOf } from '@takara/subgraph-kit';
import { ArgsType, Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@TierOf('P0')
@ObjectType('Skill', { description: 'スキル' })
export class SkillType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@TierOf('P2')
@ObjectType('SkillAssertion', { description: '職員がそのスキルを持つこと、その根拠' })
export class SkillAssertionType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => SkillType, { nullable: true }) skill!: SkillType;
  @Field(() => String, { nullable: true, description: 'SIDE_ASSIGNMENT など' }) evidence!: string;
  @Field(() => String, { nullable: true, description: '根拠の日本語名' }) evidenceLabel!: string;
  @Field(() => LocalDate, { nullable: true }) assertedOn!: string;
}

export const SkillConnection = connectionOf('Skill', () => SkillType);

@ArgsType()
export class SkillsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '名の一部' }) q?: string;
}
