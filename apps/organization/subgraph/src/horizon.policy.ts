import { holds, type Actor } from '@takara/subgraph-kit';
import { GraphQLError } from 'graphql';
import { OPEN_END } from './dated.ts';

/*
 * 内示: what has been ordered for a later day is secret until it takes effect, even from the person (地方公務員法
 * 第34条, 秘密を守る義務; policy pack, `privacy.yaml`: P3). Personnel officers alone look ahead. A last day yet to come would tell as much as the next place.
 */

export const mayLookAhead = (actor: Actor): boolean => holds(actor, 'PERSONNEL_OFFICER');

/** The last first day of an assignment or duty that the actor may know of. */
export const horizonOf = (actor: Actor): string => (mayLookAhead(actor) ? OPEN_END : actor.on);

/** The day that a question about people is asked for: today unless said otherwise. Throws BAD_USER_INPUT for a day that the actor may not look ahead to. */
export function dayAsked(actor: Actor, asOf: string | null | undefined): string {
  if (asOf && asOf > horizonOf(actor))
    throw new GraphQLError('先の日付の人の配置は、まだ見られません。今日か、これまでの日付を選んでください。', { extensions: { code: 'BAD_USER_INPUT', field: 'asOf' } });
  return asOf ?? actor.on;
}

/** The end of a row, as far as the actor may know it: null for one that is still to come. */
export const endKnownTo = (actor: Actor, validTo: string | null | undefined): string | null => (!validTo || validTo > horizonOf(actor) ? null : validTo);
