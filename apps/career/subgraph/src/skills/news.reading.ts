import { may, type RequestContext } from '@takara/subgraph-kit';
import { MOST_NEWS, newsOf, type News } from '../notices/news.ts';
import { assertionsOf, rightsOf } from './assertion.reading.ts';
import { SkillConsideration, SkillStep } from './skill.entity.ts';
import { STEPS, type SkillStepAction } from './skill.ts';
import { skillPeopleOf } from './standing.policy.ts';
import { skillsPath, skillsPathOf } from './task.reading.ts';

/** Handed to somebody, or answered. */
const NEWS: readonly SkillStepAction[] = ['ASK', 'CONFIRM', 'RETURN'];

/** What was answered about the reader's skills, what those ask whom they confirm, and, from the day of a placement, that a skill was considered for it. */
export async function skillNews(context: RequestContext, since: Date): Promise<News[]> {
  const { em, actor: { employeeId, on } } = context;
  const { lineIds } = (await skillPeopleOf(context)).standing;
  const newest = { limit: MOST_NEWS };
  const steps = await em.find(SkillStep, { employeeId: { $in: [employeeId, ...lineIds] }, action: { $in: [...NEWS] }, actorId: { $ne: employeeId }, at: { $gte: since } }, { orderBy: { id: 'desc' }, ...newest });
  const considered = await em.find(SkillConsideration, { employeeId, consideredById: { $ne: employeeId }, placementOn: { $lte: on, $gte: since.toISOString().slice(0, 10) } }, { orderBy: { placementOn: 'desc', id: 'desc' }, ...newest });
  const people = [...new Set([...steps, ...considered].map((each) => each.employeeId))];
  const rights = await rightsOf(context);
  const seen = new Map((await assertionsOf(context).loadMany(people)).map((found, at) => [people[at]!, found instanceof Error ? [] : (found ?? [])]));
  const about = (of: { employeeId: string; skillId: string }) => {
    const assertion = seen.get(of.employeeId)!.find(({ skillId, pieces }) => skillId === of.skillId || pieces.some((piece) => piece.skillId === of.skillId));
    if (!assertion) return null;
    const isOwn = of.employeeId === employeeId;
    return { assertion, thing: { about: `スキル「${assertion.skill.name}」`, path: isOwn ? skillsPath() : skillsPathOf(of.employeeId), whoseId: isOwn ? null : of.employeeId } };
  };
  return [
    ...steps.flatMap((step) => {
      const found = about(step);
      return found && may(rights, 'readHistory', 'SkillAssertion', found.assertion) ? [newsOf('skills', step, STEPS[step.action], found.thing)] : [];
    }),
    ...considered.flatMap((one) => {
      const found = about(one);
      const shownAt = new Date(Math.max(one.writtenAt.getTime(), Date.parse(`${one.placementOn}T00:00:00+09:00`)));
      return found ? [newsOf('skills-considered', { id: one.id, at: shownAt, actorId: one.consideredById, onBehalfOf: null }, '配置で考慮したと記録しました', found.thing)] : [];
    }),
  ];
}
