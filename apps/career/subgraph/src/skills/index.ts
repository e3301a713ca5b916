import type { Feature } from '@takara/subgraph-kit';
import { SkillActsResolver } from './assertion-acts.resolver.ts';
import { EmployeeSkillsResolver, SkillAssertionResolver, SkillSheetResolver } from './assertion.resolver.ts';
import { ConsiderationActsResolver } from './consideration-acts.resolver.ts';
import { SkillFiguresResolver } from './evidence.resolver.ts';
import { StaffSearchResolver } from './search.resolver.ts';
import { Skill, SkillConsideration, SkillEvidence, SkillRequest, SkillStep } from './skill.entity.ts';
import { SkillResolver, skillReferences } from './skill.resolver.ts';
import { SkillTaskResolver } from './task.resolver.ts';

/** Skills, the evidence for them, who may look for them, and what 人事課 considered. */
export const skills: Feature = {
  entities: [Skill, SkillEvidence, SkillRequest, SkillStep, SkillConsideration],
  resolvers: [SkillResolver, SkillAssertionResolver, SkillSheetResolver, EmployeeSkillsResolver, SkillActsResolver, ConsiderationActsResolver, StaffSearchResolver, SkillTaskResolver, SkillFiguresResolver],
  references: { Skill: skillReferences },
  readable: {
    // Found through the reader's rights (assertion.reading.ts), or within the scope of the search.
    SkillAssertion: () => 'P2',
    SkillEvidence: () => 'P2',
    SkillSheet: () => 'P3',
    StaffSkillHit: () => 'P3',
    StaffSkillMatch: () => 'P3',
    SkillConsideration: () => 'P3',
    // Steps are shown to the person and the line alone.
    SkillStep: () => 'P3',
    // Made for the reader alone.
    SkillTask: () => 'P2',
    Employee: () => 'P2',
  },
};
