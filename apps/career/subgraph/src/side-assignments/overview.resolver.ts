import { perRequest, TierOf, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { Assignment } from './assignment.entity.ts';
import { AssignmentType } from './assignment.type.ts';
import { readable } from './noun.ts';
import { assignment as noun } from './nouns.ts';

/** What a person's page shows of side assignments, as far as its reader may see. */
@Resolver(() => EmployeeType)
export class OverviewResolver {
  @TierOf('P2')
  @FieldResolver(() => [AssignmentType], { nullable: true, description: '庁内副業。新しい順。見られるものだけ' })
  sideAssignments(@Root() { id }: EmployeeType, @Ctx() context: RequestContext) {
    return ofEmployees(context).load(id);
  }
}

const ofEmployees = (context: RequestContext): Loader<string, Assignment[]> =>
  perRequest(context, 'side-assignments:of-employees', () => new DataLoader<string, Assignment[], string>(async (ids) => {
    const found = Map.groupBy(await context.em.find(Assignment, await readable(context, noun, { employeeId: { $in: [...ids] } }), { orderBy: { firstDay: 'desc', id: 'asc' } }), (assignment) => assignment.employeeId);
    return ids.map((id) => found.get(id) ?? []);
  }));
