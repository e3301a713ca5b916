import type { RequestContext } from '@takara/subgraph-kit';
import { addDays } from '../day.ts';
import { nameOf } from '../people.ts';
import type { Action } from './actions.ts';
import { nextReportOf } from './course.reading.ts';
import { can, secondmentsInReach, settings, type Secondment } from './secondment.reading.ts';
import { shareBy, STATES, whyNot } from './secondment.ts';
import type { TaskType } from './secondment.type.ts';

export const secondmentPath = (id: string) => `/career/secondments/${id}`;
const startOf = (day: string) => new Date(`${day}T00:00:00+09:00`);

/** All that waits for the reader: an answer, a recommendation, a choice, an order, a report, what was brought home. */
export async function tasksOf(context: RequestContext): Promise<TaskType[]> {
  const tasks = await Promise.all((await secondmentsInReach(context)).map((it) => toDo(context, it)));
  return tasks.flat().toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.since.getTime() - b.since.getTime() || a.id.localeCompare(b.id));
}

async function toDo(context: RequestContext, it: Secondment): Promise<TaskType[]> {
  const { row, state, call, agreement, course, term, dueDays } = it;
  const host = `「${agreement.hostName}」`;
  const deadline = course.callIsOpen ? call.deadline : null;
  const open = async (action: Action) => whyNot(action, course) === null && (await can(context, action, it));
  const task = (kind: string, title: string, reason: string, dueOn: string | null, since = row.stateSince): TaskType[] => [{ id: `${kind} ${it.id}`, title, reason, dueOn, since, path: secondmentPath(it.id) }];
  const name = () => nameOf(context).load(row.employeeId);

  if (await open('RECOMMEND')) return task('recommend', `${await name()}さんの${host}への派遣を推薦するか決める`, '本人が手を挙げました。', deadline);
  if (await open('AGREE')) return task('agree', `${host}への派遣に行くか答える`, '主管課があなたを推薦しました。断ることもできます。', deadline);
  if (await open('SELECT')) return task('select', `${host}への派遣を選考する（${await name()}さん）`, '推薦と本人の同意がそろい、募集が締め切られました。', call.firstDay);
  if (await open('ORDER')) return task('order', `${await name()}さんの${host}への派遣を発令する`, '人事課が決めました。発令を待っています。', call.firstDay);
  if (await open('ACKNOWLEDGE')) return task('hear', `${host}への派遣・交流の結果を確かめる`, STATES[state].label, null);
  const next = nextReportOf(it);
  if (next !== null && row.employeeId === context.actor.employeeId && addDays(dueDays[next - 1]!, -settings.reportNoticeDays) <= context.actor.on) {
    const dueOn = dueDays[next - 1]!;
    return task('report', `${host}の第${next}回の中間報告を出す`, `派遣の間、${settings.reportEveryMonths}か月ごとに出します。`, dueOn, startOf(addDays(dueOn, -settings.reportNoticeDays)));
  }
  if (!course.isShared && (await open('SHARE'))) return task('share', `${host}で学んだことを伝える場を開き、記録する`, `派遣から戻って${settings.shareWithinDays}日までに開きます。`, shareBy(term!, settings), startOf(addDays(term!.lastDay, 1)));
  if (await open('CONFIRM')) return task('confirm', `${await name()}さんの還元を確かめる`, `${host}で学んだことを伝える場が開かれました。`, null, row.sharedAt!);
  return [];
}
