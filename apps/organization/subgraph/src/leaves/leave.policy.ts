import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { asOf, DirectoryAssignment, holds, may, perRequest, unitsUnder, type Actor, type RequestContext, type Tier } from '@takara/subgraph-kit';
import type { Leave } from './leave.entity.ts';

/**
 * The person and personnel officers read a leave with its reason (P3). The head of the person's unit reads kind and days (P2),
 * never why. To everybody else it does not exist. `peopleInMyUnits`: those who stand today in the units the actor heads.
 */
export function leaveAbility(actor: Actor, peopleInMyUnits: readonly string[]): MongoAbility {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  can('read', 'Leave', { employeeId: { $in: [...peopleInMyUnits] } });
  for (const action of ['read', 'readReason']) {
    can(action, 'Leave', { employeeId: actor.employeeId });
    if (holds(actor, 'PERSONNEL_OFFICER')) can(action, 'Leave');
  }
  return build();
}

/** One statement a request, and only for heads: the people of some work units, a few hundred at most. */
export function leaveRights(context: RequestContext): Promise<MongoAbility> {
  return perRequest(context, 'ability:Leave', async () => leaveAbility(context.actor, await peopleInMyUnits(context)));
}

async function peopleInMyUnits(context: RequestContext): Promise<string[]> {
  const unitIds = await unitsUnder(context, 'UNIT_HEAD');
  if (unitIds.length === 0) return [];
  const places = await context.em.find(DirectoryAssignment, { unitId: { $in: [...unitIds] }, kind: 'MAIN', ...asOf(context.actor.on) });
  return places.map((place) => place.employeeId);
}

export async function readableLeave(leave: Leave, context: RequestContext): Promise<Tier> {
  const rights = await leaveRights(context);
  if (may(rights, 'readReason', 'Leave', leave)) return 'P3';
  return may(rights, 'read', 'Leave', leave) ? 'P2' : 'P1';
}
