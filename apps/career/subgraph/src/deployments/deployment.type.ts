import { DateTime, LocalDate, TierOf } from '@takara/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { DEPLOYMENT_STATES, type DeploymentState } from './deployment.ts';
import { NEXT_STEPS, type RequestState } from './request.ts';

const named = <Key extends string>(keys: Record<Key, unknown>) => Object.fromEntries(Object.keys(keys).map((key) => [key, key])) as { [K in Key]: K };
export const DeploymentStates = named<DeploymentState>(DEPLOYMENT_STATES);
export const RequestStates = named<RequestState>(NEXT_STEPS);
registerEnumType(DeploymentStates, { name: 'DeploymentState', description: '班の一人がどこまで進んだか' });
registerEnumType(RequestStates, { name: 'MunicipalSupportRequestState', description: '要請がどこまで進んだか。発令の後は、班の人と今日の日から分かる' });

@TierOf('P0')
@ObjectType('DeploymentAction', { description: '読み手がいまできること。できないときは理由' })
export class ActionType {
  @Field(() => String) action!: string;
  @Field(() => String, { description: 'ボタンの言葉' }) label!: string;
  @Field(() => Boolean) enabled!: boolean;
  @Field(() => String, { nullable: true, description: 'できない理由' }) reason!: string | null;
}

@TierOf('P2')
@ObjectType('Deployment', { description: '応援の班の一人。本人、所属長、主管課、人事課に' })
export class DeploymentType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => ID, { nullable: true, description: '要請の id' }) requestId!: string;
  @Field(() => String, { nullable: true }) municipality!: string;
  @Field(() => EmployeeType, { nullable: true }) employee!: EmployeeType;
  @Field(() => String, { nullable: true }) employeeName!: string;
  @Field(() => OrganizationUnitType, { nullable: true, description: '同意を求めた所属' }) unit!: OrganizationUnitType;
  @Field(() => String, { nullable: true, description: '何をする人として行くか。例: 総合土木（応急危険度判定士）' }) needLabel!: string;
  @Field(() => DeploymentStates, { nullable: true }) state!: DeploymentState;
  @Field(() => String, { nullable: true, description: '今日の日で見た状態の言葉' }) stateLabel!: string;
  @Field(() => LocalDate, { nullable: true }) fromDay!: string;
  @Field(() => LocalDate, { nullable: true, description: '最後の日。戻った後は戻った日' }) lastDay!: string;
  @Field(() => LocalDate, { nullable: true, description: '休養の最後の日' }) restsUntil!: string | null;
  @Field(() => Boolean, { nullable: true, description: '所属長が同意したか' }) headAgreed!: boolean;
  @Field(() => Boolean, { nullable: true, description: '本人が同意したか' }) personAgreed!: boolean;
  @Field(() => [String], { nullable: true, description: '答えを待っている人の氏名。例: 所属長 佐々木 恵' }) waitsFor!: string[];
  @Field(() => String, { nullable: true, description: '所属長が断った理由。人事課、所属長、本人に' }) headReason!: string | null;
  @TierOf('P3') @Field(() => String, { nullable: true, description: '本人が断った理由。人事課と本人に' }) personReason!: string | null;
  @TierOf('P3') @Field(() => String, { nullable: true, description: '振り返り。人事課と本人に' }) reflection!: string | null;
  @Field(() => [ActionType], { nullable: true }) availableActions!: ActionType[];
}

@TierOf('P2')
@ObjectType('DeploymentStep', { description: '誰が、誰に代わって、いつ、何をしたか' })
export class StepType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: '例: 班の案を作りました' }) told!: string;
  @Field(() => String, { nullable: true, description: '氏名' }) by!: string;
  @Field(() => String, { nullable: true, description: '代決のときの本来の決裁者' }) onBehalfOf!: string | null;
  @Field(() => String, { nullable: true, description: 'どの人のことか' }) employeeName!: string | null;
  @Field(() => DateTime, { nullable: true }) at!: Date;
}

@TierOf('P2')
@ObjectType('DeploymentTask', { description: 'ホームの「やること」の一行' })
export class TaskType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: '何をするか' }) title!: string;
  @Field(() => String, { nullable: true, description: 'なぜ自分に来たか' }) reason!: string;
  @Field(() => LocalDate, { nullable: true, description: 'いつまでに。応援の初日か、決まりがなければ null' }) dueOn!: string | null;
  @Field(() => DateTime, { nullable: true }) since!: Date;
  @TierOf('P0') @Field(() => String, { description: 'そのまま開ける画面' }) path!: string;
}

@TierOf('P2')
@ObjectType('TechnicalLicence', { description: '資格と、有効な最後の日' })
export class LicenceType {
  @TierOf('P0') @Field(() => String) licence!: string;
  @Field(() => LocalDate, { nullable: true, description: 'null は期限なし' }) validUntil!: string | null;
}

@TierOf('P2')
@ObjectType('TechnicalStaff', { description: '応援に出る職種の職員。本人、所属長、主管課、人事課に' })
export class StaffType {
  @TierOf('P0') @Field(() => ID, { description: '職員の id' }) id!: string;
  @Field(() => String, { nullable: true }) name!: string;
  @Field(() => String, { nullable: true }) familyLabel!: string;
  @Field(() => OrganizationUnitType, { nullable: true }) unit!: OrganizationUnitType;
  @Field(() => String, { nullable: true, description: 'FREE、ASKED、AWAY、RESTING、ABSENT' }) standing!: string;
  @Field(() => String, { nullable: true, description: '例: 休養しています' }) standingLabel!: string;
  @Field(() => LocalDate, { nullable: true, description: 'いつまで' }) until!: string | null;
  @Field(() => Int, { nullable: true, description: 'この12か月に応援に出た日数' }) daysAway!: number;
  @Field(() => [LicenceType], { nullable: true }) licences!: LicenceType[];
}

