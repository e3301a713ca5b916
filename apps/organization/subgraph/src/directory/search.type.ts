import { connectionOf, TierOf } from '@takara/subgraph-kit';
import { createUnionType, Field, ObjectType, type ClassType } from 'type-graphql';
import { EmployeeType } from '../employees/employee.type.ts';
import { OrganizationUnitType } from '../units/unit.type.ts';

@TierOf('P1')
@ObjectType('EmployeeHit', { description: '見つかった職員' })
export class EmployeeHit {
  @Field(() => EmployeeType) employee!: object;
  @Field(() => String) name!: string;
  @Field(() => String) kana!: string;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => String, { nullable: true }) postTitle!: string | null;
}

@TierOf('P1')
@ObjectType('UnitHit', { description: '見つかった所属' })
export class UnitHit {
  @Field(() => OrganizationUnitType) unit!: object;
  @Field(() => String) name!: string;
  @Field(() => String, { description: '部局からの道筋（例 総務部 › 人事課）' }) path!: string;
}

@TierOf('P1')
@ObjectType('PostHit', { description: '見つかった職（例 人事課長）と、その日に就いている人' })
export class PostHit {
  @Field(() => String) title!: string;
  @Field(() => EmployeeType) holder!: object;
  @Field(() => String) holderName!: string;
  @Field(() => OrganizationUnitType) unit!: object;
  @Field(() => String) path!: string;
}

const DirectoryHit = createUnionType({
  name: 'DirectoryHit',
  types: () => [EmployeeHit, UnitHit, PostHit] as const,
  resolveType: (hit) => ('employee' in hit ? EmployeeHit : 'holder' in hit ? PostHit : UnitHit) as never,
});
export const DirectoryHitConnection = connectionOf<object>('DirectoryHit', () => DirectoryHit as unknown as ClassType<object>);
