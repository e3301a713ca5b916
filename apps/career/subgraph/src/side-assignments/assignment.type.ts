import { connectionOf, DateTime, LocalDate, PageArgs, resultOf, TierOf } from '@takara/subgraph-kit';
import { ArgsType, Directive, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { ASSIGNMENT_REFUSALS, NEXT_STEPS, type AssignmentState, type Ending, type Side } from './assignment.ts';
import { ActionType, HolderType, StepType } from './shown.type.ts';

export const AssignmentStates = Object.fromEntries(Object.keys(NEXT_STEPS).map((state) => [state, state])) as { [S in AssignmentState]: S };
export const Sides = { PERSON: 'PERSON', HOST: 'HOST' } as const;
export const Endings = { EARLY: 'EARLY', LEFT: 'LEFT' } as const;
export const AssignmentView = { MINE: 'MINE', HOSTED: 'HOSTED', OF_MY_PEOPLE: 'OF_MY_PEOPLE', ALL: 'ALL' } as const;
registerEnumType(AssignmentStates, { name: 'SideAssignmentState' });
registerEnumType(Sides, { name: 'SideAssignmentReviewSide' });
registerEnumType(Endings, { name: 'SideAssignmentEnding' });
registerEnumType(AssignmentView, { name: 'SideAssignmentView', description: '自分の従事、自所属で受け入れた従事、自分の職員の従事、見られるものすべて' });

@TierOf('P2')
@ObjectType('SideAssignmentHours', { description: '1 か月の時間' })
export class HoursType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: 'YYYY-MM' }) month!: string;
  @Field(() => Float, { nullable: true }) hours!: number;
  @Field(() => String, { nullable: true, description: 'したこと' }) done!: string;
  @Field(() => DateTime, { nullable: true, description: '受入所属が確かめた日時' }) confirmedAt!: Date | null;
}

@TierOf('P3')
@ObjectType('SideAssignmentReview', { description: '振り返り。双方が書き終えるまで互いに読めない' })
export class ReviewType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @TierOf('P2') @Field(() => Sides, { nullable: true }) side!: Side;
  @TierOf('P2') @Field(() => DateTime, { nullable: true }) writtenAt!: Date;
  @Field(() => String, { nullable: true }) comment!: string;
  @Field(() => Int, { nullable: true, description: '5 段階' }) rating!: number;
  @TierOf('P2') @Field(() => [String], { nullable: true, description: '受入所属が認めたスキル' }) skills!: string[];
}

@Directive('@key(fields: "id")')
@TierOf('P2')
@ObjectType('SideAssignment', { description: '庁内副業への従事' })
export class AssignmentType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => AssignmentStates, { nullable: true }) state!: AssignmentState;
  @Field(() => String, { nullable: true }) title!: string;
  @Field(() => EmployeeType, { nullable: true }) employee!: EmployeeType;
  @Field(() => String, { nullable: true, description: '従事する人の氏名' }) employeeName!: string;
  @Field(() => OrganizationUnitType, { nullable: true, description: '受入所属' }) hostUnit!: OrganizationUnitType;
  @Field(() => LocalDate, { nullable: true }) firstDay!: string;
  @Field(() => LocalDate, { nullable: true }) lastDay!: string;
  @Field(() => Float, { nullable: true, description: '発令された 1 か月の時間' }) hoursPerMonth!: number;
  @Field(() => Endings, { nullable: true, description: '期間の前に終わったとき' }) ending!: Ending | null;
  @Field(() => [HoursType], { nullable: true }) hours!: HoursType[];
  @Field(() => [String], { nullable: true, description: '始まった月。記す欄を出すため' }) monthsBegun!: string[];
  @Field(() => Float, { nullable: true, description: '今月の時間' }) hoursThisMonth!: number;
  @Field(() => [ReviewType], { nullable: true }) reviews!: ReviewType[];
  @Field(() => HolderType, { nullable: true }) currentHolder!: HolderType | null;
  @Field(() => [ActionType], { nullable: true }) availableActions!: ActionType[];
  @Field(() => [StepType], { nullable: true }) timeline!: StepType[];
}

export const AssignmentConnection = connectionOf('SideAssignment', () => AssignmentType);
export const AssignmentResult = resultOf('SideAssignment', () => AssignmentType, ASSIGNMENT_REFUSALS);

@ArgsType()
export class AssignmentsArgs extends PageArgs {
  @Field(() => AssignmentView) view!: keyof typeof AssignmentView;
  @Field(() => AssignmentStates, { nullable: true }) state?: AssignmentState;
}

@InputType()
export class LogHoursInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'YYYY-MM' }) month!: string;
  @Field(() => Float, { description: '0.25 きざみ' }) hours!: number;
  @Field(() => String, { description: 'したこと' }) done!: string;
}

@InputType()
export class ReviewAssignmentInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
  @Field(() => String) comment!: string;
  @Field(() => Int, { description: '5 段階' }) rating!: number;
  @Field(() => [String], { nullable: true, description: '受入所属だけが書ける' }) skills?: string[];
}
