import { defineEntity, p } from '@mikro-orm/core';
import type { Refused } from '@takara/subgraph-kit';
import { whyNotApplication, type ApplicationAction, type ApplicationState, type Choice } from './application.ts';
import type { Moment } from './posting.entity.ts';
import { whyReasonNeeded } from './posting.ts';

/**
 * 庁内副業への応募. Who has to consent is not stored: it is whoever heads the applicant's unit on the day of asking.
 * `shownToHost` turns true with the consent and stays. `toldAt`: when the applicant has read how it ended.
 */
const ApplicationSchema = defineEntity({
  name: 'SideAssignmentApplication',
  tableName: 'side_assignment_application',
  properties: {
    id: p.uuid().primary(),
    postingId: p.uuid(),
    postingTitle: p.text(),
    hostUnitId: p.uuid(),
    applicantId: p.uuid(),
    state: p.text().$type<ApplicationState>(),
    stateSince: p.datetime().columnType('timestamptz'),
    submittedAt: p.datetime().columnType('timestamptz'),
    shownToHost: p.boolean(),
    toldAt: p.datetime().columnType('timestamptz').strictNullable(),
    motivation: p.text(),
    hoursWished: p.double().$type<number>(),
    skills: p.json().$type<string[]>(),
    expectedOvertime: p.double().$type<number>(),
  },
});
type Answer = Application | Refused;

export class Application extends ApplicationSchema.class {
  consent(choice: Choice, moment: Moment): Answer {
    const no = whyNotApplication('CONSENT', this.state, choice);
    if (no) return no;
    this.shownToHost = true;
    return this.to('HOME_CONSENTED', moment);
  }

  refuse(reason: string, choice: Choice, moment: Moment): Answer {
    return whyReasonNeeded(reason) ?? this.step('REFUSE', 'HOME_REFUSED', choice, moment);
  }

  select(choice: Choice, moment: Moment): Answer {
    return this.step('SELECT', 'SELECTED', choice, moment);
  }

  decline(reason: string, choice: Choice, moment: Moment): Answer {
    return whyReasonNeeded(reason) ?? this.step('DECLINE', 'NOT_SELECTED', choice, moment);
  }

  order(choice: Choice, moment: Moment): Answer {
    return this.step('ORDER', 'ORDERED', choice, moment);
  }

  sendBack(reason: string, choice: Choice, moment: Moment): Answer {
    return whyReasonNeeded(reason) ?? this.step('SEND_BACK', 'HOME_CONSENTED', choice, moment);
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

  /** What others bring about: the posting is withdrawn or its choice is over, or the applicant leaves the service. */
  end(state: 'POSTING_WITHDRAWN' | 'NOT_SELECTED' | 'WITHDRAWN', moment: Moment): this {
    return this.to(state, moment);
  }

  private step(action: ApplicationAction, to: ApplicationState, choice: Choice, moment: Moment): Answer {
    return whyNotApplication(action, this.state, choice) ?? this.to(to, moment);
  }

  private to(state: ApplicationState, { at }: Moment): this {
    this.state = state;
    this.stateSince = at;
    return this;
  }
}
ApplicationSchema.setClass(Application);

/** The form as far as it is filled in, one per person and posting: a draft survives the browser. */
const ApplicationDraftSchema = defineEntity({
  name: 'SideAssignmentApplicationDraft',
  tableName: 'side_assignment_application_draft',
  properties: {
    id: p.uuid().primary(),
    postingId: p.uuid(),
    applicantId: p.uuid(),
    savedAt: p.datetime().columnType('timestamptz'),
    motivation: p.text().strictNullable(),
    hoursWished: p.double().$type<number>().strictNullable(),
    skills: p.json().$type<string[]>(),
    expectedOvertime: p.double().$type<number>().strictNullable(),
  },
});
export class ApplicationDraft extends ApplicationDraftSchema.class {}
ApplicationDraftSchema.setClass(ApplicationDraft);
