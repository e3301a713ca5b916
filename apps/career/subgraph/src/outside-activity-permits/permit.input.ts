import { LocalDate } from '@takara/subgraph-kit';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { HostKind } from './content.ts';
import { OutsideActivityHostKinds } from './permit.type.ts';

@InputType()
export class OutsideActivityLookInput {
  @Field(() => String) relation!: string;
  @Field(() => Boolean) exists!: boolean;
  @Field(() => String, { description: 'どのような関係か、または、なぜ職務に影響しないか' }) why!: string;
}

@InputType()
export class OutsideActivityJudgementInput {
  @Field(() => String) criterion!: string;
  @Field(() => Boolean) met!: boolean;
  @Field(() => String, { description: '満たさないときは、わけ' }) why!: string;
}

@InputType('OutsideActivityContentInput', { description: '下書きは途中でも保存できる' })
export class OutsideActivityContentInput {
  @Field(() => String, { nullable: true }) hostName?: string;
  @Field(() => OutsideActivityHostKinds, { nullable: true }) hostKind?: HostKind | null;
  @Field(() => String, { nullable: true }) activity?: string;
  @Field(() => String, { nullable: true }) purpose?: string;
  @Field(() => LocalDate, { nullable: true }) startsOn?: string | null;
  @Field(() => LocalDate, { nullable: true }) endsOn?: string | null;
  @Field(() => Float, { nullable: true }) hoursPerMonth?: number | null;
  @Field(() => Float, { nullable: true }) hoursPerWeek?: number | null;
  @Field(() => Float, { nullable: true }) workdayHours?: number | null;
  @Field(() => Int, { nullable: true }) monthlyPay?: number | null;
  @Field(() => String, { nullable: true }) payBasis?: string;
  @Field(() => [OutsideActivityLookInput], { nullable: true }) declared?: OutsideActivityLookInput[];
}

@InputType()
export class DraftOutsideActivityInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: '続けたい許可。書くことはそこから写される' }) renewsId?: string | null;
  @Field(() => OutsideActivityContentInput) content!: OutsideActivityContentInput;
}

@InputType()
export class EditOutsideActivityInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
  @Field(() => OutsideActivityContentInput) content!: OutsideActivityContentInput;
}

@InputType()
export class GiveOpinionInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
  @Field(() => Boolean, { description: '許可に支障がないと考えるか' }) agrees!: boolean;
  @Field(() => String, { description: '意見。人事課が読む。本人は読まない' }) comment!: string;
  @Field(() => [OutsideActivityLookInput]) looks!: OutsideActivityLookInput[];
}

@InputType()
export class GrantOutsideActivityInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
  @Field(() => [OutsideActivityLookInput]) looks!: OutsideActivityLookInput[];
  @Field(() => [OutsideActivityJudgementInput]) judgements!: OutsideActivityJudgementInput[];
  @Field(() => String, { description: '条件。利害の関係があるときは必ず' }) conditions!: string;
}

@InputType()
export class RefuseOutsideActivityInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
  @Field(() => [OutsideActivityLookInput]) looks!: OutsideActivityLookInput[];
  @Field(() => [OutsideActivityJudgementInput]) judgements!: OutsideActivityJudgementInput[];
  @Field(() => String, { description: '本人が読む理由' }) reason!: string;
}

@InputType()
export class LogOutsideHoursInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'YYYY-MM' }) month!: string;
  @Field(() => Float) hours!: number;
  @Field(() => String, { description: 'したこと' }) done!: string;
}
