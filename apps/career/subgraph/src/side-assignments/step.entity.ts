import { defineEntity, p } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { goesOn } from '../steps.ts';

export type StepSubject = 'POSTING' | 'APPLICATION' | 'ASSIGNMENT';

/** Who did what, for whom, when, from which state to which. Never deleted; changed only by going on writing in one sitting. `actorId` null: it came about by itself. */
const StepSchema = defineEntity({
  name: 'SideAssignmentStep',
  tableName: 'side_assignment_step',
  properties: {
    // Counts up: the order in which things happened, also within one moment.
    id: p.integer().primary(),
    subject: p.text().$type<StepSubject>(),
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
export class Step extends StepSchema.class {}
StepSchema.setClass(Step);

/** Writes a step into the caller's transaction. */
export const recordStep = (em: SqlEntityManager, step: Omit<Step, 'id' | symbol>) => em.persist(em.create(Step, step as never));

/** One step a sitting, however often a form saves itself: the last one, when it is the same by the same person, becomes this one. */
export async function recordSitting(em: SqlEntityManager, step: Omit<Step, 'id' | symbol>): Promise<void> {
  const last = await em.findOne(Step, { subjectId: step.subjectId }, { orderBy: { id: 'desc' } });
  if (last && goesOn(last, step)) last.at = step.at;
  else recordStep(em, step);
}
