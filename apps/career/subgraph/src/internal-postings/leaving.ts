import type { Consumer } from '@takara/subgraph-kit';
import { InternalApplication } from './application.entity.ts';
import { LIVE_STATES } from './application.ts';
import { recordStep } from './step.entity.ts';

/** Somebody leaves the service: applications on their way end. A mover's go on: who is in their line is looked up by day. */
export const endOfService: Consumer = async ({ data: employee, time }, em) => {
  if (!employee.leftOn) return;
  const at = new Date(time);
  for (const it of await em.find(InternalApplication, { applicantId: employee.id as string, state: { $in: [...LIVE_STATES] } })) {
    await recordStep(em, { subjectId: it.id, action: 'LEAVE', actorId: null, onBehalfOf: null, at, fromState: it.state, toState: 'WITHDRAWN', note: null });
    it.end('WITHDRAWN', at);
  }
  await em.flush();
};
