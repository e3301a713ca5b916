import { asOf, type RequestContext } from '@takara/subgraph-kit';
import { manyEach, oneEach } from '../batch.ts';
import { Assignment } from './assignment.entity.ts';
import { Employee } from './employee.entity.ts';
import { Dispatch, GradePeriod } from './periods.entity.ts';

export const employeeOf = (context: RequestContext) => oneEach(context, 'employee', (ids) => context.em.find(Employee, { id: { $in: [...ids] } }), (employee) => employee.id);

export const assignmentOf = (context: RequestContext) => oneEach(context, 'assignment', (ids) => context.em.find(Assignment, { id: { $in: [...ids] } }), (assignment) => assignment.id);

/** The places of each person on a day, 本務 first. */
export const assignmentsOn = (context: RequestContext, on: string) =>
  manyEach(context, `assignments:${on}`, (ids) => context.em.find(Assignment, { employeeId: { $in: [...ids] }, ...asOf(on) }, { orderBy: { kind: 'desc', validFrom: 'asc', id: 'asc' } }), (assignment) => assignment.employeeId);

export const gradeOn = (context: RequestContext, on: string) =>
  oneEach(context, `grade:${on}`, (ids) => context.em.find(GradePeriod, { employeeId: { $in: [...ids] }, ...asOf(on) }), (period) => period.employeeId);

export const dispatchesOf = (context: RequestContext) =>
  manyEach(context, 'dispatches', (ids) => context.em.find(Dispatch, { employeeId: { $in: [...ids] } }, { orderBy: { validFrom: 'desc' } }), (dispatch) => dispatch.employeeId);
