import { LocalDate, resultOf, TierOf } from '@takara/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { StaffType } from './deployment.type.ts';

@TierOf('P1')
@ObjectType('TechnicalFamily', { description: '技術職種の人数と充足目標' })
export class FamilyType {
  @TierOf('P0') @Field(() => ID, { description: '職種' }) id!: string;
  @Field(() => String) label!: string;
  @Field(() => Int, { description: '正規職員の人数' }) people!: number;
  @Field(() => Int, { description: '充足目標' }) target!: number;
  @Field(() => Boolean, { description: '人事課が入れた目標か。そうでなければ仮の割合から' }) targetIsSet!: boolean;
  @Field(() => Int, { description: '充足率（%、切り捨て）' }) fillPercent!: number;
  @TierOf('P2') @Field(() => Int, { nullable: true, description: '人事課に：いま応援に出ている人' }) away!: number | null;
  @TierOf('P2') @Field(() => Int, { nullable: true, description: '人事課に：休養している人' }) resting!: number | null;
  @TierOf('P2') @Field(() => Int, { nullable: true, description: '人事課に：いま応援に出られる人' }) free!: number | null;
}

@TierOf('P0')
@ObjectType('TechnicalFamilyOption', { description: '画面で選ぶもの' })
export class OptionType {
  @Field(() => ID) id!: string;
  @Field(() => String) label!: string;
}

@TierOf('P0')
@ObjectType('DeploymentSettings', { description: '方針パックにある応援の決まりと、画面で選ぶもの' })
export class SettingsType {
  @Field(() => [OptionType]) families!: OptionType[];
  @Field(() => [String]) licences!: string[];
  @Field(() => [OptionType], { description: '市町村。label は地域を添えたもの' }) municipalities!: OptionType[];
  @Field(() => Int) restDays!: number;
  @Field(() => Int) mostDaysAway!: number;
  @Field(() => Int) homeFloorPercent!: number;
  @Field(() => Int) dispatchFromDays!: number;
  @Field(() => String, { description: '目標の根拠' }) targetSource!: string;
  @Field(() => Boolean, { description: '要請を登録し、目標と資格を入れられるか' }) mayRun!: boolean;
}

export const FamilyResult = resultOf('TechnicalFamily', () => FamilyType, ['UNKNOWN', 'OUT_OF_RANGE']);
export const StaffResult = resultOf('TechnicalStaff', () => StaffType, ['UNKNOWN', 'PAST', 'OWN']);

@InputType('SetStaffingTargetInput')
export class TargetInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID, { description: '職種' }) family!: string;
  @Field(() => Int) people!: number;
}

@InputType('RecordTechnicalLicenceInput')
export class LicenceInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) employeeId!: string;
  @Field(() => String) licence!: string;
  @Field(() => LocalDate, { nullable: true, description: '有効な最後の日。期限がなければ書かない' }) validUntil?: string | null;
}
