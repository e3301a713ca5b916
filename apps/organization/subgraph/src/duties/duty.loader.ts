import { asOf, type RequestContext } from '@takara/subgraph-kit';
import { manyEach, oneEach } from '../batch.ts';
import { Delegation } from './delegation.entity.ts';
import { Duty } from './duty.entity.ts';

/** The duties each person holds on a day, those of others in his hands included. */
export const dutiesOn = (context: RequestContext, on: string) =>
  manyEach(context, `duties:${on}`, (ids) => context.em.find(Duty, { employeeId: { $in: [...ids] }, ...asOf(on) }, { orderBy: { kind: 'asc', validFrom: 'asc', id: 'asc' } }), (duty) => duty.employeeId);

export const delegationOf = (context: RequestContext) => oneEach(context, 'delegation', (ids) => context.em.find(Delegation, { id: { $in: [...ids] } }), (delegation) => delegation.id);
