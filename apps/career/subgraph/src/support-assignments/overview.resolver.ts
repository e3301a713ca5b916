import { TierOf, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { supportsOf } from './support.reading.ts';
import { SupportType } from './support.type.ts';

/** What a person's page shows: who is at this newcomer's side, to those who may know. */
@Resolver(() => EmployeeType)
export class SupportOverviewResolver {
  @TierOf('P2')
  @FieldResolver(() => [SupportType], { nullable: true, description: 'この職員に付くトレーナー・サポーター。本人、付く人、上司、人事課に' })
  supportAssignments(@Root() { id }: EmployeeType, @Ctx() context: RequestContext) {
    return supportsOf(context).load(id);
  }
}
