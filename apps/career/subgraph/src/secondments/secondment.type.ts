import { connectionOf, DateTime, LocalDate, PageArgs, resultOf, TierOf } from '@takara/subgraph-kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import type { HostKind } from './agreement.ts';
import { ActionType, CallType, HostKinds, named } from './agreement.type.ts';
import { SECONDMENT_REFUSALS, STATES, type SecondmentState } from './secondment.ts';

export const SecondmentStates = named<SecondmentState>(STATES);
registerEnumType(SecondmentStates, { name: 'SecondmentState', description: '推薦から還元まで。AWAY と RETURNED は、発令の日と今日の日から分かる' });

@TierOf('P2')
@ObjectType('SecondmentHolder', { description: 'いま誰が持っているか' })
export class HolderType {
  @Field(() => String, { nullable: true, description: '役割。例: 主管課' }) role!: string;
  @Field(() => [String], { nullable: true, description: '氏名。人事課のように係で持つときは空' }) names!: string[];
  @Field(() => String, { nullable: true, description: '何をするか' }) what!: string;
  @Field(() => LocalDate, { nullable: true, description: 'いつから' }) since!: string;
  @Field(() => LocalDate, { nullable: true, description: 'いつまでに' }) dueOn!: string | null;
}

@TierOf('P2')
@ObjectType('SecondmentReport', { description: '中間報告。決まった月ごとに一つ' })
export class ReportType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => Int, { nullable: true, description: '何回目か' }) number!: number;
  @Field(() => LocalDate, { nullable: true }) dueOn!: string;
  @Field(() => LocalDate, { nullable: true, description: '出した日。まだなら null' }) submittedOn!: string | null;
  @Field(() => Boolean, { nullable: true, description: '期日を過ぎて、まだ出ていないか' }) isOverdue!: boolean;
  @Field(() => String, { nullable: true, description: '本人、人事課、部局の主管課に' }) content!: string | null;
}

@TierOf('P2')
@ObjectType('SecondmentSharing', { description: '還元の場' })
export class SharingType {
  @Field(() => LocalDate, { nullable: true }) heldOn!: string;
  @Field(() => String, { nullable: true, description: '何を伝えたか' }) topic!: string;
  @Field(() => String, { nullable: true }) summary!: string;
  @Field(() => Int, { nullable: true, description: '参加した人数' }) audience!: number;
  @Field(() => [String], { nullable: true, description: '身につけたスキル。所属長が確かめると、スキルの根拠になる' }) skills!: readonly string[];
  @Field(() => String, { nullable: true, description: '伝えた人' }) byName!: string;
  @Field(() => OrganizationUnitType, { nullable: true, description: '確かめる所属' }) unit!: OrganizationUnitType | null;
  @Field(() => LocalDate, { nullable: true, description: '所属長が確かめた日' }) confirmedOn!: string | null;
}

@TierOf('P2')
@ObjectType('SecondmentStep', { description: '誰が、誰に代わって、いつ、何をしたか' })
export class StepType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: '例: 主管課が推薦しました' }) told!: string;
  @Field(() => String, { nullable: true, description: '氏名。ひとりでに起きたときは null' }) by!: string | null;
  @Field(() => String, { nullable: true, description: '代決のときの本来の決裁者' }) onBehalfOf!: string | null;
  @Field(() => DateTime, { nullable: true }) at!: Date;
  @TierOf('P3') @Field(() => String, { nullable: true, description: '添えた理由。読める人にだけ' }) note!: string | null;
}

@TierOf('P1')
@ObjectType('SecondmentDirectoryTerm', { description: '人事の名簿にある派遣' })
export class DirectoryTermType {
  @Field(() => String, { description: '名簿の相手先' }) hostName!: string;
  @Field(() => LocalDate) firstDay!: string;
  @Field(() => LocalDate, { nullable: true, description: '最後の日。null は決まっていない' }) lastDay!: string | null;
}

