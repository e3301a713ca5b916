import { may, type RequestContext } from '@takara/subgraph-kit';
import { nameOf } from '../people.ts';
import type { DeploymentRow } from './deployment.entity.ts';
import { hasRefused, isPossible, type DeploymentAction } from './deployment.ts';
import type { TaskType } from './deployment.type.ts';
import { requestsInReach, rightsOf, settings, type SupportRequest } from './request.reading.ts';

export const requestPath = (id: string) => `/career/deployments/requests/${id}`;

/** All that waits for the reader: requests for 人事課, consent of 所属長 and persons, the day of return, the reflection. */
export async function tasksOf(context: RequestContext): Promise<TaskType[]> {
  const rights = await rightsOf(context);
  const requests = await requestsInReach(context);
  const running = requests.filter(({ id }) => may(rights, 'TRIAGE', 'MunicipalSupportRequest', { id })).flatMap((request) => toRun(request));
  const people = await Promise.all(requests.flatMap((request) => request.members.map((member) => toAnswer(context, request, member, (action) => isPossible(action, member, context.actor.on) && may(rights, action, 'Deployment', member)))));
  return [...running, ...people.flat()].toSorted((a, b) => a.since.getTime() - b.since.getTime() || a.id.localeCompare(b.id));
}

function toRun({ id, row, state, members, open }: SupportRequest): TaskType[] {
  const task = (title: string, reason: string): TaskType[] => [{ id: `run ${id}`, title: `${row.municipality}の${title}`, reason, dueOn: row.fromDay, since: row.stateSince, path: requestPath(id) }];
  if (state === 'REQUESTED') return task('応援要請を確かめる', '応援するかを決めます。');
  if (state === 'TRIAGED') return task('応援の班を作る', '決まりに合う人から、班の案を作ります。');
  if (state !== 'CONSENT') return [];
  // What the last proposal could not fill is known to be missing.
  if (open > (row.finding?.missing ?? 0) && members.some((member) => hasRefused(member.state))) return task('応援の代わりの人を探す', '同意しなかった人がいます。');
  return members.some((member) => member.state === 'AGREED') && !members.some((member) => member.state === 'ASKED') ? task('応援を発令する', '同意の答えがそろいました。') : [];
}

async function toAnswer(context: RequestContext, { row }: SupportRequest, member: DeploymentRow, can: (action: DeploymentAction) => boolean): Promise<TaskType[]> {
  const task = (id: string, title: string, reason: string, dueOn: string | null): TaskType => ({ id: `${id} ${member.id}`, title, reason, dueOn, since: row.stateSince, path: requestPath(row.id) });
  const tasks: TaskType[] = [];
  if (can('HEAD_CONSENT')) tasks.push(task('head', `${await nameOf(context).load(member.employeeId)}さんの${row.municipality}への応援に同意するか答える`, `所属に技術職員の${settings.homeFloorPercent}%以上が残ることを確かめてあります。`, row.fromDay));
  if (can('PERSON_CONSENT')) tasks.push(task('person', `${row.municipality}への応援に行くか答える`, '職種・資格と、これまでの応援の日数から選ばれました。断ることもできます。', row.fromDay));
  if (can('RETURN') && member.employeeId === context.actor.employeeId && row.lastDay <= context.actor.on) tasks.push(task('return', `${row.municipality}の応援から戻った日を記録する`, `次の日から ${settings.restDays} 日は、次の応援に出しません。`, null));
  if (can('REFLECT')) tasks.push(task('reflect', `${row.municipality}の応援の振り返りを書く`, '次の応援に生かします。人事課とあなただけが読みます。', null));
  return tasks;
}
