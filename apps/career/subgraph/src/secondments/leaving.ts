import { DIRECTORY_FACTS, shapes, type Consumer } from '@takara/subgraph-kit';
import { SecondmentRow, StepRow } from './secondment.entity.ts';
import { LIVE_STATES } from './secondment.ts';

/** Somebody leaves the service: what is on its way ends. Of a 割愛採用 organization tells no leaving until the person is gone for good. */
export const endOfService: Consumer = async ({ data: employee, time }, em) => {
  if (!employee.leftOn) return;
  const at = new Date(time);
  const { id: employeeId, leftOn } = employee as { id: string; leftOn: string };
  for (const row of await em.find(SecondmentRow, { employeeId, state: { $in: [...LIVE_STATES] } })) {
    // Back before leaving: what was learnt could have been passed on, and the record of it stays open to the 所属.
    if (row.lastDay !== null && row.lastDay < leftOn && row.sharedOn !== null) continue;
    em.create(StepRow, { secondmentId: row.id, action: 'LEAVE', actorId: null, onBehalfOf: null, at, note: null } as never);
    row.to('LEFT', at);
  }
  await em.flush();
};

export const leaving = { [DIRECTORY_FACTS.employee]: { reads: shapes.reads({ id: shapes.id, leftOn: shapes.orNull(shapes.day) }), take: endOfService } };
