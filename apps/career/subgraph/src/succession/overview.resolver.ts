import { TierOf, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { topicsOf } from './topic-in-reach.reading.ts';
import { TopicType } from './topic.type.ts';

/** What a person's page shows: what this person knows or learns, to those who may know. */
@Resolver(() => EmployeeType)
export class SuccessionOverviewResolver {
  @TierOf('P2')
  @FieldResolver(() => [TopicType], { nullable: true, description: 'この職員が担い手か後任である知識。本人、所属の上司、主管課、人事課に' })
  knowledgeTopics(@Root() { id }: EmployeeType, @Ctx() context: RequestContext) {
    return topicsOf(context).load(id);
  }
}
