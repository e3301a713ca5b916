import { defineEntity, p } from '@mikro-orm/core';
import type { Action } from './actions.ts';
import type { Depth } from './topic.ts';

/** 継承すべき知識. `unitId`: where it is kept; after a reform what came of that unit. `version` grows with each change of the words. */
const TopicSchema = defineEntity({
  name: 'KnowledgeTopic',
  tableName: 'succession_topic',
  properties: { id: p.uuid().primary(), unitId: p.uuid(), title: p.text(), why: p.text(), artifacts: p.text(), version: p.integer(), createdOn: p.date(), closedOn: p.date().strictNullable() },
});
export class TopicRow extends TopicSchema.class {}
TopicSchema.setClass(TopicRow);

/** The form of a topic as far as it is filled in, one per person: a draft survives the browser. `id`: of whoever writes. */
const DraftSchema = defineEntity({
  name: 'KnowledgeTopicDraft',
  tableName: 'succession_topic_draft',
  properties: { id: p.uuid().primary(), savedAt: p.datetime().columnType('timestamptz'), unitId: p.uuid().strictNullable(), title: p.text(), why: p.text(), artifacts: p.text() },
});
export class TopicDraftRow extends DraftSchema.class {}
DraftSchema.setClass(TopicDraftRow);

/** Who can do it, how well. Taken off the map, never deleted. */
const HolderSchema = defineEntity({
  name: 'KnowledgeHolder',
  tableName: 'succession_holder',
  properties: { id: p.uuid().primary(), topicId: p.uuid(), employeeId: p.uuid(), depth: p.text().$type<Depth>(), removedOn: p.date().strictNullable() },
});
export class HolderRow extends HolderSchema.class {}
HolderSchema.setClass(HolderRow);

/** 継承計画: one successor, by when. */
const PlanSchema = defineEntity({
  name: 'SuccessionPlan',
  tableName: 'succession_plan',
  properties: { id: p.uuid().primary(), topicId: p.uuid(), successorId: p.uuid(), dueOn: p.date(), namedOn: p.date(), withdrawnOn: p.date().strictNullable(), confirmedOn: p.date().strictNullable() },
});
export class PlanRow extends PlanSchema.class {}
PlanSchema.setClass(PlanRow);

/** One hand-over of `holderId` and the plan's successor: one of them (`authorId`) wrote it down, the other confirms. */
const SessionSchema = defineEntity({
  name: 'HandoverSession',
  tableName: 'succession_session',
  properties: { id: p.uuid().primary(), planId: p.uuid(), holderId: p.uuid(), authorId: p.uuid(), heldOn: p.date(), what: p.text(), writtenAt: p.datetime().columnType('timestamptz'), confirmedAt: p.datetime().columnType('timestamptz').strictNullable() },
});
export class SessionRow extends SessionSchema.class {}
SessionSchema.setClass(SessionRow);

/** Who did what, for whom (代決), about whom. Never changed. */
const StepSchema = defineEntity({
  name: 'SuccessionStep',
  tableName: 'succession_step',
  properties: { id: p.integer().primary(), topicId: p.uuid(), action: p.text().$type<Action>(), actorId: p.uuid(), onBehalfOf: p.uuid().strictNullable(), aboutId: p.uuid().strictNullable(), at: p.datetime().columnType('timestamptz'), note: p.text().strictNullable() },
});
export class StepRow extends StepSchema.class {}
StepSchema.setClass(StepRow);

/** What organization tells of the law's days for somebody (P2): neither birth date nor age. `id`: of the employee. */
const RetirementSchema = defineEntity({
  name: 'SuccessionRetirement',
  tableName: 'succession_retirement',
  properties: { id: p.uuid().primary(), ageLimitOn: p.date(), leavesOn: p.date().strictNullable(), revision: p.integer() },
});
export class RetirementRow extends RetirementSchema.class {}
RetirementSchema.setClass(RetirementRow);
