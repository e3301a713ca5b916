import { defineEntity, p } from '@mikro-orm/core';
import type { SupportKind } from './arrival.ts';
import type { StoredState } from './support.ts';

/** What has come of an arrival since somebody was nominated. `id`: of the arrival's assignment row. `coveredOn`: the day on which the first supporter accepted; it stays when another takes over. `adaptation`: the newcomer's own answer, 1 to 5. */
const SupportSchema = defineEntity({
  name: 'SupportAssignment',
  tableName: 'support_assignment',
  properties: {
    id: p.uuid().primary(), employeeId: p.uuid(), kind: p.text().$type<SupportKind>(), supporterId: p.uuid(),
    state: p.text().$type<StoredState>(), stateSince: p.datetime().columnType('timestamptz'), coveredOn: p.date().strictNullable(), adaptation: p.integer().strictNullable(),
  },
});
export class SupportRow extends SupportSchema.class {
  nominate(supporterId: string, at: Date): this {
    this.supporterId = supporterId;
    return this.to('NOMINATED', at);
  }

  accept(on: string, at: Date): this {
    this.coveredOn ??= on;
    return this.to('ACCEPTED', at);
  }

  adapt(rating: number): this {
    this.adaptation = rating;
    return this;
  }

  to(state: StoredState, at: Date): this {
    this.state = state;
    this.stateSince = at;
    return this;
  }
}
SupportSchema.setClass(SupportRow);

/** Who did what, for whom (代決), about which supporter. Never changed. */
const StepSchema = defineEntity({
  name: 'SupportAssignmentStep',
  tableName: 'support_assignment_step',
  properties: { id: p.integer().primary(), supportId: p.uuid(), action: p.text().$type<'NOMINATE' | 'ACCEPT' | 'DECLINE' | 'CLOSE'>(), actorId: p.uuid(), onBehalfOf: p.uuid().strictNullable(), supporterId: p.uuid(), at: p.datetime().columnType('timestamptz'), note: p.text().strictNullable() },
});
export class SupportStep extends StepSchema.class {}
StepSchema.setClass(SupportStep);

/** One talk of the newcomer and `supporterId`, who had it then; `authorId` is one of the two. Never changed. */
const CheckInSchema = defineEntity({
  name: 'SupportCheckIn',
  tableName: 'support_check_in',
  properties: { id: p.uuid().primary(), supportId: p.uuid(), supporterId: p.uuid(), authorId: p.uuid(), heldOn: p.date(), note: p.text(), writtenAt: p.datetime().columnType('timestamptz') },
});
export class CheckIn extends CheckInSchema.class {}
CheckInSchema.setClass(CheckIn);
