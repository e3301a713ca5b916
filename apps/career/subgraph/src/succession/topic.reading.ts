import type { SqlEntityManager } from '@mikro-orm/sql';
import { DirectoryUnit } from '@takara/subgraph-kit';
import { managersOf } from '../career-plans/line.policy.ts';
import { dutiesOver, nearest } from './keepers.reading.ts';
import { leavingOf, type Leaving } from './leaving.ts';
import { successionLimits } from './limits.ts';
import { idsOf, readProspects, type Someone } from './prospect.reading.ts';
import { HolderRow, PlanRow, SessionRow } from './topic.entity.ts';
import { HEAD_DUTY } from './topic.policy.ts';
import { readRows, type Scope } from './topic-rows.reading.ts';
import { DEPTHS, handOverBy, isAtRisk, lostOn, stateOf, stateOfActs, type Depth, type TopicState } from './topic.ts';

export const limits = successionLimits();

/** A person of a topic. `managerIds`: their own managers of today, delegates left out. */
export interface Holder {
  readonly id: string;
  readonly employeeId: string;
  readonly displayName: string;
  readonly depth: Depth;
  readonly leaving: Leaving | null;
  readonly managerIds: readonly string[];
}
export interface Plan {
  readonly id: string;
  readonly topicId: string;
  readonly successorId: string;
  readonly displayName: string;
  readonly dueOn: string;
  readonly namedOn: string;
  readonly confirmedOn: string | null;
  readonly leaving: Leaving | null;
  readonly managerIds: readonly string[];
  readonly headIds: readonly string[];
  readonly holderIds: readonly string[];
  readonly records: readonly SessionRow[];
}

/** 継承すべき知識 with all that is known of it on one day. */
export interface Topic {
  readonly id: string;
  /** Where it is kept today: more than one after a unit was divided. */
  readonly homeIds: readonly string[];
  /** What comes of them by reforms that are ordered and still to come. */
  readonly heirIds: readonly string[];
  readonly unitIds: readonly string[];
  readonly departmentId: string | null;
  readonly title: string;
  readonly why: string;
  readonly artifacts: string;
  readonly version: number;
  readonly closedOn: string | null;
  readonly holders: readonly Holder[];
  readonly plans: readonly Plan[];
  readonly managerIds: readonly string[];
  readonly headIds: readonly string[];
  readonly holderIds: readonly string[];
  readonly successorIds: readonly string[];
  readonly riskReaderIds: readonly string[];
  readonly state: TopicState;
  readonly stateOfActs: TopicState;
  readonly isAtRisk: boolean;
  readonly lostOn: string | null;
  readonly handOverBy: string | null;
}

/** The topics in a scope on the day. Sixteen statements at most, however many. */
export async function readTopics(em: SqlEntityManager, today: string, scope: Scope): Promise<Topic[]> {
  const rows = await readRows(em, today, scope);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const holders = Map.groupBy(await em.find(HolderRow, { topicId: { $in: ids }, removedOn: null }, { orderBy: { id: 'asc' } }), ({ topicId }) => topicId);
  const plans = await em.find(PlanRow, { topicId: { $in: ids }, withdrawnOn: null }, { orderBy: { namedOn: 'asc', id: 'asc' } });
  const plansOf = Map.groupBy(plans, ({ topicId }) => topicId);
  const sessions = Map.groupBy(plans.length === 0 ? [] : await em.find(SessionRow, { planId: { $in: plans.map(({ id }) => id) } }, { orderBy: { heldOn: 'desc', writtenAt: 'desc', id: 'asc' } }), ({ planId }) => planId);
  const people = await readProspects(em, today, [...new Set([...[...holders.values()].flat().map(({ employeeId }) => employeeId), ...plans.map(({ successorId }) => successorId)])]);
  const homes = new Map(rows.map(({ id, homes: of }) => [id, idsOf(of)]));
  const units = new Map((await em.find(DirectoryUnit, { id: { $in: [...new Set([...homes.values()].flat())] } })).map((unit) => [unit.id, unit]));
  const over = await dutiesOver(em, [...new Set([...[...units.values()].flatMap(({ ancestorIds }) => ancestorIds), ...[...people.values()].flatMap(({ unitIds }) => unitIds)])], today);
  const lineOf = (person: Someone) => managersOf(person.employeeId, person.unitIds, (unitId) => (over.get(unitId) ?? []).filter(({ onBehalfOf }) => onBehalfOf === null));

  return rows.map((row): Topic => {
    const homeIds = homes.get(row.id)!;
    const heirIds = idsOf(row.heirs);
    const unitIds = [...new Set(homeIds.flatMap((id) => units.get(id)?.ancestorIds ?? [id]))];
    const duties = homeIds.flatMap((id) => nearest(units.get(id)?.ancestorIds ?? [id], over));
    const headIds = [...new Set(duties.filter(({ kind }) => kind === HEAD_DUTY).map(({ employeeId }) => employeeId))];
    const known = (employeeId: string) => {
      const person = people.get(employeeId);
      return { displayName: person?.displayName ?? '', leaving: person ? leavingOf(person, { homeIds, heirIds }, today) : ({ on: today, cause: 'LEFT' } as Leaving), managerIds: person ? lineOf(person) : [] };
    };
    const mapped = (holders.get(row.id) ?? []).map(({ id, employeeId, depth }): Holder => ({ id, employeeId, depth, ...known(employeeId) }));
    const holderIds = mapped.map(({ employeeId }) => employeeId);
    const named = (plansOf.get(row.id) ?? []).map((plan): Plan => ({ id: plan.id, topicId: row.id, successorId: plan.successorId, dueOn: plan.dueOn, namedOn: plan.namedOn, confirmedOn: plan.confirmedOn, ...known(plan.successorId), headIds, holderIds, records: sessions.get(plan.id) ?? [] }));
    const course = { closedOn: row.closedOn, holders: mapped, plans: named.map(({ confirmedOn, records, leaving }) => ({ confirmedOn, leaving, sessions: records.length })) };
    // Of people who are gone already nobody learns anything: their placements are no secret.
    const counted = [...mapped.filter(({ depth }) => DEPTHS[depth].keeps).map((holder) => ({ self: holder.employeeId, ...holder })), ...named.filter(({ confirmedOn }) => confirmedOn !== null).map((plan) => ({ self: plan.successorId, ...plan }))].filter(({ leaving }) => leaving?.cause !== 'LEFT');
    const managerIds = [...new Set(duties.map(({ employeeId }) => employeeId))];
    const ownIds = [...new Set(duties.filter(({ onBehalfOf }) => onBehalfOf === null).map(({ employeeId }) => employeeId))];
    return {
      ...row, homeIds, heirIds, unitIds, departmentId: units.get(homeIds[0]!)?.departmentId ?? null, holders: mapped, plans: named, managerIds, headIds, holderIds, successorIds: named.map(({ successorId }) => successorId),
      riskReaderIds: ownIds.filter((manager) => counted.every(({ self, managerIds: above }) => self === manager || above.includes(manager))),
      state: stateOf(course, limits, today), stateOfActs: stateOfActs(course), isAtRisk: isAtRisk(course, limits, today), lostOn: lostOn(course), handOverBy: handOverBy(course, limits, today),
    };
  });
}
