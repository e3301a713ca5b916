import type { SqlEntityManager } from '@mikro-orm/sql';
import { may, type RequestContext } from '@takara/subgraph-kit';
import { managersOf } from '../career-plans/line.policy.ts';
import { leavingOf } from './leaving.ts';
import { readProspects } from './prospect.reading.ts';
import { whyNotSuccessor, type Candidate } from './successor.ts';
import { LINE_DUTIES } from './topic.policy.ts';
import { rightsOf } from './topic-in-reach.reading.ts';
import { limits, type Topic } from './topic.reading.ts';
import type { PersonType } from './topic.type.ts';

/** Main assignments of today in the units where the topic is kept, or the one person asked about, wherever they work. One statement. */
async function readMembers(em: SqlEntityManager, { homeIds }: Topic, today: string, employeeId: string | null): Promise<{ id: string; name: string; unitName: string; title: string; isHere: boolean }[]> {
  const schema = `"${em.config.get('schema') as string}"`;
  return em.execute(
    `select e.id, e.display_name as name, u.name as "unitName", a.post_title as title, u.ancestor_ids && ?::uuid[] as "isHere" from ${schema}.directory_assignment a
     join ${schema}.directory_unit u on u.id = a.unit_id join ${schema}.directory_employee e on e.id = a.employee_id
     where a.kind = 'MAIN' and a.valid_from <= ?::date and a.until > ?::date and ${employeeId === null ? 'u.ancestor_ids && ?::uuid[]' : 'e.id = ?::uuid'} order by e.kana, e.id`,
    [`{${homeIds.join(',')}}`, today, today, employeeId ?? `{${homeIds.join(',')}}`],
  ) as Promise<{ id: string; name: string; unitName: string; title: string; isHere: boolean }[]>;
}

/** What the rule asks of somebody; when they leave only where the reader may know it of them, so that a refusal tells nobody more than the page. */
export async function candidateOf(context: RequestContext, em: SqlEntityManager, topic: Topic, employeeId: string): Promise<Candidate> {
  const [member] = await readMembers(em, topic, context.actor.on, employeeId);
  if (!member) return { employeeId, isHere: false, leaving: null };
  return { employeeId, isHere: member.isHere, leaving: (await leavings(context, em, topic, [employeeId])).get(employeeId) ?? null };
}

async function leavings(context: RequestContext, em: SqlEntityManager, topic: Topic, ids: readonly string[]) {
  const people = [...(await readProspects(em, context.actor.on, ids)).values()];
  const schema = `"${em.config.get('schema') as string}"`;
  const duties = (await em.execute(
    `select unit_id as "unitId", kind, employee_id as "employeeId" from ${schema}.directory_duty where unit_id = any(?::uuid[]) and kind = any(?::text[]) and on_behalf_of is null and valid_from <= ?::date and until > ?::date`,
    [`{${[...new Set(people.flatMap(({ unitIds }) => unitIds))].join(',')}}`, `{${LINE_DUTIES.join(',')}}`, context.actor.on, context.actor.on],
  )) as { unitId: string; kind: string; employeeId: string }[];
  const over = Map.groupBy(duties, ({ unitId }) => unitId);
  return new Map(people.map((person) => {
    const managerIds = managersOf(person.employeeId, person.unitIds, (unitId) => over.get(unitId) ?? []);
    return [person.employeeId, may(rightsOf(context), 'readProspect', 'KnowledgeHolder', { employeeId: person.employeeId, managerIds }) ? leavingOf(person, topic, context.actor.on) : null];
  }));
}

/** Who works there; those who can be named first, the others with the reason. */
export async function peopleFor(context: RequestContext, topic: Topic): Promise<PersonType[]> {
  const { em, actor: { on } } = context;
  const members = await readMembers(em, topic, on, null);
  const leaving = await leavings(context, em, topic, members.map(({ id }) => id));
  const shown = members.map(({ id, name, unitName, title }) => {
    const no = whyNotSuccessor({ employeeId: id, isHere: true, leaving: leaving.get(id) ?? null }, topic, limits.horizonMonths, on);
    return { id, name, place: [unitName, title].filter(Boolean).join('　'), enabled: no === null, reason: no?.message ?? null };
  });
  return shown.toSorted((a, b) => Number(b.enabled) - Number(a.enabled));
}
