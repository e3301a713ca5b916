import { defineEntity, p } from '@mikro-orm/core';
import { refuse, type Refused } from '@takara/subgraph-kit';
import { planState, whyNotPlan, type Goal, type PlanContent } from './plan.ts';

/**
 * キャリアプラン, one a person. What is being written is `draft`; what was finished is a version of its own and stays.
 * `shared…`: the version last shared and the owner's placement of then, whose managers it is for; null when nothing is shared.
 * `discussedAt`: when both confirmed an interview about it.
 */
const PlanSchema = defineEntity({
  name: 'CareerPlan',
  tableName: 'career_plan',
  properties: {
    id: p.uuid().primary(),
    ownerId: p.uuid(),
    draft: p.json().$type<PlanContent>().strictNullable(),
    draftSavedAt: p.datetime().columnType('timestamptz').strictNullable(),
    latestNumber: p.integer(),
    sharedNumber: p.integer().strictNullable(),
    sharedPlacementId: p.uuid().strictNullable(),
    sharedAt: p.datetime().columnType('timestamptz').strictNullable(),
    discussedAt: p.datetime().columnType('timestamptz').strictNullable(),
  },
});
type Answer = Plan | Refused;

export class Plan extends PlanSchema.class {
  /** The state for whoever may see all of it; `inForce`: the share still counts today. */
  stateFor(inForce: boolean) {
    return planState({ latestNumber: this.latestNumber, sharedNumber: inForce ? this.sharedNumber : null, isDiscussed: this.discussedAt !== null });
  }

  keepDraft(draft: PlanContent, at: Date): this {
    this.draft = draft;
    this.draftSavedAt = at;
    return this;
  }

  discard(inForce: boolean): Answer {
    const no = whyNotPlan('DISCARD', this.stateFor(inForce), { hasDraft: this.draft !== null, managers: 1 });
    return no ?? this.withoutDraft();
  }

  /** The number of the version that the draft becomes. */
  finish(): number {
    this.withoutDraft();
    return ++this.latestNumber;
  }

  /** `discussedAt`: of this version in this placement, when it was shared before. `seen`: the version its owner had before their eyes. Another one finished meanwhile is not shared by mistake. */
  share(seen: number, { placementId, managers, inForce, discussedAt }: { placementId: string | null; managers: number; inForce: boolean; discussedAt: Date | null }, at: Date): Answer {
    const no = whyNotPlan('SHARE', this.stateFor(inForce), { hasDraft: this.draft !== null, managers });
    if (no) return no;
    if (seen !== this.latestNumber) return refuse('ANOTHER_VERSION', 'ほかの画面で新しい版ができています。画面を読み直し、内容を確かめてから見せてください。');
    this.sharedNumber = this.latestNumber;
    this.sharedPlacementId = placementId;
    this.sharedAt = at;
    this.discussedAt = discussedAt;
    return this;
  }

  takeBack(inForce: boolean): Answer {
    const no = whyNotPlan('TAKE_BACK', this.stateFor(inForce), { hasDraft: this.draft !== null, managers: 1 });
    if (no) return no;
    this.sharedNumber = this.sharedPlacementId = this.sharedAt = this.discussedAt = null;
    return this;
  }

  /** Both have confirmed a talk about version `number` in that placement. */
  discuss({ number, placementId }: { number: number; placementId: string }, at: Date): void {
    if (this.sharedNumber === number && this.sharedPlacementId === placementId) this.discussedAt = at;
  }

  private withoutDraft(): this {
    this.draft = this.draftSavedAt = null;
    return this;
  }
}
PlanSchema.setClass(Plan);

/** One finished writing of a plan, never changed. It keeps which chart it was written against: `pathVersion` null where the family had none. */
const PlanVersionSchema = defineEntity({
  name: 'CareerPlanVersion',
  tableName: 'career_plan_version',
  properties: {
    id: p.uuid().primary(), planId: p.uuid(), number: p.integer(), writtenAt: p.datetime().columnType('timestamptz'),
    jobFamily: p.text().strictNullable(), pathVersion: p.integer().strictNullable(),
    vision: p.text(), strengths: p.text(), lifeDesign: p.text(), support: p.text(), goals: p.json().$type<Goal[]>(),
  },
});
export class PlanVersion extends PlanVersionSchema.class {}
PlanVersionSchema.setClass(PlanVersion);

/** From when until when which version was shared with the managers of which placement. For the owner to look back on. */
const PlanShareSchema = defineEntity({
  name: 'CareerPlanShare',
  tableName: 'career_plan_share',
  properties: { id: p.uuid().primary(), planId: p.uuid(), number: p.integer(), placementId: p.uuid(), sharedAt: p.datetime().columnType('timestamptz'), endedAt: p.datetime().columnType('timestamptz').strictNullable() },
});
export class PlanShare extends PlanShareSchema.class {}
PlanShareSchema.setClass(PlanShare);
