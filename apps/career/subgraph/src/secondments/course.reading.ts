import { perRequest, type DutyKind, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { nameOf } from '../people.ts';
import { ACTIONS, type Action } from './actions.ts';
import type { ActionType } from './agreement.type.ts';
import { CONFIRMING_DUTY, RECOMMENDING_DUTY } from './secondment.policy.ts';
import { can, draftsOf, settings, stepsOf, type Secondment } from './secondment.reading.ts';
import { NEXT_STEPS, shareBy, whyNot } from './secondment.ts';
import type { HolderType, ReportType, StepType } from './secondment.type.ts';

/** The business day of a moment, in Japan. */
export const dayOf = (at: Date): string => new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);

/** What the reader can do now; what they could, but for something, with the reason. */
export async function actionsFor(context: RequestContext, it: Secondment): Promise<ActionType[]> {
  const offered: ActionType[] = [];
  for (const action of NEXT_STEPS[it.state] as readonly Action[]) {
    if (!(await can(context, action, it))) continue;
    const no = whyNot(action, it.course);
    if (no?.refused === 'NOT_NOW') continue;
    const label = action === 'SHARE' && it.course.isShared ? '還元の記録を書き直す' : ACTIONS[action].label;
    offered.push({ action, label, enabled: no === null, reason: no?.message ?? null });
  }
  return offered;
}

/** What happened, oldest first, in a sentence each; why, to those who may read it. */
export async function timelineFor(context: RequestContext, it: Secondment): Promise<StepType[]> {
  const mayRead = await can(context, 'readWords', it);
  const name = async (id: string | null | undefined) => (id ? nameOf(context).load(id) : null);
  return Promise.all((await stepsOf(context).load(it.id)).map(async ({ id, action, actorId, onBehalfOf, at, note }) => ({ id: String(id), told: ACTIONS[action].told, by: await name(actorId), onBehalfOf: await name(onBehalfOf), at, note: mayRead ? (note ?? null) : null })));
}

/** Every mid-report with its day; its words to those who may read them. */
export async function reportsFor(context: RequestContext, it: Secondment): Promise<ReportType[]> {
  const mayRead = await can(context, 'readReports', it);
  return it.dueDays.map((dueOn, n) => {
    const report = it.reports.find(({ number }) => number === n + 1);
    return { id: `${it.id} ${n + 1}`, number: n + 1, dueOn, submittedOn: report?.submittedOn ?? null, isOverdue: !report && dueOn < context.actor.on, content: mayRead ? (report?.content ?? null) : null };
  });
}

/** The number of the report that comes next; null when all are handed in or nobody is away yet. */
export const nextReportOf = ({ course, state, dueDays }: Secondment): number | null => (['AWAY', 'RETURNED'].includes(state) && course.reportsLeft > 0 ? dueDays.length - course.reportsLeft + 1 : null);

export const draftFor = async (context: RequestContext, it: Secondment): Promise<string | null> => (it.row.employeeId === context.actor.employeeId ? ((await draftsOf(context).load(it.id))?.content ?? null) : null);

/** Names by unit, in one statement a request. */
const namesBy = (context: RequestContext, name: string, source: (schema: string) => string, kind: DutyKind): Loader<string, string[]> =>
  perRequest(context, `secondments:${name}`, () => new DataLoader<string, string[], string>(async (ids) => {
    const { em, actor } = context;
    const rows = (await em.execute(source(`"${em.config.get('schema') as string}"`), [`{${ids.join(',')}}`, kind, actor.on, actor.on])) as { unitId: string; name: string }[];
    const found = Map.groupBy(rows, ({ unitId }) => unitId);
    return ids.map((id) => [...new Set((found.get(id) ?? []).map((row) => row.name))]);
  }));

/** Who of the 主管課 recommends for a department today. */
const recommenders = (context: RequestContext) => namesBy(context, 'recommenders', (schema) =>
  `select d.unit_id as "unitId", e.display_name as name from ${schema}.directory_duty d join ${schema}.directory_employee e on e.id = d.employee_id
   where d.unit_id = any(?::uuid[]) and d.kind = ? and d.valid_from <= ?::date and d.until > ?::date order by e.kana, e.id`, RECOMMENDING_DUTY);

/** Who heads a 所属 today, delegates marked 代決; where it has nobody, the nearest above that has. */
const heads = (context: RequestContext) => namesBy(context, 'heads', (schema) =>
  `select "unitId", name from (
     select u.id as "unitId", e.display_name || case when d.on_behalf_of is null then '' else '（代決）' end as name, d.on_behalf_of, e.kana, rank() over (partition by u.id order by array_position(u.ancestor_ids, d.unit_id)) as nearest
     from ${schema}.directory_unit u join ${schema}.directory_duty d on d.unit_id = any(u.ancestor_ids) join ${schema}.directory_employee e on e.id = d.employee_id
     where u.id = any(?::uuid[]) and d.kind = ? and d.valid_from <= ?::date and d.until > ?::date) held
   where nearest = 1 order by on_behalf_of nulls first, kana`, CONFIRMING_DUTY);

/** Who has it now, what they do, by when. Null when it is nobody's turn. */
export async function holderOf(context: RequestContext, it: Secondment): Promise<HolderType | null> {
  const { row, state, call, term, course, dueDays } = it;
  const since = dayOf(row.stateSince);
  const holder = (role: string, names: string[], what: string, dueOn: string | null = null, from = since): HolderType => ({ role, names, what, since: from, dueOn });
  const person = async (what: string, dueOn: string | null = null, from = since) => holder('本人', [await nameOf(context).load(row.employeeId)], what, dueOn, from);
  const deadline = course.callIsOpen ? call.deadline : null;
  if (state === 'VOLUNTEERED') {
    return holder('主管課', row.departmentId ? await recommenders(context).load(row.departmentId) : [], '推薦するかを決めます', deadline);
  }
  if (state === 'RECOMMENDED') return person('行くかどうかを決めます', deadline);
  if (state === 'AGREED') return holder('人事課', [], course.callIsOpen ? '締切のあと、選考します' : '選考します');
  if (state === 'SELECTED') return holder('人事課', [], '派遣を発令します', call.firstDay);
  const next = nextReportOf(it);
  if (state === 'AWAY') return next === null ? null : person(`第${next}回の中間報告を出します`, dueDays[next - 1]!, next === 1 ? term!.firstDay : it.reports.at(-1)!.submittedOn!);
  if (state !== 'RETURNED') return null;
  if (!course.isShared) return person('還元の場を開き、記録します', shareBy(term!, settings), term!.lastDay);
  return holder('所属長', await heads(context).load(row.sharedUnitId!), '還元を確かめます', null, dayOf(row.sharedAt!));
}
