import type { SqlEntityManager } from '@mikro-orm/sql';
import { unitsOf, type Actor, type DutyKind } from '../actor.ts';
import { perRequest, type RequestContext } from '../context.ts';
import { DirectoryAssignment, DirectoryDuty, DirectoryUnit } from './directory.entity.ts';

/** Rows of the directory that hold on a day: `validFrom <= on < until`. */
export const asOf = (on: string) => ({ validFrom: { $lte: on }, until: { $gt: on } });

/** The units over which the actor holds one of these duties, and everything below them. One statement a request and set of units. */
export function unitsUnder(context: RequestContext, ...kinds: DutyKind[]): Promise<readonly string[]> {
  // Known by the units, not by the duties: for whoever heads a unit and does nothing else, every set of duties that has 所属長 in it is the same question.
  const held = unitsOf(context.actor, ...kinds).toSorted();
  return perRequest(context, `unitsUnder:${held.join()}`, () => (held.length === 0 ? Promise.resolve([]) : unitsBelow(context.em, held)));
}

/** Those units themselves and all below them, of any day. */
export async function unitsBelow(em: SqlEntityManager, unitIds: readonly string[]): Promise<string[]> {
  const schema = em.config.get('schema') as string;
  const rows: { id: string }[] = await em.execute(`select id from "${schema}"."directory_unit" where ancestor_ids && ?::uuid[]`, [`{${unitIds.join(',')}}`]);
  return rows.map((row) => row.id);
}

/** The main assignment of each person on a day, by employee id; people not in service are left out. */
export async function mainAssignments(em: SqlEntityManager, employeeIds: readonly string[], on: string): Promise<Map<string, DirectoryAssignment>> {
  const rows = await em.find(DirectoryAssignment, { employeeId: { $in: [...employeeIds] }, kind: 'MAIN', ...asOf(on) });
  return new Map(rows.map((row) => [row.employeeId, row]));
}

/** Who holds a duty over a unit on a day, delegates (代決) included; a duty over a unit above counts where the unit itself has nobody. */
export async function dutyHolders(em: SqlEntityManager, kind: DutyKind, unitId: string, on: string): Promise<DirectoryDuty[]> {
  const unit = await em.findOne(DirectoryUnit, { id: unitId });
  if (!unit) return [];
  const duties = await em.find(DirectoryDuty, { kind, unitId: { $in: unit.ancestorIds }, ...asOf(on) });
  // ancestorIds run from the unit itself upwards
  for (const id of unit.ancestorIds) {
    const here = duties.filter((duty) => duty.unitId === id);
    if (here.length > 0) return here;
  }
  return [];
}

/** The person for whom the actor decides when the duty is held by delegation: for the record of a decision. */
export const principalOf = (actor: Actor, kind: DutyKind, unitIds: readonly string[]) =>
  actor.duties.find((duty) => duty.kind === kind && duty.unitId !== null && unitIds.includes(duty.unitId))?.onBehalfOf ?? null;
