import { asOf, DIRECTORY_FACTS, isUuid, tell, type Actor, type RequestContext } from '@takara/subgraph-kit';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { dayAfter } from '../dated.ts';
import { Assignment } from '../employees/assignment.entity.ts';
import { rankOf } from '../reference/grade.ts';
import { findWorkUnitId } from '../units/work-unit.ts';
import type { DelegationAsked } from './delegation.ts';
import { Delegation } from './delegation.entity.ts';
import { Duty } from './duty.entity.ts';
import { dutyFact } from './duty-fact.ts';

/** Everything the rules of a delegation look at. */
export async function delegationAsked(em: SqlEntityManager, actor: Actor, duty: Duty, input: { delegateId: string; from: string; to: string; reason: string }): Promise<DelegationAsked> {
  const place = await em.findOneOrFail(Assignment, { id: duty.assignmentId });
  const theirs = isUuid(input.delegateId) ? await em.findOne(Assignment, { employeeId: input.delegateId, kind: 'MAIN', ...asOf(input.from) }) : null;
  const theirWorkUnit = theirs && (await findWorkUnitId(em, theirs.unitId));
  const others = await em.find(Delegation, { dutyId: duty.id, until: { $gt: actor.on } });
  return {
    principalId: actor.employeeId,
    duty: { ...duty, onBehalfOf: duty.onBehalfOf ?? null },
    delegate: theirs && theirWorkUnit ? { id: theirs.employeeId, workUnitId: theirWorkUnit, rank: rankOf(theirs.grade), until: theirs.until } : null,
    workUnitId: (await findWorkUnitId(em, place.unitId)) ?? place.unitId,
    from: input.from,
    end: dayAfter(input.to),
    today: actor.on,
    reason: input.reason,
    others: others.filter((other) => other.validFrom < other.until),
  };
}

/** Writes the delegation and the duty that the delegate now holds, and tells it. Returns the delegation's id. */
export async function delegate(em: SqlEntityManager, { actor, clock }: RequestContext, duty: Duty, { delegate: to, from, end, reason }: DelegationAsked): Promise<string> {
  const { kind, unitId, assignmentId } = duty;
  const delegation = em.create(Delegation, { id: crypto.randomUUID(), dutyId: duty.id, principalId: actor.employeeId, delegateId: to!.id, kind, unitId, reason, createdAt: clock.now(), endedBy: null, validFrom: from, validTo: end });
  await em.flush();
  const held = em.create(Duty, { id: crypto.randomUUID(), employeeId: to!.id, kind, unitId, onBehalfOf: actor.employeeId, assignmentId, delegationId: delegation.id, validFrom: from, validTo: end, revision: 1 });
  await em.flush();
  await tell(em, DIRECTORY_FACTS.duty, held.id, dutyFact(held));
  return delegation.id;
}

/** From today on the delegate decides nothing more; one that has not begun never does. */
export async function endToday(em: SqlEntityManager, { actor }: RequestContext, delegation: Delegation): Promise<string> {
  const held = await em.findOneOrFail(Duty, { delegationId: delegation.id });
  const end = delegation.validFrom > actor.on ? delegation.validFrom : actor.on;
  Object.assign(delegation, { validTo: end, endedBy: actor.employeeId });
  Object.assign(held, { validTo: end, revision: held.revision + 1 });
  await em.flush();
  await tell(em, DIRECTORY_FACTS.duty, held.id, dutyFact(held));
  return delegation.id;
}

/** Whoever moves to another work unit gives back, on that day, what he decides for colleagues. */
export async function giveBack(em: SqlEntityManager, employeeId: string, on: string): Promise<void> {
  const held = await em.find(Duty, { employeeId, delegationId: { $ne: null }, until: { $gt: on } });
  const delegations = await em.find(Delegation, { id: { $in: held.map((duty) => duty.delegationId!) } });
  const endOf = (row: { validFrom: string }) => (row.validFrom > on ? row.validFrom : on);
  for (const delegation of delegations) delegation.validTo = endOf(delegation);
  for (const duty of held) Object.assign(duty, { validTo: endOf(duty), revision: duty.revision + 1 });
  await em.flush();
  for (const duty of held) await tell(em, DIRECTORY_FACTS.duty, duty.id, dutyFact(duty));
}
