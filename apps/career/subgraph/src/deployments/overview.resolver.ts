import { TierOf, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { DeploymentType } from './deployment.type.ts';
import { deploymentsOf } from './request.reading.ts';

/** What a person's page shows: where they have been sent, to those who may know. */
@Resolver(() => EmployeeType)
export class DeploymentOverviewResolver {
  @TierOf('P2')
  @FieldResolver(() => [DeploymentType], { nullable: true, description: 'この職員の市町村への応援。本人、所属長、主管課、人事課に' })
  deployments(@Root() { id }: EmployeeType, @Ctx() context: RequestContext) {
    return deploymentsOf(context).load(id);
  }
}
