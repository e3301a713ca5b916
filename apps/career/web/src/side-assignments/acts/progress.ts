import type { StepState, TimelineStep } from '@takara/design-system';
import type { StepFragment } from '../../gql/graphql.ts';
import type { Holder } from './holder.ts';

/** How a step looks in the timeline; one that is not named went forward. */
const LOOKS: Record<string, StepState> = {
  RETURN: 'returned', SEND_BACK: 'returned',
  REFUSE: 'stopped', DECLINE: 'stopped', WITHDRAW: 'stopped', POSTING_WITHDRAWN: 'stopped', POSTING_SETTLED: 'stopped', END: 'stopped', LEAVE: 'stopped',
};

/** What happened, oldest first, and who has it now. */
export function timelineOf(steps: readonly StepFragment[], holder: Holder | null): TimelineStep[] {
  const past = steps.map((step): TimelineStep => ({
    key: step.id,
    title: step.told ?? '',
    state: LOOKS[step.action ?? ''] ?? 'done',
    who: step.onBehalfOf ? `${step.by ?? ''}（${step.onBehalfOf}の代決）` : step.by,
    at: step.at,
    note: step.note,
  }));
  return holder ? [...past, { key: 'now', title: '次の手続きを待っています', state: 'current', who: holder.who, at: holder.since }] : past;
}
