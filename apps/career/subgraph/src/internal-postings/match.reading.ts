import type { SqlEntityManager } from '@mikro-orm/sql';
import { perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import type { InternalApplication } from './application.entity.ts';
import { shownStateOf, type ShownState } from './application.ts';

type Stored = Pick<InternalApplication, 'id' | 'state' | 'lapsesOn'>;

/**
 * What has become of decisions: whether organization's order brought the person to the posting unit, or to what that unit became
 * in a reform, from the day of the decision to the day it lapses. Told from the directory on every read: an order that is corrected corrects this. One statement.
 */
export async function matchedStates(em: SqlEntityManager, applications: readonly Stored[], today: string): Promise<Map<string, ShownState>> {
  const matched = applications.filter(({ state }) => state === 'MATCHED');
  if (matched.length === 0) return new Map();
  const schema = `"${em.config.get('schema') as string}"`;
  const rows = (await em.execute(
    `with recursive place as (
       select id as application_id, host_unit_id as unit_id from ${schema}.internal_application where id = any(?::uuid[])
       union select p.application_id, l.successor_id from place p join ${schema}.directory_unit_lineage l on l.predecessor_id = p.unit_id where l.successor_id is not null)
     select m.id, min(a.valid_from)::text as "movedOn" from place p join ${schema}.internal_application m on m.id = p.application_id
     join ${schema}.directory_assignment a on a.employee_id = m.applicant_id and a.kind = 'MAIN' and a.valid_from >= m.matched_on and a.valid_from <= m.lapses_on
     join ${schema}.directory_unit u on u.id = a.unit_id and p.unit_id = any(u.ancestor_ids) group by m.id`,
    [`{${matched.map(({ id }) => id).join(',')}}`],
  )) as { id: string; movedOn: string }[];
  const moved = new Map(rows.map(({ id, movedOn }) => [id, movedOn]));
  return new Map(matched.map((it) => [it.id, shownStateOf({ state: it.state, lapsesOn: it.lapsesOn ?? null }, moved.get(it.id) ?? null, today)]));
}

/** As it stands today: one statement a request, none while nothing is decided. */
export const shownState = (context: RequestContext): Loader<InternalApplication, ShownState> =>
  perRequest(context, 'internal-postings:shown-state', () => new DataLoader<InternalApplication, ShownState, string>(async (applications) => {
    const found = await matchedStates(context.em, applications, context.actor.on);
    return applications.map(({ id, state }) => found.get(id) ?? state);
  }, { cacheKeyFn: ({ id }) => id }));
