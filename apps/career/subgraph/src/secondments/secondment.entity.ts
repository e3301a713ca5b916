import { defineEntity, p } from '@mikro-orm/core';
import type { Action } from './actions.ts';
import type { StoredState } from './secondment.ts';

/**
 * One person and one call: from the hand put up or the recommendation to what was brought home. `homeUnitId`, `departmentId`: where they worked
 * then. `firstDay`, `lastDay`: as ordered, null before; `recalled`: 人事課 ended it before its time, and `lastDay` says when.
 * `shared…`: the session in which they passed on what they learnt, null before; `sharedUnitId`: the 所属 whose head confirms it.
 */
const SecondmentSchema = defineEntity({
  name: 'Secondment',
  tableName: 'secondment',
  properties: {
    id: p.uuid().primary(), callId: p.uuid(), employeeId: p.uuid(), homeUnitId: p.uuid(), departmentId: p.uuid().strictNullable(), state: p.text().$type<StoredState>(), stateSince: p.datetime().columnType('timestamptz'),
    motive: p.text(), recommendation: p.text(), heardAt: p.datetime().columnType('timestamptz').strictNullable(), firstDay: p.date().strictNullable(), lastDay: p.date().strictNullable(), recalled: p.boolean(),
    sharedOn: p.date().strictNullable(), sharedTopic: p.text().strictNullable(), sharedSummary: p.text().strictNullable(), audience: p.integer().strictNullable(), sharedSkills: p.json().$type<readonly string[]>(), sharedUnitId: p.uuid().strictNullable(),
    sharedAt: p.datetime().columnType('timestamptz').strictNullable(), confirmedOn: p.date().strictNullable(),
  },
});
export class SecondmentRow extends SecondmentSchema.class {
  to(state: StoredState, at: Date): this {
    this.state = state;
    this.stateSince = at;
    return this;
  }
}
SecondmentSchema.setClass(SecondmentRow);

/** 中間報告. Without `submittedOn` it is a draft, which only its author sees. */
const ReportSchema = defineEntity({
  name: 'SecondmentReport',
  tableName: 'secondment_report',
  properties: { id: p.uuid().primary(), secondmentId: p.uuid(), number: p.integer(), content: p.text(), savedAt: p.datetime().columnType('timestamptz'), submittedOn: p.date().strictNullable() },
});
export class ReportRow extends ReportSchema.class {}
ReportSchema.setClass(ReportRow);

/** Who did what, for whom (代決). Never changed. `actorId` null: it came about by itself. */
const StepSchema = defineEntity({
  name: 'SecondmentStep',
  tableName: 'secondment_step',
  properties: { id: p.integer().primary(), secondmentId: p.uuid(), action: p.text().$type<Action>(), actorId: p.uuid().strictNullable(), onBehalfOf: p.uuid().strictNullable(), at: p.datetime().columnType('timestamptz'), note: p.text().strictNullable() },
});
export class StepRow extends StepSchema.class {}
StepSchema.setClass(StepRow);
