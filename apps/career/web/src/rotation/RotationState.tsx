import { StatusBadge, type IconName, type Tone } from '@takara/design-system';
import type { RotationState as State } from '../gql/graphql.ts';

/** Colour and sign of a state; the words are the platform's. */
const SIGNS: Record<State, [Tone, IconName]> = {
  BREACHED: ['error', 'error'], AT_RISK: ['warning', 'warning'], DUE_BY: ['info', 'calendar'], MET: ['success', 'check'], EXEMPT: ['neutral', 'check-circle'], NOT_APPLICABLE: ['neutral', 'minus'],
};

export function RotationState({ finding: { state, stateLabel } }: { finding: { state: State | null; stateLabel: string | null } }) {
  if (state === null) return null;
  const [tone, icon] = SIGNS[state];
  return <StatusBadge tone={tone} icon={icon}>{stateLabel}</StatusBadge>;
}
