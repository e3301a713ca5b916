import { connectionOf, DateTime, LocalDate, PageArgs, resultOf, TierOf } from '@takara/subgraph-kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { KINDS, type SupportKind } from './arrival.ts';
import { NEXT_STEPS, SUPPORT_REFUSALS, type SupportState } from './support.ts';
import { VIEWS, type SupportView } from './views.ts';

const named = <Key extends string>(keys: Record<Key, unknown>) => Object.fromEntries(Object.keys(keys).map((key) => [key, key])) as { [K in Key]: K };
export const SupportKinds = named<SupportKind>(KINDS);
export const SupportStates = named<SupportState>(NEXT_STEPS);
export const SupportViews = named<SupportView>(VIEWS);
registerEnumType(SupportKinds, { name: 'SupportAssignmentKind', description: 'TRAINER 新採用職員のトレーナー、SUPPORTER 初めて本庁に異動する職員のサポーター' });
registerEnumType(SupportStates, { name: 'SupportAssignmentState', description: 'REQUIRED まだ選んでいない、LAPSED 選ばれた人が異動したか評価者になった' });
registerEnumType(SupportViews, { name: 'SupportAssignmentView', description: '誰として見るか' });

@TierOf('P0')
@ObjectType('SupportAssignmentAction', { description: '読み手がいまできること。できないときは理由' })
export class SupportActionType {
  @Field(() => String) action!: string;
  @Field(() => String, { description: 'ボタンの言葉' }) label!: string;
  @Field(() => Boolean) enabled!: boolean;
  @Field(() => String, { nullable: true, description: 'できない理由' }) reason!: string | null;
}

@TierOf('P1')
@ObjectType('SupportAssignmentHolder', { description: 'いま誰が持っているか' })
export class SupportHolderType {
  @Field(() => String, { description: '役割。例: 受入グループマネージャー・所属長' }) role!: string;
  @Field(() => [String], { description: '氏名' }) names!: string[];
  @Field(() => String, { description: '何をするか' }) what!: string;
}

@TierOf('P2')
@ObjectType('SupportAssignmentStep', { description: '誰が、誰に代わって、いつ、何をしたか' })
export class SupportStepType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) action!: string;
  @Field(() => String, { nullable: true, description: '例: 引き受けました' }) told!: string;
  @Field(() => String, { nullable: true, description: '氏名' }) by!: string;
  @Field(() => String, { nullable: true, description: '代決のときの本来の決裁者' }) onBehalfOf!: string | null;
  @Field(() => String, { nullable: true, description: '選ばれた人の氏名' }) supporterName!: string | null;
  @Field(() => DateTime, { nullable: true }) at!: Date;
  @TierOf('P3') @Field(() => String, { nullable: true, description: '断った理由。選ぶ上司と、断った本人に' }) note!: string | null;
}

@TierOf('P2')
@ObjectType('SupportAssignmentCheckIn', { description: '二人の面談一回。中身は話した二人だけに' })
export class CheckInType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => LocalDate, { nullable: true, description: '面談の日' }) heldOn!: string;
  @Field(() => String, { nullable: true, description: '書いた人の氏名。話した二人にだけ' }) authorName!: string | null;
  @TierOf('P3') @Field(() => String, { nullable: true, description: '話したこと。話した二人にだけ' }) note!: string | null;
}

@TierOf('P2')
@ObjectType('SupportAssignmentCandidate', { description: '所属の一人。選べないときは理由' })
export class CandidateType {
  @TierOf('P0') @Field(() => ID, { description: '職員の id' }) id!: string;
  @Field(() => String, { nullable: true }) name!: string;
  @Field(() => String, { nullable: true, description: 'グループと職' }) place!: string;
  @Field(() => Int, { nullable: true, description: 'いま受け持っている人数' }) newcomers!: number;
  @Field(() => Boolean, { nullable: true }) enabled!: boolean;
  @Field(() => String, { nullable: true, description: '選べない理由' }) reason!: string | null;
}

@TierOf('P2')
@ObjectType('SupportAssignmentAdaptation', { description: '本人が答えた、職場と仕事になじめているか。本人だけに' })
export class AdaptationType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @TierOf('P3') @Field(() => Int, { nullable: true, description: '1 なじめていない、から 5 とてもなじめている' }) rating!: number;
}

