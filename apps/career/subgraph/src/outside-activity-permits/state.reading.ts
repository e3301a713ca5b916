import type { SqlEntityManager } from '@mikro-orm/sql';
import { perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { LIVE_STATES, shownStateOf, type Place, type ShownState } from './permit.ts';
import { OutsideActivityPermit, type Standing } from './permit.entity.ts';
import { rulesInForce } from './rules.ts';

type Stored = Pick<OutsideActivityPermit, 'id' | 'state' | 'startsOn' | 'endsOn'>;
const GONE: Place = { inService: false, movedOn: null };

/**
 * What has become of permits: by the day, and by where organization's orders have brought the person since. A reform of the 所属 is no move.
 * Told from the directory on every read: an order that is corrected corrects this. One statement, none while nothing is granted.
 */
export async function statesOf(em: SqlEntityManager, permits: readonly Stored[], on: string): Promise<Map<string, ShownState>> {
  const granted = permits.filter(({ state }) => state === 'GRANTED');
  const places = granted.length === 0 ? new Map<string, Place>() : await placesOf(em, granted, on);
  const rules = rulesInForce();
  return new Map(permits.map((it) => [it.id, shownStateOf({ state: it.state, startsOn: it.startsOn ?? null, endsOn: it.endsOn ?? null }, places.get(it.id) ?? GONE, on, rules)]));
}

async function placesOf(em: SqlEntityManager, permits: readonly Stored[], on: string): Promise<Map<string, Place>> {
  const schema = `"${em.config.get('schema') as string}"`;
  const rows = (await em.execute(
    `with recursive place as (
       select id as permit_id, home_unit_id as unit_id from ${schema}.outside_activity_permit where id = any(?::uuid[])
       union select p.permit_id, l.successor_id from place p join ${schema}.directory_unit_lineage l on l.predecessor_id = p.unit_id where l.successor_id is not null),
     worked as (
       select m.id, a.valid_from, a.valid_from <= ?::date and a.until > ?::date as today, exists (select 1 from place p where p.permit_id = m.id and p.unit_id = any(u.ancestor_ids)) as at_home
       from ${schema}.outside_activity_permit m join ${schema}.directory_assignment a on a.employee_id = m.applicant_id and a.kind = 'MAIN' and a.valid_from <= ?::date and a.until > m.submitted_on
       join ${schema}.directory_unit u on u.id = a.unit_id where m.id = any(?::uuid[]))
     select id, bool_or(today) as "inService", bool_or(today and at_home) as "isHome", (min(valid_from) filter (where not at_home))::text as "movedOn" from worked group by id`,
    [idList(permits), on, on, on, idList(permits)],
  )) as { id: string; inService: boolean; isHome: boolean; movedOn: string | null }[];
  return new Map(rows.map(({ id, inService, isHome, movedOn }) => [id, { inService, movedOn: isHome ? null : movedOn }]));
}
const idList = (permits: readonly { id: string }[]) => `{${permits.map(({ id }) => id).join(',')}}`;

/** As it stands today: one statement a request. */
export const shownState = (context: RequestContext): Loader<OutsideActivityPermit, ShownState> =>
  perRequest(context, 'outside-activities:state', () => new DataLoader<OutsideActivityPermit, ShownState, string>(async (permits) => {
    const states = await statesOf(context.em, permits, context.actor.on);
    return permits.map(({ id }) => states.get(id)!);
  }, { cacheKeyFn: ({ id }) => id }));

/** Which of these are gone on with: by an application under way, or one that was granted. One statement. */
export async function renewedAmong(em: SqlEntityManager, ids: readonly string[]): Promise<Map<string, OutsideActivityPermit>> {
  if (ids.length === 0) return new Map();
  const found = await em.find(OutsideActivityPermit, { renewsId: { $in: [...ids] }, state: { $in: [...LIVE_STATES, 'GRANTED'] } });
  return new Map(found.map((it) => [it.renewsId!, it]));
}

export const renewalOf = (context: RequestContext): Loader<string, OutsideActivityPermit | null> =>
  perRequest(context, 'outside-activities:renewals', () => new DataLoader<string, OutsideActivityPermit | null, string>(async (ids) => {
    const found = await renewedAmong(context.em, ids);
    return ids.map((id) => found.get(id) ?? null);
  }));

/** What an act has to know, read inside its transaction. */
export async function standingOf(em: SqlEntityManager, permit: OutsideActivityPermit, on: string): Promise<Standing> {
  const states = await statesOf(em, [permit], on);
  return { state: states.get(permit.id)!, isRenewed: (await renewedAmong(em, [permit.id])).has(permit.id), rules: rulesInForce() };
}
