import { DIRECTORY_FACTS, shapes, type Consumer } from '@takara/subgraph-kit';
import { Application } from './application.entity.ts';
import { LIVE_STATES } from './application.ts';
import { Assignment } from './assignment.entity.ts';
import { recordStep } from './step.entity.ts';

/** Somebody leaves the service: applications on their way end, side assignments end with the last day. A mover's go on: only the 所属長 changes, and that is looked up. */
export const onEmployeeChanged: Consumer = async ({ data: employee, time }, em) => {
  if (!employee.leftOn) return;
  const at = new Date(time);
  const { id: employeeId, leftOn } = employee as { id: string; leftOn: string };
  for (const it of await em.find(Assignment, { employeeId, until: { $gt: leftOn } })) {
    const fromState = it.stateOn(leftOn);
    if (it.leave(leftOn)) recordStep(em, { subject: 'ASSIGNMENT', subjectId: it.id, action: 'LEAVE', actorId: null, onBehalfOf: null, at, fromState, toState: it.stateOn(leftOn), note: null });
  }
  for (const it of await em.find(Application, { applicantId: employeeId, state: { $in: [...LIVE_STATES] } })) {
    recordStep(em, { subject: 'APPLICATION', subjectId: it.id, action: 'LEAVE', actorId: null, onBehalfOf: null, at, fromState: it.state, toState: 'WITHDRAWN', note: null });
    it.end('WITHDRAWN', { on: leftOn, at });
  }
  await em.flush();
};

export const leaving = { [DIRECTORY_FACTS.employee]: { reads: shapes.reads({ id: shapes.id, leftOn: shapes.orNull(shapes.day) }), take: onEmployeeChanged } };
