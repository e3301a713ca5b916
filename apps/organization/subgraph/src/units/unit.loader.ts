import { asOf, type RequestContext } from '@takara/subgraph-kit';
import { manyEach, oneEach } from '../batch.ts';
import { Assignment } from '../employees/assignment.entity.ts';
import { HEAD_POSTS } from '../employees/post.ts';
import { Unit, UnitLineage } from './unit.entity.ts';

export const unitOf = (context: RequestContext) => oneEach(context, 'unit', (ids) => context.em.find(Unit, { id: { $in: [...ids] } }), (unit) => unit.id);

/** The unit and what stands above it, upwards, as one load of all. */
export async function upwardsFrom(context: RequestContext, unit: Unit): Promise<Unit[]> {
  return (await unitOf(context).loadMany(unit.ancestorIds)) as Unit[];
}

export const headsOn = (context: RequestContext, on: string) =>
  manyEach(context, `heads:${on}`, (ids) => context.em.find(Assignment, { unitId: { $in: [...ids] }, post: { $in: [...HEAD_POSTS] }, ...asOf(on) }, { orderBy: { kind: 'desc', validFrom: 'asc', id: 'asc' } }), (place) => place.unitId);

export const predecessorsOf = (context: RequestContext) =>
  manyEach(context, 'predecessors', (ids) => context.em.find(UnitLineage, { successorId: { $in: [...ids] } }, { orderBy: { happenedOn: 'desc', id: 'asc' } }), (edge) => edge.successorId!);

export const successorsOf = (context: RequestContext) =>
  manyEach(context, 'successors', (ids) => context.em.find(UnitLineage, { predecessorId: { $in: [...ids] } }, { orderBy: { happenedOn: 'asc', id: 'asc' } }), (edge) => edge.predecessorId);
