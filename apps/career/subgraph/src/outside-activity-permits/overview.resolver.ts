import type { FilterQuery } from '@mikro-orm/core';
import { perRequest, TierOf, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { readable } from '../side-assignments/noun.ts';
import { permit as noun } from './nouns.ts';
import { OutsideActivityPermit } from './permit.entity.ts';
import { mayAskOutsideActivities } from './permit.policy.ts';
import { OutsideActivityPermitType } from './permit.type.ts';

/** What a person's page shows. The same empty list for somebody without one, for who may not know, and while the prefecture has not decided. */
@Resolver(() => EmployeeType)
export class OutsideActivityOverviewResolver {
  @TierOf('P2')
  @FieldResolver(() => [OutsideActivityPermitType], { nullable: true, description: '営利企業への従事等の許可と申請。新しい順。本人、本人の所属長、人事課に' })
  outsideActivityPermits(@Root() { id }: EmployeeType, @Ctx() context: RequestContext) {
    return mayAskOutsideActivities(context.actor) ? permitsOf(context).load(id) : [];
  }
}

const permitsOf = (context: RequestContext): Loader<string, OutsideActivityPermit[]> =>
  perRequest(context, 'outside-activities:of-people', () => new DataLoader<string, OutsideActivityPermit[], string>(async (ids) => {
    const where = await readable(context, noun, { applicantId: { $in: [...ids] }, state: { $nin: ['DRAFT', 'WITHDRAWN'] } } as FilterQuery<OutsideActivityPermit>);
    const found = Map.groupBy(await context.em.find(OutsideActivityPermit, where, { orderBy: { stateSince: 'desc', id: 'asc' } }), ({ applicantId }) => applicantId);
    return ids.map((id) => found.get(id) ?? []);
  }));
