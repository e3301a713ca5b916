import { connectionOf, LocalDate, PageArgs, resultOf, TierOf } from '@takara/subgraph-kit';
import { ArgsType, Directive, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { NEXT_STEPS, POSTING_FIELDS, POSTING_REFUSALS, type PostingField, type PostingState } from './posting.ts';
import { ActionType, HolderType, StepType } from './shown.type.ts';

const named = <Key extends string>(keys: Record<Key, unknown>) => Object.fromEntries(Object.keys(keys).map((key) => [key, key])) as { [K in Key]: K };
export const PostingStates = named(NEXT_STEPS);
export const PostingFields = named(POSTING_FIELDS);
export const PostingSort = { DEADLINE: 'DEADLINE', NEWEST: 'NEWEST' } as const;
registerEnumType(PostingStates, { name: 'SideAssignmentPostingState' });
registerEnumType(PostingFields, { name: 'SideAssignmentPostingField' });
registerEnumType(PostingSort, { name: 'SideAssignmentPostingSort' });

@Directive('@key(fields: "id")')
@TierOf('P0')
@ObjectType('SideAssignmentPosting', { description: '庁内副業の募集' })
export class PostingType {
  @Field(() => ID) id!: string;
  @Field(() => PostingStates) state!: PostingState;
  @Field(() => String, { description: '状態の日本語名' }) stateLabel!: string;
  @Field(() => String) title!: string;
  @Field(() => String) description!: string;
  @Field(() => PostingFields, { nullable: true }) field!: PostingField | null;
  @Field(() => String, { nullable: true, description: '分野の日本語名' }) fieldLabel!: string | null;
  @Field(() => [String]) skillsWanted!: string[];
  @Field(() => Float, { nullable: true, description: '1 か月の時間' }) hoursPerMonth!: number | null;
  @Field(() => LocalDate, { nullable: true }) termFrom!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '最後の日' }) termTo!: string | null;
  @Field(() => Int, { nullable: true, description: '人数' }) headcount!: number | null;
  @Field(() => LocalDate, { nullable: true, description: '応募の締切の日（その日まで）' }) deadline!: string | null;
  @Field(() => String, { description: '募集する理由' }) why!: string;
  @Field(() => OrganizationUnitType, { nullable: true, description: '受入所属' }) hostUnit!: OrganizationUnitType | null;
  @TierOf('P1') @Field(() => HolderType, { nullable: true, description: 'いま誰が持っているか。終わったら null' }) currentHolder!: HolderType | null;
  @Field(() => [ActionType]) availableActions!: ActionType[];
  @TierOf('P2') @Field(() => [StepType], { nullable: true, description: '受入所属と人事課に' }) timeline!: StepType[] | null;
  @TierOf('P2') @Field(() => Int, { nullable: true, description: '応募の数。受入所属には同意のあった数、人事課にはすべて' }) applicationCount!: number | null;
}

@TierOf('P0')
@ObjectType('SideAssignmentFieldOfWork', { description: '募集の分野' })
export class FieldOfWorkType {
  @Field(() => PostingFields) field!: PostingField;
  @Field(() => String, { description: '日本語名' }) label!: string;
}

export const PostingConnection = connectionOf('SideAssignmentPosting', () => PostingType);
export const PostingResult = resultOf('SideAssignmentPosting', () => PostingType, POSTING_REFUSALS);

@ArgsType()
export class PostingsArgs extends PageArgs {
  @Field(() => PostingStates, { nullable: true }) state?: PostingState;
  @Field(() => PostingFields, { nullable: true }) field?: PostingField;
  @Field(() => String, { nullable: true, description: '題名・内容・スキルの言葉' }) q?: string;
  @Field(() => Boolean, { nullable: true, description: '自分が受入所属として扱うものだけ' }) hostedByMe?: boolean;
  @Field(() => PostingSort, { nullable: true }) sort?: keyof typeof PostingSort;
}

@InputType('SideAssignmentPostingContentInput', { description: '下書きは途中でも保存できる' })
export class PostingContentInput {
  @Field(() => String, { nullable: true }) title?: string;
  @Field(() => String, { nullable: true }) description?: string;
  @Field(() => PostingFields, { nullable: true }) field?: PostingField;
  @Field(() => [String], { nullable: true }) skillsWanted?: string[];
  @Field(() => Float, { nullable: true }) hoursPerMonth?: number;
  @Field(() => LocalDate, { nullable: true }) termFrom?: string;
  @Field(() => LocalDate, { nullable: true }) termTo?: string;
  @Field(() => Int, { nullable: true }) headcount?: number;
  @Field(() => LocalDate, { nullable: true }) deadline?: string;
  @Field(() => String, { nullable: true }) why?: string;
}

@InputType()
export class DraftPostingInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) hostUnitId!: string;
  @Field(() => PostingContentInput) content!: PostingContentInput;
}

@InputType()
export class EditPostingInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
  @Field(() => PostingContentInput) content!: PostingContentInput;
}

/** An act on one thing. */
@InputType('CareerActInput')
export class ActInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: '添える言葉' }) note?: string;
}

/** An act that owes somebody a reason. */
@InputType('CareerReasonInput')
export class ReasonInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
  @Field(() => String, { description: '相手が読む理由' }) reason!: string;
}

