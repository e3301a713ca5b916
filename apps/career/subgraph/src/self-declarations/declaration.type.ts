import { connectionOf, DateTime, FiscalYear, PageArgs, resultOf, TierOf } from '@takara/subgraph-kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { DECLARATION_REFUSALS, DECLARATION_STATES, WISHES, WORK_FITS, WORKLOADS, type DeclarationState, type Wish, type WorkFit, type Workload } from './declaration.ts';
import { ActionType, ChoiceType, StepType } from './shown.type.ts';
import { ToPersonnelInput, ToPersonnelType } from './to-personnel.type.ts';

const named = <Key extends string>(keys: Record<Key, unknown>) => Object.fromEntries(Object.keys(keys).map((key) => [key, key])) as { [K in Key]: K };
export const States = named(DECLARATION_STATES);
export const Workloads = named(WORKLOADS);
export const WorkFits = named(WORK_FITS);
export const Wishes = named(WISHES);
/** OF_MY_PEOPLE: what my people have shown me, this fiscal year. TO_PERSONNEL: all that was handed in, for 人事課. */
export const DeclarationView = { OF_MY_PEOPLE: 'OF_MY_PEOPLE', TO_PERSONNEL: 'TO_PERSONNEL' } as const;
registerEnumType(States, { name: 'SelfDeclarationState' });
registerEnumType(Workloads, { name: 'SelfDeclarationWorkload' });
registerEnumType(WorkFits, { name: 'SelfDeclarationWorkFit' });
registerEnumType(Wishes, { name: 'SelfDeclarationWish' });
registerEnumType(DeclarationView, { name: 'SelfDeclarationView', description: '自分の職員が今年度に出したもの（所属長）、出されたものすべて（人事課）' });

@TierOf('P2')
@ObjectType('SelfDeclaration', { description: '自己申告。ここにあるのは所属長も読む部分。人事課だけが読む部分は toPersonnel' })
export class DeclarationType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @TierOf('P0') @Field(() => FiscalYear) fiscalYear!: number;
  @Field(() => States, { nullable: true }) state!: DeclarationState;
  @Field(() => String, { nullable: true, description: '状態の日本語名' }) stateLabel!: string;
  @Field(() => EmployeeType, { nullable: true }) employee!: EmployeeType;
  @Field(() => String, { nullable: true, description: '氏名' }) employeeName!: string;
  @Field(() => OrganizationUnitType, { nullable: true, description: '今日の所属・グループ。退職した人は null' }) unit!: OrganizationUnitType | null;
  @Field(() => Workloads, { nullable: true, description: 'いまの仕事の量' }) workload!: Workload | null;
  @Field(() => String, { nullable: true }) workloadLabel!: string | null;
  @Field(() => WorkFits, { nullable: true, description: 'いまの仕事が自分に合っているか' }) workFit!: WorkFit | null;
  @Field(() => String, { nullable: true }) workFitLabel!: string | null;
  @Field(() => Wishes, { nullable: true, description: '異動の希望' }) wish!: Wish | null;
  @Field(() => String, { nullable: true }) wishLabel!: string | null;
  @Field(() => Int, { nullable: true, description: '「何年か後」のときの年数' }) wishInYears!: number | null;
  @Field(() => [ChoiceType], { nullable: true, description: '希望する部局。希望の順' }) wishedDepartments!: ChoiceType[];
  @Field(() => [String], { nullable: true, description: '希望する地域。希望の順' }) wishedDistricts!: string[];
  @Field(() => String, { nullable: true, description: '得意なこと' }) strengths!: string;
  @Field(() => [String], { nullable: true, description: 'この1年で新しく身につけたスキル' }) newSkills!: string[];
  @Field(() => [String], { nullable: true, description: '免許・資格' }) licences!: string[];
  @Field(() => String, { nullable: true, description: '所属長に伝えたいこと' }) comment!: string;
  @Field(() => DateTime, { nullable: true, description: '所属長がいまの内容を読めるようになった日時' }) sharedAt!: Date | null;
  @Field(() => Boolean, { nullable: true, description: 'いまの内容が、締切の後に届いた' }) late!: boolean;
  @Field(() => DateTime, { nullable: true, description: '所属長が読んだ日時' }) readAt!: Date | null;
  @Field(() => String, { nullable: true, description: '読んだ所属長の氏名' }) readBy!: string | null;
  @Field(() => DateTime, { nullable: true, description: '書きかけを最後に保存した日時。本人に' }) savedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: '提出した日時。本人と人事課に' }) submittedAt!: Date | null;
  @Field(() => [StepType], { nullable: true, description: '本人と人事課に' }) timeline!: StepType[] | null;
  @Field(() => [ActionType], { nullable: true }) availableActions!: ActionType[];
  @TierOf('P3') @Field(() => ToPersonnelType, { nullable: true, description: '人事課だけが読む部分。本人と人事課に' }) toPersonnel!: ToPersonnelType | null;
}

