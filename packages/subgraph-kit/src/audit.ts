import { GraphQLError } from 'graphql';
import type { RequestContext, SensitiveRead } from './context.ts';

/**
 * Writes down who is about to see what of whom, one row per type and field, before the answer leaves; never the values.
 * Throws AUDIT_UNAVAILABLE when it cannot: then nobody sees anything.
 */
export async function auditReads(context: RequestContext): Promise<void> {
  if (context.sensitiveReads.length === 0) return;
  const { actor, em, requestId, clock } = context;
  const schema = em.config.get('schema') as string;
  const onBehalfOf = actor.duties.flatMap((duty) => duty.onBehalfOf ?? []);
  try {
    for (const [{ type, field, tier }, ids] of grouped(context.sensitiveReads))
      await em.fork().execute(`insert into "${schema}"."audit_entry" (id, at, actor_id, on_behalf_of, request_id, type, field, tier, subject_ids) values (?, ?, ?, ?::uuid[], ?, ?, ?, ?, ?::text[])`, [
        crypto.randomUUID(), clock.now().toISOString(), actor.employeeId, `{${onBehalfOf.join(',')}}`, requestId, type, field, tier, `{${ids.join(',')}}`,
      ]);
  } catch {
    throw new GraphQLError('閲覧の記録を残せないため、いまは表示できません。少し待って、もう一度お試しください。', { extensions: { code: 'AUDIT_UNAVAILABLE' } });
  }
}

function grouped(reads: readonly SensitiveRead[]): [SensitiveRead, string[]][] {
  const groups = Map.groupBy(reads, (read) => `${read.type}.${read.field}`);
  return [...groups.values()].map((group) => [group[0]!, [...new Set(group.map((read) => read.id))]]);
}
