import { connectionOf, LocalDate, PageArgs, resultOf, TierOf } from '@takara/subgraph-kit';
import { ArgsType, Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { ActionType, HolderType, StepType } from '../side-assignments/shown.type.ts';
import { HOST_KINDS, type HostKind } from './content.ts';
import { NEXT_STEPS, PERMIT_REFUSALS, type ShownState } from './permit.ts';

const named = <Key extends string>(keys: Record<Key, unknown>) => Object.fromEntries(Object.keys(keys).map((key) => [key, key])) as { [K in Key]: K };
export const OutsideActivityStates = named(NEXT_STEPS);
export const OutsideActivityHostKinds = named(HOST_KINDS);
/** MINE: my own. TO_OPINE: my people's, for my opinion. OF_MY_PEOPLE: all my people's. TO_DECIDE: before 人事課. ALL: every one I may see. */
export const OutsideActivityViews = { MINE: 'MINE', TO_OPINE: 'TO_OPINE', OF_MY_PEOPLE: 'OF_MY_PEOPLE', TO_DECIDE: 'TO_DECIDE', ALL: 'ALL' } as const;
registerEnumType(OutsideActivityStates, { name: 'OutsideActivityState' });
registerEnumType(OutsideActivityHostKinds, { name: 'OutsideActivityHostKind' });
registerEnumType(OutsideActivityViews, { name: 'OutsideActivityView', description: '自分の申請、意見を待つ申請、自分の職員の申請、審査を待つ申請、見られるものすべて' });

@TierOf('P3')
@ObjectType('OutsideActivityLook', { description: '所属と活動先との利害の関係への、一人の答え' })
export class LookType {
  @TierOf('P0') @Field(() => String) relation!: string;
  @TierOf('P0') @Field(() => String, { description: '例: 補助金・助成金の交付' }) label!: string;
  @Field(() => Boolean, { nullable: true }) exists!: boolean;
  @Field(() => String, { nullable: true }) why!: string;
}

@TierOf('P3')
@ObjectType('OutsideActivityJudgement', { description: '許可の基準を満たすか。人事課の判断' })
export class JudgementType {
  @TierOf('P0') @Field(() => String) criterion!: string;
  @TierOf('P0') @Field(() => String) label!: string;
  @Field(() => Boolean, { nullable: true }) met!: boolean;
  @Field(() => String, { nullable: true }) why!: string;
}

@TierOf('P3')
@ObjectType('OutsideActivityMonth', { description: 'ひと月に従事した時間。本人が記す' })
export class MonthType {
  @TierOf('P0') @Field(() => String, { description: 'YYYY-MM' }) month!: string;
  @Field(() => Float, { nullable: true, description: 'まだ記していない月は null' }) hours!: number | null;
  @Field(() => String, { nullable: true }) done!: string | null;
  @Field(() => Boolean, { nullable: true, description: '許可された時間を超えたか' }) isOver!: boolean;
}

@Directive('@key(fields: "id")')
@TierOf('P3')
@ObjectType('OutsideActivityPermit', { description: '営利企業への従事等の許可と、その申請。本人、本人の所属長、人事課に' })
export class OutsideActivityPermitType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => OutsideActivityStates, { nullable: true }) state!: ShownState;
  @Field(() => String, { nullable: true, description: '状態の日本語名' }) stateLabel!: string;
  @Field(() => EmployeeType, { nullable: true }) applicant!: EmployeeType;
  @Field(() => String, { nullable: true }) applicantName!: string;
  @Field(() => OrganizationUnitType, { nullable: true, description: '申請したときの所属' }) homeUnit!: OrganizationUnitType;
  @Field(() => Boolean, { nullable: true, description: '自分の申請か' }) isMine!: boolean;
  @Field(() => String, { nullable: true, description: '活動先の名前' }) hostName!: string;
  @Field(() => OutsideActivityHostKinds, { nullable: true }) hostKind!: HostKind | null;
  @Field(() => String, { nullable: true }) hostKindLabel!: string | null;
  @Field(() => String, { nullable: true, description: '活動の内容' }) activity!: string;
  @Field(() => String, { nullable: true, description: '活動の目的' }) purpose!: string;
  @Field(() => LocalDate, { nullable: true }) startsOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '最後の日' }) endsOn!: string | null;
  @Field(() => Float, { nullable: true }) hoursPerMonth!: number | null;
  @Field(() => Float, { nullable: true }) hoursPerWeek!: number | null;
  @Field(() => Float, { nullable: true, description: '勤務日に、勤務時間の外で従事する時間' }) workdayHours!: number | null;
  @Field(() => Int, { nullable: true, description: '1 か月の報酬（円）' }) monthlyPay!: number | null;
  @Field(() => String, { nullable: true, description: '報酬の決め方' }) payBasis!: string;
  @Field(() => [LookType], { nullable: true, description: '本人の申告' }) declared!: LookType[];
  @Field(() => Boolean, { nullable: true, description: '所属長が支障ないと考えるか。所属長と人事課に' }) managerAgrees!: boolean | null;
  @Field(() => String, { nullable: true, description: '所属長の意見。所属長と人事課に' }) opinion!: string | null;
  @Field(() => [LookType], { nullable: true, description: '所属長の確かめ。所属長と人事課に' }) managerLooks!: LookType[] | null;
  @Field(() => [LookType], { nullable: true, description: '人事課の確かめ。所属長と人事課に' }) personnelLooks!: LookType[] | null;
  @Field(() => [LookType], { nullable: true, description: '誰かが「ある」と答えた関係。所属長と人事課に' }) relationsFound!: LookType[] | null;
  @Field(() => [JudgementType], { nullable: true }) judgements!: JudgementType[];
  @Field(() => String, { nullable: true, description: '許可の条件' }) conditions!: string | null;
  @Field(() => String, { nullable: true, description: '不許可・取り消し・終了の理由' }) reason!: string | null;
  @Field(() => LocalDate, { nullable: true }) submittedOn!: string | null;
  @Field(() => LocalDate, { nullable: true }) decidedOn!: string | null;
  @Field(() => Boolean, { nullable: true, description: '許可書をつくれるか。許可され、取り消されていないもの' }) hasPaper!: boolean;
  @Field(() => LocalDate, { nullable: true, description: 'この日までに決める目安。決まったものは null' }) decideBy!: string | null;
  @Field(() => [MonthType], { nullable: true, description: '始まった月。新しい順' }) months!: MonthType[];
  @Field(() => OutsideActivityPermitType, { nullable: true, description: '続けるための申請' }) renewal!: OutsideActivityPermitType | null;
  @Field(() => HolderType, { nullable: true, description: 'いま誰が持っているか。終わったら null' }) currentHolder!: HolderType | null;
  @Field(() => [ActionType], { nullable: true }) availableActions!: ActionType[];
  @Field(() => [StepType], { nullable: true }) timeline!: StepType[];
}

export const OutsideActivityPermitConnection = connectionOf('OutsideActivityPermit', () => OutsideActivityPermitType);
export const OutsideActivityPermitResult = resultOf('OutsideActivityPermit', () => OutsideActivityPermitType, PERMIT_REFUSALS);

@ArgsType()
export class OutsideActivityPermitsArgs extends PageArgs {
  @Field(() => OutsideActivityViews) view!: keyof typeof OutsideActivityViews;
  @Field(() => OutsideActivityStates, { nullable: true }) state?: ShownState | null;
}
