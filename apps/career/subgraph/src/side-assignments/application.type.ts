import { connectionOf, DateTime, PageArgs, resultOf, TierOf } from '@takara/subgraph-kit';
import { ArgsType, Directive, Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { APPLICATION_REFUSALS, NEXT_STEPS, type ApplicationState } from './application.ts';
import { AssignmentType } from './assignment.type.ts';
import { PostingType } from './posting.type.ts';
import { ActionType, HolderType, StepType } from './shown.type.ts';

export const ApplicationStates = Object.fromEntries(Object.keys(NEXT_STEPS).map((state) => [state, state])) as { [S in ApplicationState]: S };
/** MINE: my own. TO_CONSENT: my people's that wait for me. OF_MY_PEOPLE: my people's, whatever became of them. HOSTED: to my units. TO_ORDER: waiting for 人事課. ALL: every one I may see. */
export const ApplicationView = { MINE: 'MINE', TO_CONSENT: 'TO_CONSENT', OF_MY_PEOPLE: 'OF_MY_PEOPLE', HOSTED: 'HOSTED', TO_SELECT: 'TO_SELECT', TO_ORDER: 'TO_ORDER', ALL: 'ALL' } as const;
registerEnumType(ApplicationStates, { name: 'SideAssignmentApplicationState' });
registerEnumType(ApplicationView, { name: 'SideAssignmentApplicationView', description: '自分の応募、自分の同意を待つ応募、自分の職員の応募、自所属への応募、選考を待つ応募、発令を待つ応募、見られるものすべて' });

@Directive('@key(fields: "id")')
@TierOf('P2')
@ObjectType('SideAssignmentApplication', { description: '庁内副業への応募' })
export class ApplicationType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => ApplicationStates, { nullable: true }) state!: ApplicationState;
  @Field(() => EmployeeType, { nullable: true }) applicant!: EmployeeType;
  @Field(() => String, { nullable: true, description: '応募した人の氏名' }) applicantName!: string;
  @Field(() => String, { nullable: true, description: '応募したときの募集の題名' }) postingTitle!: string;
  @Field(() => PostingType, { nullable: true, description: '取り下げられた募集は null' }) posting!: PostingType | null;
  @Field(() => OrganizationUnitType, { nullable: true, description: '受入所属' }) hostUnit!: OrganizationUnitType;
  @Field(() => DateTime, { nullable: true }) submittedAt!: Date;
  @Field(() => Float, { nullable: true, description: '1 か月に使える時間' }) hoursWished!: number;
  @Field(() => [String], { nullable: true }) skills!: string[];
  @Field(() => Float, { nullable: true, description: '年間の時間外勤務の見込み（本人の申告）' }) expectedOvertime!: number;
  @TierOf('P3') @Field(() => String, { nullable: true }) motivation!: string;
  @Field(() => HolderType, { nullable: true, description: 'いま誰が持っているか。終わったら null' }) currentHolder!: HolderType | null;
  @Field(() => [ActionType], { nullable: true }) availableActions!: ActionType[];
  @Field(() => [StepType], { nullable: true }) timeline!: StepType[];
  @Field(() => Boolean, { nullable: true, description: '決まったか。決定通知書をつくれる' }) isDecided!: boolean;
  @Field(() => AssignmentType, { nullable: true, description: '発令された従事' }) assignment!: AssignmentType | null;
}

@TierOf('P2')
@ObjectType('SideAssignmentApplicationDraft', { description: '書きかけの応募。本人だけに見える' })
export class ApplicationDraftType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => DateTime, { nullable: true }) savedAt!: Date;
  @TierOf('P3') @Field(() => String, { nullable: true }) motivation!: string | null;
  @Field(() => Float, { nullable: true }) hoursWished!: number | null;
  @Field(() => [String], { nullable: true }) skills!: string[];
  @Field(() => Float, { nullable: true }) expectedOvertime!: number | null;
}

export const ApplicationConnection = connectionOf('SideAssignmentApplication', () => ApplicationType);
export const ApplicationResult = resultOf('SideAssignmentApplication', () => ApplicationType, APPLICATION_REFUSALS);
export const ApplicationDraftResult = resultOf('SideAssignmentApplicationDraft', () => ApplicationDraftType, ['TOO_LONG']);

@ArgsType()
export class ApplicationsArgs extends PageArgs {
  @Field(() => ApplicationView) view!: keyof typeof ApplicationView;
  @Field(() => ID, { nullable: true }) postingId?: string;
  @Field(() => ApplicationStates, { nullable: true }) state?: ApplicationState;
}

@InputType()
export class SaveApplicationDraftInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) postingId!: string;
  @Field(() => String, { nullable: true }) motivation?: string;
  @Field(() => Float, { nullable: true }) hoursWished?: number;
  @Field(() => [String], { nullable: true }) skills?: string[];
  @Field(() => Float, { nullable: true }) expectedOvertime?: number;
}

@InputType()
export class ApplyForPostingInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) postingId!: string;
  @Field(() => String) motivation!: string;
  @Field(() => Float, { description: '1 か月に使える時間' }) hoursWished!: number;
  @Field(() => [String]) skills!: string[];
  @Field(() => Float, { description: '年間の時間外勤務の見込み（申告）' }) expectedOvertime!: number;
}

