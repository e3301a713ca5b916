import type { MongoAbility } from '@casl/ability';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { DirectoryUnit, isUuid, may, notFound, perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { managersOf } from '../career-plans/line.policy.ts';
import { readArrivals, type PlacedArrival, type Scope } from './arrival.reading.ts';
import { fitsStill } from './candidate.ts';
import { dutiesOverUnits, isLineDuty, unitsLed } from './duties.policy.ts';
import { limitsInForce } from './limits.ts';
import { SupportRow } from './support.entity.ts';
import { seesEverybody, supportRights, supportStandingOf } from './support.policy.ts';
import { shownState, stateForNewcomer, type SupportState } from './support.ts';

/** An arrival with all that is known of it on one day. */
export interface Support extends PlacedArrival {
  /** The unit of the newcomer and all above it, and the 所属 among them. */
  readonly unitIds: readonly string[];
  readonly workUnitId: string;
  readonly managerIds: readonly string[];
  readonly raterIds: readonly string[];
  readonly supporterId: string | null;
  readonly state: SupportState;
  readonly stateSince: Date | null;
  readonly coveredOn: string | null;
  readonly adaptation: number | null;
}

export const limits = limitsInForce();
export const rightsOf = (context: RequestContext): MongoAbility => perRequest(context, 'supports:rights', () => supportRights(supportStandingOf(context.actor)));

/** The supports in a scope on the day, those without anything to show left out. Six statements at most, however many. */
export async function readSupports(em: SqlEntityManager, today: string, scope: Scope): Promise<Support[]> {
  const arrivals = await readArrivals(em, today, limits, scope);
  if (arrivals.length === 0) return [];
  const stored = new Map((await em.find(SupportRow, { id: { $in: arrivals.map(({ id }) => id) } })).map((row) => [row.id, row]));
  const current = arrivals.filter(({ id, until }) => today < until || stored.has(id));
  const units = new Map((await em.find(DirectoryUnit, { id: { $in: [...new Set(current.map(({ unitId }) => unitId))] } })).map((unit) => [unit.id, unit.ancestorIds]));
  const workUnitIds = new Set((await em.find(DirectoryUnit, { id: { $in: [...new Set([...units.values()].flat())] }, type: { $in: ['DIVISION', 'BRANCH_OFFICE'] } }, { fields: ['id'] })).map(({ id }) => id));
  const duties = await dutiesOverUnits(em, [...new Set([...units.values()].flat())], today);
  const places = await placesOf(em, [...new Set([...stored.values()].map(({ supporterId }) => supporterId))], today);
  return current.flatMap((arrival): Support[] => {
    const row = stored.get(arrival.id);
    const unitIds = units.get(arrival.unitId) ?? [arrival.unitId];
    const workUnitId = unitIds.find((id) => workUnitIds.has(id)) ?? arrival.unitId;
    const over = (unitId: string) => (duties.get(unitId) ?? []).filter(({ validFrom, validTo }) => validFrom <= arrival.day && ((validTo ?? null) === null || validTo! > arrival.day));
    const raterIds = [...new Set(unitIds.flatMap(over).map(({ employeeId }) => employeeId))];
    const managerIds = managersOf(arrival.employeeId, unitIds, (unitId) => over(unitId).filter(isLineDuty));
    const place = row && places.find(({ employeeId, from, to }) => employeeId === row.supporterId && from <= arrival.day && (to === null || to > arrival.day));
    const fits = row !== undefined && place !== undefined && fitsStill(place.unitIds, row.supporterId, { workUnitId, raterIds });
    const state = shownState({ stored: row?.state ?? null, fits, on: arrival.on, until: arrival.until }, today);
    return state === null ? [] : [{ ...arrival, unitIds, workUnitId, managerIds, raterIds, supporterId: row?.supporterId ?? null, state, stateSince: row?.stateSince ?? null, coveredOn: row?.coveredOn ?? null, adaptation: row?.adaptation ?? null }];
  });
}

interface Place {
  readonly employeeId: string;
  readonly unitIds: readonly string[];
  readonly from: string;
  readonly to: string | null;
}

/** Where people work today and later. */
async function placesOf(em: SqlEntityManager, employeeIds: readonly string[], today: string): Promise<Place[]> {
  if (employeeIds.length === 0) return [];
  const schema = `"${em.config.get('schema') as string}"`;
  const rows = (await em.execute(
    `select a.employee_id as "employeeId", u.ancestor_ids as ids, a.valid_from::text as "from", a.valid_to::text as "to" from ${schema}.directory_assignment a
     join ${schema}.directory_unit u on u.id = a.unit_id where a.kind = 'MAIN' and a.until > ?::date and a.employee_id = any(?::uuid[])`,
    [today, `{${employeeIds.join(',')}}`],
  )) as (Omit<Place, 'unitIds'> & { ids: string[] | string })[];
  return rows.map(({ ids, ...row }) => ({ ...row, unitIds: typeof ids === 'string' ? ids.slice(1, -1).split(',') : ids }));
}

const readable = (context: RequestContext, supports: readonly Support[]): Support[] => supports.filter((support) => may(rightsOf(context), 'read', 'SupportAssignment', support));

/** One's own, those one answers for and those one supports, newest arrival first: what needs nobody else's eyes. */
export const supportsOfMine = (context: RequestContext): Promise<Support[]> =>
  perRequest(context, 'supports:mine', async () => {
    const { actor, em } = context;
    const found = readable(context, await readSupports(em, actor.on, { selfId: actor.employeeId, unitIds: await unitsLed(context) }));
    // 人事課 reads everybody's, but these are only those that concern the reader.
    return newestFirst(found.filter(({ employeeId, supporterId, managerIds }) => [employeeId, supporterId, ...managerIds].includes(actor.employeeId)));
  });

/** All that the reader may see. */
export const supportsInReach = (context: RequestContext): Promise<Support[]> =>
  seesEverybody(context.actor) ? perRequest(context, 'supports:all', async () => newestFirst(await readSupports(context.em, context.actor.on, { everybody: true }))) : supportsOfMine(context);

const newestFirst = (supports: readonly Support[]): Support[] => supports.toSorted((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id));

/** Throws NOT_FOUND alike for what is not there and what is not for the reader. */
export async function getSupport(context: RequestContext, id: string): Promise<Support> {
  const found = isUuid(id) ? readable(context, await readSupports(context.em, context.actor.on, { arrivalId: id })).find((support) => support.id === id) : undefined;
  return found ?? Promise.reject(notFound('トレーナー・サポーター'));
}

/** Of people's pages: one scope for all that are asked about. */
export const supportsOf = (context: RequestContext): Loader<string, Support[]> =>
  perRequest(context, 'supports:of-employees', () => new DataLoader<string, Support[], string>(async (employeeIds) => {
    const found = Map.groupBy(newestFirst(readable(context, await readSupports(context.em, context.actor.on, { employeeIds }))), ({ employeeId }) => employeeId);
    return employeeIds.map((id) => found.get(id) ?? []);
  }));

/** As the reader is told: the newcomer does not learn whom others have asked. */
export const stateFor = (context: RequestContext, support: Support): SupportState => (support.employeeId === context.actor.employeeId ? stateForNewcomer(support.state) : support.state);

/** Who it is, for the reader: null while nobody is chosen, or, for the newcomer, while nobody has accepted. */
export const supporterFor = (context: RequestContext, support: Support): string | null =>
  support.state === 'REQUIRED' || stateFor(context, support) === 'REQUIRED' ? null : support.supporterId;
