import { defineEntity, p } from '@mikro-orm/core';
import type { Refused } from '@takara/subgraph-kit';
import type { Limits } from './limits.ts';
import { postingStateOn, whyNotContent, whyNotPosting, whyReasonNeeded, type PostingAction, type PostingContent, type PostingField, type PostingState } from './posting.ts';

/** 庁内副業募集. `hostWorkUnitId` is the 所属 of the host: the host unit itself, or what its group belongs to. */
const PostingSchema = defineEntity({
  name: 'SideAssignmentPosting',
  tableName: 'side_assignment_posting',
  properties: {
    id: p.uuid().primary(),
    hostUnitId: p.uuid(),
    hostWorkUnitId: p.uuid(),
    draftedById: p.uuid(),
    state: p.text().$type<PostingState>(),
    // 一度も提出されずに取り下げられた下書きは、人事課にも見えない。
    wasSubmitted: p.boolean(),
    stateSince: p.datetime().columnType('timestamptz'),
    changedAt: p.datetime().columnType('timestamptz'),
    title: p.text(),
    description: p.text(),
    field: p.text().$type<PostingField>().strictNullable(),
    skillsWanted: p.json().$type<string[]>(),
    hoursPerMonth: p.double().$type<number>().strictNullable(),
    termFrom: p.date().strictNullable(),
    termTo: p.date().strictNullable(),
    headcount: p.integer().strictNullable(),
    deadline: p.date().strictNullable(),
    // So that a list can be sorted by it: a draft without a deadline comes last.
    closesOn: p.date().generated(`(coalesce(deadline, '9999-12-31'::date)) stored`),
    why: p.text(),
    searchText: p.text(),
  },
});

/** When something is done, by the business day and by the clock. */
export interface Moment {
  readonly on: string;
  readonly at: Date;
}
type Answer = Posting | Refused;

export class Posting extends PostingSchema.class {
  stateOn(on: string): PostingState {
    return postingStateOn(this, on);
  }

  edit(content: PostingContent, moment: Moment, limits: Limits): Answer {
    const no = whyNotPosting('EDIT', this, { on: moment.on, limits, orders: 0 }) ?? whyNotContent(content, limits);
    if (no) return no;
    Object.assign(this, content, { searchText: searchTextOf(content), changedAt: moment.at });
    return this;
  }

  submit(moment: Moment, limits: Limits): Answer {
    const done = this.step('SUBMIT', 'SUBMITTED', moment, { limits });
    if (done === this) this.wasSubmitted = true;
    return done;
  }

  approve(moment: Moment, limits: Limits): Answer {
    return this.step('APPROVE', 'OPEN', moment, { limits });
  }

  return(reason: string, moment: Moment, limits: Limits): Answer {
    return whyReasonNeeded(reason) ?? this.step('RETURN', 'RETURNED', moment, { limits });
  }

  close(moment: Moment, limits: Limits): Answer {
    return this.step('CLOSE', 'CLOSED', moment, { limits });
  }

  settle(moment: Moment, limits: Limits): Answer {
    return this.step('SETTLE', 'SETTLED', moment, { limits });
  }

  withdraw(reason: string, orders: number, moment: Moment, limits: Limits): Answer {
    return whyReasonNeeded(reason) ?? this.step('WITHDRAW', 'WITHDRAWN', moment, { limits, orders });
  }

  private step(action: PostingAction, to: PostingState, { on, at }: Moment, { limits, orders = 0 }: { limits: Limits; orders?: number }): Answer {
    const no = whyNotPosting(action, this, { on, limits, orders });
    if (no) return no;
    this.state = to;
    this.stateSince = at;
    this.changedAt = at;
    return this;
  }
}
PostingSchema.setClass(Posting);

/** What a search looks in: half-width, full-width and letter case make no difference. */
export const searchTextOf = ({ title, description, skillsWanted }: Pick<PostingContent, 'title' | 'description' | 'skillsWanted'>) => foldText([title, description, ...skillsWanted].join('\n'));
export const foldText = (text: string) => text.normalize('NFKC').toLowerCase();
