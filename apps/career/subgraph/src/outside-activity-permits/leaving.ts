import type { Consumer } from '@takara/subgraph-kit';
import { LIVE_STATES } from './permit.ts';
import { OutsideActivityPermit } from './permit.entity.ts';
import { recordStep } from './step.entity.ts';

/** Somebody leaves the service: what is on its way ends, and so does what was granted (地公法38条 binds staff alone). */
export const endOfService: Consumer = async ({ data: employee, time }, em) => {
  if (!employee.leftOn) return;
  const at = new Date(time);
  for (const it of await em.find(OutsideActivityPermit, { applicantId: employee.id as string, state: { $in: [...LIVE_STATES, 'GRANTED'] } })) {
    const toState = it.state === 'GRANTED' ? 'ENDED' : 'WITHDRAWN';
    await recordStep(em, { subjectId: it.id, action: 'LEAVE', actorId: null, onBehalfOf: null, at, fromState: it.state, toState, note: null });
    if (toState === 'ENDED') it.closeOn(employee.leftOn as string);
    it.to(toState, { at });
  }
  await em.flush();
};
