import { defineEntity, p } from '@mikro-orm/core';
import { isRefused, type Refused } from '@takara/subgraph-kit';
import { dayBefore } from '../day.ts';
import type { Moment } from '../side-assignments/posting.entity.ts';
import { whyReasonNeeded } from '../side-assignments/posting.ts';
import { whyNotComplete, whyNotContent, type Applicant, type Content, type HostKind } from './content.ts';
import { whyNotGranted, whyNotLooks, whyNotRefused, type Judgement, type Look } from './look.ts';
import { whyNotPermit, type PermitAction, type PermitState, type ShownState } from './permit.ts';
import type { Rules } from './rules.ts';

/** 営利企業従事等許可. `homeUnitId`: the 所属 for which it was asked, and whose relations were looked at. `renewsId`: with which permit it goes on. `toldAt`: when the applicant has read the result. */
const PermitSchema = defineEntity({
  name: 'OutsideActivityPermit',
  tableName: 'outside_activity_permit',
  properties: {
    id: p.uuid().primary(), applicantId: p.uuid(), homeUnitId: p.uuid(), renewsId: p.uuid().strictNullable(),
    state: p.text().$type<PermitState>(), stateSince: p.datetime().columnType('timestamptz'), changedAt: p.datetime().columnType('timestamptz'),
    // 一度も提出されずに取り下げられた下書きは、本人のほかには誰にも見えない。
    wasSubmitted: p.boolean(),
    submittedOn: p.date().strictNullable(), decidedOn: p.date().strictNullable(), toldAt: p.datetime().columnType('timestamptz').strictNullable(),
    hostName: p.text(), hostKind: p.text().$type<HostKind>().strictNullable(), activity: p.text(), purpose: p.text(), startsOn: p.date().strictNullable(), endsOn: p.date().strictNullable(),
    hoursPerMonth: p.double().$type<number>().strictNullable(), hoursPerWeek: p.double().$type<number>().strictNullable(), workdayHours: p.double().$type<number>().strictNullable(),
    monthlyPay: p.integer().strictNullable(), payBasis: p.text(), declared: p.json().$type<Look[]>(),
    managerAgrees: p.boolean().strictNullable(), opinion: p.text().strictNullable(), managerLooks: p.json().$type<Look[]>(), personnelLooks: p.json().$type<Look[]>(),
    judgements: p.json().$type<Judgement[]>(), conditions: p.text().strictNullable(), reason: p.text().strictNullable(),
  },
});
type Answer = OutsideActivityPermit | Refused;
/** What an act has to know beside the row: its state by the day and the directory, the pack, and whether an application to go on with it is there. */
export interface Standing {
  readonly state: ShownState;
  readonly isRenewed: boolean;
  readonly rules: Rules;
}
export interface Opinion {
  readonly agrees: boolean;
  readonly comment: string;
  readonly looks: Look[];
}
export interface Review {
  readonly looks: Look[];
  readonly judgements: Judgement[];
}

export class OutsideActivityPermit extends PermitSchema.class {
  /** What the kit's acts call the unit concerned. */
  get hostUnitId(): string {
    return this.homeUnitId;
  }

  edit(content: Content, standing: Standing, { at }: Moment): Answer {
    const no = this.whyNot('EDIT', standing) ?? whyNotContent(content);
    if (no) return no;
    Object.assign(this, content, { changedAt: at });
    return this;
  }

  /** `to`: HR_REVIEW where nobody but the applicant heads the 所属. */
  submit(to: 'SUBMITTED' | 'HR_REVIEW', homeUnitId: string, applicant: Applicant, standing: Standing, moment: Moment): Answer {
    const done = this.whyNot('SUBMIT', standing) ?? whyNotComplete(this, applicant, standing.rules, moment.on) ?? this.to(to, moment);
    if (!isRefused(done)) Object.assign(this, { homeUnitId, wasSubmitted: true, submittedOn: moment.on, managerAgrees: null, opinion: null, managerLooks: [], personnelLooks: [], judgements: [] });
    return done;
  }

  withdraw(standing: Standing, moment: Moment): Answer {
    return this.whyNot('WITHDRAW', standing) ?? this.to('WITHDRAWN', moment);
  }

