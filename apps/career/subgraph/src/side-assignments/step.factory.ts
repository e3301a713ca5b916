import type { StepSubject } from './step.entity.ts';

export interface StepRow {
  subject: StepSubject;
  subjectId: string;
  action: string;
  actorId: string | null;
  onBehalfOf: string | null;
  at: string;
  fromState: string | null;
  toState: string;
  note: string | null;
}

/** The steps of one thing, in order: each starts where the one before ended. */
export function buildSteps(subject: StepSubject, subjectId: string, steps: readonly (Pick<StepRow, 'action' | 'actorId' | 'at' | 'toState'> & Partial<StepRow>)[]): StepRow[] {
  return steps.map((step, n) => ({ subject, subjectId, onBehalfOf: null, fromState: steps[n - 1]?.toState ?? null, note: null, ...step }));
}
