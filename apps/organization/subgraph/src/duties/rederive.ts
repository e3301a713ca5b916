import { DIRECTORY_FACTS, tell } from '@takara/subgraph-kit';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { OPEN_END } from '../dated.ts';
import { Assignment } from '../employees/assignment.entity.ts';
import { POSTS, type PostCode } from '../employees/post.ts';
import { Unit } from '../units/unit.entity.ts';
import { Delegation } from './delegation.entity.ts';
import { dutyFact } from './duty-fact.ts';
import { deriveDuties, type PlaceOfDuty, type UnitOfDuty } from './duty.ts';
import { Duty, dutyIdOf } from './duty.entity.ts';

/** Posts from which a duty can follow. */
export const DUTY_POSTS = (Object.keys(POSTS) as PostCode[]).filter((code) => POSTS[code].duties.length > 0);

/**
 * Brings the duties of these units, and of the groups below them, in line with the places people stand on, and tells what
 * changed. A duty that no longer follows from any place keeps its row, with no day in it: replicas have to hear of it.
 */
export async function rederiveDuties(em: SqlEntityManager, unitIds: readonly string[]): Promise<void> {
  const units = await em.find(Unit, { $or: [{ id: { $in: [...unitIds] } }, { parentId: { $in: [...unitIds] }, type: 'GROUP' }] });
  const places = await em.find(Assignment, { unitId: { $in: units.map((unit) => unit.id) }, post: { $in: DUTY_POSTS } });
  const known = await em.find(Duty, { assignmentId: { $in: places.map((place) => place.id) } });
  const knownById = new Map(known.map((duty) => [duty.id, duty]));
  const derived = new Map(deriveDuties(units as UnitOfDuty[], places as PlaceOfDuty[]).map((duty) => [dutyIdOf(duty), duty]));

  const changed: Duty[] = [];
  const end = (duty: Duty, validTo: string | null) => {
    if (duty.validTo === validTo) return;
    Object.assign(duty, { validTo, revision: duty.revision + 1 });
    changed.push(duty);
  };
  for (const [id, duty] of derived) {
    const before = knownById.get(id);
    if (before) end(before, duty.validTo);
    else changed.push(em.create(Duty, { id, ...duty, onBehalfOf: null, delegationId: null, revision: 1 }));
  }
  for (const duty of known) if (duty.delegationId === null && !derived.has(duty.id)) end(duty, duty.validFrom);
  for (const duty of known) if (duty.delegationId !== null) await endWithPrincipal(em, duty, knownById, end);
  await em.flush();
  for (const duty of changed) await tell(em, DIRECTORY_FACTS.duty, duty.id, dutyFact(duty));
}

/** What is held for somebody ends, at the latest, with that person's own duty. */
async function endWithPrincipal(em: SqlEntityManager, held: Duty, knownById: ReadonlyMap<string, Duty>, end: (duty: Duty, validTo: string | null) => void): Promise<void> {
  const delegation = await em.findOneOrFail(Delegation, { id: held.delegationId! });
  const ownEnd = knownById.get(delegation.dutyId)?.validTo ?? OPEN_END;
  if ((held.validTo ?? OPEN_END) <= ownEnd) return;
  const validTo = ownEnd > held.validFrom ? ownEnd : held.validFrom;
  delegation.validTo = validTo;
  end(held, validTo);
}
