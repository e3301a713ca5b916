import { connectionOf, DateTime, LocalDate, PageArgs, resultOf, TierOf } from '@takara/subgraph-kit';
import { ArgsType, Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { ActionType, HolderType, StepType } from '../side-assignments/shown.type.ts';
import { APPLICATION_REFUSALS, NEXT_STEPS, type ShownState } from './application.ts';
import { InternalPostingType } from './posting.type.ts';

export const InternalApplicationStates = Object.fromEntries(Object.keys(NEXT_STEPS).map((state) => [state, state])) as { [S in ShownState]: S };
/** MINE: my own. TO_SELECT: to my units, without a result. HOSTED: to my units. OF_MY_PEOPLE: my people's matches. FIXED: matches for the annual plan. ALL: every one I may see. */
export const InternalApplicationViews = { MINE: 'MINE', TO_SELECT: 'TO_SELECT', HOSTED: 'HOSTED', OF_MY_PEOPLE: 'OF_MY_PEOPLE', FIXED: 'FIXED', ALL: 'ALL' } as const;
registerEnumType(InternalApplicationStates, { name: 'InternalApplicationState' });
registerEnumType(InternalApplicationViews, { name: 'InternalApplicationView', description: '自分の応募、選考を待つ応募、自所属への応募、自分の職員の決定、年間計画の固定点、見られるものすべて' });

@Directive('@key(fields: "id")')
@TierOf('P2')
@ObjectType('InternalApplication', { description: '庁内公募への応募。本人の上司・評価者には、決まるまでない' })
export class InternalApplicationType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => InternalApplicationStates, { nullable: true }) state!: ShownState;
  @Field(() => String, { nullable: true, description: '状態の日本語名' }) stateLabel!: string;
  @Field(() => EmployeeType, { nullable: true }) applicant!: EmployeeType;
  @Field(() => String, { nullable: true, description: '応募した人の氏名' }) applicantName!: string;
  @Field(() => String, { nullable: true, description: '応募したときの募集の題名' }) postingTitle!: string;
  @Field(() => InternalPostingType, { nullable: true, description: '取り下げられた募集は null' }) posting!: InternalPostingType | null;
  @Field(() => OrganizationUnitType, { nullable: true, description: '募集する所属' }) hostUnit!: OrganizationUnitType;
  @Field(() => LocalDate, { nullable: true, description: '決まった日' }) matchedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '異動の予定日' }) startsOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '発令がなければ、この日の後に失効する' }) lapsesOn!: string | null;
  @TierOf('P3') @Field(() => DateTime, { nullable: true }) submittedAt!: Date;
  @TierOf('P3') @Field(() => String, { nullable: true, description: '応募の動機' }) motivation!: string;
  @TierOf('P3') @Field(() => String, { nullable: true, description: '生かせる経験' }) experience!: string;
  @TierOf('P3') @Field(() => LocalDate, { nullable: true, description: '面接の日' }) interviewOn!: string | null;
  @TierOf('P3') @Field(() => String, { nullable: true, description: '面接の時刻。例: 13:30' }) interviewTime!: string | null;
  @TierOf('P3') @Field(() => String, { nullable: true, description: '面接の場所' }) interviewPlace!: string | null;
  @TierOf('P3') @Field(() => String, { nullable: true, description: '面接の記録。募集する所属と人事課に。本人には出さない' }) interviewRecord!: string | null;
  @Field(() => HolderType, { nullable: true, description: 'いま誰が持っているか。終わったら null' }) currentHolder!: HolderType | null;
  @Field(() => [ActionType], { nullable: true }) availableActions!: ActionType[];
  @Field(() => [StepType], { nullable: true, description: '本人の所属長には、決まったことだけ' }) timeline!: StepType[];
}

@TierOf('P2')
@ObjectType('InternalApplicationDraft', { description: '書きかけの応募。本人だけに見える' })
export class InternalApplicationDraftType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => DateTime, { nullable: true }) savedAt!: Date;
  @TierOf('P3') @Field(() => String, { nullable: true }) motivation!: string;
  @TierOf('P3') @Field(() => String, { nullable: true }) experience!: string;
}

export const InternalApplicationConnection = connectionOf('InternalApplication', () => InternalApplicationType);
export const InternalApplicationResult = resultOf('InternalApplication', () => InternalApplicationType, APPLICATION_REFUSALS);
export const InternalApplicationDraftResult = resultOf('InternalApplicationDraft', () => InternalApplicationDraftType, ['TOO_LONG']);

@ArgsType()
export class InternalApplicationsArgs extends PageArgs {
  @Field(() => InternalApplicationViews) view!: keyof typeof InternalApplicationViews;
  @Field(() => ID, { nullable: true }) postingId?: string | null;
  @Field(() => InternalApplicationStates, { nullable: true }) state?: ShownState | null;
}

@InputType()
export class SaveInternalApplicationDraftInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) postingId!: string;
  @Field(() => String) motivation!: string;
  @Field(() => String) experience!: string;
}

@InputType()
export class ApplyForInternalPostingInput extends SaveInternalApplicationDraftInput {}

@InputType()
export class InviteToInterviewInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
  @Field(() => LocalDate, { description: '面接の日' }) on!: string;
  @Field(() => String, { description: '時刻。例: 13:30' }) time!: string;
  @Field(() => String, { description: '場所' }) place!: string;
}

@InputType()
export class RecordInterviewInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
  @Field(() => String, { description: '面接の記録。募集する所属と人事課だけが読む' }) record!: string;
}
