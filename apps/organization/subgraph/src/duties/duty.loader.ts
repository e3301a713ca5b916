import { asOf, DUTY_KINDS, type RequestContext } from '@takara/subgraph-kit';
import { manyEach, oneEach } from '../batch.ts';
import { Delegation } from './delegation.entity.ts';
import { Duty } from './duty.entity.ts';

/** The duties each person holds on a day, those of others in his hands included: the heaviest first, as DUTY_KINDS names them. */
export const dutiesOn = (context: RequestContext, on: string) =>
  manyEach(context, `duties:${on}`, async (ids) => {
    const found = await context.em.find(Duty, { employeeId: { $in: [...ids] }, ...asOf(on) }, { orderBy: { validFrom: 'asc', id: 'asc' } });
    return found.toSorted((a, b) => DUTY_KINDS.indexOf(a.kind) - DUTY_KINDS.indexOf(b.kind));
  }, (duty) => duty.employeeId);

export const delegationOf = (context: RequestContext) => oneEach(context, 'delegation', (ids) => context.em.find(Delegation, { id: { $in: [...ids] } }), (delegation) => delegation.id);
