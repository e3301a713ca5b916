import { DateTime, LocalDate, resultOf, TierOf } from '@takara/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ConsiderationType } from './consideration.type.ts';
import { SKILL_REFUSALS, type Confirmation, type Evidence, type SkillKind, type SkillState } from './skill.ts';
import { Confirmations, EvidenceKinds, SkillKinds, SkillStates, SkillType } from './skill.type.ts';

@TierOf('P2')
@ObjectType('SkillEvidence', { description: 'スキルの根拠の一つ。取り下げても残る' })
export class SkillEvidenceType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => EvidenceKinds, { nullable: true }) kind!: Evidence;
  @Field(() => String, { nullable: true }) kindLabel!: string;
  @Field(() => String, { nullable: true, description: 'そう言った人の氏名' }) by!: string;
  @Field(() => LocalDate, { nullable: true, description: '申告した日、確かめた日、取得した日' }) on!: string;
  @Field(() => LocalDate, { nullable: true, description: '有効期限の日' }) validUntil!: string | null;
  @Field(() => String, { nullable: true }) note!: string;
  @Field(() => Boolean, { nullable: true, description: '今日、根拠として数えるか' }) holds!: boolean;
  @Field(() => DateTime, { nullable: true, description: '取り下げた時。本人にだけ' }) withdrawnAt!: Date | null;
}

@TierOf('P2')
@ObjectType('SkillStep', { description: '誰が、誰に代わって、いつ、何をしたか' })
export class SkillStepType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: '例: 確かめました' }) told!: string;
  @Field(() => String, { nullable: true, description: '氏名' }) by!: string;
  @Field(() => String, { nullable: true, description: '代決のときの本来の決裁者' }) onBehalfOf!: string | null;
  @Field(() => DateTime, { nullable: true }) at!: Date;
  @TierOf('P3') @Field(() => String, { nullable: true, description: '上司が本人に伝えた理由' }) note!: string | null;
}

@TierOf('P0')
@ObjectType('SkillAction', { description: '読み手がいまできること' })
export class SkillActionType {
  @Field(() => String) action!: string;
  @Field(() => String, { description: 'ボタンの言葉' }) label!: string;
  @Field(() => Boolean) enabled!: boolean;
  @Field(() => String, { nullable: true, description: 'できない理由' }) reason!: string | null;
}

@TierOf('P2')
@ObjectType('SkillAssertion', { description: '職員がそのスキルを持つこと、その根拠' })
export class SkillAssertionType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => SkillType, { nullable: true }) skill!: SkillType;
  @Field(() => SkillStates, { nullable: true }) state!: SkillState;
  @Field(() => String, { nullable: true }) stateLabel!: string;
  @Field(() => EvidenceKinds, { nullable: true, description: '今日いちばん強い根拠' }) evidence!: Evidence;
  @Field(() => String, { nullable: true, description: '根拠の日本語名' }) evidenceLabel!: string;
  @Field(() => LocalDate, { nullable: true }) assertedOn!: string;
  @Field(() => LocalDate, { nullable: true, description: '有効期限。ないものは null' }) validUntil!: string | null;
  @Field(() => Boolean, { nullable: true, description: '有効期限が近いか' }) isExpiring!: boolean;
  @Field(() => [SkillEvidenceType], { nullable: true, description: '新しい順。取り下げたものは本人にだけ' }) pieces!: SkillEvidenceType[];
  @Field(() => [SkillStepType], { nullable: true, description: '頼み、答え、取り下げの経過。本人と直属の上司に' }) history!: SkillStepType[] | null;
  @Field(() => [SkillActionType], { nullable: true }) availableActions!: SkillActionType[];
}

@TierOf('P2')
@ObjectType('SkillSheet', { description: '一人のスキルと、配置で考慮されたこと' })
export class SkillSheetType {
  @TierOf('P0') @Field(() => ID, { description: '職員の id' }) id!: string;
  @Field(() => String, { nullable: true }) employeeName!: string;
  @Field(() => Boolean, { nullable: true, description: '読み手自身のものか' }) isOwn!: boolean;
  @Field(() => [SkillAssertionType], { nullable: true, description: '名の順。取り下げたものは本人にだけ' }) assertions!: SkillAssertionType[];
  @Field(() => [ConsiderationType], { nullable: true, description: '新しい順。人事課に。本人には発令の日から' }) considerations!: ConsiderationType[] | null;
  @TierOf('P0') @Field(() => Int, { description: '有効期限の何日前から知らせるか' }) remindDaysBefore!: number;
  @TierOf('P0') @Field(() => [String], { description: '根拠の種類、強い順。点数ではない' }) strengths!: string[];
  @TierOf('P0') @Field(() => String, { description: '強さの順の出どころ' }) strengthSource!: string;
}

export const SkillAssertionResult = resultOf('SkillAssertion', () => SkillAssertionType, SKILL_REFUSALS);

@InputType('SkillActInput')
export class SkillActInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) skillId!: string;
}

@InputType('StateSkillInput')
export class StateSkillInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => String) name!: string;
  @Field(() => SkillKinds, { description: '初めて出る名のときの種類' }) kind!: SkillKind;
  @Field(() => LocalDate, { description: '身につけた日、取得した日' }) on!: string;
  @Field(() => LocalDate, { nullable: true }) validUntil?: string | null;
  @Field(() => String, { nullable: true, description: 'どこで使ったか、何を持っているか' }) note?: string | null;
  @Field(() => Boolean, { description: '上司に確かめてもらう' }) ask!: boolean;
}

@InputType('ConfirmSkillInput')
export class ConfirmSkillInput extends SkillActInput {
  @Field(() => ID) employeeId!: string;
  @Field(() => Confirmations) confirmation!: Confirmation;
  @Field(() => LocalDate, { description: '確かめた日、合格した日' }) on!: string;
  @Field(() => LocalDate, { nullable: true }) validUntil?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType('ReturnSkillInput')
export class ReturnSkillInput extends SkillActInput {
  @Field(() => ID) employeeId!: string;
  @Field(() => String, { description: '本人に伝える理由' }) reason!: string;
}
