import { StatusBadge, type Tone } from '@takara/design-system';
import type { SkillAssertionState } from '../gql/graphql.ts';

const TONES: Record<SkillAssertionState, Tone> = { STATED: 'neutral', ASKED: 'info', CONFIRMED: 'success', EXPIRED: 'warning', WITHDRAWN: 'neutral' };

/** Where a skill stands, in the platform's words and with a sign; a licence that ends soon says so. */
export function SkillState({ skill: { state, stateLabel, isExpiring } }: { skill: { state: SkillAssertionState | null; stateLabel: string | null; isExpiring: boolean | null } }) {
  if (!state) return null;
  return <StatusBadge tone={isExpiring ? 'warning' : TONES[state]}>{isExpiring ? `${stateLabel}・期限が近い` : stateLabel}</StatusBadge>;
}
