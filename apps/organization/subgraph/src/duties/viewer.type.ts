import { TierOf } from '@takara/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';

@TierOf('P1')
@ObjectType('Viewer', { description: 'サインインしている人' })
export class ViewerType {
  @Field(() => ID) employeeId!: string;
}
