import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { may, perRequest, type Actor, type RequestContext, type Tier } from '@takara/subgraph-kit';
import { shownAction } from '../action.ts';
import type { ActionType } from '../action.type.ts';
import { refusalOf } from '../orders/order.ts';
import { mayOrder } from '../orders/order.policy.ts';
import type { Assignment } from './assignment.entity.ts';
import type { Employee } from './employee.entity.ts';

/** Of a colleague everybody reads the directory (P1). Birth date, register name and overtime are the person's and personnel's. */
export function employeeAbility(actor: Actor): MongoAbility {
  const { can, cannot, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  can('readPersonalDetails', 'Employee', { id: actor.employeeId });
  can('readReason', 'Assignment', { employeeId: actor.employeeId });
  if (mayOrder(actor)) {
    can('readPersonalDetails', 'Employee');
    can('readReason', 'Assignment');
    can('TRANSFER', 'Employee');
  }
  // Nobody orders himself to another place.
  cannot('TRANSFER', 'Employee', { id: actor.employeeId });
  return build();
}

const abilityFor = (context: RequestContext) => perRequest(context, 'ability:Employee', () => employeeAbility(context.actor));

export const readableEmployee = (employee: Employee, context: RequestContext): Tier => (may(abilityFor(context), 'readPersonalDetails', 'Employee', employee) ? 'P2' : 'P1');
export const readableAssignment = (assignment: Assignment, context: RequestContext): Tier => (may(abilityFor(context), 'readReason', 'Assignment', assignment) ? 'P2' : 'P1');

/** Whoever gives orders is told of each person whether one can be given, and if not, why not; others are told nothing. */
export function employeeActions(employee: Employee, context: RequestContext): ActionType[] {
  if (!mayOrder(context.actor)) return [];
  const allowed = may(abilityFor(context), 'TRANSFER', 'Employee', employee);
  return [shownAction('TRANSFER', '異動を発令する', !allowed ? refusalOf('OWN_ORDER') : employee.leftOn !== null ? LEAVES : null)];
}
const LEAVES = { message: '退職した、または退職の日が決まっている職員です。', source: refusalOf('NOT_IN_SERVICE').source };
