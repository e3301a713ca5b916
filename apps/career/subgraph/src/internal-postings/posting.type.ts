import { connectionOf, LocalDate, PageArgs, resultOf, TierOf } from '@takara/subgraph-kit';
import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { NEXT_STEPS, type PostingState } from '../side-assignments/posting.ts';
import { ActionType, HolderType, StepType } from '../side-assignments/shown.type.ts';
import { POSTING_REFUSALS } from './posting.ts';

export const InternalPostingStates = Object.fromEntries(Object.keys(NEXT_STEPS).map((state) => [state, state])) as { [S in PostingState]: S };
registerEnumType(InternalPostingStates, { name: 'InternalPostingState' });

@TierOf('P0')
@ObjectType('InternalPostingGrade', { description: '級' })
export class PostingGradeType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
}

@Directive('@key(fields: "id")')
@TierOf('P0')
@ObjectType('InternalPosting', { description: '庁内公募の募集' })
export class InternalPostingType {
  @Field(() => ID) id!: string;
  @Field(() => InternalPostingStates) state!: PostingState;
  @Field(() => String, { description: '状態の日本語名' }) stateLabel!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: '仕事の内容' }) description!: string;
  @Field(() => String, { description: '求める経験や姿勢' }) requirements!: string;
  @Field(() => String, { description: '公募する理由' }) why!: string;
  @Field(() => [PostingGradeType], { description: '対象の級。空なら、決まりの範囲のすべて' }) grades!: PostingGradeType[];
  @Field(() => Int, { nullable: true, description: '人数' }) headcount!: number | null;
  @Field(() => LocalDate, { nullable: true, description: '応募の締切の日（その日まで）' }) deadline!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '異動の予定日' }) startsOn!: string | null;
  @Field(() => OrganizationUnitType, { nullable: true, description: '募集する所属' }) hostUnit!: OrganizationUnitType | null;
  @TierOf('P1') @Field(() => HolderType, { nullable: true, description: 'いま誰が持っているか。終わったら null' }) currentHolder!: HolderType | null;
  @Field(() => [ActionType]) availableActions!: ActionType[];
  @TierOf('P2') @Field(() => [StepType], { nullable: true, description: '募集する所属と人事課に' }) timeline!: StepType[] | null;
  @TierOf('P2') @Field(() => Int, { nullable: true, description: '応募の数。募集する所属と人事課に、知ってよいものだけ' }) applicationCount!: number | null;
}

export const InternalPostingConnection = connectionOf('InternalPosting', () => InternalPostingType);
export const InternalPostingResult = resultOf('InternalPosting', () => InternalPostingType, POSTING_REFUSALS);

@ArgsType()
export class InternalPostingsArgs extends PageArgs {
  @Field(() => InternalPostingStates, { nullable: true }) state?: PostingState | null;
  @Field(() => String, { nullable: true, description: '題名・仕事の内容・求める経験の言葉' }) q?: string | null;
  @Field(() => Boolean, { nullable: true, description: '自分の所属が募集するものだけ' }) hostedByMe?: boolean | null;
}

@InputType('InternalPostingContentInput', { description: '下書きは途中でも保存できる' })
export class InternalPostingContentInput {
  @Field(() => String, { nullable: true }) title?: string;
  @Field(() => String, { nullable: true }) description?: string;
  @Field(() => String, { nullable: true }) requirements?: string;
  @Field(() => String, { nullable: true }) why?: string;
  @Field(() => [String], { nullable: true, description: '級の符号' }) grades?: string[];
  @Field(() => Int, { nullable: true }) headcount?: number;
  @Field(() => LocalDate, { nullable: true }) deadline?: string;
  @Field(() => LocalDate, { nullable: true, description: '書かなければ、次の定期異動の日' }) startsOn?: string;
}

@InputType()
export class DraftInternalPostingInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) hostUnitId!: string;
  @Field(() => InternalPostingContentInput) content!: InternalPostingContentInput;
}

@InputType()
export class EditInternalPostingInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
  @Field(() => InternalPostingContentInput) content!: InternalPostingContentInput;
}
