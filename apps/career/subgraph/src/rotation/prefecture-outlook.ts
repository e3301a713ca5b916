import type { SqlEntityManager } from '@mikro-orm/sql';
import { chartOf, type Chart } from './chart.ts';
import type { Finding } from './finding.ts';
import { outlookOf } from './outlook.ts';
import { readCast, type Person } from './subject.reading.ts';
import type { UnitHistory } from './unit-history.ts';

/** Somebody with what every rule says of him or her. */
export interface Outlook {
  readonly person: Person;
  readonly findings: readonly Finding[];
  readonly history: UnitHistory;
}

const chart: Chart = chartOf();

/** The outlook of these people, or of everybody in service: seven statements. Empty for a body without rotation rules. */
export async function readOutlooks(em: SqlEntityManager, on: string, employeeIds: readonly string[] | null): Promise<Outlook[]> {
  if (!chart.enabled) return [];
  const { people, history } = await readCast(em, on, employeeIds);
  return people.map((person) => ({ person, findings: outlookOf(person, history, chart, on), history }));
}

interface Kept {
  readonly mark: string;
  readonly outlooks: Promise<Outlook[]>;
}
const kept = new WeakMap<object, Kept>();

/**
 * Everybody's outlook, worked out once for a day and a state of the directory: one statement says whether anything has
 * changed since, and every filter and page of 人事課's list is then a look at memory.
 */
export async function everybodysOutlook(em: SqlEntityManager, on: string): Promise<Outlook[]> {
  const mark = `${on} ${await markOf(em)}`;
  const known = kept.get(em.config);
  if (known?.mark === mark) return known.outlooks;
  const outlooks = readOutlooks(em, on, null);
  kept.set(em.config, { mark, outlooks });
  outlooks.catch(() => kept.delete(em.config));
  return outlooks;
}

/** Differs when a row that the rules look at has come or changed: rows are never taken away, and a changed one has a higher revision. */
async function markOf(em: SqlEntityManager): Promise<string> {
  const schema = `"${em.config.get('schema') as string}"`;
  const revised = ['directory_employee', 'directory_unit', 'directory_assignment', 'directory_unit_lineage', 'directory_dispatch', 'rotation_absence'];
  const counts = revised.map((table) => `(select count(*) || '/' || coalesce(sum(revision), 0) from ${schema}.${table})`);
  const [row] = (await em.execute(`select ${[...counts, `(select count(*)::text from ${schema}.rotation_record)`].join(` || ' ' || `)} as mark`)) as [{ mark: string }];
  return row.mark;
}
