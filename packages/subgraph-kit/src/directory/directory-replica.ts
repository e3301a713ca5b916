import type { EntityName } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { copyRows } from '../copy-rows.ts';
import type { Database } from '../database.ts';
import type { Feature } from '../feature.ts';
import { DirectoryAssignment, DirectoryDispatch, DirectoryDuty, DirectoryEmployee, DirectoryUnit, DirectoryUnitLineage } from './directory.entity.ts';

/** Facts by which `organization` feeds every replica. `data` is the whole row; `revision` grows with each change of a row. */
export const DIRECTORY_FACTS = {
  employee: 'takara.organization.employee-changed.v1',
  unit: 'takara.organization.unit-changed.v1',
  assignment: 'takara.organization.assignment-changed.v1',
  duty: 'takara.organization.duty-changed.v1',
  unitLineage: 'takara.organization.unit-lineage-changed.v1',
  dispatch: 'takara.organization.dispatch-changed.v1',
} as const;

type Plain<T> = { [K in Exclude<keyof T, 'until' | symbol>]: T[K] };
/** The whole directory, for a module that starts with an empty replica. */
export interface DirectorySnapshot {
  employees: readonly Plain<DirectoryEmployee>[];
  units: readonly Plain<DirectoryUnit>[];
  assignments: readonly Plain<DirectoryAssignment>[];
  duties: readonly Plain<DirectoryDuty>[];
  unitLineage: readonly Plain<DirectoryUnitLineage>[];
  dispatches: readonly Plain<DirectoryDispatch>[];
}

/** The feature that keeps a module's replica up to date. Every module but `organization` lists it first. */
export const directoryReplica: Feature = {
  consumes: {
    [DIRECTORY_FACTS.employee]: (fact, em) => takeRow(em, DirectoryEmployee, fact.data),
    [DIRECTORY_FACTS.unit]: (fact, em) => takeRow(em, DirectoryUnit, fact.data),
    [DIRECTORY_FACTS.assignment]: (fact, em) => takeRow(em, DirectoryAssignment, fact.data),
    [DIRECTORY_FACTS.duty]: (fact, em) => takeRow(em, DirectoryDuty, fact.data),
    [DIRECTORY_FACTS.unitLineage]: (fact, em) => takeRow(em, DirectoryUnitLineage, fact.data),
    [DIRECTORY_FACTS.dispatch]: (fact, em) => takeRow(em, DirectoryDispatch, fact.data),
  },
};

/** Facts may arrive out of order after a retry: an older row never replaces a newer one. */
async function takeRow(em: SqlEntityManager, entity: EntityName<any>, row: { id: string; revision: number }): Promise<void> {
  const known = (await em.findOne(entity, { id: row.id } as never)) as { revision: number } | null;
  if (!known) em.create(entity, row as never);
  else if (known.revision < row.revision) em.assign(known, row as never);
  await em.flush();
}

/** Fills an empty replica at once. */
export async function loadDirectory(database: Database, snapshot: DirectorySnapshot): Promise<void> {
  const tables = {
    directory_employee: snapshot.employees, directory_unit: snapshot.units, directory_assignment: snapshot.assignments, directory_duty: snapshot.duties,
    directory_unit_lineage: snapshot.unitLineage, directory_dispatch: snapshot.dispatches,
  };
  for (const [table, rows] of Object.entries(tables)) await copyRows(database, table, rows);
}