@TierOf('P2')
@ObjectType('Secondment', { description: '派遣・交流の一人（取組 2-4）。本人、所属長、主管課、人事課に' })
export class SecondmentType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => EmployeeType, { nullable: true }) employee!: EmployeeType;
  @Field(() => String, { nullable: true }) employeeName!: string;
  @Field(() => OrganizationUnitType, { nullable: true, description: '推薦のときの所属' }) unit!: OrganizationUnitType;
  @Field(() => CallType, { nullable: true }) call!: CallType;
  @Field(() => String, { nullable: true, description: '相手先' }) hostName!: string;
  @Field(() => String, { nullable: true }) hostKindLabel!: string;
  @Field(() => SecondmentStates, { nullable: true }) state!: SecondmentState;
  @Field(() => String, { nullable: true }) stateLabel!: string;
  @Field(() => String, { nullable: true, description: 'いまの状態を一文で' }) stateHelp!: string;
  @Field(() => LocalDate, { nullable: true, description: '派遣の初日。発令の前は募集の初日' }) firstDay!: string;
  @Field(() => LocalDate, { nullable: true, description: '派遣の最後の日' }) lastDay!: string;
  @Field(() => Boolean, { nullable: true, description: '予定より早く戻すことにしたか' }) recalled!: boolean;
  @Field(() => DirectoryTermType, { nullable: true, description: '人事の名簿（organization）の派遣。発令の前と、名簿にまだないときは null' }) directoryTerm!: DirectoryTermType | null;
  @TierOf('P3') @Field(() => String, { nullable: true, description: '行きたい理由。本人、主管課、人事課に' }) motive!: string | null;
  @TierOf('P3') @Field(() => String, { nullable: true, description: '推薦の理由。本人、主管課、人事課に' }) recommendation!: string | null;
  @Field(() => [ReportType], { nullable: true, description: '古い順。発令の前は空' }) reports!: ReportType[];
  @Field(() => Int, { nullable: true, description: '次に出す中間報告が何回目か' }) nextReport!: number | null;
  @TierOf('P3') @Field(() => String, { nullable: true, description: '本人に：書きかけの中間報告' }) reportDraft!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '還元の期日。派遣中から分かる' }) shareBy!: string | null;
  @Field(() => SharingType, { nullable: true }) sharing!: SharingType | null;
  @Field(() => HolderType, { nullable: true, description: '待っている人がいないとき null' }) currentHolder!: HolderType | null;
  @Field(() => [StepType], { nullable: true, description: '古い順' }) timeline!: StepType[];
  @Field(() => [ActionType], { nullable: true }) availableActions!: ActionType[];
}

@TierOf('P2')
@ObjectType('SecondmentTask', { description: 'ホームの「やること」の一行' })
export class TaskType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: '何をするか' }) title!: string;
  @Field(() => String, { nullable: true, description: 'なぜ自分に来たか' }) reason!: string;
  @Field(() => LocalDate, { nullable: true, description: 'いつまでに' }) dueOn!: string | null;
  @Field(() => DateTime, { nullable: true }) since!: Date;
  @TierOf('P0') @Field(() => String, { description: 'そのまま開ける画面' }) path!: string;
}

@TierOf('P1')
@ObjectType('SecondmentPerson', { description: '主管課が推薦できる、自分の部局の職員' })
export class PersonType {
  @TierOf('P0') @Field(() => ID, { description: '職員の id' }) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { description: '所属と職' }) place!: string;
}

export const SecondmentConnection = connectionOf('Secondment', () => SecondmentType);
export const SecondmentResult = resultOf('Secondment', () => SecondmentType, SECONDMENT_REFUSALS);

@ArgsType()
export class SecondmentsArgs extends PageArgs {
  @Field(() => SecondmentStates, { nullable: true }) state?: SecondmentState | null;
  @Field(() => HostKinds, { nullable: true }) hostKind?: HostKind | null;
  @Field(() => ID, { nullable: true, description: '募集の id' }) callId?: string | null;
}

@InputType('SecondmentActInput')
export class ActInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
}

@InputType('SecondmentReasonInput')
export class ReasonInput extends ActInput {
  @Field(() => String) reason!: string;
}

@InputType('VolunteerForSecondmentInput')
export class VolunteerInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) callId!: string;
  @Field(() => String, { description: '行きたい理由。主管課と人事課が読む' }) motive!: string;
}

@InputType('PutForwardForSecondmentInput')
export class PutForwardInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) callId!: string;
  @Field(() => ID, { description: '自分の部局の職員' }) employeeId!: string;
  @Field(() => String, { description: '推薦の理由。本人と人事課が読む' }) recommendation!: string;
}

@InputType('RecommendForSecondmentInput')
export class RecommendInput extends ActInput {
  @Field(() => String) recommendation!: string;
}

@InputType('AgreeToSecondmentInput')
export class AgreeInput extends ActInput {
  @Field(() => String, { description: '行って学びたいこと。主管課と人事課が読む' }) motive!: string;
}

@InputType('OrderSecondmentInput')
export class OrderInput extends ActInput {
  @Field(() => LocalDate) firstDay!: string;
  @Field(() => LocalDate) lastDay!: string;
}

@InputType('RecallSecondmentInput')
export class RecallInput extends ReasonInput {
  @Field(() => LocalDate, { description: '派遣の最後の日になる日' }) returnedOn!: string;
}

@InputType('SecondmentReportInput')
export class ReportInput extends ActInput {
  @Field(() => String, { description: '本人、人事課、部局の主管課が読む' }) content!: string;
}

@InputType('ShareKnowledgeInput')
export class ShareInput extends ActInput {
  @Field(() => LocalDate) heldOn!: string;
  @Field(() => String) topic!: string;
  @Field(() => String) summary!: string;
  @Field(() => Int) audience!: number;
  @Field(() => [String], { description: '身につけたスキル' }) skills!: string[];
}
