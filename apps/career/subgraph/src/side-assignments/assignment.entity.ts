import { defineEntity, p } from '@mikro-orm/core';
import type { Refused } from '@takara/subgraph-kit';
import { assignmentStateOn, whyNotAssignment, type AssignmentState, type Ending, type Side } from './assignment.ts';
import type { Moment } from './posting.entity.ts';
import { whyReasonNeeded } from './posting.ts';

/** 庁内副業従事. `until` is the first day no longer in it; ending early or leaving the service moves it forward. */
const AssignmentSchema = defineEntity({
  name: 'SideAssignment',
  tableName: 'side_assignment',
  properties: {
    id: p.uuid().primary(),
    applicationId: p.uuid(),
    postingId: p.uuid(),
    title: p.text(),
    hostUnitId: p.uuid(),
    employeeId: p.uuid(),
    hoursPerMonth: p.double().$type<number>(),
    firstDay: p.date(),
    until: p.date(),
    ending: p.text().$type<Ending>().strictNullable(),
    orderedAt: p.datetime().columnType('timestamptz'),
    personReviewed: p.boolean(),
    hostReviewed: p.boolean(),
  },
});

export class Assignment extends AssignmentSchema.class {
  stateOn(on: string): AssignmentState {
    return assignmentStateOn(this, on);
  }

  end(reason: string, { on }: Moment): Assignment | Refused {
    const no = whyReasonNeeded(reason) ?? whyNotAssignment('END', this.stateOn(on), this, null);
    if (no) return no;
    this.until = on;
    this.ending = 'EARLY';
    return this;
  }

  /** The person leaves the service: the last day there is the last day here. */
  leave(leftOn: string): boolean {
    if (this.until <= leftOn) return false;
    this.until = leftOn;
    this.ending = 'LEFT';
    return true;
  }

  review(side: Side, { on }: Moment): Assignment | Refused {
    const no = whyNotAssignment('REVIEW', this.stateOn(on), this, side);
    if (no) return no;
    if (side === 'PERSON') this.personReviewed = true;
    else this.hostReviewed = true;
    return this;
  }
}
AssignmentSchema.setClass(Assignment);

/** One month of one side assignment. `month` is YYYY-MM, and part of the key: it says in which fiscal year's part of the table the row lies. */
const HoursSchema = defineEntity({
  name: 'SideAssignmentHours',
  tableName: 'side_assignment_hours',
  properties: {
    id: p.uuid().primary(),
    assignmentId: p.uuid(),
    employeeId: p.uuid(),
    month: p.text().primary(),
    hours: p.double().$type<number>(),
    done: p.text(),
    loggedAt: p.datetime().columnType('timestamptz'),
    confirmedAt: p.datetime().columnType('timestamptz').strictNullable(),
  },
});
export class Hours extends HoursSchema.class {}
HoursSchema.setClass(Hours);

/** One side's 振り返り. `skills`: named by the host, and kept as skill assertions of the person. */
const ReviewSchema = defineEntity({
  name: 'SideAssignmentReview',
  tableName: 'side_assignment_review',
  properties: {
    id: p.uuid().primary(),
    assignmentId: p.uuid(),
    side: p.text().$type<Side>(),
    authorId: p.uuid(),
    comment: p.text(),
    rating: p.integer(),
    skills: p.json().$type<string[]>(),
    writtenAt: p.datetime().columnType('timestamptz'),
  },
});
export class Review extends ReviewSchema.class {}
ReviewSchema.setClass(Review);
