import type { EntityName } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Consumption } from '../feature.ts';
import { shapes } from './fact-shapes.ts';

/** A row as a fact tells it: its columns, without the one that the database works out. */
export type Plain<T> = { [K in Exclude<keyof T, 'until' | symbol>]: T[K] };

/**
 * A consumer that keeps a table of another module's rows: the fact's `data` is the whole row, and `revision` grows with each
 * change of it. Every column is declared: one that is not would never be filled.
 */
export const keptRow = <T extends object, Optional extends keyof Plain<T> = never>(entity: new () => T, properties: Record<Exclude<keyof Plain<T>, Optional>, object>, optional: Record<Optional, object> = {} as never): Consumption => ({
  reads: shapes.reads(properties, optional),
  take: (fact, em) => takeRow(em, entity, fact.data),
});

/** Facts may arrive out of order after a retry: an older row never replaces a newer one. */
async function takeRow(em: SqlEntityManager, entity: EntityName<any>, row: { id: string; revision: number }): Promise<void> {
  const known = (await em.findOne(entity, { id: row.id } as never)) as { revision: number } | null;
  if (!known) em.create(entity, row as never);
  else if (known.revision < row.revision) em.assign(known, row as never);
  await em.flush();
}
