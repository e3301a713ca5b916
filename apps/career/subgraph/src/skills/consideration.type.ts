import { LocalDate, resultOf, TierOf } from '@takara/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Purpose } from './consideration.ts';
import { SKILL_REFUSALS, type Evidence } from './skill.ts';
import { EvidenceKinds, Purposes } from './skill.type.ts';

@TierOf('P3')
@ObjectType('SkillConsideration', { description: '人事配置で考慮したこと。何を見たかの一覧であり、点数ではない' })
export class ConsiderationType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: 'スキルの名' }) skillName!: string;
  @Field(() => EvidenceKinds, { nullable: true, description: '考慮した日にいちばん強かった根拠' }) evidence!: Evidence;
  @Field(() => String, { nullable: true }) evidenceLabel!: string;
  @Field(() => Purposes, { nullable: true }) purpose!: Purpose;
  @Field(() => String, { nullable: true }) purposeLabel!: string;
  @Field(() => LocalDate, { nullable: true, description: '発令の日。その日から本人に見える' }) placementOn!: string;
  @Field(() => String, { nullable: true, description: '何のために、どう考慮したか' }) note!: string;
  @Field(() => String, { nullable: true, description: '記録した人の氏名' }) by!: string;
  @Field(() => LocalDate, { nullable: true, description: '考慮した日' }) consideredOn!: string;
}

export const ConsiderationResult = resultOf('SkillConsideration', () => ConsiderationType, SKILL_REFUSALS);

@InputType('ConsiderSkillInput')
export class ConsiderSkillInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) employeeId!: string;
  @Field(() => ID) skillId!: string;
  @Field(() => Purposes) purpose!: Purpose;
  @Field(() => LocalDate, { description: '発令の日' }) placementOn!: string;
  @Field(() => String, { description: '何のために、どう考慮したか。発令の日から本人も読む' }) note!: string;
}
