import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { holds, may, perRequest, type Actor, type RequestContext, type Tier } from '@takara/subgraph-kit';
import { shownAction } from '../action.ts';
import type { ActionType } from '../action.type.ts';
import type { Delegation } from './delegation.entity.ts';
import { DELEGABLE, whyNotHandOver } from './delegation.ts';
import type { Duty } from './duty.entity.ts';

/**
 * That somebody acts for somebody is the directory's (P1); the record with its reason is for the two of them and personnel.
 * Either of the two may end it; nobody else.
 */
export function delegationAbility(actor: Actor): MongoAbility {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  for (const side of ['principalId', 'delegateId']) {
    can('read', 'Delegation', { [side]: actor.employeeId });
    can('END', 'Delegation', { [side]: actor.employeeId, endedBy: null, until: { $gt: actor.on } });
  }
  if (holds(actor, 'PERSONNEL_OFFICER')) can('read', 'Delegation');
  // Only one's own, only what may be decided by proxy, and never what is itself held by proxy.
  can('DELEGATE', 'Duty', { employeeId: actor.employeeId, onBehalfOf: null, kind: { $in: [...DELEGABLE] }, until: { $gt: actor.on } });
  return build();
}

export const delegationRights = (context: RequestContext) => perRequest(context, 'ability:Delegation', () => delegationAbility(context.actor));

export const readableDelegation = (delegation: Delegation, context: RequestContext): Tier => (may(delegationRights(context), 'read', 'Delegation', delegation) ? 'P2' : 'P1');

/** Of one's own running duties each tells whether it can be handed over, and if not, why not. Of others' duties nothing is said. */
export function dutyActions(duty: Duty, context: RequestContext): ActionType[] {
  const { actor } = context;
  if (duty.employeeId !== actor.employeeId || duty.until <= actor.on) return [];
  const open = may(delegationRights(context), 'DELEGATE', 'Duty', duty);
  return [shownAction('DELEGATE', '代決を頼む', open ? null : whyNotHandOver({ ...duty, onBehalfOf: duty.onBehalfOf ?? null }, actor.employeeId))];
}

export const mayEnd = (delegation: Delegation, context: RequestContext): boolean => may(delegationRights(context), 'END', 'Delegation', delegation);
export const delegationActions = (delegation: Delegation, context: RequestContext): ActionType[] =>
  mayEnd(delegation, context) ? [shownAction('END', delegation.validFrom <= context.actor.on ? '今日で終える' : '取りやめる', null)] : [];
