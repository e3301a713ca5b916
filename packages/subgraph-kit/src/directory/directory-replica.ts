import { copyRows } from '../copy-rows.ts';
import type { Database } from '../database.ts';
import { shapes } from '../events/fact-shapes.ts';
import { keptRow, type Plain } from '../events/kept-row.ts';
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

/** The whole directory, for a module that starts with an empty replica. */
export interface DirectorySnapshot {
  employees: readonly Plain<DirectoryEmployee>[];
  units: readonly Plain<DirectoryUnit>[];
  assignments: readonly Plain<DirectoryAssignment>[];
  duties: readonly Plain<DirectoryDuty>[];
  unitLineage: readonly Plain<DirectoryUnitLineage>[];
  dispatches: readonly Plain<DirectoryDispatch>[];
}

const { id, day, text, whole, list, orNull } = shapes;
const term = { validFrom: day, validTo: orNull(day) };

/** The feature that keeps a module's replica up to date. Every module but `organization` lists it first. */
export const directoryReplica: Feature = {
  consumes: {
    [DIRECTORY_FACTS.employee]: keptRow<DirectoryEmployee, 'jobFamily' | 'hiredOn'>(DirectoryEmployee, { id, number: text, displayName: text, kana: text, staffKind: text, leftOn: orNull(day), revision: whole }, { jobFamily: orNull(text), hiredOn: orNull(day) }),
    [DIRECTORY_FACTS.unit]: keptRow(DirectoryUnit, { id, code: text, name: text, type: text, site: text, parentId: orNull(id), departmentId: orNull(id), ancestorIds: list(id), ...term, revision: whole }),
    [DIRECTORY_FACTS.assignment]: keptRow(DirectoryAssignment, { id, employeeId: id, unitId: id, kind: text, post: text, postTitle: text, grade: text, ...term, revision: whole }),
    [DIRECTORY_FACTS.duty]: keptRow(DirectoryDuty, { id, employeeId: id, kind: text, unitId: orNull(id), onBehalfOf: orNull(id), ...term, revision: whole }),
    [DIRECTORY_FACTS.unitLineage]: keptRow(DirectoryUnitLineage, { id, predecessorId: id, successorId: orNull(id), kind: text, happenedOn: day, revision: whole }),
    [DIRECTORY_FACTS.dispatch]: keptRow(DirectoryDispatch, { id, employeeId: id, hostKind: text, hostName: text, ...term, revision: whole }),
  },
};

/** Fills an empty replica at once. */
export async function loadDirectory(database: Database, snapshot: DirectorySnapshot): Promise<void> {
  const tables = {
    directory_employee: snapshot.employees, directory_unit: snapshot.units, directory_assignment: snapshot.assignments, directory_duty: snapshot.duties,
    directory_unit_lineage: snapshot.unitLineage, directory_dispatch: snapshot.dispatches,
  };
  for (const [table, rows] of Object.entries(tables)) await copyRows(database, table, rows);
}
