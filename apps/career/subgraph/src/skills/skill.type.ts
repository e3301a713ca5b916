import { connectionOf, PageArgs, resultOf, TierOf } from '@takara/subgraph-kit';
import { ArgsType, Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { PURPOSES, type Purpose } from './consideration.ts';
import { CONFIRMATIONS, EVIDENCE, SKILL_KINDS, SKILL_REFUSALS, STATES, type Confirmation, type Evidence, type SkillKind, type SkillState } from './skill.ts';

const named = <Key extends string>(keys: Record<Key, unknown>) => Object.fromEntries(Object.keys(keys).map((key) => [key, key])) as { [K in Key]: K };
export const SkillKinds = named<SkillKind>(SKILL_KINDS);
export const SkillStates = named<SkillState>(STATES);
export const EvidenceKinds = named<Evidence>(EVIDENCE);
export const Confirmations = named<Confirmation>(CONFIRMATIONS);
export const Purposes = named<Purpose>(PURPOSES);
registerEnumType(SkillKinds, { name: 'SkillKind', description: 'SKILL スキル、LICENCE 資格・免許' });
registerEnumType(SkillStates, { name: 'SkillAssertionState', description: 'STATED 本人の申告だけ、ASKED 上司の確認を待つ、CONFIRMED 確かめられている' });
registerEnumType(EvidenceKinds, { name: 'SkillEvidenceKind', description: '根拠の種類。強さの順は方針パックが決める' });
registerEnumType(Confirmations, { name: 'SkillConfirmation', description: '上司が何を見て確かめたか' });
registerEnumType(Purposes, { name: 'SkillConsiderationPurpose', description: '何のために考慮したか' });

@Directive('@key(fields: "id")')
@TierOf('P0')
@ObjectType('Skill', { description: 'スキル、または資格・免許' })
export class SkillType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => SkillKinds) kind!: SkillKind;
  @Field(() => [String], { description: '同じスキルの別の名' }) variants!: string[];
}

export const SkillConnection = connectionOf('Skill', () => SkillType);
export const SkillResult = resultOf('Skill', () => SkillType, SKILL_REFUSALS);

@ArgsType()
export class SkillsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '名、または別の名の一部' }) q?: string;
}

@InputType('NameSkillVariantInput')
export class NameVariantInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID, { description: '残す名のスキル' }) skillId!: string;
  @Field(() => String, { description: '同じものとみる別の名。一覧にある名なら、まとめる' }) variant!: string;
}
