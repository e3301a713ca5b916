import { connectionOf, DateTime, LocalDate, PageArgs, resultOf, TierOf } from '@takara/subgraph-kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { CAUSES, type Cause } from './leaving.ts';
import { DEPTHS, STATES, SUCCESSION_REFUSALS, type Depth, type TopicState } from './topic.ts';
import { VIEWS, type TopicView } from './views.ts';

const named = <Key extends string>(keys: Record<Key, unknown>) => Object.fromEntries(Object.keys(keys).map((key) => [key, key])) as { [K in Key]: K };
export const TopicStates = named<TopicState>(STATES);
export const Depths = named<Depth>(DEPTHS);
export const Causes = named<Cause>(CAUSES);
export const TopicViews = named<TopicView>(VIEWS);
registerEnumType(TopicStates, { name: 'KnowledgeTopicState', description: '登録と名簿から求める。AT_RISK は、担い手がいつ離れるかを知ってよい人にだけ' });
registerEnumType(Depths, { name: 'KnowledgeDepth', description: 'TEACHES 人に教えられる、ALONE 一人でできる、ASSISTS 手伝える（担い手に数えない）' });
registerEnumType(Causes, { name: 'SuccessionCause', description: 'なぜ離れるか' });
registerEnumType(TopicViews, { name: 'KnowledgeTopicView', description: '誰として見るか' });

@TierOf('P0')
@ObjectType('SuccessionAction', { description: '読み手がいまできること。できないときは理由' })
export class SuccessionActionType {
  @Field(() => String) action!: string;
  @Field(() => String, { description: 'ボタンの言葉' }) label!: string;
  @Field(() => Boolean) enabled!: boolean;
  @Field(() => String, { nullable: true, description: 'できない理由' }) reason!: string | null;
}

@TierOf('P2')
@ObjectType('SuccessionProspect', { description: 'いつ、なぜ離れるか。本人、その上司、人事課に' })
export class ProspectType {
  @Field(() => LocalDate, { nullable: true, description: '所属にいる最後の日' }) on!: string;
  @Field(() => Causes, { nullable: true }) cause!: Cause;
  @Field(() => String, { nullable: true, description: '例: 役職定年' }) causeLabel!: string;
  @Field(() => Int, { nullable: true, description: '今日からの月数。過ぎた日は 0' }) monthsLeft!: number;
}

@TierOf('P2')
@ObjectType('KnowledgeHolder', { description: '知識の担い手' })
export class HolderType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => EmployeeType, { nullable: true }) employee!: EmployeeType;
  @Field(() => String, { nullable: true }) name!: string;
  @Field(() => Depths, { nullable: true }) depth!: Depth;
  @Field(() => String, { nullable: true }) depthLabel!: string;
  @Field(() => Boolean, { nullable: true, description: 'もうこの所属にいないか' }) hasLeft!: boolean;
  @Field(() => Boolean, { nullable: true, description: '離れる見込みを読み手に出せるか' }) prospectShown!: boolean;
  @Field(() => ProspectType, { nullable: true, description: '離れる見込みが分かっていないとき、または読み手に出せないとき null' }) prospect!: ProspectType | null;
  @Field(() => [SuccessionActionType], { nullable: true }) availableActions!: SuccessionActionType[];
}

@TierOf('P2')
@ObjectType('HandoverSession', { description: '引継ぎ一回。一人が書き、相手が確かめる' })
export class SessionType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => LocalDate, { nullable: true }) heldOn!: string;
  @Field(() => String, { nullable: true, description: '渡す人' }) holderName!: string;
  @Field(() => String, { nullable: true, description: '書いた人' }) authorName!: string;
  @Field(() => String, { nullable: true, description: '引き継いだこと。二人と、所属の上司に' }) what!: string | null;
  @Field(() => Boolean, { nullable: true, description: '相手が確かめたか' }) isAgreed!: boolean;
  @Field(() => [SuccessionActionType], { nullable: true }) availableActions!: SuccessionActionType[];
}

@TierOf('P2')
@ObjectType('SuccessionPlan', { description: '一人の後任と、いつまでに引き継ぐか' })
export class PlanType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => EmployeeType, { nullable: true }) successor!: EmployeeType;
  @Field(() => String, { nullable: true }) successorName!: string;
  @Field(() => LocalDate, { nullable: true, description: '所属長・グループマネージャーが決めた期限' }) dueOn!: string;
  @Field(() => Boolean, { nullable: true, description: '期限を過ぎても完了していないか' }) isOverdue!: boolean;
  @Field(() => LocalDate, { nullable: true, description: '所属長が完了を確かめた日' }) confirmedOn!: string | null;
  @Field(() => [SessionType], { nullable: true, description: '新しい順' }) sessions!: SessionType[];
  @Field(() => [SuccessionActionType], { nullable: true }) availableActions!: SuccessionActionType[];
}

@TierOf('P2')
@ObjectType('SuccessionStep', { description: '誰が、誰に代わって、いつ、何をしたか' })
export class StepType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) action!: string;
  @Field(() => String, { nullable: true, description: '例: 成田 健さんを後任に決めました' }) told!: string;
  @Field(() => String, { nullable: true }) by!: string;
  @Field(() => String, { nullable: true, description: '代決のときの本来の決裁者' }) onBehalfOf!: string | null;
  @Field(() => DateTime, { nullable: true }) at!: Date;
}

