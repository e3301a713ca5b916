import type { MongoAbility } from '@casl/ability';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { asOf, DirectoryDuty, DirectoryUnit, isUuid, may, notFound, perRequest, unitsUnder, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { managersOf } from '../career-plans/line.policy.ts';
import { leavingOf, type Leaving } from './leaving.ts';
import { successionLimits } from './limits.ts';
import { idsOf, readProspects, type Someone } from './prospect.reading.ts';
import { HolderRow, PlanRow, SessionRow } from './topic.entity.ts';
import { HEAD_DUTY, LINE_DUTIES, seesEverybody, successionRights, successionStandingOf } from './topic.policy.ts';
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

/** Of which topics is read. `unitIds`: kept in one of these, or with `selfId` in it. */
export type Scope = { readonly everybody: true } | { readonly topicId: string } | { readonly employeeIds: readonly string[] } | { readonly selfId: string; readonly unitIds: readonly string[]; readonly departmentIds: readonly string[] };

interface Stored {
  readonly id: string;
  readonly homes: string[] | string;
  readonly heirs: string[] | string;
  readonly title: string;
  readonly why: string;
  readonly artifacts: string;
  readonly version: number;
  readonly closedOn: string | null;
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

/** The rows, each with where it is kept today: its unit, or what came of it in the reforms since. */
async function readRows(em: SqlEntityManager, today: string, scope: Scope): Promise<Stored[]> {
  const schema = `"${em.config.get('schema') as string}"`;
  const { sql, values } = among(schema, scope);
  return em.execute(
    `with recursive line(origin, id) as (
       select distinct unit_id, unit_id from ${schema}.succession_topic
       union select line.origin, l.successor_id from line join ${schema}.directory_unit_lineage l on l.predecessor_id = line.id and l.happened_on <= ?::date and l.successor_id is not null
         where not exists (select 1 from ${schema}.directory_unit u where u.id = line.id and u.valid_from <= ?::date and u.until > ?::date)),
     heir(origin, id) as (
       select origin, id from line
       union select heir.origin, l.successor_id from heir join ${schema}.directory_unit_lineage l on l.predecessor_id = heir.id and l.happened_on > ?::date and l.successor_id is not null
         join ${schema}.directory_unit u on u.id = heir.id and u.until <= l.happened_on),
     home as (select line.origin, array_agg(u.id order by u.code, u.id) as ids from line join ${schema}.directory_unit u on u.id = line.id and u.valid_from <= ?::date and u.until > ?::date group by line.origin)
     select t.id, coalesce(h.ids, array[t.unit_id]) as homes, array(select heir.id from heir where heir.origin = t.unit_id and not heir.id = any(coalesce(h.ids, array[t.unit_id]))) as heirs, t.title, t.why, t.artifacts, t.version, t.closed_on::text as "closedOn"
     from ${schema}.succession_topic t left join home h on h.origin = t.unit_id where ${sql} order by t.title, t.id`,
    [today, today, today, today, today, today, ...values],
  ) as Promise<Stored[]>;
}

function among(schema: string, scope: Scope): { sql: string; values: readonly unknown[] } {
  if ('everybody' in scope) return { sql: 'true', values: [] };
  if ('topicId' in scope) return { sql: 't.id = ?::uuid', values: [scope.topicId] };
  const has = (ids: readonly string[]) => ({
    sql: `(exists (select 1 from ${schema}.succession_holder o where o.topic_id = t.id and o.removed_on is null and o.employee_id = any(?::uuid[])) or exists (select 1 from ${schema}.succession_plan p where p.topic_id = t.id and p.withdrawn_on is null and p.successor_id = any(?::uuid[])))`,
    values: [`{${ids.join(',')}}`, `{${ids.join(',')}}`],
  });
  if ('employeeIds' in scope) return has(scope.employeeIds);
  const mine = has([scope.selfId]);
  return {
    sql: `(coalesce(h.ids, array[t.unit_id]) && ?::uuid[] or exists (select 1 from ${schema}.directory_unit d where d.id = any(coalesce(h.ids, array[t.unit_id])) and d.department_id = any(?::uuid[])) or ${mine.sql})`,
    values: [`{${scope.unitIds.join(',')}}`, `{${scope.departmentIds.join(',')}}`, ...mine.values],
  };
}

async function dutiesOver(em: SqlEntityManager, unitIds: readonly string[], today: string): Promise<Map<string, DirectoryDuty[]>> {
  const found = await em.find(DirectoryDuty, { unitId: { $in: [...unitIds] }, kind: { $in: [...LINE_DUTIES] }, ...asOf(today) }, { orderBy: { employeeId: 'asc' } });
  return Map.groupBy(found, ({ unitId }) => unitId!);
}

/** From a unit upwards to the nearest 所属長: whoever keeps what it knows. */
function nearest(unitIds: readonly string[], over: ReadonlyMap<string, DirectoryDuty[]>): DirectoryDuty[] {
  const found: DirectoryDuty[] = [];
  for (const id of unitIds) {
    const here = over.get(id) ?? [];
    found.push(...here);
    if (here.some(({ kind }) => kind === HEAD_DUTY)) break;
  }
  return found;
}

export const rightsOf = (context: RequestContext): MongoAbility => perRequest(context, 'succession:rights', () => successionRights(successionStandingOf(context.actor)));
const readable = (context: RequestContext, topics: readonly Topic[]): Topic[] => topics.filter((topic) => may(rightsOf(context), 'read', 'KnowledgeTopic', topic));

/** Those of one's units, those in which one knows or learns something, and, for 主管課, those of the department. */
export const topicsOfMine = (context: RequestContext): Promise<Topic[]> =>
  perRequest(context, 'succession:mine', async () => {
    const { actor, em } = context;
    const { departmentIds } = successionStandingOf(actor);
    return soonestFirst(context, readable(context, await readTopics(em, actor.on, { selfId: actor.employeeId, unitIds: await unitsUnder(context, ...LINE_DUTIES), departmentIds })));
  });

/** All that the reader may see, what is lost soonest first. */
export const topicsInReach = (context: RequestContext): Promise<Topic[]> =>
  seesEverybody(context.actor) ? perRequest(context, 'succession:all', async () => soonestFirst(context, await readTopics(context.em, context.actor.on, { everybody: true }))) : topicsOfMine(context);

/** The order tells nothing that the reader may not know. */
export function soonestFirst(context: RequestContext, topics: readonly Topic[]): Topic[] {
  const rank = (topic: Topic) => (topic.closedOn !== null ? '9999-12-31' : (seesRisk(context, topic) && topic.lostOn) || '9999-01-01');
  return topics.toSorted((a, b) => rank(a).localeCompare(rank(b)) || a.title.localeCompare(b.title, 'ja') || a.id.localeCompare(b.id));
}

/** Throws NOT_FOUND alike for what is not there and what is not for the reader. */
export async function getTopic(context: RequestContext, id: string): Promise<Topic> {
  const [found] = isUuid(id) ? readable(context, await readTopics(context.em, context.actor.on, { topicId: id })) : [];
  return found ?? Promise.reject(notFound('継承すべき知識'));
}

/** Of people's pages: one scope for all that are asked about. */
export const topicsOf = (context: RequestContext): Loader<string, Topic[]> =>
  perRequest(context, 'succession:of-employees', () => new DataLoader<string, Topic[], string>(async (employeeIds) => {
    const found = soonestFirst(context, readable(context, await readTopics(context.em, context.actor.on, { employeeIds })));
    return employeeIds.map((id) => found.filter(({ holderIds, successorIds }) => holderIds.includes(id) || successorIds.includes(id)));
  }));

export const seesRisk = (context: RequestContext, topic: Topic): boolean => may(rightsOf(context), 'readRisk', 'KnowledgeTopic', topic);

/** As the reader is told: whoever may not know when a holder leaves sees only what was done. */
export const stateFor = (context: RequestContext, topic: Topic): TopicState => (seesRisk(context, topic) ? topic.state : topic.stateOfActs);
