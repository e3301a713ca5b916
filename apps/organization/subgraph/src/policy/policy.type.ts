import { LocalDate, TierOf } from '@takara/subgraph-kit';
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { COMMITMENT_LABELS, MODULE_LABELS } from './policy.ts';

const codes = (labels: object) => Object.fromEntries(Object.keys(labels).map((code) => [code, code]));
const CommitmentEnum = codes(COMMITMENT_LABELS);
const ModuleEnum = codes(MODULE_LABELS);
const AsideKindEnum = { DEFINITION: 'DEFINITION', COLUMN: 'COLUMN', REMARK: 'REMARK' };
registerEnumType(CommitmentEnum, { name: 'CommitmentLevel', description: '方針の動詞の強さ' });
registerEnumType(ModuleEnum, { name: 'ModuleName', description: '受け持つモジュール' });
registerEnumType(AsideKindEnum, { name: 'PolicyAsideKind' });

@TierOf('P0')
@ObjectType('PolicySource', { description: 'どこに書かれているか' })
export class PolicySourceType {
  @Field(() => String) id!: string;
  @Field(() => String) kind!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) ref!: string | null;
  @Field(() => String, { nullable: true }) article!: string | null;
}

@TierOf('P0')
@ObjectType('PolicyCommitment', { description: '約束の強さと、それを決める方針の言葉' })
export class PolicyCommitmentType {
  @Field(() => CommitmentEnum, { name: 'level' }) commitment!: string;
  @Field(() => String, { description: '方針の動詞' }) verb!: string;
}

@TierOf('P0')
@ObjectType('PolicySubItem', { description: '一つの個別取組の中の、強さの違う部分' })
export class PolicySubItemType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
}

@TierOf('P0')
@ObjectType('PolicyFeature', { description: '方針が開くかどうかを決める機能' })
export class PolicyFeatureType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
  @Field(() => Boolean) enabled!: boolean;
  @Field(() => String, { description: '開いている、または開いていないわけ' }) reason!: string;
}

@Directive('@key(fields: "code")')
@TierOf('P0')
@ObjectType('PolicyMeasure', { description: '個別取組。1-1 から 10-2 までの 30' })
export class PolicyMeasureType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
  @Field(() => ModuleEnum, { description: '受け持つモジュール' }) owner!: string;
  @Field(() => [ModuleEnum], { description: '関わるモジュール' }) touches!: string[];
  @Field(() => Boolean, { nullable: true, description: '方針の NEW の印。どの取組のものか分からないものは null' }) isNew!: boolean | null;
}

@TierOf('P0')
@ObjectType('PolicyAside', { description: '囲みや注記' })
export class PolicyAsideType {
  @Field(() => AsideKindEnum) kind!: string;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => String) text!: string;
}

@TierOf('P0')
@ObjectType('PolicyInitiative', { description: '取組。10 ある' })
export class PolicyInitiativeType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
}

@TierOf('P0')
@ObjectType('PolicyPillar', { description: '柱。3 本ある' })
export class PolicyPillarType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
}

@TierOf('P0')
@ObjectType('PolicyValueCategory')
export class PolicyValueCategoryType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
}

@TierOf('P0')
@ObjectType('PolicyValue', { description: '大切にすべき価値観と行動。6 つある' })
export class PolicyValueType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
  @Field(() => [String]) behaviors!: string[];
}

@TierOf('P0')
@ObjectType('PolicySection')
export class PolicySectionType {
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => [String]) paragraphs!: string[];
}

@TierOf('P0')
@ObjectType('PolicyChapter', { description: 'Ⅰ から Ⅴ までの章' })
export class PolicyChapterType {
  @Field(() => String) code!: string;
  @Field(() => String) numeral!: string;
  @Field(() => String) title!: string;
  @Field(() => [PolicySectionType]) sections!: PolicySectionType[];
}

@TierOf('P0')
@ObjectType('PolicyRole', { description: 'だれが何をするか（Ⅴ 推進体制）' })
export class PolicyRoleType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
  @Field(() => String) group!: string;
  @Field(() => [String]) duties!: string[];
}

@TierOf('P0')
@ObjectType('PolicyCouncil')
export class PolicyCouncilType {
  @Field(() => String) name!: string;
  @Field(() => String) chairRole!: string;
  @Field(() => [String]) memberRoles!: string[];
  @Field(() => String) secretariat!: string;
  @Field(() => [String]) duties!: string[];
  @Field(() => [String]) linkedBodies!: string[];
}

@TierOf('P0')
@ObjectType('PolicyParameter', { description: '決まりの中の数。県の決定でないものは isDefault' })
export class PolicyParameterType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
  @Field(() => String) unit!: string;
  @Field(() => Boolean, { name: 'isDefault', description: '県の決定ではない仮の値' }) default!: boolean;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@TierOf('P0')
@ObjectType('Policy', { description: '青森県職員育成・確保方針' })
export class PolicyType {
  @Field(() => String) title!: string;
  @Field(() => String) version!: string;
  @Field(() => Int) revision!: number;
  @Field(() => LocalDate) effectiveFrom!: string;
  @Field(() => Boolean, { description: '施行日が県の決定ではない仮の値か' }) effectiveIsDefault!: boolean;
}
