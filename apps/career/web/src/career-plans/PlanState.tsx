import { StatusBadge, type Tone } from '@takara/design-system';
import type { CareerPlanState } from '../gql/graphql.ts';

const TONES: Record<CareerPlanState, Tone> = { DRAFT: 'neutral', WRITTEN: 'neutral', SHARED: 'info', DISCUSSED: 'success', REVISED: 'info' };

/** Where a plan stands, in the platform's words. */
export function PlanState({ plan: { state, stateLabel } }: { plan: { state: CareerPlanState | null; stateLabel: string | null } }) {
  return state ? <StatusBadge tone={TONES[state]}>{stateLabel}</StatusBadge> : null;
}
