import { AllowedFor, TierOf } from '@takara/subgraph-kit';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { LimitType } from '../side-assignments/shown.type.ts';
import { HOST_KINDS } from './content.ts';
import { mayAskOutsideActivities } from './permit.policy.ts';
import { rulesInForce } from './rules.ts';

@TierOf('P0')
@ObjectType('OutsideActivityNamed')
export class NamedType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
}

@TierOf('P0')
@ObjectType('OutsideActivityRules', { description: '許可の基準と限度。出典と、県の決定前の仮の値かどうか' })
export class RulesType {
  @Field(() => [NamedType], { description: '許可の基準' }) criteria!: NamedType[];
  @Field(() => [NamedType], { description: '不許可の理由にしないこと' }) principles!: NamedType[];
  @Field(() => [NamedType], { description: '確かめる利害の関係' }) relations!: NamedType[];
  @Field(() => [NamedType], { description: '活動先の種類' }) hostKinds!: NamedType[];
  @Field(() => String, { description: '基準の出典' }) source!: string;
  @Field(() => [LimitType]) limits!: LimitType[];
}

const UNITS: Record<string, string> = { h: '時間', month: 'か月', day: '日' };

@Resolver()
export class OutsideActivityRulesResolver {
  @AllowedFor(mayAskOutsideActivities)
  @Query(() => RulesType, { nullable: true })
  outsideActivityRules(): RulesType {
    const { criteria, principles, relations, source, hoursPerMonth, hoursPerWeek, workdayHours, longestMonths, reapplyDays } = rulesInForce();
    return {
      criteria: [...criteria], principles: [...principles], relations: [...relations], source, hostKinds: Object.entries(HOST_KINDS).map(([code, label]) => ({ code, label })),
      limits: [hoursPerMonth, hoursPerWeek, workdayHours, longestMonths, reapplyDays].map(({ code, label, value, unit, source: from, isDefault }) => ({ code, label, value: `${value} ${UNITS[unit] ?? unit}`, source: from, isDefault })),
    };
  }
}
