import { p } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';

/**
 * Who did what, for whom, when: the columns of a table of steps. `id` is random and shown; `number` is the order and shown to
 * nobody: from a number that counts up one could tell that something hidden happened in between.
 */
export const stepColumns = () => ({
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
});

/** What happened, as it is written down. `actorId` null: it came about by itself. */
export interface NewStep {
  subjectId: string;
  action: string;
  actorId: string | null;
  onBehalfOf: string | null;
  at: Date;
  fromState: string | null;
  toState: string;
  note: string | null;
}

/** Between two savings by the same person that are one sitting. */
const SITTING_MS = 60 * 60_000;

/** Whether a step is the last one gone on with: the same, by the same person, within a sitting. */
export const goesOn = (last: Pick<NewStep, 'action' | 'actorId' | 'onBehalfOf' | 'at'>, step: Pick<NewStep, 'action' | 'actorId' | 'onBehalfOf' | 'at'>): boolean =>
  last.action === step.action && last.actorId === step.actorId && last.onBehalfOf === step.onBehalfOf && step.at.getTime() - last.at.getTime() <= SITTING_MS;

/** Writes steps of one table into the caller's transaction. `mayGoOn`: the last one becomes this one, when it is gone on with. */
export const stepsIn = <Step extends NewStep & { number: number }>(entity: new () => Step) =>
  async (em: SqlEntityManager, step: NewStep, mayGoOn = false): Promise<void> => {
    const last = mayGoOn ? ((await em.findOne(entity as never, { subjectId: step.subjectId } as never, { orderBy: { number: 'desc' } as never })) as Step | null) : null;
    if (last && goesOn(last, step)) last.at = step.at;
    else await em.insert(entity as never, { id: crypto.randomUUID(), ...step } as never);
  };
