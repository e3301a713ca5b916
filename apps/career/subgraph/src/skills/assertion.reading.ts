import type { MongoAbility } from '@casl/ability';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { isUuid, may, perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { settingsInForce } from './settings.ts';
import { Skill, SkillEvidence, SkillRequest, SkillStep } from './skill.entity.ts';
import { skillRights } from './skill.policy.ts';
import { holdingOn, stateOn, strongestOf, validUntilOf, type SkillState } from './skill.ts';
import { skillPeopleOf } from './standing.policy.ts';

/** Somebody's skill with all that is known of it on a day. `skillId`: of the name that stands for its variants. */
export interface Assertion {
  readonly id: string;
  readonly employeeId: string;
  readonly skillId: string;
  readonly skill: Skill;
  readonly isWithdrawn: boolean;
  readonly state: SkillState;
  /** Newest first, withdrawn ones included. */
  readonly pieces: readonly SkillEvidence[];
  /** The strongest piece that holds; where none does, that ever held. */
  readonly strongest: SkillEvidence;
  readonly validUntil: string | null;
  readonly askedAt: Date | null;
}

export const settings = settingsInForce();
export const rightsOf = (context: RequestContext): Promise<MongoAbility> => perRequest(context, 'skills:rights', async () => skillRights((await skillPeopleOf(context)).standing));
export const assertionIdOf = (employeeId: string, skillId: string): string => `${employeeId}.${skillId}`;

/** All skills of these people, by name. Three statements, however many people. */
export async function readAssertions(em: SqlEntityManager, employeeIds: readonly string[], on: string): Promise<Assertion[]> {
  const rows = await em.find(SkillEvidence, { employeeId: { $in: [...employeeIds] } }, { orderBy: { assertedOn: 'desc', writtenAt: 'desc', id: 'asc' } });
  if (rows.length === 0) return [];
  const named = await readSkills(em, [...new Set(rows.map(({ skillId }) => skillId))]);
  const asked = new Map((await em.find(SkillRequest, { employeeId: { $in: [...employeeIds] } })).map(({ employeeId, skillId, askedAt }) => [assertionIdOf(employeeId, named.get(skillId)?.id ?? skillId), askedAt]));
  const groups = Map.groupBy(rows, ({ employeeId, skillId }) => assertionIdOf(employeeId, named.get(skillId)!.id));
  const assertions = [...groups].map(([id, pieces]): Assertion => {
    const { employeeId, skillId } = pieces[0]!;
    const [skill, askedAt] = [named.get(skillId)!, asked.get(id) ?? null];
    const state = stateOn(pieces, askedAt !== null, on, settings);
    const holding = holdingOn(pieces, on);
    return { id, employeeId, skillId: skill.id, skill, isWithdrawn: state === 'WITHDRAWN', state, pieces, strongest: strongestOf(holding.length > 0 ? holding : pieces, settings.strengths)!, validUntil: validUntilOf(pieces), askedAt };
  });
  return assertions.toSorted((a, b) => a.skill.kanaFold.localeCompare(b.skill.kanaFold, 'ja') || a.id.localeCompare(b.id));
}

/** By id, also by the id of a variant: the name that stands for it. */
export async function readSkills(em: SqlEntityManager, ids: readonly string[]): Promise<Map<string, Skill>> {
  const found = await em.find(Skill, { id: { $in: [...ids] } });
  const standing = found.flatMap(({ sameAs }) => sameAs ?? []);
  const known = new Map([...found, ...(standing.length > 0 ? await em.find(Skill, { id: { $in: standing } }) : [])].map((skill) => [skill.id, skill]));
  return new Map(found.map((skill) => [skill.id, known.get(skill.sameAs ?? skill.id)!]));
}

/** What the reader may see of these people's skills; null for people of whom they may see none. */
export const assertionsOf = (context: RequestContext): Loader<string, readonly Assertion[] | null> =>
  perRequest(context, 'skills:assertions', () => new DataLoader<string, readonly Assertion[] | null, string>(async (employeeIds) => {
    const rights = await rightsOf(context);
    const inReach = employeeIds.filter((employeeId) => may(rights, 'read', 'SkillAssertion', { employeeId, isWithdrawn: false }));
    const found = Map.groupBy(inReach.length === 0 ? [] : await readAssertions(context.em, inReach, context.actor.on), ({ employeeId }) => employeeId);
    return employeeIds.map((id) => (inReach.includes(id) ? (found.get(id) ?? []).filter((each) => may(rights, 'read', 'SkillAssertion', each)) : null));
  }));

/** What was done about people's skills without new evidence, oldest first. */
export const stepsOf = (context: RequestContext): Loader<string, SkillStep[]> =>
  perRequest(context, 'skills:steps', () => new DataLoader<string, SkillStep[], string>(async (employeeIds) => {
    const found = Map.groupBy(await context.em.find(SkillStep, { employeeId: { $in: [...employeeIds] } }, { orderBy: { id: 'asc' } }), ({ employeeId }) => employeeId);
    return employeeIds.map((id) => found.get(id) ?? []);
  }));

export const skillOf = (context: RequestContext): Loader<string, Skill | null> =>
  perRequest(context, 'skills', () => new DataLoader<string, Skill | null, string>(async (ids) => {
    const found = await readSkills(context.em, ids);
    return ids.map((id) => found.get(id) ?? null);
  }));

/** Acts on one person's skills follow each other. */
export const lockPerson = (em: SqlEntityManager, employeeId: string) => em.execute(`select id from "${em.config.get('schema') as string}".directory_employee where id = ?::uuid for update`, [employeeId]);

/** The person is held until the act is done. `skillId` may be of a variant. */
export async function getAssertion(em: SqlEntityManager, employeeId: string, skillId: string, on: string): Promise<Assertion | undefined> {
  if (!isUuid(employeeId) || !isUuid(skillId)) return undefined;
  await lockPerson(em, employeeId);
  const standing = (await readSkills(em, [skillId])).get(skillId)?.id;
  return (await readAssertions(em, [employeeId], on)).find((each) => each.skillId === standing);
}
