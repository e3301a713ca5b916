import { perRequest, TierOf, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { Plan } from './plan.entity.ts';
import { readablePlans } from './plan.reading.ts';
import { PlanType } from './plan.type.ts';

/** What a person's page shows of their plan: to themself, and to the manager with whom it is shared. */
@Resolver(() => EmployeeType)
export class PlanOverviewResolver {
  @TierOf('P2')
  @FieldResolver(() => PlanType, { nullable: true, description: 'キャリアプラン。本人と、見せられている上司に' })
  careerPlan(@Root() { id }: EmployeeType, @Ctx() context: RequestContext) {
    return ofOwner(context).load(id);
  }
}

const ofOwner = (context: RequestContext): Loader<string, Plan | null> =>
  perRequest(context, 'career-plans:of-owner', () => new DataLoader<string, Plan | null, string>(async (ids) => {
    const found = new Map((await context.em.find(Plan, await readablePlans(context, { ownerId: { $in: [...ids] } }))).map((plan) => [plan.ownerId, plan]));
    return ids.map((id) => found.get(id) ?? null);
  }));
