import type { SqlEntityManager } from '@mikro-orm/sql';
import { DirectoryDispatch } from '@takara/subgraph-kit';
import { Absence } from '../rotation/record.entity.ts';
import { addDays } from '../day.ts';
import { readLicences } from '../skills/licence.reading.ts';
import { DeploymentRow } from './deployment.entity.ts';
import type { DeploymentState } from './deployment.ts';
import type { DeploymentSettings } from './limits.ts';
import type { Person, Trip } from './problem.ts';

/** One of the technical staff today, as lists name them. */
export interface Staff extends Person {
  readonly displayName: string;
  readonly kana: string;
  readonly departmentId: string | null;
  readonly trips: readonly (Trip & { readonly state: DeploymentState })[];
}

/** Where the prefecture's head office stands: its units carry no district of their own. */
const HEADQUARTERS_IN = '青森市';
/** Trips count for 12 months before and after them. */
const LONG_AGO = 730;

interface Row {
  readonly id: string;
  readonly number: string;
  readonly displayName: string;
  readonly kana: string;
  readonly family: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly site: string;
  readonly departmentId: string | null;
}

/** The technical staff of the prefecture on a day, in the order of their numbers: those of the families, kinds and grades that the pack names. Five statements. */
export async function readPool(em: SqlEntityManager, today: string, settings: DeploymentSettings): Promise<Staff[]> {
  const schema = `"${em.config.get('schema') as string}"`;
  const list = (values: Iterable<string>) => `{${[...values].join(',')}}`;
  const rows = (await em.execute(
    `select e.id, e.number, e.display_name as "displayName", e.kana, e.job_family as family, w.id as "unitId", w.name as "unitName", w.site, w.department_id as "departmentId"
     from ${schema}.directory_employee e join ${schema}.directory_assignment a on a.employee_id = e.id join ${schema}.directory_unit u on u.id = a.unit_id
     join ${schema}.directory_unit w on w.id = any(u.ancestor_ids) and w.type in ('DIVISION', 'BRANCH_OFFICE')
     where a.kind = 'MAIN' and a.valid_from <= ?::date and a.until > ?::date and e.job_family = any(?::text[]) and e.staff_kind = any(?::text[]) and not a.grade = any(?::text[]) and (e.left_on is null or e.left_on > ?::date)
     order by e.number`,
    [today, today, list(settings.targetShares.keys()), list(settings.staffKinds), list(settings.managerialGrades), today],
  )) as Row[];
  const licences = await readLicences(em, settings.licences, settings.licenceEvidence);
  const absences = Map.groupBy([...(await em.find(Absence, { $or: [{ validTo: null }, { validTo: { $gt: today } }] })), ...(await em.find(DirectoryDispatch, { until: { $gt: today } }))], ({ employeeId }) => employeeId);
  const trips = Map.groupBy(await em.find(DeploymentRow, { state: { $in: ['ASKED', 'AGREED', 'ORDERED', 'RETURNED'] }, $or: [{ lastDay: { $gt: addDays(today, -LONG_AGO) } }, { state: 'ORDERED' }] }, { orderBy: { fromDay: 'asc', id: 'asc' } }), ({ employeeId }) => employeeId);
  const districts = new Set(settings.municipalities.values());
  return rows.map(({ unitName, site, ...row }) => ({
    ...row,
    district: [...districts].find((name) => unitName.includes(name)) ?? (site === 'HEADQUARTERS' ? (settings.municipalities.get(HEADQUARTERS_IN) ?? null) : null),
    licences: licences.get(row.id) ?? [],
    absences: (absences.get(row.id) ?? []).map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo ?? null })),
    // Whoever is not known to be back is still away.
    trips: (trips.get(row.id) ?? []).map(({ fromDay, lastDay, state }) => ({ from: fromDay, lastDay: state === 'ORDERED' && lastDay < today ? today : lastDay, state })),
  }));
}

/** How many of the regular staff there are, of all families: what shares are shares of. */
export async function countStaff(em: SqlEntityManager, today: string, { staffKinds }: DeploymentSettings): Promise<number> {
  const schema = `"${em.config.get('schema') as string}"`;
  const [counted] = await em.execute(
    `select count(*)::int as count from ${schema}.directory_employee e join ${schema}.directory_assignment a on a.employee_id = e.id
     where a.kind = 'MAIN' and a.valid_from <= ?::date and a.until > ?::date and e.staff_kind = any(?::text[]) and (e.left_on is null or e.left_on > ?::date)`,
    [today, today, `{${staffKinds.join(',')}}`, today],
  );
  return counted!.count as number;
}

/** The technical families' headcount, managers with them: what is compared with the target. */
export async function countFamilies(em: SqlEntityManager, today: string, { staffKinds, targetShares }: DeploymentSettings): Promise<Map<string, number>> {
  const schema = `"${em.config.get('schema') as string}"`;
  const rows = (await em.execute(
    `select e.job_family as family, count(*)::int as people from ${schema}.directory_employee e join ${schema}.directory_assignment a on a.employee_id = e.id
     where a.kind = 'MAIN' and a.valid_from <= ?::date and a.until > ?::date and e.staff_kind = any(?::text[]) and e.job_family = any(?::text[]) and (e.left_on is null or e.left_on > ?::date) group by 1`,
    [today, today, `{${staffKinds.join(',')}}`, `{${[...targetShares.keys()].join(',')}}`, today],
  )) as { family: string; people: number }[];
  return new Map(rows.map(({ family, people }) => [family, people]));
}
