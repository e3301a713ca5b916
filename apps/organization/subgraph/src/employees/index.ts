import { DIRECTORY_FACTS, type Feature } from '@takara/subgraph-kit';
import { dispatchFactSchema, employeeFactSchema, retirementFactSchema } from '../directory-facts.ts';
import { Assignment } from './assignment.entity.ts';
import { AssignmentResolver, DispatchResolver } from './assignment.resolver.ts';
import { Employee } from './employee.entity.ts';
import { employeeOf } from './employee.loader.ts';
import { readableAssignment, readableEmployee } from './employee.policy.ts';
import { EmployeeResolver } from './employee.resolver.ts';
import { Dispatch, GradePeriod, ServicePeriod } from './periods.entity.ts';

export const employees: Feature = {
  entities: [Employee, ServicePeriod, GradePeriod, Assignment, Dispatch],
  resolvers: [EmployeeResolver, AssignmentResolver, DispatchResolver],
  references: { Employee: (asked, context) => employeeOf(context).loadMany(asked.map(({ id }) => id)) },
  readable: { Employee: readableEmployee, Assignment: readableAssignment },
  publishes: { [DIRECTORY_FACTS.employee]: employeeFactSchema, [DIRECTORY_FACTS.dispatch]: dispatchFactSchema, 'takara.organization.retirement-changed.v1': retirementFactSchema },
};
