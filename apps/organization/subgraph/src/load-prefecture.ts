import type { Prefecture } from '@takara/prefecture';
import { copyRows, withoutIndexes, type Database } from '@takara/subgraph-kit';
import { personEntry, postEntry, unitEntry } from './directory/search-entry.ts';
import { keyRows } from './directory/search-keys.ts';
import { deriveDuties } from './duties/duty.ts';
import { dutyIdOf } from './duties/duty.entity.ts';
import { DUTY_POSTS } from './duties/rederive.ts';
import { idOf } from './name-id.ts';
import { employeeColumns, unitColumns } from './prefecture-rows.ts';

/**
 * Fills an empty database with a prefecture: its people, units and places, the duties that follow from them, and what people
 * are found under. All of it or, when a row does not fit, an error that names the table. `done` hears of each table.
 */
export async function loadPrefecture(database: Database, prefecture: Prefecture, done: (table: string, rows: number) => void = () => {}): Promise<void> {
  const tables = tablesOf(prefecture);
  await withoutIndexes(database, Object.keys(tables), async () => {
    for (const [table, rows] of Object.entries(tables)) {
      await copyRows(database, table, rows);
      done(table, rows.length);
    }
  });
  await database.em().execute('analyze');
}

/** Rows by table, parents before children. */
function tablesOf(prefecture: Prefecture): Record<string, readonly object[]> {
  const employees = prefecture.employees.map(employeeColumns);
  const units = unitColumns(prefecture.units);
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const places = prefecture.assignments.filter(({ post }) => DUTY_POSTS.includes(post));
  const posts = prefecture.assignments.map((place) => {
    const unit = unitById.get(place.unitId)!;
    return postEntry(place, unit, unit.parentId ? (unitById.get(unit.parentId) ?? null) : null);
  });
  return {
    job_family: prefecture.jobFamilies,
    municipality: prefecture.municipalities.map(({ code, name, kana, kind, district }) => ({ code, name, kana, kind, district })),
    employee: employees,
    service_period: prefecture.servicePeriods,
    grade_period: prefecture.gradeHistory,
    unit: units,
    unit_lineage: prefecture.unitLineage.map(({ predecessorId, successorId, kind, on }) => ({ id: idOf('lineage', predecessorId, successorId, kind, on), predecessorId, successorId, kind, happenedOn: on })),
    assignment: prefecture.assignments.map((place) => ({ ...place, revision: 1 })),
    leave: prefecture.leaves,
    dispatch: prefecture.dispatches,
    duty: deriveDuties(prefecture.units, places).map((duty) => ({ id: dutyIdOf(duty), ...duty, onBehalfOf: null, delegationId: null, revision: 1 })),
    search_key: keyRows([...employees.map(personEntry), ...units.map(unitEntry), ...posts]),
  };
}
