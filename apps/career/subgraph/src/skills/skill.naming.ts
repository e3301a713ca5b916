import type { SqlEntityManager } from '@mikro-orm/sql';
import { Skill, SkillAssertion } from './skill.entity.ts';
import { foldSkillName, type Evidence } from './skill.ts';

interface Naming {
  readonly names: readonly string[];
  readonly employeeId: string;
  readonly evidence: Evidence;
  readonly evidenceId: string;
  readonly assertedById: string;
  readonly on: string;
}

/** Says that somebody has these skills, in the caller's transaction. A name that is new joins the catalogue; the same skill twice is one. */
export async function nameSkills(em: SqlEntityManager, { names, on, ...assertion }: Naming): Promise<void> {
  const byFold = new Map(names.map((name) => [foldSkillName(name), name.trim()]));
  const schema = em.config.get('schema') as string;
  // Two hosts may name a new skill at the same moment: the second finds the first's.
  for (const [fold, name] of byFold) await em.execute(`insert into "${schema}".skill (id, name, fold) values (?, ?, ?) on conflict (fold) do nothing`, [crypto.randomUUID(), name, fold]);
  for (const skill of await em.find(Skill, { fold: { $in: [...byFold.keys()] } })) em.create(SkillAssertion, { id: crypto.randomUUID(), skillId: skill.id, assertedOn: on, ...assertion });
}
