import type { SqlEntityManager } from '@mikro-orm/sql';
import { loadPolicy } from '@takara/policy-aomori';
import { dayBefore } from '../day.ts';
import { chartOf } from '../rotation/chart.ts';
import type { Finding } from '../rotation/finding.ts';
import { readOutlooks } from '../rotation/prefecture-outlook.ts';
import type { Place, Prospect } from './leaving.ts';

/** Rules that only a move to another place can meet; a record or a field needs none. */
const MOVES: readonly string[] = ['SITE_IN_YEAR', 'DEPARTMENTS', 'DEPARTMENTS_IF_UNMET'];
const movingRules = new Set(chartOf().rules.filter(({ require }) => MOVES.includes(require.kind)).map(({ code }) => code));
const managerial = new Set(loadPolicy().grades.filter((grade) => grade.managerial).map(({ code }) => code));

/** The last day before the earliest move that the rules still wait for: DUE_BY names the reshuffle itself, AT_RISK the last day. */
export function rotationOf(findings: readonly Pick<Finding, 'rule' | 'state' | 'on'>[]): string | null {
  const days = findings.filter(({ rule, on }) => movingRules.has(rule) && on !== null).flatMap(({ state, on }) => (state === 'DUE_BY' ? [dayBefore(on!)] : state === 'AT_RISK' ? [on!] : []));
  return days.toSorted()[0] ?? null;
}

/** How a person is named, and how long they stay, before anybody asks where. `unitIds`: of the main assignment today, none for somebody who has left. */
export interface Someone extends Prospect {
  readonly employeeId: string;
  readonly displayName: string;
  readonly unitId: string | null;
  readonly unitIds: readonly string[];
  readonly post: string | null;
  readonly postTitle: string | null;
}

/** What is known of these people: main assignments of today, before and to come, the law's days, the rotation outlook. Nine statements, however many people. */
export async function readProspects(em: SqlEntityManager, today: string, employeeIds: readonly string[]): Promise<Map<string, Someone>> {
  if (employeeIds.length === 0) return new Map();
  const schema = `"${em.config.get('schema') as string}"`;
  const among = `{${employeeIds.join(',')}}`;
  const people = (await em.execute(
    `select e.id, e.display_name as name, e.staff_kind as kind, e.left_on::text as left, r.age_limit_on::text as limit, r.leaves_on::text as leaves
     from ${schema}.directory_employee e left join ${schema}.succession_retirement r on r.id = e.id where e.id = any(?::uuid[])`, [among],
  )) as { id: string; name: string; kind: string; left: string | null; limit: string | null; leaves: string | null }[];
  const rows = (await em.execute(
    `select a.employee_id as "employeeId", a.valid_from::text as "from", a.valid_to::text as "to", a.unit_id as "unitId", u.ancestor_ids as ids, a.grade, a.post, a.post_title as title
     from ${schema}.directory_assignment a join ${schema}.directory_unit u on u.id = a.unit_id where a.kind = 'MAIN' and a.employee_id = any(?::uuid[]) order by a.valid_from, a.id`, [among],
  )) as { employeeId: string; from: string; to: string | null; unitId: string; ids: string[] | string; grade: string; post: string; title: string }[];
  const assignments = Map.groupBy(rows, ({ employeeId }) => employeeId);
  const outlooks = new Map((await readOutlooks(em, today, employeeIds)).map(({ person, findings }) => [person.employeeId, rotationOf(findings)]));
  return new Map(people.map(({ id, name, kind, left, limit, leaves }) => {
    const dated = (assignments.get(id) ?? []).map((row) => ({ ...row, unitIds: idsOf(row.ids) }));
    const now = dated.find(({ from, to }) => from <= today && (to === null || to > today));
    const places: Place[] = dated.map(({ from, to, unitIds }) => ({ from, to, unitIds }));
    return [id, {
      employeeId: id, displayName: name, unitId: now?.unitId ?? null, unitIds: now?.unitIds ?? [], post: now?.post ?? null, postTitle: now?.title ?? null,
      places, leftOn: left, staffKind: kind, isManager: now !== undefined && managerial.has(now.grade), ageLimitOn: limit, leavesOn: leaves, rotationOn: outlooks.get(id) ?? null,
    }];
  }));
}

export const idsOf = (ids: string[] | string): string[] => (typeof ids === 'string' ? ids.slice(1, -1).split(',').filter(Boolean) : ids);
