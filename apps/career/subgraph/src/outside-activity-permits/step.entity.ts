import { defineEntity, p } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { SITTING_MS } from '../side-assignments/step.entity.ts';

/** Who did what, for whom, when. `id` is random and shown; `number` is the order and shown to nobody: from a number that counts up one could tell that something hidden happened in between. */
const StepSchema = defineEntity({
  name: 'OutsideActivityStep',
  tableName: 'outside_activity_step',
  properties: {
    id: p.uuid().primary(),
    number: p.integer().autoincrement(),
    subjectId: p.uuid(),
    action: p.text(),
    actorId: p.uuid().strictNullable(),
    onBehalfOf: p.uuid().strictNullable(),
    at: p.datetime().columnType('timestamptz'),
    fromState: p.text().strictNullable(),
    toState: p.text(),
    note: p.text().strictNullable(),
  },
});
export class OutsideActivityStep extends StepSchema.class {}
StepSchema.setClass(OutsideActivityStep);

export type NewStep = Omit<OutsideActivityStep, 'id' | 'number' | symbol>;

/** Writes a step into the caller's transaction. `goesOn`: the last one becomes this one, when it is the same by the same person within a sitting. */
export async function recordStep(em: SqlEntityManager, step: NewStep, goesOn = false): Promise<void> {
  const last = goesOn ? await em.findOne(OutsideActivityStep, { subjectId: step.subjectId }, { orderBy: { number: 'desc' } }) : null;
  const isSitting = last?.action === step.action && last.actorId === step.actorId && last.onBehalfOf === step.onBehalfOf && step.at.getTime() - last.at.getTime() <= SITTING_MS;
  if (isSitting) last.at = step.at;
  else await em.insert(OutsideActivityStep, { id: crypto.randomUUID(), ...step } as never);
}
