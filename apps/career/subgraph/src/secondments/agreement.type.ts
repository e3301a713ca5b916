import { connectionOf, LocalDate, PageArgs, resultOf, TierOf } from '@takara/subgraph-kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AGREEMENT_REFUSALS, BASES, HOST_KINDS, PAYERS, type Basis, type HostKind, type Payer } from './agreement.ts';

export const named = <Key extends string>(keys: Record<Key, unknown>) => Object.fromEntries(Object.keys(keys).map((key) => [key, key])) as { [K in Key]: K };
export const HostKinds = named<HostKind>(HOST_KINDS);
export const Bases = named<Basis>(BASES);
export const Payers = named<Payer>(PAYERS);
registerEnumType(HostKinds, { name: 'ExchangeHostKind', description: '相手先の種類' });
registerEnumType(Bases, { name: 'ExchangeBasis', description: '派遣・交流の根拠' });
registerEnumType(Payers, { name: 'ExchangePayer', description: '給与などを誰が負担するか' });

@TierOf('P0')
@ObjectType('ExchangeAction', { description: '読み手がいまできること。できないときは理由' })
export class ActionType {
  @Field(() => String) action!: string;
  @Field(() => String, { description: 'ボタンの言葉' }) label!: string;
  @Field(() => Boolean) enabled!: boolean;
  @Field(() => String, { nullable: true, description: 'できない理由' }) reason!: string | null;
}

@TierOf('P0')
@ObjectType('ExchangeChoice', { description: '選べるものと、その言葉' })
export class ChoiceType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
  @Field(() => String, { nullable: true, description: '根拠のときは、行ける相手先の種類' }) hostKind!: string | null;
  @Field(() => Int, { nullable: true, description: '根拠のときは、期間の上限（月）' }) longestMonths!: number | null;
}

@TierOf('P0')
@ObjectType('ExchangeCall', { description: '年度の募集。全職員に' })
export class CallType {
  @Field(() => ID) id!: string;
  @Field(() => AgreementType) agreement!: AgreementType;
  @Field(() => Int, { description: '初日の年度' }) fiscalYear!: number;
  @Field(() => Int, { description: '募集の人数' }) quota!: number;
  @Field(() => LocalDate, { description: '推薦の締切' }) deadline!: string;
  @Field(() => LocalDate, { description: '派遣の初日' }) firstDay!: string;
  @Field(() => LocalDate, { description: '派遣の最後の日' }) lastDay!: string;
  @Field(() => Boolean, { description: '推薦を受け付けているか' }) isOpen!: boolean;
  @Field(() => [ActionType], { description: '読み手がいまできること' }) availableActions!: ActionType[];
}

@TierOf('P0')
@ObjectType('ExchangeAgreement', { description: '人事交流協定（取組 2-4）。全職員に。連絡先は人事課と主管課に' })
export class AgreementType {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: '相手先' }) hostName!: string;
  @Field(() => HostKinds) hostKind!: HostKind;
  @Field(() => String) hostKindLabel!: string;
  @Field(() => Bases) basis!: Basis;
  @Field(() => String) basisLabel!: string;
  @TierOf('P2') @Field(() => String, { nullable: true, description: '相手先の連絡先。人事課と主管課に' }) contact!: string | null;
  @Field(() => LocalDate) fromDay!: string;
  @Field(() => LocalDate, { nullable: true, description: '協定の最後の日。null は期限なし' }) lastDay!: string | null;
  @Field(() => Boolean, { description: '今日、協定の期間の中か' }) isInForce!: boolean;
  @Field(() => Int, { description: '一年に行ける人数' }) quotaPerYear!: number;
  @Field(() => Int, { description: '一人の期間（月）' }) termMonths!: number;
  @Field(() => Payers) payer!: Payer;
  @Field(() => String) payerLabel!: string;
  @Field(() => String) purpose!: string;
  @Field(() => [String], { description: '身につくと見込むスキル' }) skills!: readonly string[];
  @Field(() => Int, { description: '内容の版。書き直すときに返す' }) version!: number;
  @Field(() => Int, { description: '今日、派遣されている人数' }) away!: number;
  @Field(() => [CallType], { description: '新しい順' }) calls!: CallType[];
  @Field(() => LocalDate, { nullable: true, description: '次の募集の初日の案。人事課に' }) proposedFirstDay!: string | null;
  @Field(() => [ActionType]) availableActions!: ActionType[];
}

@TierOf('P0')
@ObjectType('ExchangeForm', { description: '協定を書くための選択肢' })
export class FormType {
  @Field(() => [ChoiceType]) hostKinds!: ChoiceType[];
  @Field(() => [ChoiceType]) bases!: ChoiceType[];
  @Field(() => [ChoiceType]) payers!: ChoiceType[];
  @Field(() => String, { description: '期間の上限の根拠' }) longestSource!: string;
  @Field(() => Boolean, { description: '読み手が協定を登録できるか' }) mayRegister!: boolean;
}

export const AgreementConnection = connectionOf('ExchangeAgreement', () => AgreementType);
export const CallConnection = connectionOf('ExchangeCall', () => CallType);
export const AgreementResult = resultOf('ExchangeAgreement', () => AgreementType, AGREEMENT_REFUSALS);

@ArgsType()
export class AgreementsArgs extends PageArgs {
  @Field(() => HostKinds, { nullable: true }) hostKind?: HostKind | null;
}

@ArgsType()
export class CallsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'true なら推薦を受け付けているものだけ' }) open?: boolean | null;
}

@InputType('ExchangeAgreementContentInput')
export class AgreementContentInput {
  @Field(() => String) hostName!: string;
  @Field(() => HostKinds) hostKind!: HostKind;
  @Field(() => Bases) basis!: Basis;
  @Field(() => String) contact!: string;
  @Field(() => LocalDate) fromDay!: string;
  @Field(() => LocalDate, { nullable: true }) lastDay?: string | null;
  @Field(() => Int) quotaPerYear!: number;
  @Field(() => Int) termMonths!: number;
  @Field(() => Payers) payer!: Payer;
  @Field(() => String) purpose!: string;
  @Field(() => [String]) skills!: string[];
}

@InputType('RegisterExchangeAgreementInput')
export class RegisterInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => AgreementContentInput) content!: AgreementContentInput;
}

@InputType('EditExchangeAgreementInput')
export class EditInput extends RegisterInput {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: '読んだときの版' }) version!: number;
}

@InputType('OpenExchangeCallInput')
export class CallInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID, { description: '協定の id' }) id!: string;
  @Field(() => Int) quota!: number;
  @Field(() => LocalDate, { description: '推薦の締切' }) deadline!: string;
  @Field(() => LocalDate, { description: '派遣の初日。最後の日は協定の期間から決まる' }) firstDay!: string;
}

@InputType('CloseExchangeCallInput')
export class CloseCallInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID, { description: '募集の id' }) id!: string;
}
