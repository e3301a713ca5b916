import type { SqlEntityManager } from '@mikro-orm/sql';
import { isUuid, may, notFound, once, type Refused, type RequestContext } from '@takara/subgraph-kit';
import { principalOfAct, type Capacity } from '../standing.policy.ts';
import type { Action } from './actions.ts';
import { StepRow } from './secondment.entity.ts';
import { getSecondment, readSecondments, rightsOf, type Secondment } from './secondment.reading.ts';
import { whyNot, whyNotText, type StoredState } from './secondment.ts';

interface Act {
  readonly operation: string;
  readonly action: Action;
  readonly input: { readonly idempotencyKey: string; readonly id: string };
  /** Why, in the actor's words. */
  readonly note?: string | null;
  /** What it changes, or why not. `em` is the transaction's. */
  verb(it: Secondment, em: SqlEntityManager): Refused | null | void | Promise<Refused | null | void>;
}

/** Load, ask, tell, save: one act on one candidacy, once per key, with its line in the record. Acts on candidacies of one call follow each other. */
export async function act(context: RequestContext, { operation, action, input, note = null, verb }: Act): Promise<Secondment | Refused> {
  const { actor } = context;
  // Before the transaction: it asks through the request's own session.
  const rights = await rightsOf(context);
  return once(context, operation, input, async (em) => {
    const it = isUuid(input.id) ? await lock(em, input.id, actor.on) : null;
    if (!it || !may(rights, 'read', 'Secondment', it.row) || !may(rights, action, 'Secondment', it.row)) throw notFound('派遣・交流');
    const no = whyNot(action, it.course) ?? (await verb(it, em));
    if (no) return no;
    await em.flush();
    await record(em, context, it.id, action, note, capacityOf(action, it, actor.employeeId), [it.row.sharedUnitId ?? it.row.homeUnitId]);
    return it.id;
  }, (id) => getSecondment(context, id));
}

/** Something comes to its end, with a reason. */
export const end = (context: RequestContext, operation: string, action: Action, state: StoredState, input: Act['input'] & { readonly reason: string }) =>
  act(context, { operation, action, input, note: input.reason, verb: ({ row }) => whyNotText(input.reason, 'reason', '理由を書いてください。') ?? void row.to(state, context.clock.now()) });

/** Writes the line of an act. A delegate's names whose duty it was. */
export async function record(em: SqlEntityManager, { actor, clock }: RequestContext, secondmentId: string, action: Action, note: string | null, capacity: Capacity, units: readonly string[]): Promise<void> {
  em.create(StepRow, { secondmentId, action, actorId: actor.employeeId, onBehalfOf: principalOfAct(actor, capacity, units), at: clock.now(), note: note?.trim() || null } as never);
  await em.flush();
}

const BY_PERSONNEL: readonly Action[] = ['SELECT', 'NOT_SELECT', 'ORDER', 'CANCEL', 'RECALL'];
const capacityOf = (action: Action, { row }: Secondment, actorId: string): Capacity => (action === 'CONFIRM' ? 'HOME' : BY_PERSONNEL.includes(action) && row.employeeId !== actorId ? 'PERSONNEL' : 'SELF');

/** The call first, then the rows: two choices for one place follow each other. */
async function lock(em: SqlEntityManager, id: string, today: string): Promise<Secondment | null> {
  const schema = `"${em.config.get('schema') as string}"`;
  await em.execute(`select c.id from ${schema}.exchange_call c join ${schema}.secondment s on s.call_id = c.id where s.id = ?::uuid for update of c`, [id]);
  const [found] = await readSecondments(em, today, { id });
  return found ?? null;
}

/** Whether somebody is away, or ordered to be, during a term: in the directory or by another order. `except`: the candidacy itself. */
export async function isAwayThen(em: SqlEntityManager, employeeId: string, { firstDay, lastDay }: { firstDay: string; lastDay: string }, except: string | null): Promise<boolean> {
  const schema = `"${em.config.get('schema') as string}"`;
  const rows = await em.execute(
    `select 1 from ${schema}.directory_dispatch where employee_id = ?::uuid and valid_from <= ?::date and until > ?::date
     union all select 1 from ${schema}.secondment where employee_id = ?::uuid and id is distinct from ?::uuid and state in ('ORDERED', 'SHARED') and first_day <= ?::date and last_day >= ?::date`,
    [employeeId, lastDay, firstDay, employeeId, except, lastDay, firstDay],
  );
  return rows.length > 0;
}
