import { TierOf } from '@takara/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A person of the directory, owned by `organization`: here only the id, to which career adds what it knows. */
@Directive('@key(fields: "id")')
@TierOf('P1')
@ObjectType('Employee')
export class EmployeeType {
  @Field(() => ID) id!: string;
}
