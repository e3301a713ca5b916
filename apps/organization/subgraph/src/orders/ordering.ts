import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { asOf, DIRECTORY_FACTS, isUuid, tell, type Actor, type RequestContext } from '@takara/subgraph-kit';
import { postEntry } from '../directory/search-entry.ts';
import { keepEntries } from '../directory/search-keys.ts';
import { giveBack } from '../duties/delegating.ts';
import { rederiveDuties } from '../duties/rederive.ts';
import { Assignment } from '../employees/assignment.entity.ts';
import { reasonOfMove } from '../employees/employee.ts';
import { Employee } from '../employees/employee.entity.ts';
import { GradePeriod } from '../employees/periods.entity.ts';
import { titleOf, type PostCode, type Site, type UnitType } from '../employees/post.ts';
import { grades, rankOf } from '../reference/grade.ts';
import { JobFamily } from '../reference/reference.entity.ts';
import { Unit } from '../units/unit.entity.ts';
import { findWorkUnitId } from '../units/work-unit.ts';
import { assignmentFact } from './assignment-fact.ts';
import type { OrderAsked } from './order.ts';
import { PersonnelOrder } from './personnel-order.entity.ts';

interface Input {
  employeeId: string;
  unitId: string;
  post: string;
  grade?: string | null;
  effectiveOn: string;
}

/** What the rules look at, read under a lock on person and unit: two orders for one person or seat wait for each other. */
export async function orderAsked(em: SqlEntityManager, actor: Actor, { employeeId, unitId, post, grade, effectiveOn }: Input): Promise<OrderAsked> {
  const person = isUuid(employeeId) ? await em.findOne(Employee, { id: employeeId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  const unit = isUuid(unitId) ? await em.findOne(Unit, { id: unitId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  // The latest place that has begun by then or begins later: a later one is in the way of this order.
  const [latest] = person ? await em.find(Assignment, { employeeId: person.id, kind: 'MAIN', until: { $gt: effectiveOn } }, { orderBy: { validFrom: 'desc' }, limit: 1 }) : [];
  const holders = unit ? await em.find(Assignment, { unitId: unit.id, post, until: { $gt: effectiveOn } }) : [];
  return {
    officerId: actor.employeeId,
    today: actor.on,
    employeeId,
    effectiveOn,
    post: post as PostCode,
    grade: grade ?? latest?.grade ?? '',
    grades: grades().map(({ code }) => code),
    current: latest ? { unitId: latest.unitId, post: latest.post, grade: latest.grade, validFrom: latest.validFrom, validTo: latest.validTo ?? null } : null,
    unit: unit ? { id: unit.id, type: unit.type as UnitType, validFrom: unit.validFrom, until: unit.until } : null,
    holders,
  };
}

/** Ends the current place, begins the new one, derives duties again and tells all of it: whole, or not at all. Returns the order's id. */
export async function putInEffect(em: SqlEntityManager, { actor, clock }: RequestContext, { employeeId, unit: place, post, grade, effectiveOn }: OrderAsked): Promise<string> {
  const unit = await em.findOneOrFail(Unit, { id: place!.id });
  const person = await em.findOneOrFail(Employee, { id: employeeId });
  const family = await em.findOneOrFail(JobFamily, { code: person.jobFamilyCode });
  const before = await em.findOneOrFail(Assignment, { employeeId, kind: 'MAIN', ...asOf(effectiveOn) });
  const title = titleOf(post, { name: unit.name, site: unit.site as Site, type: unit.type as UnitType }, grade, family.isTechnical);

  Object.assign(before, { validTo: effectiveOn, revision: before.revision + 1 });
  await em.flush(); // the old place ends before the new one begins: the database refuses two on one day
  const after = em.create(Assignment, { id: crypto.randomUUID(), employeeId, unitId: unit.id, kind: 'MAIN', post, postTitle: title, grade, reason: reasonOfMove(rankOf(before.grade), rankOf(grade)), validFrom: effectiveOn, validTo: null, revision: 1 });
  if (grade !== before.grade) await changeGrade(em, employeeId, grade, effectiveOn);
  await em.flush();
  const order = em.create(PersonnelOrder, { id: crypto.randomUUID(), employeeId, assignmentId: after.id, unitId: unit.id, post, postTitle: title, grade, effectiveOn, orderedBy: actor.employeeId, orderedAt: clock.now() });
  await em.flush();

  const roots = await rootsOf(em, [before.unitId, after.unitId]);
  if (roots.length > 1) await giveBack(em, employeeId, effectiveOn);
  await rederiveDuties(em, roots);
  const oldUnit = await em.findOneOrFail(Unit, { id: before.unitId });
  await keepEntries(em, [postEntry(before, oldUnit, await parentOf(em, oldUnit)), postEntry(after, unit, await parentOf(em, unit))]);
  for (const assignment of [before, after]) await tell(em, DIRECTORY_FACTS.assignment, assignment.id, assignmentFact(assignment));
  return order.id;
}

async function changeGrade(em: SqlEntityManager, employeeId: string, grade: string, on: string): Promise<void> {
  const held = await em.findOne(GradePeriod, { employeeId, ...asOf(on) });
  if (held) held.validTo = on;
  em.create(GradePeriod, { id: crypto.randomUUID(), employeeId, grade, validFrom: on, validTo: null });
}

/** The units from which the duties of these places can be derived: their work units, or themselves above one. */
async function rootsOf(em: SqlEntityManager, unitIds: readonly string[]): Promise<string[]> {
  const roots = new Set<string>();
  for (const id of unitIds) roots.add((await findWorkUnitId(em, id)) ?? id);
  return [...roots];
}

const parentOf = (em: SqlEntityManager, unit: Unit) => (unit.parentId ? em.findOneOrFail(Unit, { id: unit.parentId }) : Promise.resolve(null));
