import type { FilterQuery } from '@mikro-orm/core';
import { perRequest, TierOf, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { readable } from '../side-assignments/noun.ts';
import { InternalApplication } from './application.entity.ts';
import { InternalApplicationType } from './application.type.ts';
import { application as noun } from './nouns.ts';

/** What a person's page shows: decisions alone, to those who may know. The same empty list to whoever looks at somebody who waits for one. */
@Resolver(() => EmployeeType)
export class InternalPostingOverviewResolver {
  @TierOf('P2')
  @FieldResolver(() => [InternalApplicationType], { nullable: true, description: '庁内公募で決まった異動。新しい順。本人、本人の所属長、募集した所属、人事課に' })
  internalPostingMatches(@Root() { id }: EmployeeType, @Ctx() context: RequestContext) {
    return matchesOf(context).load(id);
  }
}

const matchesOf = (context: RequestContext): Loader<string, InternalApplication[]> =>
  perRequest(context, 'internal-postings:matches', () => new DataLoader<string, InternalApplication[], string>(async (ids) => {
    const where = await readable(context, noun, { applicantId: { $in: [...ids] }, state: 'MATCHED' } as FilterQuery<InternalApplication>);
    const found = Map.groupBy(await context.em.find(InternalApplication, where, { orderBy: { matchedOn: 'desc', id: 'asc' } }), ({ applicantId }) => applicantId);
    return ids.map((id) => found.get(id) ?? []);
  }));
