import type { RequestContext } from '@takara/subgraph-kit';
import { addDays } from '../day.ts';
import { nameOf } from '../people.ts';
import { assertionsOf, settings, skillOf } from './assertion.reading.ts';
import { SkillRequest } from './skill.entity.ts';
import { skillPeopleOf } from './standing.policy.ts';
import type { TaskType } from './task.type.ts';

export const skillsPath = () => '/career/skills';
export const skillsPathOf = (employeeId: string) => `/career/skills/people/${employeeId}`;

/** What waits for the reader: people who asked to have skills confirmed, and licences of one's own that end soon. */
export async function tasksOf(context: RequestContext): Promise<TaskType[]> {
  const tasks = [...(await toConfirm(context)), ...(await toRenew(context))];
  return tasks.toSorted((a, b) => a.since.getTime() - b.since.getTime() || a.id.localeCompare(b.id));
}

/** One a person, however many of their skills. */
async function toConfirm(context: RequestContext): Promise<TaskType[]> {
  const { lineIds } = (await skillPeopleOf(context)).standing;
  const requests = lineIds.length === 0 ? [] : await context.em.find(SkillRequest, { employeeId: { $in: [...lineIds] } }, { orderBy: { askedAt: 'asc', skillId: 'asc' } });
  return Promise.all([...Map.groupBy(requests, ({ employeeId }) => employeeId)].map(async ([employeeId, asked]) => {
    const [name, skill] = [await nameOf(context).load(employeeId), await skillOf(context).load(asked[0]!.skillId)];
    const more = asked.length > 1 ? `ほか${asked.length - 1}件` : '';
    return { id: employeeId, title: `${name}さんのスキルを確かめる`, reason: `「${skill?.name ?? ''}」${more}の確認を頼まれています。仕事の様子や修了証・免許証を見て答えます。`, dueOn: null, since: asked[0]!.askedAt, path: skillsPathOf(employeeId) };
  }));
}

async function toRenew(context: RequestContext): Promise<TaskType[]> {
  const { employeeId, on } = context.actor;
  const soon = addDays(on, settings.remindDaysBefore);
  const ending = ((await assertionsOf(context).load(employeeId)) ?? []).filter(({ isWithdrawn, validUntil }) => !isWithdrawn && validUntil !== null && validUntil >= on && validUntil <= soon);
  return ending.map(({ skillId, skill, validUntil }) => ({
    id: skillId, title: `「${skill.name}」を更新して載せ直す`, reason: `有効期限が近づいています。更新したら新しい期限を載せ、更新しないときは取り下げます。`, dueOn: validUntil, since: new Date(`${addDays(validUntil!, -settings.remindDaysBefore)}T00:00:00+09:00`), path: skillsPath(),
  }));
}