export const DeclarationConnection = connectionOf('SelfDeclaration', () => DeclarationType);
export const DeclarationResult = resultOf('SelfDeclaration', () => DeclarationType, DECLARATION_REFUSALS);

/** No search in texts and no filter by what 人事課 alone reads: a list tells only what its rows tell. */
@ArgsType()
export class DeclarationsArgs extends PageArgs {
  @Field(() => DeclarationView) view!: keyof typeof DeclarationView;
  @Field(() => FiscalYear, { nullable: true, description: '書かなければ今年度' }) fiscalYear?: number;
  @Field(() => ID, { nullable: true, description: '今日その部局・所属にいる人のもの' }) unitId?: string;
  @Field(() => Wishes, { nullable: true }) wish?: Wish;
  @Field(() => Boolean, { nullable: true, description: '所属長がまだ読んでいない' }) unread?: boolean;
  @Field(() => Boolean, { nullable: true, description: '締切の後に届いた' }) late?: boolean;
}

@InputType('SelfDeclarationToManagerInput', { description: '所属長が読む部分' })
export class ToManagerInput {
  @Field(() => Workloads, { nullable: true }) workload?: Workload | null;
  @Field(() => WorkFits, { nullable: true }) workFit?: WorkFit | null;
  @Field(() => Wishes, { nullable: true }) wish?: Wish | null;
  @Field(() => Int, { nullable: true }) wishInYears?: number | null;
  @Field(() => [ID], { nullable: true }) wishedDepartmentIds?: string[] | null;
  @Field(() => [String], { nullable: true }) wishedDistricts?: string[] | null;
  @Field(() => String, { nullable: true }) strengths?: string | null;
  @Field(() => [String], { nullable: true }) newSkills?: string[] | null;
  @Field(() => [String], { nullable: true }) licences?: string[] | null;
  @Field(() => String, { nullable: true }) comment?: string | null;
}

@InputType({ description: '書きかけは途中でも保存できる' })
export class SaveSelfDeclarationInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ToManagerInput) toManager!: ToManagerInput;
  @Field(() => ToPersonnelInput) toPersonnel!: ToPersonnelInput;
}

@InputType('SelfDeclarationActInput')
export class DeclarationActInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
}

@TierOf('P0')
@ObjectType('SelfDeclarationForm', { description: '自己申告で選べるものと、決まりの出典' })
export class FormType {
  @Field(() => [ChoiceType]) workloads!: ChoiceType[];
  @Field(() => [ChoiceType]) workFits!: ChoiceType[];
  @Field(() => [ChoiceType]) wishes!: ChoiceType[];
  @Field(() => [ChoiceType]) departments!: ChoiceType[];
  @Field(() => [String]) districts!: string[];
  @Field(() => Int, { description: '希望する部局・地域を書ける数' }) mostPlaces!: number;
  @Field(() => String, { description: '数の出典。県の決定前ならそう言う' }) mostPlacesSource!: string;
  @Field(() => [ChoiceType]) promotionWishes!: ChoiceType[];
  @Field(() => [ChoiceType]) circumstances!: ChoiceType[];
  @Field(() => String, { description: '事情を書く前に同意する文' }) consentText!: string;
}
