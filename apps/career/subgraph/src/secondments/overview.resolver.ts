import { TierOf, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { secondmentsOf } from './secondment.reading.ts';
import { SecondmentType } from './secondment.type.ts';

/** What a person's page shows: where they have been sent and what they brought home, to those who may know. */
@Resolver(() => EmployeeType)
export class SecondmentOverviewResolver {
  @TierOf('P2')
  @FieldResolver(() => [SecondmentType], { nullable: true, description: 'この職員の派遣・交流。本人、所属長、主管課、人事課に' })
  secondments(@Root() { id }: EmployeeType, @Ctx() context: RequestContext) {
    return secondmentsOf(context).load(id);
  }
}
