import { asOf, DirectoryAssignment, DirectoryDuty, DirectoryEmployee, DirectoryUnit, perRequest, type DutyKind, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { DECIDING_DUTIES } from './standing.policy.ts';

/** Where somebody works today: the unit of the main assignment, and that unit with all above it. */
export interface Home {
  readonly unitId: string;
  readonly unitIds: readonly string[];
  readonly grade: string;
  readonly staffKind: string;
}

/** One statement per kind of question and request, however many rows ask. */
const loaderOf = <Key, Value>(context: RequestContext, name: string, load: (keys: readonly Key[]) => Promise<Map<Key, Value>>, none: Value): Loader<Key, Value> =>
  perRequest(context, `people:${name}`, () => new DataLoader<Key, Value, string>(async (keys) => { const found = await load(keys); return keys.map((key) => found.get(key) ?? none); }, { cacheKeyFn: String }));

/** Display names by employee id; somebody unknown has an empty one. */
export const nameOf = (context: RequestContext): Loader<string, string> =>
  loaderOf(context, 'names', async (ids) => new Map((await context.em.find(DirectoryEmployee, { id: { $in: [...ids] } })).map((row) => [row.id, row.displayName])), '');

/** Where people work today; null for those who have left. */
export const homeOf = (context: RequestContext): Loader<string, Home | null> =>
  loaderOf<string, Home | null>(context, 'homes', (ids) => homes(context, ids), null);

async function homes({ em, actor }: RequestContext, ids: readonly string[]): Promise<Map<string, Home>> {
  const schema = em.config.get('schema') as string;
  const rows: { employee_id: string; unit_id: string; ancestor_ids: string[] | string; grade: string; staff_kind: string }[] = await em.execute(
    `select a.employee_id, a.unit_id, u.ancestor_ids, a.grade, e.staff_kind from "${schema}".directory_assignment a
     join "${schema}".directory_unit u on u.id = a.unit_id join "${schema}".directory_employee e on e.id = a.employee_id
     where a.employee_id = any(?::uuid[]) and a.kind = 'MAIN' and a.valid_from <= ? and a.until > ?`,
    [`{${ids.join(',')}}`, actor.on, actor.on],
  );
  return new Map(rows.map((row) => [row.employee_id, { unitId: row.unit_id, unitIds: idsOf(row.ancestor_ids), grade: row.grade, staffKind: row.staff_kind }]));
}
const idsOf = (ids: string[] | string) => (typeof ids === 'string' ? ids.slice(1, -1).split(',') : ids);

/** A unit and all above it, from itself upwards. */
export const unitsAbove = (context: RequestContext): Loader<string, readonly string[]> =>
  loaderOf<string, readonly string[]>(context, 'ancestors', async (ids) => new Map((await context.em.find(DirectoryUnit, { id: { $in: [...ids] } })).map((row) => [row.id, row.ancestorIds])), []);

/** Who decides for a unit today, by name, delegates marked 代決. A unit without a holder is decided for by the nearest above that has one. */
export async function deciders(context: RequestContext, capacity: 'HOST' | 'HOME', unitIds: readonly string[]): Promise<string[]> {
  const duties = await dutiesOver(context).loadMany([...unitIds]);
  for (const ofUnit of duties) {
    const here = (ofUnit as DirectoryDuty[]).filter((duty) => DECIDING_DUTIES[capacity].includes(duty.kind as DutyKind));
    if (here.length > 0) return Promise.all(here.sort((a, b) => Number(a.onBehalfOf !== null) - Number(b.onBehalfOf !== null)).map(async (duty) => `${await nameOf(context).load(duty.employeeId)}${duty.onBehalfOf ? '（代決）' : ''}`));
  }
  return [];
}

const dutiesOver = (context: RequestContext): Loader<string, DirectoryDuty[]> =>
  loaderOf<string, DirectoryDuty[]>(context, 'duties', async (ids) => Map.groupBy(await context.em.find(DirectoryDuty, { unitId: { $in: [...ids] }, kind: { $in: [...DECIDING_DUTIES.HOST] }, ...asOf(context.actor.on) }), (duty) => duty.unitId!), []);

/** The 所属 that a unit belongs to: itself, or what its group hangs under. Null when there is no such unit on the day. */
export async function workUnitOf(context: RequestContext, unitId: string): Promise<string | null> {
  const [unit] = await context.em.find(DirectoryUnit, { id: unitId, ...asOf(context.actor.on) });
  return unit ? (unit.type === 'GROUP' ? (unit.parentId ?? null) : unit.id) : null;
}

/** Main assignments of a person on a day, read inside a transaction. */
export const mainAssignmentOf = (em: RequestContext['em'], employeeId: string, on: string) => em.findOne(DirectoryAssignment, { employeeId, kind: 'MAIN', ...asOf(on) });
