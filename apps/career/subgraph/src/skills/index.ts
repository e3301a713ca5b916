import type { Feature } from '@takara/subgraph-kit';
import { Skill, SkillAssertion } from './skill.entity.ts';
import { EmployeeSkillsResolver, readableAssertion, SkillResolver, skillReferences } from './skill.resolver.ts';

/** Skills and the evidence for them. */
export const skills: Feature = {
  entities: [Skill, SkillAssertion],
  resolvers: [SkillResolver, EmployeeSkillsResolver],
  references: { Skill: skillReferences },
  readable: { SkillAssertion: readableAssertion, Employee: () => 'P2' },
};
