import { connectionOf, LocalDate, TierOf } from '@takara/subgraph-kit';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DISTRICT_LABELS, LINEAGE_LABELS, SITE_LABELS, UNIT_TYPE_LABELS } from './unit.ts';
import { PostEnum } from '../employees/employee.type.ts';

const codes = (labels: object) => Object.fromEntries(Object.keys(labels).map((code) => [code, code]));
const TypeEnum = codes(UNIT_TYPE_LABELS);
const SiteEnum = codes(SITE_LABELS);
const DistrictEnum = codes(DISTRICT_LABELS);
const LineageEnum = codes(LINEAGE_LABELS);
registerEnumType(TypeEnum, { name: 'OrganizationUnitType' });
registerEnumType(SiteEnum, { name: 'Site' });
registerEnumType(DistrictEnum, { name: 'District' });
registerEnumType(LineageEnum, { name: 'LineageKind' });

@Directive('@key(fields: "id")')
@TierOf('P1')
@ObjectType('OrganizationUnit', { description: '部局、所属、グループ。名前か上位の所属が変わると別の行になり、lineage でつながる' })
export class OrganizationUnitType {
  @Field(() => ID) id!: string;
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) shortName!: string | null;
  @Field(() => String) kana!: string;
  @Field(() => TypeEnum) type!: string;
  @Field(() => SiteEnum) site!: string;
  @Field(() => DistrictEnum, { nullable: true }) district!: string | null;
  @Field(() => Boolean, { description: '部局の主管課か' }) isCoordinating!: boolean;
  @Field(() => LocalDate) validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: '置かれなくなった最初の日' }) validTo!: string | null;
}

export const OrganizationUnitConnection = connectionOf('OrganizationUnit', () => OrganizationUnitType);

@TierOf('P1')
@ObjectType('UnitLineage', { description: '組織改編の前後のつながり' })
export class UnitLineageType {
  @Field(() => LineageEnum) kind!: string;
  @Field(() => LocalDate, { name: 'on' }) happenedOn!: string;
}

@TierOf('P0')
@ObjectType('PostOption', { description: 'この所属に置ける職' })
export class PostOptionType {
  @Field(() => PostEnum) code!: string;
  @Field(() => String) label!: string;
}
