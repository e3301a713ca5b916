import type { InterviewState } from './interview.ts';
import type { PlanContent } from './plan.ts';

/* Rows as they are copied into the tables: for lists in tests and for the synthetic prefecture. */

export interface PlanRow {
  readonly id: string;
  readonly ownerId: string;
  readonly draft: PlanContent | null;
  readonly draftSavedAt: string | null;
  readonly latestNumber: number;
  readonly sharedNumber: number | null;
  readonly sharedPlacementId: string | null;
  readonly sharedAt: string | null;
  readonly discussedAt: string | null;
}
const NOTHING_YET = { draft: null, draftSavedAt: null, latestNumber: 1, sharedNumber: null, sharedPlacementId: null, sharedAt: null, discussedAt: null };
export const buildPlan = (plan: Pick<PlanRow, 'id' | 'ownerId'> & Partial<PlanRow>): PlanRow => ({ ...NOTHING_YET, ...plan });

export interface VersionRow extends Omit<PlanContent, 'goals'> {
  readonly id: string;
  readonly planId: string;
  readonly number: number;
  readonly writtenAt: string;
  readonly jobFamily: string | null;
  readonly pathVersion: number | null;
  readonly goals: string;
}
export function buildVersion({ content, ...version }: { id: string; planId: string; number?: number; writtenAt: string; jobFamily: string | null; pathVersion: number | null; content: PlanContent }): VersionRow {
  return { number: 1, ...version, ...content, goals: JSON.stringify(content.goals) };
}

export interface InterviewRow {
  readonly id: string;
  readonly planId: string;
  readonly number: number;
  readonly ownerId: string;
  readonly managerId: string;
  readonly placementId: string;
  readonly writtenById: string;
  readonly state: InterviewState;
  readonly stateSince: string;
  readonly heldOn: string;
  readonly talked: string;
  readonly nextSteps: string;
  readonly returnReason: string | null;
}
export const buildInterview = (interview: Omit<InterviewRow, 'number' | 'writtenById' | 'nextSteps' | 'returnReason'> & Partial<InterviewRow>): InterviewRow => ({ number: 1, writtenById: interview.managerId, nextSteps: '', returnReason: null, ...interview });
