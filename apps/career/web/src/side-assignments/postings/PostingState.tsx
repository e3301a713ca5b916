import { StatusBadge, type Tone } from '@takara/design-system';
import type { SideAssignmentPostingState } from '../../gql/graphql.ts';

/** The sign beside the words. */
const TONES: Record<SideAssignmentPostingState, Tone> = { DRAFT: 'neutral', SUBMITTED: 'info', RETURNED: 'warning', OPEN: 'success', CLOSED: 'info', SETTLED: 'neutral', WITHDRAWN: 'error' };

/** Where a posting stands, in the platform's words and with a sign. */
export const PostingState = ({ posting: { state, stateLabel } }: { posting: { state: SideAssignmentPostingState; stateLabel: string } }) => <StatusBadge tone={TONES[state]}>{stateLabel}</StatusBadge>;
