import { TierOf } from '@takara/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A unit of the directory, owned by `organization`: here only the id. */
@Directive('@key(fields: "id", resolvable: false)')
@TierOf('P1')
@ObjectType('OrganizationUnit')
export class OrganizationUnitType {
  @Field(() => ID) id!: string;
}
