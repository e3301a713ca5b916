import { defineEntity, p } from '@mikro-orm/core';
import { isRefused, type Refused } from '@takara/subgraph-kit';
import type { Moment } from '../side-assignments/posting.entity.ts';
import { whyReasonNeeded } from '../side-assignments/posting.ts';
import { lapseDayOf, whyNotApplication, whyNotInterview, whyNotRecord, type ApplicationAction, type ApplicationState, type Choice, type Interview } from './application.ts';

/**
 * 公募応募. `submittedOn`: the business day, since when whoever is in the applicant's line must not know of it. `toldAt`: when the
 * applicant has read the result; `heardAt`: when the own 所属長 has read of a match. The `interviewRecord` is not the applicant's to read.
 */
const ApplicationSchema = defineEntity({
  name: 'InternalApplication',
  tableName: 'internal_application',
  properties: {
    id: p.uuid().primary(),
    postingId: p.uuid(),
    postingTitle: p.text(),
    hostUnitId: p.uuid(),
    applicantId: p.uuid(),
    state: p.text().$type<ApplicationState>(),
    stateSince: p.datetime().columnType('timestamptz'),
    submittedAt: p.datetime().columnType('timestamptz'),
    submittedOn: p.date(),
    toldAt: p.datetime().columnType('timestamptz').strictNullable(),
    heardAt: p.datetime().columnType('timestamptz').strictNullable(),
    motivation: p.text(),
    experience: p.text(),
    interviewOn: p.date().strictNullable(),
    interviewTime: p.text().strictNullable(),
    interviewPlace: p.text().strictNullable(),
    interviewRecord: p.text().strictNullable(),
    matchedOn: p.date().strictNullable(),
    startsOn: p.date().strictNullable(),
    lapsesOn: p.date().strictNullable(),
  },
});
type Answer = InternalApplication | Refused;

export class InternalApplication extends ApplicationSchema.class {
  invite(interview: Interview, choice: Choice, moment: Moment): Answer {
    const no = whyNotInterview(interview, moment.on);
    const done = no ?? this.step('INVITE', 'INVITED', choice, moment);
    if (!isRefused(done)) Object.assign(this, { interviewOn: interview.on, interviewTime: interview.time, interviewPlace: interview.place.trim() });
    return done;
  }

  keepRecord(record: string, choice: Choice, moment: Moment): Answer {
    const done = whyNotRecord(record) ?? this.step('RECORD', 'INTERVIEWED', choice, moment);
    if (!isRefused(done)) this.interviewRecord = record.trim();
    return done;
  }

  match(startsOn: string, lapseDays: number, choice: Choice, moment: Moment): Answer {
    const done = this.step('MATCH', 'MATCHED', choice, moment);
    if (!isRefused(done)) Object.assign(this, { matchedOn: moment.on, startsOn, lapsesOn: lapseDayOf(startsOn, moment.on, lapseDays) });
    return done;
  }

  decline(reason: string, choice: Choice, moment: Moment): Answer {
    return whyReasonNeeded(reason) ?? this.step('DECLINE', 'NOT_MATCHED', choice, moment);
  }

  withdraw(choice: Choice, moment: Moment): Answer {
    return this.step('WITHDRAW', 'WITHDRAWN', choice, moment);
  }

  acknowledge(choice: Choice, { at }: Moment): Answer {
    const no = whyNotApplication('ACKNOWLEDGE', this.state, choice);
    if (no) return no;
    this.toldAt = at;
    return this;
  }

  hear(choice: Choice, { at }: Moment): Answer {
    const no = whyNotApplication('HEAR', this.state, choice);
    if (no) return no;
    this.heardAt = at;
    return this;
  }

  /** What others bring about: the posting is withdrawn, another match is made, or the applicant leaves the service. */
  end(state: 'POSTING_WITHDRAWN' | 'WITHDRAWN', at: Date): this {
    this.state = state;
    this.stateSince = at;
    return this;
  }

  private step(action: ApplicationAction, to: ApplicationState, choice: Choice, { at }: Moment): Answer {
    const no = whyNotApplication(action, this.state, choice);
    if (no) return no;
    this.state = to;
    this.stateSince = at;
    return this;
  }
}
ApplicationSchema.setClass(InternalApplication);

/** The form as far as it is filled in, one per person and posting: a draft survives the browser. */
const DraftSchema = defineEntity({
  name: 'InternalApplicationDraft',
  tableName: 'internal_application_draft',
  properties: { id: p.uuid().primary(), postingId: p.uuid(), applicantId: p.uuid(), savedAt: p.datetime().columnType('timestamptz'), motivation: p.text(), experience: p.text() },
});
export class InternalApplicationDraft extends DraftSchema.class {}
DraftSchema.setClass(InternalApplicationDraft);
