import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { mayAskSideAssignments } from '../standing.policy.ts';
import { upcomingFor } from './upcoming.reading.ts';
import { UpcomingType } from './upcoming.type.ts';

@Resolver()
export class UpcomingResolver {
  @AllowedFor(mayAskSideAssignments)
  @Query(() => [UpcomingType], { nullable: true, description: 'これから1か月のうちに、自分・自分の職員・自分の所属の庁内副業にあること。日付の順' })
  sideAssignmentUpcoming(@Ctx() context: RequestContext) {
    return upcomingFor(context);
  }
}
