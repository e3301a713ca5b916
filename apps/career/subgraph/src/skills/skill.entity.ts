import { defineEntity, p } from '@mikro-orm/core';
import type { Purpose } from './consideration.ts';
import { HIRAGANA, KATAKANA } from './kana.ts';
import type { Evidence, SkillKind, SkillStepAction } from './skill.ts';

/** A skill or a licence, named once. `sameAs`: this is another name of that one. The catalogue grows by what people and hosts name. */
const SkillSchema = defineEntity({
  name: 'Skill',
  tableName: 'skill',
  properties: { id: p.uuid().primary(), name: p.text(), fold: p.text(), kind: p.text().$type<SkillKind>().default('SKILL'), sameAs: p.uuid().strictNullable(), kanaFold: p.text().generated(`(translate(fold, '${KATAKANA}', '${HIRAGANA}')) stored`) },
});
export class Skill extends SkillSchema.class {}
SkillSchema.setClass(Skill);

/** One piece of evidence that somebody has a skill. `evidenceId`: of what it is, once a skill; `sourceId`: of the declaration or side assignment that brought it. Only `withdrawnAt` ever changes. */
const EvidenceSchema = defineEntity({
  name: 'SkillEvidence',
  tableName: 'skill_assertion',
  properties: {
    id: p.uuid().primary(), skillId: p.uuid(), employeeId: p.uuid(), evidence: p.text().$type<Evidence>(), evidenceId: p.uuid(), sourceId: p.uuid().strictNullable(), assertedById: p.uuid(), assertedOn: p.date(),
    validUntil: p.date().strictNullable(), note: p.text().default(''), writtenAt: p.datetime().columnType('timestamptz').defaultRaw('now()'), withdrawnAt: p.datetime().columnType('timestamptz').strictNullable(),
  },
});
export class SkillEvidence extends EvidenceSchema.class {}
EvidenceSchema.setClass(SkillEvidence);

/** The person has asked the manager to confirm; gone with the answer. */
const RequestSchema = defineEntity({ name: 'SkillRequest', tableName: 'skill_request', properties: { employeeId: p.uuid().primary(), skillId: p.uuid().primary(), askedAt: p.datetime().columnType('timestamptz') } });
export class SkillRequest extends RequestSchema.class {}
RequestSchema.setClass(SkillRequest);

/** What was done about a skill without a new piece of evidence. Never changed. */
const StepSchema = defineEntity({
  name: 'SkillStep',
  tableName: 'skill_step',
  properties: { id: p.integer().primary(), employeeId: p.uuid(), skillId: p.uuid(), action: p.text().$type<SkillStepAction>(), actorId: p.uuid(), onBehalfOf: p.uuid().strictNullable(), at: p.datetime().columnType('timestamptz'), note: p.text().strictNullable() },
});
export class SkillStep extends StepSchema.class {}
StepSchema.setClass(SkillStep);

/** 人事配置で考慮したこと: with the strongest evidence there was that day. Never changed. */
const ConsiderationSchema = defineEntity({
  name: 'SkillConsideration',
  tableName: 'skill_consideration',
  properties: {
    id: p.uuid().primary(), employeeId: p.uuid(), skillId: p.uuid(), evidence: p.text().$type<Evidence>(), purpose: p.text().$type<Purpose>(), placementOn: p.date(), note: p.text(),
    consideredById: p.uuid(), consideredOn: p.date(), writtenAt: p.datetime().columnType('timestamptz'),
  },
});
export class SkillConsideration extends ConsiderationSchema.class {}
ConsiderationSchema.setClass(SkillConsideration);