@TierOf('P2')
@ObjectType('SupportAssignment', { description: 'トレーナー・サポーター（取組 5-2）。発令から求めるので、選ぶ前からある' })
export class SupportType {
  @TierOf('P0') @Field(() => ID, { description: '着任した配置の id' }) id!: string;
  @Field(() => SupportKinds, { nullable: true }) kind!: SupportKind;
  @Field(() => String, { nullable: true, description: '例: サポーター' }) kindLabel!: string;
  @Field(() => String, { nullable: true, description: 'なぜ要るか。例: 初めて本庁に異動する職員' }) why!: string;
  @Field(() => SupportStates, { nullable: true }) state!: SupportState;
  @Field(() => String, { nullable: true }) stateLabel!: string;
  @Field(() => String, { nullable: true, description: 'いまの状態を一文で' }) stateHelp!: string;
  @Field(() => EmployeeType, { nullable: true, description: '着任した職員' }) employee!: EmployeeType;
  @Field(() => String, { nullable: true }) employeeName!: string;
  @Field(() => OrganizationUnitType, { nullable: true, description: '今日の、または着任の日の配置' }) unit!: OrganizationUnitType;
  @Field(() => LocalDate, { nullable: true, description: '着任の日' }) arrivesOn!: string;
  @Field(() => LocalDate, { nullable: true, description: '終わりの日' }) lastDay!: string;
  @Field(() => LocalDate, { nullable: true, description: 'いつまでに選ぶか' }) chooseBy!: string;
  @Field(() => Boolean, { nullable: true, description: '選ぶ期限を過ぎても付いていないか' }) isOverdue!: boolean;
  @Field(() => EmployeeType, { nullable: true, description: '相談相手。本人には、引き受けた後に' }) supporter!: EmployeeType | null;
  @Field(() => String, { nullable: true }) supporterName!: string | null;
  @Field(() => SupportHolderType, { nullable: true }) currentHolder!: SupportHolderType | null;
  @Field(() => [CheckInType], { nullable: true, description: '新しい順。上司には日だけ。人事課には出さない' }) checkIns!: CheckInType[] | null;
  @Field(() => AdaptationType, { nullable: true, description: '本人に、自分の答え' }) adaptation!: AdaptationType | null;
  @Field(() => [SupportStepType], { nullable: true, description: '古い順' }) timeline!: SupportStepType[];
  @Field(() => [SupportActionType], { nullable: true }) availableActions!: SupportActionType[];
}

@TierOf('P0')
@ObjectType('SupportAssignmentViewCount', { description: '読み手に出せる見方と、終わっていないものの件数' })
export class ViewCountType {
  @Field(() => SupportViews) view!: SupportView;
  @Field(() => String) label!: string;
  @Field(() => Int) open!: number;
}

export const SupportConnection = connectionOf('SupportAssignment', () => SupportType);
export const SupportResult = resultOf('SupportAssignment', () => SupportType, SUPPORT_REFUSALS);

@ArgsType()
export class SupportsArgs extends PageArgs {
  @Field(() => SupportViews, { nullable: true, description: '書かなければ、読み手の最初の見方' }) view?: SupportView | null;
  @Field(() => SupportStates, { nullable: true }) state?: SupportState | null;
  @Field(() => SupportKinds, { nullable: true }) kind?: SupportKind | null;
}

@InputType('SupportAssignmentActInput')
export class SupportActInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
}

@InputType('NominateSupporterInput')
export class NominateInput extends SupportActInput {
  @Field(() => ID, { description: '職員の id' }) supporterId!: string;
}

@InputType('DeclineSupportInput')
export class DeclineInput extends SupportActInput {
  @Field(() => String, { description: '断る理由。選んだ上司だけが読む' }) reason!: string;
}

@InputType('RateSupportAdaptationInput')
export class AdaptationInput extends SupportActInput {
  @Field(() => Int, { description: '1 なじめていない、から 5 とてもなじめている。本人だけが読む' }) rating!: number;
}

@InputType('RecordSupportCheckInInput')
export class CheckInInput extends SupportActInput {
  @Field(() => LocalDate) heldOn!: string;
  @Field(() => String, { description: '話したこと。二人だけが読む' }) note!: string;
}
