import { defineEntity, p } from '@mikro-orm/core';
import type { Evidence } from './skill.ts';

/** A skill that somebody has been found to have. The catalogue grows by what hosts name. */
const SkillSchema = defineEntity({ name: 'Skill', tableName: 'skill', properties: { id: p.uuid().primary(), name: p.text(), fold: p.text() } });
export class Skill extends SkillSchema.class {}
SkillSchema.setClass(Skill);

/** Somebody's skill with its evidence: who named it, when, and because of what. */
const SkillAssertionSchema = defineEntity({
  name: 'SkillAssertion',
  tableName: 'skill_assertion',
  properties: {
    id: p.uuid().primary(),
    skillId: p.uuid(),
    employeeId: p.uuid(),
    evidence: p.text().$type<Evidence>(),
    evidenceId: p.uuid(),
    assertedById: p.uuid(),
    assertedOn: p.date(),
  },
});
export class SkillAssertion extends SkillAssertionSchema.class {}
SkillAssertionSchema.setClass(SkillAssertion);
