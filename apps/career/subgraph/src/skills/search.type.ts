import { connectionOf, LocalDate, PageArgs, TierOf } from '@takara/subgraph-kit';
import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { ORDERS, type Order } from './search.reading.ts';
import type { Evidence } from './skill.ts';
import { EvidenceKinds } from './skill.type.ts';

export const Orders = Object.fromEntries(Object.keys(ORDERS).map((key) => [key, key])) as { [K in Order]: K };
export const Sites = { HEADQUARTERS: 'HEADQUARTERS', BRANCH_OFFICE: 'BRANCH_OFFICE' } as const;
registerEnumType(Orders, { name: 'StaffSkillOrder', description: '並び。合い方の順はない' });
registerEnumType(Sites, { name: 'StaffSkillSite', description: 'HEADQUARTERS 本庁、BRANCH_OFFICE 出先機関' });

@TierOf('P2')
@ObjectType('StaffSkillMatch', { description: '探したスキルの一つを、何が裏づけるか' })
export class MatchType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) skillName!: string;
  @Field(() => EvidenceKinds, { nullable: true }) evidence!: Evidence;
  @Field(() => String, { nullable: true }) evidenceLabel!: string;
  @Field(() => String, { nullable: true, description: 'そう言った人の氏名' }) by!: string;
  @Field(() => LocalDate, { nullable: true }) on!: string;
  @Field(() => LocalDate, { nullable: true, description: '有効期限' }) validUntil!: string | null;
}

@TierOf('P2')
@ObjectType('StaffSkillHit', { description: '条件をすべて満たす職員。何が裏づけるかを読むと、閲覧の記録が残る' })
export class HitType {
  @TierOf('P0') @Field(() => ID, { description: '職員の id' }) id!: string;
  @Field(() => EmployeeType, { nullable: true }) employee!: EmployeeType;
  @Field(() => String, { nullable: true }) number!: string;
  @Field(() => String, { nullable: true }) name!: string;
  @Field(() => OrganizationUnitType, { nullable: true }) unit!: OrganizationUnitType;
  @Field(() => String, { nullable: true, description: '職種' }) jobFamilyLabel!: string | null;
  @Field(() => Float, { nullable: true, description: '条件に合う配置の年数。小数第一位まで、切り捨て' }) years!: number;
  @TierOf('P3') @Field(() => [MatchType], { nullable: true, description: '探したスキルごとの、いちばん強い根拠' }) matches!: MatchType[];
}
export const HitConnection = connectionOf('StaffSkillHit', () => HitType);

@TierOf('P0')
@ObjectType('StaffSkillChoice')
export class ChoiceType {
  @Field(() => String) id!: string;
  @Field(() => String) label!: string;
}

@TierOf('P0')
@ObjectType('StaffSkillForm', { description: '探すときに選べるもの。探せない人には null' })
export class SearchFormType {
  @Field(() => String, { description: 'どこから探すか。例: 全庁' }) reach!: string;
  @Field(() => [ChoiceType], { description: '根拠の種類、弱い順' }) evidence!: ChoiceType[];
  @Field(() => [ChoiceType]) jobFamilies!: ChoiceType[];
  @Field(() => [ChoiceType], { description: '今日の部局' }) departments!: ChoiceType[];
  @Field(() => String, { description: '強さの順の出どころ' }) strengthSource!: string;
}

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => [String], { nullable: true, description: 'スキルの名、または別の名。すべて持つこと' }) skills?: string[] | null;
  @Field(() => EvidenceKinds, { nullable: true, description: 'この強さ以上の根拠' }) evidenceAtLeast?: Evidence | null;
  @Field(() => LocalDate, { nullable: true, description: 'この日に有効なこと。書かなければ今日' }) validOn?: string | null;
  @Field(() => String, { nullable: true, description: '職種のコード' }) jobFamily?: string | null;
  @Field(() => ID, { nullable: true, description: '勤めた部局' }) departmentId?: string | null;
  @Field(() => Sites, { nullable: true, description: '勤めた所の種類' }) site?: 'HEADQUARTERS' | 'BRANCH_OFFICE' | null;
  @Field(() => Int, { nullable: true, description: 'そこで何年以上' }) years?: number | null;
  @Field(() => Orders, { nullable: true, description: '書かなければ職員番号の順' }) order?: Order | null;
}
