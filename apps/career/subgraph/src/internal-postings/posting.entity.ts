import { defineEntity, p } from '@mikro-orm/core';
import type { Refused } from '@takara/subgraph-kit';
import { foldText, type Moment } from '../side-assignments/posting.entity.ts';
import { postingStateOn, whyReasonNeeded, type PostingAction, type PostingState } from '../side-assignments/posting.ts';
import { whyNotContent, whyNotPosting, type PostingContent } from './posting.ts';

/** 庁内公募ポスト. `hostUnitId`: the 所属 that looks for somebody. */
const PostingSchema = defineEntity({
  name: 'InternalPosting',
  tableName: 'internal_posting',
  properties: {
    id: p.uuid().primary(),
    hostUnitId: p.uuid(),
    draftedById: p.uuid(),
    state: p.text().$type<PostingState>(),
    // 一度も提出されずに取り下げられた下書きは、人事課にも見えない。
    wasSubmitted: p.boolean(),
    stateSince: p.datetime().columnType('timestamptz'),
    changedAt: p.datetime().columnType('timestamptz'),
    title: p.text(),
    description: p.text(),
    requirements: p.text(),
    why: p.text(),
    grades: p.json().$type<string[]>(),
    headcount: p.integer().strictNullable(),
    deadline: p.date().strictNullable(),
    closesOn: p.date().generated(`(coalesce(deadline, '9999-12-31'::date)) stored`),
    startsOn: p.date().strictNullable(),
    searchText: p.text(),
  },
});
type Answer = InternalPosting | Refused;
const NOTHING_YET = { matched: 0, undecided: 0 };

export class InternalPosting extends PostingSchema.class {
  stateOn(on: string): PostingState {
    return postingStateOn(this, on);
  }

  edit(content: PostingContent, { on, at }: Moment, knownGrades: readonly string[]): Answer {
    const no = whyNotPosting('EDIT', this, { on, ...NOTHING_YET }) ?? whyNotContent(content, knownGrades);
    if (no) return no;
    Object.assign(this, content, { searchText: searchTextOf(content), changedAt: at });
    return this;
  }

  submit(moment: Moment): Answer {
    const done = this.step('SUBMIT', 'SUBMITTED', moment);
    if (done === this) this.wasSubmitted = true;
    return done;
  }

  approve(moment: Moment): Answer {
    return this.step('APPROVE', 'OPEN', moment);
  }

  return(reason: string, moment: Moment): Answer {
    return whyReasonNeeded(reason) ?? this.step('RETURN', 'RETURNED', moment);
  }

  close(moment: Moment): Answer {
    return this.step('CLOSE', 'CLOSED', moment);
  }

  /** `undecided`: of the applications that whoever ends the choice can see. */
  settle(undecided: number, moment: Moment): Answer {
    return this.step('SETTLE', 'SETTLED', moment, { matched: 0, undecided });
  }

  withdraw(reason: string, matched: number, moment: Moment): Answer {
    return whyReasonNeeded(reason) ?? this.step('WITHDRAW', 'WITHDRAWN', moment, { matched, undecided: 0 });
  }

  private step(action: PostingAction, to: PostingState, { on, at }: Moment, counts: { matched: number; undecided: number } = NOTHING_YET): Answer {
    const no = whyNotPosting(action, this, { on, ...counts });
    if (no) return no;
    this.state = to;
    this.stateSince = at;
    this.changedAt = at;
    return this;
  }
}
PostingSchema.setClass(InternalPosting);

export const searchTextOf = ({ title, description, requirements }: Pick<PostingContent, 'title' | 'description' | 'requirements'>) => foldText([title, description, requirements].join('\n'));
