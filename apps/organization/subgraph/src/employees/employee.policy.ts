import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { holds, may, perRequest, type Actor, type RequestContext, type Tier } from '@takara/subgraph-kit';
import type { Assignment } from './assignment.entity.ts';
import type { Employee } from './employee.entity.ts';

/** Of a colleague everybody reads the directory (P1). Birth date, register name and overtime are the person's and personnel's. */
export function employeeAbility(actor: Actor): MongoAbility {
  const { can, cannot, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  can('readPersonalDetails', 'Employee', { id: actor.employeeId });
  can('readReason', 'Assignment', { employeeId: actor.employeeId });
  if (holds(actor, 'PERSONNEL_OFFICER')) {
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

export const employeeActions = (employee: Employee, context: RequestContext) => (['TRANSFER'] as const).filter((action) => employee.leftOn === null && may(abilityFor(context), action, 'Employee', employee));
