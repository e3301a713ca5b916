import { StatusBadge, type Tone } from '@takara/design-system';
import type { OutsideActivityState } from '../gql/graphql.ts';

/** The sign beside the words. */
const TONES: Record<OutsideActivityState, Tone> = { DRAFT: 'neutral', SUBMITTED: 'info', RETURNED: 'warning', HR_REVIEW: 'info', GRANTED: 'success', ACTIVE: 'success', RENEWAL_DUE: 'warning', REAPPLY: 'warning', REFUSED: 'error', REVOKED: 'error', ENDED: 'neutral', WITHDRAWN: 'neutral' };

/** Where a permit stands, in the platform's words and with a sign. */
export const PermitState = ({ permit: { state, stateLabel } }: { permit: { state: OutsideActivityState | null; stateLabel: string | null } }) => (state ? <StatusBadge tone={TONES[state]}>{stateLabel}</StatusBadge> : null);
