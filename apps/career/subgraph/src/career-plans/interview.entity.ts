import { defineEntity, p } from '@mikro-orm/core';
import type { Refused } from '@takara/subgraph-kit';
import { whyNotInterview, whyNotReason, whyNotRecord, type InterviewAction, type InterviewContent, type InterviewState } from './interview.ts';

/**
 * キャリア面談の記録, of the owner of a plan and the manager `managerId` about one version. `placementId`: the
 * owner's of then. `writtenById` is one of the two; the other confirms.
 */
const InterviewSchema = defineEntity({
  name: 'CareerInterview',
  tableName: 'career_interview',
  properties: {
    id: p.uuid().primary(), planId: p.uuid(), number: p.integer(), ownerId: p.uuid(), managerId: p.uuid(), placementId: p.uuid(), writtenById: p.uuid(),
    state: p.text().$type<InterviewState>(), stateSince: p.datetime().columnType('timestamptz'),
    heldOn: p.date(), talked: p.text(), nextSteps: p.text(), returnReason: p.text().strictNullable(),
  },
});
type Answer = Interview | Refused;

export class Interview extends InterviewSchema.class {
  confirm(at: Date): Answer {
    return this.step('CONFIRM', 'CONFIRMED', at);
  }

  return(reason: string, at: Date): Answer {
    const done = whyNotReason(reason) ?? this.step('RETURN', 'RETURNED', at);
    if (done === this) this.returnReason = reason.trim();
    return done;
  }

  rewrite(content: InterviewContent, on: string, at: Date): Answer {
    const done = whyNotRecord(content, on) ?? this.step('REWRITE', 'WAITING', at);
    if (done === this) Object.assign(this, content, { returnReason: null });
    return done;
  }

  withdraw(at: Date): Answer {
    return this.step('WITHDRAW', 'WITHDRAWN', at);
  }

  private step(action: InterviewAction, to: InterviewState, at: Date): Answer {
    const no = whyNotInterview(action, this.state);
    if (no) return no;
    this.state = to;
    this.stateSince = at;
    return this;
  }
}
InterviewSchema.setClass(Interview);