@TierOf('P2')
@ObjectType('KnowledgeTopic', { description: '継承すべき知識（取組 5-3）' })
export class TopicType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) title!: string;
  @Field(() => String, { nullable: true, description: 'なぜ大切か' }) why!: string;
  @Field(() => String, { nullable: true, description: '手引き・資料のありか' }) artifacts!: string;
  @Field(() => Int, { nullable: true, description: '内容の版。書き直すときに返す' }) version!: number;
  @Field(() => OrganizationUnitType, { nullable: true, description: 'いまの所属。組織改編の後はその後継' }) unit!: OrganizationUnitType;
  @Field(() => TopicStates, { nullable: true, description: '担い手がいつ離れるかを知ってよくない人には、したことだけから求めたもの' }) state!: TopicState;
  @Field(() => String, { nullable: true }) stateLabel!: string;
  @Field(() => String, { nullable: true, description: 'いまの状態を一文で' }) stateHelp!: string;
  @Field(() => Boolean, { nullable: true, description: 'できる人がみな見通しの期間のうちに離れるか。出せない人には null' }) isAtRisk!: boolean | null;
  @Field(() => LocalDate, { nullable: true, description: 'できる人がいる最後の日。出せない人には null' }) lostOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'その日までの月数。過ぎた日は 0' }) monthsLeft!: number | null;
  @Field(() => LocalDate, { nullable: true, description: 'いつまでに引き継ぐか（目安）。出せない人には null' }) handOverBy!: string | null;
  @Field(() => Int, { nullable: true, description: '何か月先までを見ているか' }) horizonMonths!: number;
  @Field(() => [HolderType], { nullable: true }) holders!: HolderType[];
  @Field(() => [PlanType], { nullable: true }) plans!: PlanType[];
  @Field(() => [StepType], { nullable: true, description: '古い順' }) timeline!: StepType[];
  @Field(() => [SuccessionActionType], { nullable: true }) availableActions!: SuccessionActionType[];
}

@TierOf('P2')
@ObjectType('SuccessionPerson', { description: '所属の一人。担い手や後任に選べる人' })
export class PersonType {
  @TierOf('P0') @Field(() => ID, { description: '職員の id' }) id!: string;
  @Field(() => String, { nullable: true }) name!: string;
  @Field(() => String, { nullable: true, description: 'グループと職' }) place!: string;
  @Field(() => Boolean, { nullable: true }) enabled!: boolean;
  @Field(() => String, { nullable: true, description: '後任に選べない理由' }) reason!: string | null;
}

@TierOf('P0')
@ObjectType('KnowledgeTopicViewCount', { description: '読み手に出せる見方と、終わっていないものの件数' })
export class TopicViewCountType {
  @Field(() => TopicViews) view!: TopicView;
  @Field(() => String) label!: string;
  @Field(() => Int) open!: number;
}

export const TopicConnection = connectionOf('KnowledgeTopic', () => TopicType);
export const TopicResult = resultOf('KnowledgeTopic', () => TopicType, SUCCESSION_REFUSALS);

@ArgsType()
export class TopicsArgs extends PageArgs {
  @Field(() => TopicViews, { nullable: true, description: '書かなければ、読み手の最初の見方' }) view?: TopicView | null;
  @Field(() => TopicStates, { nullable: true }) state?: TopicState | null;
  @Field(() => Boolean, { nullable: true, description: 'true なら途切れるおそれのあるものだけ' }) atRisk?: boolean | null;
}

@InputType('SuccessionActInput')
export class ActInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID, { description: '知識の id' }) id!: string;
}

@InputType('RegisterKnowledgeTopicInput')
export class RegisterInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) unitId!: string;
  @Field(() => String) title!: string;
  @Field(() => String) why!: string;
  @Field(() => String) artifacts!: string;
}

@InputType('EditKnowledgeTopicInput')
export class EditInput extends ActInput {
  @Field(() => Int, { description: '読んだときの版' }) version!: number;
  @Field(() => String) title!: string;
  @Field(() => String) why!: string;
  @Field(() => String) artifacts!: string;
}

@InputType('MapKnowledgeHolderInput')
export class MapInput extends ActInput {
  @Field(() => ID, { description: '職員の id' }) employeeId!: string;
  @Field(() => Depths) depth!: Depth;
}

@InputType('UnmapKnowledgeHolderInput')
export class UnmapInput extends ActInput {
  @Field(() => ID) holderId!: string;
}

@InputType('NameSuccessorInput')
export class NameInput extends ActInput {
  @Field(() => ID, { description: '職員の id' }) successorId!: string;
  @Field(() => LocalDate, { description: 'いつまでに引き継ぐか' }) dueOn!: string;
}

@InputType('SuccessionPlanActInput')
export class PlanInput extends ActInput {
  @Field(() => ID) planId!: string;
}

@InputType('RecordHandoverInput')
export class RecordInput extends PlanInput {
  @Field(() => ID, { description: '渡した人（職員の id）。担い手が書くときは自分' }) holderId!: string;
  @Field(() => LocalDate) heldOn!: string;
  @Field(() => String, { description: '引き継いだこと' }) what!: string;
}

@InputType('AgreeToHandoverInput')
export class AgreeInput extends ActInput {
  @Field(() => ID) sessionId!: string;
}
