import { DateTime, TierOf } from '@takara/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';

/** Something the reader could do now. Disabled with the reason where they are entitled to know it; the page renders what it is told. */
@TierOf('P0')
@ObjectType('CareerAction', { description: '読み手がいまできること。できないときは理由' })
export class ActionType {
  @Field(() => String, { description: 'SUBMIT、CONSENT、LOG_HOURS など' }) action!: string;
  @Field(() => String, { description: 'ボタンの言葉' }) label!: string;
  @Field(() => Boolean) enabled!: boolean;
  @Field(() => String, { nullable: true, description: 'できない理由' }) reason!: string | null;
  @Field(() => String, { nullable: true, description: '理由の決まりが書かれているところ' }) source!: string | null;
}

@TierOf('P1')
@ObjectType('CareerHolder', { description: 'いま誰が持っているか' })
export class HolderType {
  @Field(() => String, { description: '役割。例: 所属長' }) role!: string;
  @Field(() => [String], { description: '氏名。人事課のように係で持つときは空' }) names!: string[];
  @Field(() => DateTime) since!: Date;
}

@TierOf('P2')
@ObjectType('CareerStep', { description: '誰が、誰に代わって、いつ、何をしたか' })
export class StepType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) action!: string;
  @Field(() => String, { nullable: true, description: '例: 同意しました' }) told!: string;
  @Field(() => String, { nullable: true, description: '氏名。ひとりでに起きたときは null' }) by!: string | null;
  @Field(() => String, { nullable: true, description: '代決のときの本来の決裁者' }) onBehalfOf!: string | null;
  @Field(() => DateTime, { nullable: true }) at!: Date;
  @Field(() => String, { nullable: true }) fromState!: string | null;
  @Field(() => String, { nullable: true }) toState!: string;
  @TierOf('P3') @Field(() => String, { nullable: true, description: '添えた言葉・理由。読める人にだけ' }) note!: string | null;
}

@TierOf('P0')
@ObjectType('CareerLimit', { description: '方針パックの限度。出典と、県の決定前の仮の値かどうか' })
export class LimitType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
  @Field(() => String, { description: '単位つきの値。例: 31 時間' }) value!: string;
  @Field(() => String) source!: string;
  @Field(() => Boolean) isDefault!: boolean;
}
