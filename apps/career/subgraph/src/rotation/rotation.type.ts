import { connectionOf, FiscalYear, LocalDate, PageArgs, TierOf } from '@takara/subgraph-kit';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { STATES, type State } from './finding.ts';

const named = <Key extends string>(keys: Record<Key, unknown>) => Object.fromEntries(Object.keys(keys).map((key) => [key, key])) as { [K in Key]: K };
export const RotationState = named(STATES);
export const RotationHardness = { HARD: 'HARD', SOFT: 'SOFT', INFO: 'INFO' } as const;
export const RotationOrder = { URGENCY: 'URGENCY', NAME: 'NAME' } as const;
registerEnumType(RotationState, { name: 'RotationState' });
registerEnumType(RotationHardness, { name: 'RotationHardness', description: 'HARD 守る決まり、SOFT 原則（理由があれば例外）、INFO 義務ではない' });
registerEnumType(RotationOrder, { name: 'RotationOrder' });

@TierOf('P0')
@ObjectType('RotationRule', { description: 'ジョブローテーションの決まり一つ' })
export class RotationRuleType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
  @Field(() => String, { description: '方針の文そのまま' }) text!: string;
  @Field(() => String, { description: '方針のどこに書いてあるか' }) cited!: string;
  @Field(() => String, { description: '仕組みによる読み取り。県の確認を要する' }) reading!: string;
  @Field(() => RotationHardness) hardness!: keyof typeof RotationHardness;
  @Field(() => String) hardnessLabel!: string;
  @Field(() => String, { nullable: true, description: 'どの段階の決まりか' }) stageLabel!: string | null;
}

@TierOf('P0')
@ObjectType('RotationOption', { description: '方針の文が決めていないことと、いまの読み方' })
export class RotationOptionType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
  @Field(() => String, { description: 'いまの読み方' }) chosen!: string;
  @Field(() => Boolean, { description: '県の決定でない仮の選び方か' }) isDefault!: boolean;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@TierOf('P0')
@ObjectType('RotationChart', { description: 'ジョブローテーションの決まりと、その読み方' })
export class RotationChartType {
  @Field(() => [RotationRuleType]) rules!: RotationRuleType[];
  @Field(() => [RotationOptionType]) options!: RotationOptionType[];
}

@TierOf('P1')
@ObjectType('RotationPlacement', { description: '配置。証しとして示す' })
export class RotationPlacementType {
  @Field(() => ID) id!: string;
  @Field(() => LocalDate) from!: string;
  @Field(() => LocalDate, { nullable: true, description: '離れた日。まだいる間は null' }) to!: string | null;
  @Field(() => OrganizationUnitType, { nullable: true }) unit!: OrganizationUnitType | null;
  @Field(() => OrganizationUnitType, { nullable: true, description: '数える部局' }) department!: OrganizationUnitType | null;
  @Field(() => String, { description: '本庁・出先機関。兼務なら、そうと書く' }) siteLabel!: string;
  @Field(() => Boolean, { description: '改編か昇任で行が替わっただけで、動いていない' }) continues!: boolean;
}

@TierOf('P2')
@ObjectType('RotationFinding', { description: '一人について一つの決まりが言うこと' })
export class RotationFindingType {
  @TierOf('P1') @Field(() => ID) id!: string;
  @TierOf('P0') @Field(() => RotationRuleType) rule!: RotationRuleType;
  @TierOf('P1') @Field(() => EmployeeType, { nullable: true }) employee!: EmployeeType | null;
  @TierOf('P1') @Field(() => String, { nullable: true }) employeeName!: string | null;
  @TierOf('P1') @Field(() => OrganizationUnitType, { nullable: true, description: '今日の本務の所属' }) unit!: OrganizationUnitType | null;
  @Field(() => RotationState, { nullable: true }) state!: State | null;
  @Field(() => String, { nullable: true, description: '状態の日本語名' }) stateLabel!: string | null;
  @Field(() => String, { nullable: true, description: '免除・対象外のわけ' }) reasonLabel!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '期限あり：間に合う最後の定期異動の日。ほかは最後の日' }) on!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'この決まりが見る年の初日' }) from!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'この決まりが見る年の最後の日' }) until!: string | null;
  @Field(() => String, { nullable: true, description: 'どこまで満たしたか' }) progress!: string | null;
  @Field(() => [RotationPlacementType], { nullable: true, description: '満たした証し、または数えられる配置' }) placements!: RotationPlacementType[] | null;
}

@TierOf('P2')
@ObjectType('RotationOutlook', { description: '異動の見通し。本人、所属長・グループマネージャー、人事課に' })
export class RotationOutlookType {
  @TierOf('P1') @Field(() => ID) id!: string;
  @TierOf('P1') @Field(() => EmployeeType, { nullable: true }) employee!: EmployeeType | null;
  @TierOf('P1') @Field(() => String, { nullable: true }) employeeName!: string | null;
  @Field(() => Int, { nullable: true, description: '在職何年目か。対象でなければ null' }) serviceYear!: number | null;
  @Field(() => String, { nullable: true, description: 'いまの段階' }) stageLabel!: string | null;
  @Field(() => [RotationFindingType], { nullable: true, description: '決まりの順' }) findings!: RotationFindingType[] | null;
  @Field(() => [RotationPlacementType], { nullable: true, description: '本務の配置、古い順' }) placements!: RotationPlacementType[] | null;
}

@TierOf('P2')
@ObjectType('RotationForecastYear')
export class RotationForecastYearType {
  @TierOf('P0') @Field(() => FiscalYear) fiscalYear!: number;
  @Field(() => Int, { nullable: true }) count!: number | null;
}

@TierOf('P2')
@ObjectType('RotationForecast', { description: '一つの決まりについて、次の年度から期限の来る人数' })
export class RotationForecastType {
  @TierOf('P0') @Field(() => RotationRuleType) rule!: RotationRuleType;
  @Field(() => Int, { nullable: true, description: '未達' }) breached!: number | null;
  @Field(() => Int, { nullable: true, description: '期限が近い' }) atRisk!: number | null;
  @Field(() => [RotationForecastYearType], { nullable: true }) years!: RotationForecastYearType[] | null;
}

@TierOf('P1')
@ObjectType('RotationChoice', { description: '一覧を絞る選び先' })
export class RotationChoiceType {
  @Field(() => ID) id!: string;
  @Field(() => String) label!: string;
}

@TierOf('P1')
@ObjectType('RotationReach', { description: '誰の見通しを見られるか。自分だけなら units は空' })
export class RotationReachType {
  @Field(() => Boolean, { description: '在職する全員' }) everybody!: boolean;
  @Field(() => [RotationChoiceType], { description: '全員を見られる人には部局、ほかは自分の所属とグループ' }) units!: RotationChoiceType[];
  @Field(() => [RotationChoiceType], { description: '職種' }) jobFamilies!: RotationChoiceType[];
}

export const RotationFindingConnection = connectionOf('RotationFinding', () => RotationFindingType);

@ArgsType()
export class RotationFindingsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'ROT-1 から ROT-9' }) rule?: string | null;
  @Field(() => [RotationState], { nullable: true }) states?: State[] | null;
  @Field(() => ID, { nullable: true, description: 'この所属と、その下にいる職員' }) unitId?: string | null;
  @Field(() => String, { nullable: true, description: '職種の符号' }) jobFamily?: string | null;
  @Field(() => FiscalYear, { nullable: true, description: '定期異動の期限がこの年度にあるもの' }) dueIn?: number | null;
  @Field(() => RotationOrder, { nullable: true }) sort?: keyof typeof RotationOrder | null;
}
