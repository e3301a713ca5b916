import { connectionOf, DateTime, LocalDate, PageArgs, resultOf, TierOf } from '@takara/subgraph-kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { InterviewType } from './interview.type.ts';
import { GOAL_KINDS, NEXT_STEPS, PLAN_REFUSALS, type GoalKind, type PlanState } from './plan.ts';

export const PlanStates = Object.fromEntries(Object.keys(NEXT_STEPS).map((state) => [state, state])) as { [State in PlanState]: State };
export const GoalKinds = Object.fromEntries(Object.keys(GOAL_KINDS).map((kind) => [kind, kind])) as { [Kind in GoalKind]: Kind };
registerEnumType(PlanStates, { name: 'CareerPlanState' });
registerEnumType(GoalKinds, { name: 'CareerGoalKind' });

@TierOf('P0')
@ObjectType('CareerPlanAction', { description: '読み手がいまできること。できないときは理由' })
export class PlanActionType {
  @Field(() => String) action!: string;
  @Field(() => String, { description: 'ボタンの言葉' }) label!: string;
  @Field(() => Boolean) enabled!: boolean;
  @Field(() => String, { nullable: true, description: 'できない理由' }) reason!: string | null;
}

@TierOf('P2')
@ObjectType('CareerGoal', { description: '将来像に近づくための目標一つ' })
export class GoalType {
  @TierOf('P0') @Field(() => ID, { description: '版の中の順' }) id!: string;
  @Field(() => GoalKinds, { nullable: true }) kind!: GoalKind;
  @Field(() => String, { nullable: true }) kindLabel!: string;
  @Field(() => String, { nullable: true, description: 'キャリアパスの列。図のない職種では null' }) columnCode!: string | null;
  @Field(() => String, { nullable: true, description: '例: 能力育成期間・基礎習得段階（前期５年）' }) columnLabel!: string | null;
  @Field(() => String, { nullable: true }) text!: string;
  @Field(() => LocalDate, { nullable: true, description: 'いつまでに' }) by!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'できた目標か' }) isDone!: boolean;
}

@TierOf('P2')
@ObjectType('CareerPlanContent', { description: 'プランに書いたこと' })
export class ContentType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: '将来像。仕事を通じてどのような職員になりたいか' }) vision!: string;
  @Field(() => String, { nullable: true, description: '適性・経験' }) strengths!: string;
  @TierOf('P3') @Field(() => String, { nullable: true, description: '人生設計。本人と、本人が見せた上司に' }) lifeDesign!: string;
  @Field(() => String, { nullable: true, description: '上司に相談したいこと' }) support!: string;
  @Field(() => [GoalType], { nullable: true }) goals!: GoalType[];
}

@TierOf('P2')
@ObjectType('CareerPlanVersion', { description: '書き終えた版。書き換わることはない' })
export class VersionType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => Int, { nullable: true, description: '第何版か' }) number!: number;
  @Field(() => DateTime, { nullable: true }) writtenAt!: Date;
  @Field(() => String, { nullable: true, description: '照らしたキャリアパス。例: 事務職採用職員のキャリアパス（例）第1版。図のない職種では null' }) pathTitle!: string | null;
  @Field(() => ContentType, { nullable: true }) content!: ContentType;
}

@TierOf('P2')
@ObjectType('CareerPlanDraft', { description: '書きかけ。本人だけに' })
export class DraftType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => DateTime, { nullable: true }) savedAt!: Date;
  @Field(() => ContentType, { nullable: true }) content!: ContentType;
}

@TierOf('P2')
@ObjectType('CareerPlanShare', { description: 'いつからいつまで、どの版を見せたか。本人だけに' })
export class ShareType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => Int, { nullable: true }) number!: number;
  @Field(() => DateTime, { nullable: true }) sharedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: '見せるのをやめた日時、または次の版を見せた日時' }) endedAt!: Date | null;
  @Field(() => Boolean, { nullable: true, description: 'いまも見せているか。異動すると終わる' }) isInForce!: boolean;
}

@TierOf('P1')
@ObjectType('CareerPlanManager', { description: '所属長・グループマネージャー' })
export class ManagerType {
  @Field(() => ID, { description: '職員の id' }) id!: string;
  @Field(() => String) name!: string;
}

@TierOf('P2')
@ObjectType('CareerPlan', { description: 'キャリアプラン（取組 1-1）' })
export class PlanType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => PlanStates, { nullable: true }) state!: PlanState;
  @Field(() => String, { nullable: true }) stateLabel!: string;
  @Field(() => EmployeeType, { nullable: true }) owner!: EmployeeType;
  @Field(() => String, { nullable: true, description: '書いた人の氏名' }) ownerName!: string;
  @Field(() => DraftType, { nullable: true, description: '書きかけ。本人だけに' }) draft!: DraftType | null;
  @Field(() => [VersionType], { nullable: true, description: '新しい順。上司には、見せた版だけ' }) versions!: VersionType[];
  @Field(() => Int, { nullable: true, description: 'いま上司に見せている版。見せていなければ null' }) sharedNumber!: number | null;
  @Field(() => DateTime, { nullable: true, description: 'いつから見せているか' }) sharedAt!: Date | null;
  @Field(() => [ManagerType], { nullable: true, description: '今日の上司。見せると読む人' }) managers!: ManagerType[];
  @Field(() => [ShareType], { nullable: true, description: '見せた記録。本人だけに' }) shares!: ShareType[] | null;
  @Field(() => [InterviewType], { nullable: true, description: '面談の記録。面談した二人だけに。新しい順' }) interviews!: InterviewType[];
  @Field(() => [PlanActionType], { nullable: true }) availableActions!: PlanActionType[];
}

export const PlanConnection = connectionOf('CareerPlan', () => PlanType);
export const PlanResult = resultOf('CareerPlan', () => PlanType, PLAN_REFUSALS);

@ArgsType()
export class SharedPlansArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'true: 見せた版について面談したもの。false: まだのもの' }) discussed?: boolean | null;
}

@InputType('CareerGoalInput')
export class GoalInput {
  @Field(() => GoalKinds) kind!: GoalKind;
  @Field(() => String, { nullable: true }) columnCode?: string | null;
  @Field(() => String) text!: string;
  @Field(() => LocalDate, { nullable: true }) by?: string | null;
  @Field(() => Boolean, { nullable: true }) isDone?: boolean | null;
}

@InputType('CareerPlanInput', { description: '自分のプランに書くこと。途中でも書きかけとして残せる' })
export class PlanInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => String) vision!: string;
  @Field(() => String) strengths!: string;
  @Field(() => String) lifeDesign!: string;
  @Field(() => String) support!: string;
  @Field(() => [GoalInput]) goals!: GoalInput[];
}

@InputType('CareerPlanActInput')
export class PlanActInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
}

@InputType('ShareCareerPlanInput')
export class ShareInput extends PlanActInput {
  @Field(() => Int, { description: '画面で確かめた版。ほかの版を誤って見せないため' }) number!: number;
}
