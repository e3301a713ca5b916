import { StatusBadge, type Tone } from '@takara/design-system';
import type { SupportAssignmentState } from '../gql/graphql.ts';

const TONES: Record<SupportAssignmentState, Tone> = { REQUIRED: 'warning', NOMINATED: 'info', DECLINED: 'warning', LAPSED: 'warning', ACCEPTED: 'info', ACTIVE: 'success', CLOSED: 'neutral' };

/** Where it stands, in the platform's words and with a sign; in red when the days to choose have passed. */
export function SupportState({ support: { state, stateLabel, isOverdue } }: { support: { state: SupportAssignmentState | null; stateLabel: string | null; isOverdue: boolean | null } }) {
  if (!state) return null;
  return <StatusBadge tone={isOverdue ? 'error' : TONES[state]}>{isOverdue ? `${stateLabel}（期限を過ぎました）` : stateLabel}</StatusBadge>;
}
