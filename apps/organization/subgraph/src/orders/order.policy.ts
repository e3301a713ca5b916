import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { holds, may, perRequest, type Actor, type RequestContext, type Tier } from '@takara/subgraph-kit';
import type { PersonnelOrder } from './personnel-order.entity.ts';

export const mayOrder = (actor: Actor): boolean => holds(actor, 'PERSONNEL_OFFICER');

/** Personnel officers read every order; the person reads his own from the day it takes effect (before that it is a plan, 異動案: policy pack, `privacy.yaml`). */
export function orderAbility(actor: Actor): MongoAbility {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  can('read', 'PersonnelOrder', { employeeId: actor.employeeId, effectiveOn: { $lte: actor.on } });
  if (mayOrder(actor)) can('read', 'PersonnelOrder');
  return build();
}

export const orderRights = (context: RequestContext) => perRequest(context, 'ability:PersonnelOrder', () => orderAbility(context.actor));
export const readableOrder = (order: PersonnelOrder, context: RequestContext): Tier => (may(orderRights(context), 'read', 'PersonnelOrder', order) ? 'P2' : 'P1');
