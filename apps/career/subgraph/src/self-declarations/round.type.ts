import { FiscalYear, LocalDate, resultOf, TierOf } from '@takara/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ROUND_REFUSALS, ROUND_STATES, type RoundState } from './round.ts';

export const RoundStates = Object.fromEntries(Object.keys(ROUND_STATES).map((state) => [state, state])) as { [S in RoundState]: S };
registerEnumType(RoundStates, { name: 'SelfDeclarationRoundState' });

@TierOf('P0')
@ObjectType('SelfDeclarationRound', { description: '自己申告の実施。年度に一度' })
export class RoundType {
  @Field(() => ID) id!: string;
  @Field(() => FiscalYear) fiscalYear!: number;
  @Field(() => LocalDate) opensOn!: string;
  @Field(() => LocalDate, { description: '締切の日（その日まで）' }) deadline!: string;
  @Field(() => LocalDate, { description: '遅れた提出を受け付ける最後の日' }) lastDay!: string;
  @Field(() => RoundStates) state!: RoundState;
  @Field(() => String, { description: '状態の日本語名' }) stateLabel!: string;
  @Field(() => Int, { description: '締切の後、遅れて受け付ける日数' }) lateDays!: number;
  @Field(() => String, { description: '遅れて受け付ける日数の出典' }) lateDaysSource!: string;
}

@TierOf('P0')
@ObjectType('SelfDeclarationRoundForm', { description: '今年度の実施を開くときの、方針パックによる初めの値' })
export class RoundFormType {
  @Field(() => FiscalYear) fiscalYear!: number;
  @Field(() => LocalDate) opensOn!: string;
  @Field(() => LocalDate) deadline!: string;
  @Field(() => String) source!: string;
}

@InputType()
export class OpenSelfDeclarationRoundInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => LocalDate) opensOn!: string;
  @Field(() => LocalDate) deadline!: string;
}

@InputType()
export class ChangeSelfDeclarationRoundInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
  @Field(() => LocalDate) opensOn!: string;
  @Field(() => LocalDate) deadline!: string;
}

export const RoundResult = resultOf('SelfDeclarationRound', () => RoundType, ROUND_REFUSALS);
