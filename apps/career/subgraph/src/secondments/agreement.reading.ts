import type { SqlEntityManager } from '@mikro-orm/sql';
import { isUuid, notFound, perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { AgreementRow, CallRow } from './agreement.entity.ts';

/** Throws NOT_FOUND for what is not there; agreements are for everybody to read. */
export async function getAgreement({ em }: Pick<RequestContext, 'em'>, id: string): Promise<AgreementRow> {
  return (isUuid(id) ? await em.findOne(AgreementRow, { id }) : null) ?? Promise.reject(notFound('協定'));
}

/** One row, held until the act is done. */
export async function lockAgreement(em: SqlEntityManager, id: string): Promise<AgreementRow> {
  if (isUuid(id)) await em.execute(`select id from "${em.config.get('schema') as string}".exchange_agreement where id = ?::uuid for update`, [id]);
  return getAgreement({ em }, id);
}

export const agreementOf = (context: RequestContext): Loader<string, AgreementRow> =>
  perRequest(context, 'secondments:agreement', () => new DataLoader<string, AgreementRow, string>(async (ids) => {
    const found = new Map((await context.em.find(AgreementRow, { id: { $in: [...ids] } })).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id)!);
  }));

/** Calls of agreements, the latest first. */
export const callsOf = (context: RequestContext): Loader<string, CallRow[]> =>
  perRequest(context, 'secondments:calls', () => new DataLoader<string, CallRow[], string>(async (ids) => {
    const found = Map.groupBy(await context.em.find(CallRow, { agreementId: { $in: [...ids] } }, { orderBy: { fiscalYear: 'desc' } }), ({ agreementId }) => agreementId);
    return ids.map((id) => found.get(id) ?? []);
  }));

/** How many are away today by agreement. One statement; as ordered, whatever organization changed since. */
export const awayOf = (context: RequestContext): Loader<string, number> =>
  perRequest(context, 'secondments:away', () => new DataLoader<string, number, string>(async (ids) => {
    const { em, actor } = context;
    const schema = `"${em.config.get('schema') as string}"`;
    const rows = (await em.execute(
      `select c.agreement_id as id, count(*)::int as people from ${schema}.secondment s join ${schema}.exchange_call c on c.id = s.call_id
       left join ${schema}.directory_dispatch d on d.employee_id = s.employee_id and d.valid_from <= s.last_day and d.until > s.first_day
       where c.agreement_id = any(?::uuid[]) and s.state = 'ORDERED' and coalesce(d.valid_from, s.first_day) <= ?::date and (s.last_day >= ?::date or (d.until > ?::date and not s.recalled)) and coalesce(d.until, '9999-12-31'::date) > ?::date group by c.agreement_id`,
      [`{${ids.join(',')}}`, actor.on, actor.on, actor.on, actor.on],
    )) as { id: string; people: number }[];
    const found = new Map(rows.map(({ id, people }) => [id, people]));
    return ids.map((id) => found.get(id) ?? 0);
  }));

/** The reader's own candidacy for each call that is on its way. */
export const ownInCall = (context: RequestContext): Loader<string, boolean> =>
  perRequest(context, 'secondments:own-in-call', () => new DataLoader<string, boolean, string>(async (ids) => {
    const { em, actor } = context;
    const rows = (await em.execute(`select call_id as id from "${em.config.get('schema') as string}".secondment where employee_id = ?::uuid and call_id = any(?::uuid[]) and state in ('VOLUNTEERED', 'RECOMMENDED', 'AGREED', 'SELECTED', 'ORDERED')`, [actor.employeeId, `{${ids.join(',')}}`])) as { id: string }[];
    const found = new Set(rows.map(({ id }) => id));
    return ids.map((id) => found.has(id));
  }));