  opine({ agrees, comment, looks }: Opinion, standing: Standing, moment: Moment): Answer {
    const no = this.whyNot('OPINE', standing) ?? whyReasonNeeded(comment) ?? whyNotLooks(looks, standing.rules, 'looks');
    if (no) return no.field === 'reason' ? { ...no, field: 'comment', message: '意見を書いてください。人事課が読みます。' } : no;
    Object.assign(this, { managerAgrees: agrees, opinion: comment.trim(), managerLooks: looks });
    return this.to('HR_REVIEW', moment);
  }

  return(reason: string, standing: Standing, moment: Moment): Answer {
    return this.whyNot('RETURN', standing) ?? whyReasonNeeded(reason) ?? this.to('RETURNED', moment);
  }

  grant({ looks, judgements }: Review, conditions: string, applicant: Applicant, standing: Standing, moment: Moment): Answer {
    const no = this.whyNot('GRANT', standing) ?? whyNotComplete(this, applicant, standing.rules, moment.on)
      ?? whyNotGranted({ declared: this.declared, manager: this.managerLooks, personnel: looks, judgements, conditions }, standing.rules);
    if (no) return no;
    Object.assign(this, { personnelLooks: looks, judgements, conditions: conditions.trim() || null, decidedOn: moment.on, startsOn: this.startsOn! < moment.on ? moment.on : this.startsOn });
    return this.to('GRANTED', moment);
  }

  refuse({ looks, judgements }: Review, reason: string, standing: Standing, moment: Moment): Answer {
    const no = this.whyNot('REFUSE', standing) ?? whyReasonNeeded(reason) ?? whyNotLooks(looks, standing.rules, 'looks') ?? whyNotRefused(judgements, standing.rules);
    if (no) return no;
    Object.assign(this, { personnelLooks: looks, judgements, reason: reason.trim(), decidedOn: moment.on });
    return this.to('REFUSED', moment);
  }

  revoke(reason: string, standing: Standing, moment: Moment): Answer {
    const done = this.whyNot('REVOKE', standing) ?? whyReasonNeeded(reason) ?? this.to('REVOKED', moment);
    if (isRefused(done)) return done;
    this.closeOn(moment.on);
    return Object.assign(this, { reason: reason.trim(), toldAt: null });
  }

  finish(reason: string, standing: Standing, moment: Moment): Answer {
    const done = this.whyNot('END', standing) ?? whyReasonNeeded(reason) ?? this.to('ENDED', moment);
    if (isRefused(done)) return done;
    this.closeOn(moment.on);
    return Object.assign(this, { reason: reason.trim() });
  }

  acknowledge(standing: Standing, { at }: Moment): Answer {
    const no = this.whyNot('ACKNOWLEDGE', standing);
    if (no) return no;
    this.toldAt = at;
    return this;
  }

  /** The last day is `on`, where it would have been later. */
  closeOn(on: string): void {
    if (this.endsOn && this.endsOn > on) this.endsOn = on;
  }

  /** Another permit takes its place from `startsOn`. */
  giveWayTo(startsOn: string): void {
    this.closeOn(dayBefore(startsOn));
  }

  whyNot(action: PermitAction, { state, isRenewed }: Standing) {
    return whyNotPermit(action, state, { isTold: this.toldAt !== null && this.toldAt !== undefined, isRenewed });
  }

  /** Also what others bring about: the applicant leaves the service. */
  to(state: PermitState, { at }: Pick<Moment, 'at'>): this {
    return Object.assign(this, { state, stateSince: at, changedAt: at });
  }
}
PermitSchema.setClass(OutsideActivityPermit);

/** What was worked in a month, as the applicant says; the last word counts. */
const HoursSchema = defineEntity({
  name: 'OutsideActivityHours',
  tableName: 'outside_activity_hours',
  properties: { id: p.uuid().primary(), permitId: p.uuid(), month: p.text(), hours: p.double().$type<number>(), done: p.text(), loggedAt: p.datetime().columnType('timestamptz') },
});
export class OutsideActivityHours extends HoursSchema.class {}
HoursSchema.setClass(OutsideActivityHours);
