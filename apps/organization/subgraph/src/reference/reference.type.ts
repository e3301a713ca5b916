import { TierOf } from '@takara/subgraph-kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@Directive('@key(fields: "code")')
@TierOf('P0')
@ObjectType('Grade', { description: '級（方針 キャリアパスの例の主事級から部長級）' })
export class GradeType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
  @Field(() => Int, { description: '1 がいちばん下' }) order!: number;
  @Field(() => Boolean, { name: 'isManagerial', description: '管理職（副参事級以上）' }) managerial!: boolean;
}

@Directive('@key(fields: "code")')
@TierOf('P0')
@ObjectType('JobFamily', { description: '職種' })
export class JobFamilyType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
  @Field(() => Boolean) isTechnical!: boolean;
}

@Directive('@key(fields: "code")')
@TierOf('P0')
@ObjectType('Municipality', { description: '県内の市町村' })
export class MunicipalityType {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String) kana!: string;
  @Field(() => String) kind!: string;
  @Field(() => String) district!: string;
}
