import { DateTime, TierOf } from '@takara/subgraph-kit';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CIRCUMSTANCES, PROMOTION_WISHES, type Circumstance, type PromotionWish } from './to-personnel.ts';

const named = <Key extends string>(keys: Record<Key, unknown>) => Object.fromEntries(Object.keys(keys).map((key) => [key, key])) as { [K in Key]: K };
export const PromotionWishes = named(PROMOTION_WISHES);
export const Circumstances = named(CIRCUMSTANCES);
registerEnumType(PromotionWishes, { name: 'SelfDeclarationPromotionWish' });
registerEnumType(Circumstances, { name: 'SelfDeclarationCircumstance' });

/** Never reached but through a declaration whose reader may read it whole. */
@TierOf('P3')
@ObjectType('SelfDeclarationToPersonnel', { description: '自己申告のうち、人事課だけが読む部分' })
export class ToPersonnelType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => PromotionWishes, { nullable: true, description: '昇任の希望' }) promotionWish!: PromotionWish | null;
  @Field(() => String, { nullable: true }) promotionWishLabel!: string | null;
  @Field(() => String, { nullable: true, description: '人事課に直接伝えたいこと' }) message!: string;
  @TierOf('P4') @Field(() => [Circumstances], { nullable: true, description: '配置で配慮が要る事情。同意したときだけ' }) circumstances!: Circumstance[];
  @TierOf('P4') @Field(() => [String], { nullable: true }) circumstanceLabels!: string[];
  @TierOf('P4') @Field(() => String, { nullable: true, description: '配慮してほしいこと。同意したときだけ' }) consideration!: string;
  @TierOf('P4') @Field(() => DateTime, { nullable: true, description: '本人が同意した日時' }) consentedAt!: Date | null;
  @TierOf('P4') @Field(() => String, { nullable: true, description: '本人が同意した文' }) consentText!: string | null;
}

@InputType('SelfDeclarationToPersonnelInput', { description: '人事課だけが読む部分' })
export class ToPersonnelInput {
  @Field(() => PromotionWishes, { nullable: true }) promotionWish?: PromotionWish | null;
  @Field(() => String, { nullable: true }) message?: string | null;
  @Field(() => [Circumstances], { nullable: true }) circumstances?: Circumstance[] | null;
  @Field(() => String, { nullable: true }) consideration?: string | null;
  @Field(() => Boolean, { nullable: true, description: '事情を人事課が読むことに同意する' }) consent?: boolean | null;
}
