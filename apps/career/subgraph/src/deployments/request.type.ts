import { connectionOf, DateTime, LocalDate, PageArgs, resultOf, TierOf } from '@takara/subgraph-kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ActionType, DeploymentType, RequestStates, StaffType, StepType } from './deployment.type.ts';
import { REQUEST_REFUSALS, type RequestState } from './request.ts';
import { STANDINGS, type StandingKey } from './standing.ts';

export const StandingKeys = Object.fromEntries(Object.keys(STANDINGS).map((key) => [key, key])) as { [K in StandingKey]: K };
registerEnumType(StandingKeys, { name: 'TechnicalStaffStanding', description: '応援に出られるか、出ているか、休養しているか' });

@TierOf('P2')
@ObjectType('SupportNeedKept', { description: '決まりのために行けない人の数' })
export class KeptType {
  @Field(() => String, { nullable: true, description: 'どういう人か' }) label!: string;
  @Field(() => Int, { nullable: true }) people!: number;
}

@TierOf('P2')
@ObjectType('MunicipalSupportNeed', { description: '要る職種・資格・人数と、いま何人か' })
export class NeedType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) familyLabel!: string;
  @Field(() => String, { nullable: true, description: 'null は問わない' }) licence!: string | null;
  @Field(() => Int, { nullable: true }) people!: number;
  @Field(() => Int, { nullable: true, description: '同意を求めている人と同意した人' }) filled!: number;
  @Field(() => Int, { nullable: true, description: '人事課に：その職種の職員（管理職を除く）' }) pool!: number | null;
  @Field(() => Int, { nullable: true, description: '人事課に：一人ずつなら行ける人' }) free!: number | null;
  @Field(() => [KeptType], { nullable: true, description: '人事課に：行けない人を、最初に当たる決まりごとに' }) kept!: KeptType[] | null;
}

@TierOf('P2')
@ObjectType('SupportShortfall', { description: '最後に作った案の不足と、その理由' })
export class ShortfallType {
  @TierOf('P0') @Field(() => ID, { description: '要請の id' }) id!: string;
  @Field(() => Int, { nullable: true, description: '足りない人数' }) missing!: number;
  @Field(() => [String], { nullable: true, description: '一つの決まりを外すと何人になるか。文で' }) whatIf!: string[];
}

@TierOf('P2')
@ObjectType('MunicipalSupportRequest', { description: '市町村からの応援要請（取組 10-2）' })
export class RequestType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) municipality!: string;
  @Field(() => String, { nullable: true, description: '地域。例: 三八' }) district!: string | null;
  @Field(() => String, { nullable: true, description: '何が起きて、何を手伝うか' }) happened!: string;
  @Field(() => Boolean, { nullable: true, description: '人命や二次災害に関わるか。足りないときに先に割り当てる' }) urgent!: boolean;
  @Field(() => LocalDate, { nullable: true }) fromDay!: string;
  @Field(() => LocalDate, { nullable: true, description: '最後の日' }) lastDay!: string;
  @Field(() => Int, { nullable: true, description: '日数' }) days!: number;
  @Field(() => Boolean, { nullable: true, description: '地方自治法252条の17 の派遣か。そうでなければ公務出張' }) isDispatch!: boolean;
  @Field(() => String, { nullable: true, description: '例: 短期の応援（公務出張）' }) kindLabel!: string;
  @Field(() => String, { nullable: true, description: '区別の根拠' }) kindSource!: string;
  @Field(() => RequestStates, { nullable: true }) state!: RequestState;
  @Field(() => String, { nullable: true }) stateLabel!: string;
  @Field(() => String, { nullable: true, description: 'いまの状態を一文で' }) stateHelp!: string;
  @Field(() => DateTime, { nullable: true }) filedAt!: Date;
  @Field(() => String, { nullable: true, description: '登録した人' }) filedByName!: string;
  @Field(() => Int, { nullable: true, description: '要る人数の合計' }) wanted!: number;
  @Field(() => Int, { nullable: true, description: '同意を求めている人と同意した人の合計' }) filled!: number;
  @Field(() => [NeedType], { nullable: true }) needs!: NeedType[];
  @Field(() => [DeploymentType], { nullable: true, description: '読み手が見られる班の人' }) members!: DeploymentType[];
  @Field(() => Boolean, { nullable: true, description: '市町村への書類をつくれるか。発令の後、行く人の全員を見る人に' }) hasPaper!: boolean;
  @Field(() => ShortfallType, { nullable: true, description: '人事課に。不足がなければ null' }) shortfall!: ShortfallType | null;
  @Field(() => [StepType], { nullable: true, description: '人事課に、古い順' }) timeline!: StepType[] | null;
  @Field(() => [ActionType], { nullable: true }) availableActions!: ActionType[];
}

export const RequestConnection = connectionOf('MunicipalSupportRequest', () => RequestType);
export const StaffConnection = connectionOf('TechnicalStaff', () => StaffType);
export const RequestResult = resultOf('MunicipalSupportRequest', () => RequestType, REQUEST_REFUSALS);

@ArgsType()
export class RequestsArgs extends PageArgs {
  @Field(() => RequestStates, { nullable: true }) state?: RequestState | null;
}

@ArgsType()
export class StaffArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '職種' }) family?: string | null;
  @Field(() => StandingKeys, { nullable: true }) standing?: StandingKey | null;
}

@InputType('SupportNeedInput')
export class NeedInput {
  @Field(() => String) family!: string;
  @Field(() => String, { nullable: true }) licence?: string | null;
  @Field(() => Int) people!: number;
}

@InputType('FileSupportRequestInput')
export class FileInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => String) municipality!: string;
  @Field(() => String) happened!: string;
  @Field(() => Boolean) urgent!: boolean;
  @Field(() => LocalDate) fromDay!: string;
  @Field(() => LocalDate) lastDay!: string;
  @Field(() => [NeedInput]) needs!: NeedInput[];
}

@InputType('SupportRequestActInput')
export class RequestActInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
}

@InputType('ProposeSupportTeamsInput')
export class ProposeInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => [ID], { description: 'まとめて案を作る要請。同じ人を二つの班に入れない' }) ids!: string[];
}

@InputType('DeploymentReasonInput')
export class ReasonInput extends RequestActInput {
  @Field(() => String) reason!: string;
}

@InputType('DeploymentReturnInput')
export class ReturnInput extends RequestActInput {
  @Field(() => LocalDate) returnedOn!: string;
}

@InputType('DeploymentReflectionInput')
export class ReflectionInput extends RequestActInput {
  @Field(() => String, { description: '本人と人事課が読む' }) reflection!: string;
}
